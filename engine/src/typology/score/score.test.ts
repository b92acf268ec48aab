import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { openRules } from '../classify.ts';
import { ruleBook } from '../packs/index.ts';
import { scoreVignettes } from './score.ts';
import type { Vignette } from './vignette.ts';

const rules = openRules(ruleBook);

const vignette: Vignette = {
  id: 'OWN-1',
  facts: {
    age_years: 30,
    act_by_another: true,
    means_coercion: true,
    purpose_exploitation: 'unknown',
  },
  expected: {
    applies: [],
    does_not_apply: ['child'],
    undetermined: [
      { category: 'trafficked_person', open: 'facts', missing_facts: ['purpose_exploitation'] },
    ],
  },
  needs_at_least: ['recovery_reflection_period'],
};

describe('the score of vignettes', () => {
  test('counts what is right', () => {
    const score = scoreVignettes(rules, [vignette]);
    expect(score.assertions).toEqual({ right: 2, of: 2 });
    expect(score.missingRecall).toEqual({ right: 1, of: 1 });
    expect(score.missingPrecision).toEqual({ right: 1, of: 1 });
    expect(score.needs).toEqual({ right: 1, of: 1 });
    expect([score.allRight, score.misses]).toEqual([1, []]);
  });

  test('lists each miss and marks a wrong definite answer on trafficking as grave', () => {
    const wrong: Vignette = {
      ...vignette,
      facts: { ...vignette.facts, purpose_exploitation: true },
      expected: { applies: ['child'], does_not_apply: ['trafficked_person'], undetermined: [] },
      needs_at_least: ['guardian'],
    };
    const score = scoreVignettes(rules, [wrong]);
    expect(score.assertions).toEqual({ right: 0, of: 2 });
    expect(score.graveErrors).toEqual([
      {
        vignette: 'OWN-1',
        kind: 'verdict',
        about: 'trafficked_person',
        expected: 'does_not_apply',
        got: 'applies',
        grave: true,
      },
    ]);
    expect(score.misses.map(({ kind }) => kind)).toEqual(['verdict', 'verdict', 'need']);
  });

  test('counts an unknown fact and an unknown category as misses', () => {
    const odd: Vignette = {
      ...vignette,
      facts: { ...vignette.facts, 'likes football': true },
      expected: { applies: ['pilgrim'], does_not_apply: [], undetermined: [] },
    };
    const { misses } = scoreVignettes(rules, [odd]);
    expect(misses.map(({ kind, about }) => [kind, about])).toEqual([
      ['input', 'likes football'],
      ['verdict', 'pilgrim'],
    ]);
  });

  const file = reference('reference/typology/vignettes.json');
  test.skipIf(!file.path)(`of the reference is whole ${file.reason}`, () => {
    const { vignettes } = JSON.parse(readFileSync(file.path!, 'utf8'));
    const score = scoreVignettes(rules, vignettes);
    expect(score.misses).toEqual([]);
    expect(score.assertions.of).toBe(423);
    expect(score.missingPrecision.right).toBe(score.missingPrecision.of);
  });
});
