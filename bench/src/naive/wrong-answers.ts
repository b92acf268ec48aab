import { classify, type Rules, statesOf, type Verdict } from '@sojourn/engine/typology';
import { type Facts, masked, type ReferenceCase, seeded } from './masked-cases.ts';
import { type PlainFacts, TwoValued } from './two-valued.ts';

/** Definite answers that are wrong, of so many looked at. */
export interface WrongAnswers {
  /** Categories that a reference case leaves undetermined, and that two values decide all the same. */
  readonly undetermined: { readonly wrong: number; readonly of: number };
  /** Masked cases: answers that the unmasked facts contradict, by two values and by the engine. */
  readonly masked: { readonly wrong: number; readonly engine: number; readonly of: number };
}

const light = { role: 'legal', explain: false, decidingSets: 0, questions: false } as const;

function verdicts(rules: Rules, facts: Facts): Map<string, Verdict> {
  const { answers } = classify(rules, facts, light);
  return new Map(answers.map(({ category, verdict }) => [category, verdict]));
}

/** What is known of a case, with what follows from it; what is not known is absent, and thus no. */
export function plain(rules: Rules, facts: Facts): PlainFacts {
  const known = [...statesOf(rules, facts).states].filter(([, { answer }]) => answer === 'known');
  return Object.fromEntries(known.map(([id, { value }]) => [id, value]));
}

/**
 * How often the same rules by two values (unknown = false) answer definitely and wrongly.
 *
 * @param times masked copies of each case; facts are masked with chance 0.3
 */
export function wrongAnswers(
  rules: Rules,
  cases: readonly ReferenceCase[],
  times: number,
): WrongAnswers {
  const naive = new TwoValued(rules.book);
  const random = seeded(7);
  const undetermined = { wrong: 0, of: 0 };
  const hidden = { wrong: 0, engine: 0, of: 0 };
  for (const { facts, undetermined: open } of cases) {
    const whole = verdicts(rules, facts);
    for (const category of open) {
      undetermined.of += 1;
      if (typeof naive.classify(plain(rules, facts)).get(category) === 'boolean')
        undetermined.wrong += 1;
    }
    for (let k = 0; k < times; k++) {
      const part = masked(facts, 0.3, random);
      const two = naive.classify(plain(rules, part));
      const three = verdicts(rules, part);
      for (const [category, truth] of whole) {
        if (truth === 'undetermined') continue;
        hidden.of += 1;
        if (two.get(category) !== (truth === 'applies')) hidden.wrong += 1;
        const told = three.get(category)!;
        if (told !== 'undetermined' && told !== truth) hidden.engine += 1;
      }
    }
  }
  return { undetermined, masked: hidden };
}
