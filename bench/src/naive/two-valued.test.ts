import { classify, openRules, ruleBook } from '@sojourn/engine/typology';
import { reference } from '@sojourn/testing';
import { expect, test } from 'vitest';
import { referenceCases } from './masked-cases.ts';
import { TwoValued } from './two-valued.ts';
import { plain, wrongAnswers } from './wrong-answers.ts';

const rules = openRules(ruleBook);
const naive = new TwoValued(ruleBook);

test('two values say yes and no where three do, on what is known', () => {
  const facts = { age_years: 16, with_parent: false, with_relatives: false };
  const known = { ...facts, with_responsible_adult: false, outside_country: true };
  const { answers } = classify(rules, known);
  const shown = answers.filter(({ verdict }) => verdict === 'applies');
  const two = naive.classify(plain(rules, known));
  expect(shown.map(({ category }) => category)).toContain('unaccompanied_child');
  for (const { category } of shown) expect(two.get(category)).toBe(true);
});

const file = reference('reference/typology/vignettes.json');

test.skipIf(!file.path)(
  `on the reference: definite answers of two values agree with its own ${file.reason}`,
  () => {
    const cases = referenceCases(rules);
    let [agree, of] = [0, 0];
    for (const { facts } of cases) {
      const two = naive.classify(plain(rules, facts));
      for (const { category, verdict } of classify(rules, facts, { role: 'legal' }).answers) {
        if (verdict === 'undetermined') continue;
        of += 1;
        agree += Number(two.get(category) === (verdict === 'applies'));
      }
    }
    expect(agree / of).toBeGreaterThan(0.97);
  },
);

test.skipIf(!file.path)(`masking makes two values err and the engine never ${file.reason}`, () => {
  const { undetermined, masked } = wrongAnswers(rules, referenceCases(rules), 2);
  expect(undetermined.wrong).toBe(undetermined.of);
  expect(masked.wrong).toBeGreaterThan(0);
  expect(masked.engine).toBe(0);
});
