import { describe, expect, test } from 'vitest';
import { statesOf } from '../classify.ts';
import type { Expr, Truth } from '../contract.ts';
import { rules } from '../testing/ask.ts';
import { factsOf } from '../testing/facts-text.ts';
import { meets, truthOfAtom } from './atoms.ts';
import { allOf, anyOf, truthOf } from './kleene.ts';

const rule = { id: 'test', label: '', elements: [] };
const truth = (expr: Expr, facts: string) =>
  truthOf(rules, expr, statesOf(rules, factsOf(facts)).states, { rule });

describe('strong Kleene connectives', () => {
  const values: readonly Truth[] = ['T', 'F', 'U'];

  test.each([
    ['T', 'T', 'T', 'T'],
    ['T', 'F', 'F', 'T'],
    ['T', 'U', 'U', 'T'],
    ['F', 'F', 'F', 'F'],
    ['F', 'U', 'F', 'U'],
    ['U', 'U', 'U', 'U'],
  ] as const)('%s and %s: all %s, any %s', (one, other, all, any) => {
    for (const pair of [
      [one, other],
      [other, one],
    ] as const) {
      expect([allOf(pair), anyOf(pair)]).toEqual([all, any]);
    }
  });

  test('of nothing: all hold, none holds; of one: itself', () => {
    expect([allOf([]), anyOf([])]).toEqual(['T', 'F']);
    for (const value of values) expect([allOf([value]), anyOf([value])]).toEqual([value, value]);
  });
});

describe('conditions', () => {
  const border: Expr = { fact: 'crossed_border' };

  test.each([
    ['crossed_border', 'T', 'F'],
    ['!crossed_border', 'F', 'T'],
    ['?crossed_border', 'U', 'U'],
    ['-crossed_border', 'U', 'U'],
  ])('%s is %s, its negation %s', (facts, yes, no) => {
    expect([truth(border, facts), truth({ not: border }, facts)]).toEqual([yes, no]);
  });

  test('a presumption holds until somebody raises the fact', () => {
    const presumed: Expr = { fact: 'entry_lawful', presumed: true };
    expect(['', '?entry_lawful', '!entry_lawful'].map((facts) => truth(presumed, facts))).toEqual([
      'T',
      'U',
      'F',
    ]);
    expect(truth({ fact: 'act_listed_in_1f' }, '')).toBe('F');
    expect(truth({ fact: 'act_listed_in_1f' }, '?act_listed_in_1f')).toBe('U');
  });

  test('“answered” is asked and not known: neither declined nor not asked', () => {
    const answers = { unknown: 'T', declined: 'F', not_asked: 'F' } as const;
    for (const [answer, value] of Object.entries(answers)) {
      const { states } = statesOf(rules, { crossed_border: answer });
      expect(truthOf(rules, { answered: 'crossed_border' }, states, { rule })).toBe(value);
    }
    expect(truth({ answered: 'crossed_border' }, 'crossed_border')).toBe('F');
  });

  test('“raised” counts what is absent against the condition, either way round', () => {
    expect(truth({ raised: border }, '')).toBe('F');
    expect(truth({ raised: { not: border } }, '')).toBe('F');
    expect(truth({ raised: border }, '?crossed_border')).toBe('U');
    expect(truth({ raised: border }, 'crossed_border')).toBe('T');
    expect(truth({ raised: { not: border } }, '!crossed_border')).toBe('T');
  });

  test('an unsettled question is open where its condition may hold, false where it does not', () => {
    const expr: Expr = { unsettled: 'residence_over_six_months', when: border };
    expect(
      ['crossed_border', '?crossed_border', '!crossed_border'].map((f) => truth(expr, f)),
    ).toEqual(['U', 'U', 'F']);
  });

  test('a name that is not there is an error of the rule book', () => {
    expect(() => truth({ fact: 'nobody' }, '')).toThrow(/nobody/);
    expect(() => truth({ category: 'nobody' }, '')).toThrow(/nobody/);
    expect(() => truth({ term: 'nobody' }, '')).toThrow(/nobody/);
    expect(() => truth({ element: 'nobody' }, '')).toThrow(/nobody/);
  });
});

describe('atoms', () => {
  test.each([
    [{ gte: 12 }, [11.9, 12, 12.1], [false, true, true]],
    [{ gt: 6 }, [5.9, 6, 6.1], [false, false, true]],
    [{ lt: 12 }, [11.9, 12, 12.1], [true, false, false]],
    [{ gt: 6, lt: 12 }, [6, 9, 12], [false, true, false]],
  ])('limits %j', (limits, values, expected) => {
    expect(values.map((value) => meets({ fact: 'm', ...limits }, value))).toEqual(expected);
  });

  test('a choice is one of those named', () => {
    const atom = { fact: 'c', is: ['a', 'b'] };
    expect(['a', 'b', 'c'].map((value) => meets(atom, value))).toEqual([true, true, false]);
  });

  test('a known fact needs no presumption', () => {
    expect(truthOfAtom({ fact: 'a' }, { answer: 'known', value: false }, true)).toBe('F');
    expect(truthOfAtom({ fact: 'a' }, { answer: 'declined' }, true)).toBe('U');
    expect(truthOfAtom({ fact: 'a' }, undefined, true)).toBe('T');
    expect(truthOfAtom({ fact: 'a' }, undefined, undefined)).toBe('U');
  });
});
