import { describe, expect, test } from 'vitest';
import { openRules } from '../classify.ts';
import { ruleBook } from '../packs/index.ts';
import { needsExpected, needsFor } from './check-needs.ts';
import { answerTo, checksOf } from './check-vectors.ts';
import { vectors } from './vectors.ts';
import { needVectors } from './vectors-needs.ts';

const rules = openRules(ruleBook);

describe('cases of our own, from the law', () => {
  test('name every category', () => {
    const named = new Set(vectors.map(({ category }) => category));
    expect([...rules.categories.keys()].filter((id) => !named.has(id))).toEqual([]);
  });

  test.each(vectors)('$category: $facts', (vector) => {
    for (const check of checksOf(vector)) {
      const { answer, asks, issues } = answerTo(rules, check);
      expect([check.title, answer, issues]).toEqual([check.title, check.expected, []]);
      expect([check.title, ...asks]).toEqual(expect.arrayContaining([...check.asks]));
    }
  });
});

describe('what is owed, one category or fact at a time', () => {
  test.each(needVectors)('$applies$open / $facts', (vector) => {
    expect(needsFor(rules, vector)).toEqual(needsExpected(vector));
  });
});
