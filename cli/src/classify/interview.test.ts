import { openRules, ruleBook } from '@sojourn/engine/typology';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interview, type Talk } from './interview.ts';
import { readReply } from './reply.ts';

const rules = openRules(ruleBook);

function scripted(
  lines: readonly string[],
): Talk & { readonly said: string[]; readonly asked: string[] } {
  const left = [...lines];
  const [said, asked]: string[][] = [[], []];
  return {
    said: said!,
    asked: asked!,
    ask: async (prompt) => {
      asked!.push(prompt);
      return left.shift() ?? null;
    },
    say: (text) => said!.push(text),
  };
}

const hold = (lines: readonly string[], start = {}) => {
  const talk = scripted(lines);
  return interview(rules, start, 'worker', talk).then((facts) => ({ facts, ...talk }));
};

describe('an interview', () => {
  test('begins by saying what it is and asks what protects most', async () => {
    const { facts, said, asked } = await hold(['stop']);
    expect(facts).toEqual({});
    expect(said[0]).toContain('not a decision');
    expect(asked[0]).toContain('under 18?');
  });

  test('keeps yes, no, not known and declined, and leaves out what is left out', async () => {
    const { facts } = await hold(['y', 'n', 'u', 'd', 's', '', 'stop']);
    const values = Object.values(facts);
    expect(values).toEqual([true, false, 'unknown', 'declined']);
    expect(Object.keys(facts)[0]).toBe('is_under_18');
  });

  test('does not ask again what was left out, and ends where nothing is left', async () => {
    const { facts, asked, said } = await hold(Array.from({ length: 300 }, () => 's'));
    const questions = asked.map((prompt) => prompt.replace(/^\n\d+\. /, ''));
    expect(new Set(questions).size).toBe(questions.length);
    expect(asked.length).toBeLessThan(300);
    expect(facts).toEqual({});
    expect(said.at(-1)).toContain('Nothing is left to ask');
  });

  test('goes back to the question before, as often as there is one', async () => {
    const { facts, said, asked } = await hold(['y', 'back', 'back', 'n', 'stop']);
    expect(facts).toEqual({ is_under_18: false });
    expect(said).toContain('  This is the first question.');
    expect(asked[2]).toBe(asked[0]);
  });

  test('tells why it asks, and asks again after an answer that is none', async () => {
    const { facts, said } = await hold(['why', 'perhaps', 'y', 'stop']);
    expect(said.some((line) => line.includes('It may settle: '))).toBe(true);
    expect(said.some((line) => line.includes('That is no answer'))).toBe(true);
    expect(facts).toEqual({ is_under_18: true });
  });

  test('goes on from facts that are known, and changes none of them', async () => {
    const start = { age_years: 16, crossed_border: true };
    const { facts, asked } = await hold(['y', 'stop'], start);
    expect(facts).toMatchObject(start);
    expect(asked.join()).not.toContain('How old');
  });

  test('marks what is sensitive and what the assessor judges', async () => {
    const { asked } = await hold(Array.from({ length: 300 }, () => 's'));
    expect(asked.some((prompt) => prompt.includes('sensitive: may be left out'))).toBe(true);
    expect(asked.some((prompt) => prompt.includes('for the assessor to judge'))).toBe(true);
  });

  test('ends with the facts told so far wherever the lines end, whatever is typed', async () => {
    const line = fc.constantFrom('y', 'n', 'u', 'd', 's', 'why', 'back', '3', '17', 'x', '');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const { facts } = await hold(lines);
        const given = lines.filter((typed) => !['', 's', 'why', 'back', 'x'].includes(typed));
        expect(Object.keys(facts).length).toBeLessThanOrEqual(given.length);
        for (const key of Object.keys(facts)) expect(rules.facts.has(key)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a reply', () => {
  const reason = rules.facts.get('main_reason')!;
  const age = rules.facts.get('age_years')!;
  test.each([
    ['2', 'study'],
    ['armed conflict', 'armed_conflict'],
    ['Armed_Conflict', 'armed_conflict'],
  ])('%s chooses %s', (typed, answer) => {
    expect(readReply(reason, typed)).toEqual({ kind: 'answer', answer });
  });
  test.each(['0', '99', '-1', 'y'])('%s is no choice', (typed) => {
    expect(readReply(reason, typed)).toEqual({ kind: 'unclear' });
  });
  test.each(['NaN', '-3', '1e3', '9999', '0x10'])('%s is no age', (typed) => {
    expect(readReply(age, typed)).toEqual({ kind: 'unclear' });
  });
});
