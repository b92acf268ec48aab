import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { classify, openRules } from './classify.ts';
import { ruleBook } from './packs/index.ts';

interface Vignette {
  readonly id: string;
  readonly facts: Record<string, boolean | number | string>;
  readonly expected: {
    readonly applies: readonly string[];
    readonly does_not_apply: readonly string[];
    readonly undetermined: readonly {
      readonly category: string;
      readonly open: 'facts' | 'law';
      readonly missing_facts?: readonly string[];
    }[];
  };
  readonly needs_at_least: readonly string[];
}

const file = reference('reference/typology/vignettes.json');
const vignettes: Vignette[] = file.path
  ? JSON.parse(readFileSync(file.path, 'utf8')).vignettes
  : [];
const rules = openRules(ruleBook);

describe.skipIf(!file.path)(`vignettes of the reference ${file.reason}`, () => {
  test('there are sixty', () => expect(vignettes).toHaveLength(60));

  test.each(vignettes)(
    '$id is classified as the law says',
    ({ facts, expected, needs_at_least }) => {
      const { answers, needs, issues } = classify(rules, facts, { role: 'legal' });
      expect(issues).toEqual([]);
      const by = (verdict: string) =>
        answers.filter((answer) => answer.verdict === verdict).map(({ category }) => category);
      expect(by('applies')).toEqual(expect.arrayContaining([...expected.applies]));
      expect(by('does_not_apply')).toEqual(expect.arrayContaining([...expected.does_not_apply]));
      for (const { category, open, missing_facts } of expected.undetermined) {
        const answer = answers.find((one) => one.category === category)!;
        expect(answer.verdict).toBe('undetermined');
        expect(answer.open[open]).toBe(true);
        const named = answer.missingFacts.map((fact) => rules.facts.get(fact)!.label);
        expect(named).toEqual(expect.arrayContaining([...(missing_facts ?? [])]));
      }
      expect(needs.map(({ need }) => need)).toEqual(expect.arrayContaining([...needs_at_least]));
    },
  );
});
