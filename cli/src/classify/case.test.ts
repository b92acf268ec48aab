import { isSojournError } from '@sojourn/engine/core';
import { type FactInput, openRules, ruleBook } from '@sojourn/engine/typology';
import { describe, expect, test } from 'vitest';
import { categoryText } from './category-report.ts';
import { factsCsv, factsFor, factsText } from './facts-list.ts';
import { modeOf } from './options.ts';
import { outcomeOf } from './outcome.ts';
import { pageOf, personText } from './person-text.ts';
import type { CaseFile } from './read-case.ts';
import { reportText } from './report.ts';
import { textWidth, wrapped } from './wrap.ts';

const rules = openRules(ruleBook);
const caseOf = (facts: FactInput, journey?: CaseFile['journey']): CaseFile => ({
  schema: 'sojourn.case/1',
  facts,
  ...(journey && { journey }),
});
const child = caseOf({
  age_years: 16,
  with_parent: false,
  with_relatives: false,
  with_responsible_adult: false,
  outside_country: true,
  act_by_another: true,
  purpose_exploitation: 'unknown',
});
const outcome = outcomeOf(rules, child, 'worker', 'case.json');
const report = reportText(rules, outcome, false);

describe('the report of a case', () => {
  test('says first that it is advice, and has every part that there is something to say on', () => {
    expect(report.split('\n')[0]).toBe('Advice to a trained person, not a decision.');
    for (const part of [
      'Shown by these facts',
      'Open',
      'Not shown by these facts',
      'What is owed',
      'To ask next',
    ]) {
      expect(report).toContain(`\n${part}\n`);
    }
  });

  test('names what is missing, what is owed with clock and basis, and three questions', () => {
    expect(report).toContain('missing: the purpose of those involved was to exploit the person');
    expect(report).toContain('Guardian or adviser\n    clock: As soon as');
    expect(report).toContain('until it is known whether: Trafficked person');
    expect(report.match(/^ {2}\d\. /gm)).toHaveLength(3);
  });

  test('says neither "illegal" nor that somebody is no victim', () => {
    expect(report).not.toMatch(/illegal|not a victim|no victim/i);
  });

  test('keeps to the width', () => {
    const why = reportText(rules, outcome, true);
    for (const line of `${report}${why}`.split('\n')) {
      expect(line.length).toBeLessThanOrEqual(textWidth);
    }
  });

  test('has the tree of elements where it is asked for', () => {
    const why = reportText(rules, outcome, true);
    expect(why).toContain('shown     is not with a parent');
    expect(why).toContain('age in years');
    expect(why.length).toBeGreaterThan(report.length);
  });

  test('reports a contradiction and an unknown key, with the nearest', () => {
    const facts = { age_years: 9, is_under_18: false, crosed_border: true };
    const text = reportText(rules, outcomeOf(rules, caseOf(facts), 'worker', 'c'), false);
    expect(text).toContain('Two facts contradict each other');
    expect(text.replace(/\s+/g, ' ')).toContain('Did you mean: crossed_border');
  });

  test('puts a test of law of which a part is known among what is open, the gravest first', () => {
    const facts = { fears_return: true, protection_unavailable: 'unknown', crossed_border: true };
    const text = reportText(rules, outcomeOf(rules, caseOf(facts), 'worker', 'c'), false);
    const [open] = text.split('Open, with nothing told')!;
    expect(open).toContain('Refugee (1951 Convention and 1967 Protocol) (legal; refugee_1951)');
    expect(open!.indexOf('refugee_1951')).toBeLessThan(open!.indexOf('circular_migrant'));
  });

  test('of no facts at all has nothing shown and a question to ask', () => {
    const text = reportText(rules, outcomeOf(rules, caseOf({}), 'worker', 'c'), false);
    expect(text).toContain('Nothing yet.');
    expect(text).toContain('To ask next');
  });
});

describe('exclusion', () => {
  const fled = caseOf({
    outside_country: true,
    fears_return: true,
    fear_well_founded: true,
    harm_is_persecution: true,
    convention_ground: 'religion',
    protection_unavailable: true,
    act_listed_in_1f: 'unknown',
  });
  const all = (role: 'worker' | 'legal') => {
    const of = outcomeOf(rules, fled, role, 'c');
    const full = categoryText(rules, of, 'refugee_1951');
    const text = `${reportText(rules, of, true)}${full}${JSON.stringify(of.result)}`;
    return text.replace(/\s+/g, ' ');
  };

  test('is told to nobody but a legal role, in no part of the answer', () => {
    expect(all('worker')).not.toMatch(/act_listed|excluded_1F|serious reasons|person excluded/i);
    expect(all('legal')).toMatch(/serious reasons/);
    expect(all('worker')).toContain('for a qualified legal role to look at');
    expect(all('legal')).toContain('claims to be qualified');
  });

  test('is not among the facts that a worker is offered', () => {
    expect(factsText(factsFor(rules, 'worker'))).not.toContain('1F');
    expect(factsFor(rules, 'legal')).toHaveLength(rules.book.facts.length);
    expect(factsCsv(factsFor(rules, 'worker')).trim().split('\n')).toHaveLength(
      rules.book.facts.length,
    );
  });
});

describe('one category in full', () => {
  const text = categoryText(rules, outcome, 'trafficked_person').replace(/\s+/g, ' ');

  test('tells what would decide it and on what it hinges, for the worker alone', () => {
    expect(text).toContain('It would be shown by');
    expect(text).toContain('The answer hinges on: another person recruited');
    expect(text).toContain('no hint what a person should say');
    expect(text).not.toMatch(/you should say|tell them that/i);
  });

  test('that is not there is refused with the nearest', () => {
    const refusal = (id: string) => {
      try {
        return categoryText(rules, outcome, id);
      } catch (error) {
        return isSojournError(error) ? error.full : String(error);
      }
    };
    expect(refusal('traficked_person')).toContain('Did you mean trafficked_person?');
    expect(refusal('refugee')).toContain('refugee_1951, ');
  });
});

describe('a journey', () => {
  const journey = [
    {
      from: '2024-03-03',
      to: '2024-03-09',
      facts: { act_by_another: true, means_coercion: true, purpose_exploitation: true },
    },
    { from: '2024-03-10', facts: { has_returned: true, away_significantly: true } },
  ];
  const over = outcomeOf(rules, caseOf({ age_years: 30 }, journey), 'worker', 'c');

  test('is answered as of its last stretch, with the timeline and what is owed from before', () => {
    expect(over.asOf).toBe('2024-03-10');
    const text = reportText(rules, over, false);
    expect(text).toContain('2024-03-03 to 2024-03-09  Trafficked person');
    expect(text).toContain('from 2024-03-10           Returnee');
    const earlier = over.earlierNeeds.map(({ need }) => need);
    expect(earlier).toContain('recovery_reflection_period');
    const now = over.result.needs.map(({ need }) => need);
    expect(earlier.filter((need) => now.includes(need))).toEqual([]);
  });

  test('reports days that do not exist', () => {
    const broken = [{ from: '2024-02-30', facts: {} }];
    const text = reportText(rules, outcomeOf(rules, caseOf({}, broken), 'worker', 'c'), false);
    expect(text).toContain('2024-02-30');
  });
});

test("the person's page tells rights and warns, and names no category, crime or trafficker", () => {
  const page = personText(pageOf(rules, outcome));
  expect(page).toContain('only if it is safe');
  expect(page).toContain('– ');
  expect(page).not.toMatch(/traffick|smuggl|exploit|crime|irregular/i);
});

describe('what is asked', () => {
  const options = { role: 'worker' as const };
  test.each([
    ['case', 'a.json', {}],
    ['ask', undefined, { ask: true }],
    ['ask', 'a.json', { ask: true }],
    ['batch', undefined, { batch: 'b.csv', exact: true }],
    ['facts', undefined, { facts: true }],
  ] as const)('is %s for %j with %j', (mode, file, more) => {
    expect(modeOf(file, { ...options, ...more })).toBe(mode);
  });

  test.each([
    [undefined, {}],
    ['a.json', { batch: 'b.csv' }],
    [undefined, { batch: 'b.csv', score: 'v.json' }],
    ['a.json', { exact: true }],
    [undefined, { batch: 'b.csv', why: true }],
    ['a.json', { json: true, csv: true }],
    ['a.json', { language: 'fr' }],
  ])('is refused for %j with %j', (file, more) => {
    expect(() => modeOf(file, { ...options, ...more })).toThrow(/is not one of the choices/);
  });
});

test('text is wrapped at blanks, never within a word', () => {
  const lines = wrapped('word '.repeat(60), 2, 4);
  expect(lines.join(' ').replace(/\s+/g, ' ').trim()).toBe('word '.repeat(60).trim());
  expect(lines[1]!.startsWith('      word')).toBe(true);
  expect(wrapped('')).toEqual([]);
});
