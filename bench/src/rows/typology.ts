import { classify, openRules, openTally, ruleBook } from '@sojourn/engine/typology';
import { type Facts, maskedCases, referenceCases } from '../naive/masked-cases.ts';
import { TwoValued } from '../naive/two-valued.ts';
import { plain, wrongAnswers } from '../naive/wrong-answers.ts';
import type { Row } from '../row.ts';
import { serveGroup } from '../serve-group.ts';

const rules = openRules(ruleBook);
const cases = referenceCases(rules);
const categories = rules.categories.size;

/** How the baseline errs, in words; counted only where the rows are listed. */
function errors(): string {
  if (process.argv[2] !== '--list') return '';
  const { undetermined, masked } = wrongAnswers(rules, cases, 100);
  return `: definite on ${undetermined.wrong} of ${undetermined.of} answers that are undetermined, wrong on ${masked.wrong} of ${masked.of} with facts masked (engine: ${masked.engine})`;
}

const naive = () => {
  const rulesOfTwo = new TwoValued(ruleBook);
  return (facts: Facts) => rulesOfTwo.classify(plain(rules, facts)).size;
};

const sum = (facts: readonly Facts[], of: (one: Facts) => number) => () =>
  facts.reduce((total, one) => total + of(one), 0);

const whole = (facts: Facts) => classify(rules, facts, { role: 'legal' }).questions.length;

function evaluationRow(
  id: string,
  title: string,
  facts: readonly Facts[],
  more: { readonly target?: number; readonly note?: string },
): Row {
  return {
    id,
    title: `${title}: ${categories} categories, trees, deciding sets, next question`,
    unit: 'ms',
    calls: facts.length,
    ...(more.target !== undefined && { target: more.target }),
    mode: 'warm',
    clock: 'cpu',
    run: { title: 'exact, three-valued', prepare: () => sum(facts, whole) },
    baseline: {
      title: `the same rules by two values, unknown = no${more.note ?? ''}`,
      prepare: () => sum(facts, naive()),
    },
  };
}

const batchSize = 10_000;

const rows: readonly Row[] = [
  evaluationRow(
    'typology-evaluation',
    'A case evaluated whole, mean of the 60 vignettes',
    cases.map(({ facts }) => facts),
    { target: 5, note: errors() },
  ),
  evaluationRow('typology-evaluation-empty', 'A case of which nothing is known', [{}], {}),
  {
    id: 'typology-batch',
    title: `${batchSize.toLocaleString('en')} cases counted by category, one core`,
    unit: 'ms',
    calls: 1,
    target: 20_000,
    mode: 'warm',
    clock: 'cpu',
    repeats: 3,
    warmUps: 1,
    run: {
      title: 'exact, three-valued',
      prepare: () => {
        const all = maskedCases(cases, batchSize);
        return () => {
          const tally = openTally(rules, 'legal');
          for (const facts of all) tally.add(facts, '2024');
          return tally.rows().length;
        };
      },
    },
    baseline: {
      title: 'the same rules by two values, unknown = no',
      prepare: () => sum(maskedCases(cases, batchSize), naive()),
    },
  },
];

await serveGroup(rows);
