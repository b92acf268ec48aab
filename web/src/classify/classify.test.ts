import { dayNumber } from '@sojourn/engine/core';
import { openRules, ruleBook, statesOf } from '@sojourn/engine/typology';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseText, readCase } from './case-file.ts';
import {
  type CaseAction,
  changeCase,
  changeHistory,
  emptyCase,
  factsOn,
  factsThatHold,
  isEmpty,
  journeyOf,
} from './case-state.ts';
import { barsOf, daysText, dayText } from './days.ts';
import * as engine from './engine.ts';
import { examples } from './examples.ts';
import { isFound } from './FactList.tsx';
import { numberIn, stateText } from './fact-text.ts';
import { outcomeOf } from './outcome.ts';
import { groupAnswers } from './visible.ts';

const rules = openRules(ruleBook);
const typology = { engine, rules };
const done = (...actions: readonly CaseAction[]) => actions.reduce(changeCase, emptyCase);
const caseOf = (id: string) => {
  const { facts, journey = [] } = examples.find((one) => one.id === id)!;
  const parts = journey.map((part, index) => ({
    id: index + 1,
    from: part.from,
    to: part.to ?? '',
    place: part.place ?? '',
    note: '',
    facts: part.facts,
  }));
  return { ...emptyCase, facts, parts };
};

describe('a case on the page', () => {
  test('an answer is recorded, changed, and taken back to not asked', () => {
    const yes = done({ do: 'answer', fact: 'crossed_border', record: true });
    expect(yes.facts).toEqual({ crossed_border: true });
    const no = changeCase(yes, { do: 'answer', fact: 'crossed_border', record: false });
    expect(no.facts).toEqual({ crossed_border: false });
    expect(
      isEmpty(changeCase(no, { do: 'answer', fact: 'crossed_border', record: 'not_asked' })),
    ).toBe(true);
  });

  test('answers for a part of the journey leave the whole case alone', () => {
    const state = done(
      { do: 'answer', fact: 'crossed_border', record: true },
      { do: 'add-part' },
      { do: 'answer', fact: 'crossed_border', record: false },
    );
    expect(state.scope).toBe(1);
    expect(state.facts).toEqual({ crossed_border: true });
    expect(factsThatHold(state)).toEqual({ crossed_border: false });
    const gone = changeCase(state, { do: 'remove-part', id: 1 });
    expect(gone.scope).toBe('whole');
    expect(factsThatHold(gone)).toEqual({ crossed_border: true });
  });

  test('what is undone is as it was; what is cleared leaves no way back', () => {
    const start = { now: emptyCase, before: [] };
    const one = changeHistory(start, { do: 'answer', fact: 'age_years', record: 16 });
    expect(changeHistory(one, { do: 'undo' })).toEqual(start);
    expect(changeHistory(start, { do: 'undo' })).toEqual(start);
    expect(changeHistory(one, { do: 'clear' })).toEqual(start);
  });

  test('a role is not undone: the legal one is never entered without its sentence', () => {
    const legal = changeHistory({ now: emptyCase, before: [] }, { do: 'role', role: 'legal' });
    const asked = changeHistory(legal, { do: 'answer', fact: 'age_years', record: 16 });
    const worker = changeHistory(asked, { do: 'role', role: 'worker' });
    expect(changeHistory(worker, { do: 'undo' }).now).toEqual(emptyCase);
  });

  test('parts without a first day are left out of the journey', () => {
    const state = done(
      { do: 'add-part' },
      { do: 'add-part' },
      {
        do: 'change-part',
        id: 2,
        change: { from: '2024-03-01', place: 'a port' },
      },
    );
    expect(journeyOf(state.parts)).toEqual([{ from: '2024-03-01', place: 'a port', facts: {} }]);
  });

  test('on a day the later part stands before the earlier, and both before the whole', () => {
    const journey = [
      { from: '2024-02-01', facts: { a: 2 } },
      { from: '2024-01-01', to: '2024-03-01', facts: { a: 1, b: 1 } },
    ];
    expect(factsOn({ a: 0, b: 0, c: 0 }, journey, '2024-02-10')).toEqual({ a: 2, b: 1, c: 0 });
    expect(factsOn({ a: 0 }, journey, '2024-04-01')).toEqual({ a: 2 });
    expect(factsOn({ a: 0 }, journey, '2023-12-31')).toEqual({ a: 0 });
  });
});

describe('case files', () => {
  test.each(examples.map(({ id }) => id))('%s is written and read again as it was', (id) => {
    const { facts, parts } = caseOf(id);
    expect(readCase(typology, caseText({ facts, parts }), 'case.json')).toEqual({ facts, parts });
  });

  test('sentences become ids; what is no fact stays, to be reported', () => {
    const text = '{"schema":"sojourn.case/1","facts":{"age in years":16,"agee":3}}';
    const { facts } = readCase(typology, text, 'case.json');
    expect(facts).toEqual({ age_years: 16, agee: 3 });
    expect(statesOf(rules, facts).issues.map(({ code }) => code)).toEqual(['fact.unknown']);
  });

  test('a fact that is given twice is not resolved', () => {
    const text = '{"schema":"sojourn.case/1","facts":{"age in years":16,"age_years":30}}';
    const { facts } = readCase(typology, text, 'case.json');
    expect(statesOf(rules, facts).issues.map(({ code }) => code)).toEqual(['fact.repeated']);
  });

  test('no JSON, and JSON that is no case, are refused in words', () => {
    expect(() => readCase(typology, '{', 'case.json')).toThrow(/case\.json cannot be read/);
    expect(() => readCase(typology, '{"facts":{}}', 'case.json')).toThrow(/schema/);
  });
});

describe('examples', () => {
  test.each(examples.map(({ id }) => id))('%s holds facts of the register alone', (id) => {
    const { facts, parts } = caseOf(id);
    for (const one of [facts, ...parts.map((part) => part.facts)]) {
      expect(statesOf(rules, one).issues).toEqual([]);
      for (const key of Object.keys(one)) expect(rules.facts.has(key), key).toBe(true);
    }
  });
});

describe('what a case shows', () => {
  test('without a journey it is what the engine says', () => {
    const state = caseOf('kitchen');
    const { result, asOf, earlier } = outcomeOf(typology, state);
    expect(result).toEqual(engine.classify(rules, state.facts, { role: 'worker' }));
    expect(asOf).toBeNull();
    expect(earlier).toEqual([]);
  });

  test('with a journey it is that of the last stretch, and earlier needs stay', () => {
    const { result, asOf, earlier } = outcomeOf(typology, caseOf('journey'));
    expect(asOf).toBe('2024-06-05');
    expect(result.needs.map(({ need }) => need)).not.toContain('recovery_reflection_period');
    expect(earlier).toContainEqual(
      expect.objectContaining({ need: 'recovery_reflection_period', from: '2024-03-10' }),
    );
    const now = [...result.needs, ...result.heldBack].map(({ need }) => need);
    expect(earlier.filter(({ need }) => now.includes(need))).toEqual([]);
  });

  test('what is wrong in any part is told once', () => {
    const { parts, ...rest } = caseOf('journey');
    const wrong = parts.map((part) => ({ ...part, facts: { ...part.facts, agee: 3 } }));
    const { issues } = outcomeOf(typology, { ...rest, parts: wrong });
    expect(issues.map(({ code }) => code)).toEqual(['fact.unknown']);
  });

  test('for a part chosen it is that of its first day', () => {
    const { result, asOf } = outcomeOf(typology, { ...caseOf('journey'), scope: 2 });
    expect(asOf).toBe('2024-03-10');
    const verdict = result.answers.find(({ category }) => category === 'trafficked_person');
    expect(verdict?.verdict).toBe('applies');
  });

  test('every category stands in one group, and groups keep to verdicts', () => {
    const { result } = outcomeOf(typology, caseOf('visa'));
    const groups = groupAnswers(rules, result);
    const all = Object.values(groups).flat();
    expect(all.map(({ category }) => category).sort()).toEqual(
      result.answers.map(({ category }) => category).sort(),
    );
    expect(groups.openLaw.map(({ category }) => category)).toContain('irregular_migrant');
    expect(groups.untouched.every(({ verdict }) => verdict === 'undetermined')).toBe(true);
    expect(groups.notShown.every(({ verdict }) => verdict === 'does_not_apply')).toBe(true);
  });
});

describe('words and bars', () => {
  const fact = rules.facts.get('suffers_violence')!;

  test('unknown, declined and not asked are three things', () => {
    const said = (['unknown', 'declined', 'not_asked'] as const).map((answer) =>
      stateText(fact, { answer }),
    );
    expect(said).toEqual(['Not known', 'Declined', 'Not asked']);
    expect(stateText(fact, undefined)).toBe('Not asked');
  });

  test('a choice is told by its label', () => {
    const form = rules.facts.get('exploitation_form')!;
    const value = 'forced_labour_or_services';
    expect(stateText(form, { answer: 'known', value })).toBe('forced labour or services');
  });

  test('a number is read with a point or a comma, within bounds', () => {
    const months = rules.facts.get('months_of_stay')!;
    const read = ['16', ' 2,5 ', '0', '1501', '-1', 'x', ''].map((text) => numberIn(text, months));
    expect(numberIn('131', rules.facts.get('age_years')!)).toBeNull();
    expect(read).toEqual([16, 2.5, 0, null, null, null, null]);
  });

  test('facts are found by all words of a search', () => {
    expect(isFound(fact, 'sexual physical')).toBe(true);
    expect(isFound(fact, 'sexual wages')).toBe(false);
  });

  test('days in words', () => {
    expect(dayText('2024-03-03')).toBe('3 Mar 2024');
    expect(daysText('2024-03-03', '2024-03-03')).toBe('3 Mar 2024');
    expect(daysText('2024-03-03', '2024-03-05')).toBe('3 Mar 2024 to 5 Mar 2024');
    expect(daysText('2024-03-03', null)).toBe('from 3 Mar 2024 on');
    expect(daysText('', '')).toBe('no days yet');
  });

  test('bars lie inside their track, in the order of their days', () => {
    const { spans } = outcomeOf(typology, caseOf('journey')).timeline!;
    const bars = barsOf({ dayNumber }, spans)!;
    const rows = bars.rows.map(({ category }) => category);
    expect(rows).toContain('smuggled_migrant');
    expect(rows).toContain('trafficked_person');
    for (const { bars: row } of bars.rows) {
      row.forEach(({ start, length }, at) => {
        const before = row[at - 1];
        expect(start).toBeGreaterThanOrEqual(before ? before.start + before.length - 1e-9 : 0);
        expect(start + length).toBeLessThanOrEqual(100 + 1e-9);
        expect(length).toBeGreaterThan(0);
      });
    }
    expect(barsOf({ dayNumber }, [])).toBeNull();
  });

  test('a single day fills its track', () => {
    const day = { category: 'child', verdict: 'applies', from: '2024-01-01' } as const;
    const bars = barsOf({ dayNumber }, [{ ...day, to: '2024-01-01' }])!;
    expect(bars.rows[0]!.bars[0]).toMatchObject({ start: 0, length: 100, goesOn: false });
  });

  test('any order of answers gives the same case', () => {
    const ids = rules.book.facts.filter(({ type }) => type === 'yes_no').map(({ id }) => id);
    const answer = fc.record({
      do: fc.constant('answer' as const),
      fact: fc.constantFrom(...ids),
      record: fc.constantFrom<boolean | 'unknown' | 'declined'>(true, false, 'unknown', 'declined'),
    });
    const answers = fc.uniqueArray(answer, { selector: ({ fact: id }) => id, maxLength: 8 });
    fc.assert(
      fc.property(answers, (actions) => {
        expect(done(...actions)).toEqual(done(...[...actions].reverse()));
      }),
    );
  });
});
