import { Option } from 'commander';
import type { GravityCommandOptions } from '../gravity/options.ts';
import { threadsWords } from '../threads.ts';
import { type AddCommand, example } from './command.ts';

async function gravity(
  data: string,
  formulas: readonly string[],
  options: GravityCommandOptions,
): Promise<void> {
  const { runGravity } = await import('../gravity/run.ts');
  await runGravity(data, formulas, options);
}

/** `sojourn gravity DATA FORMULA…` */
export const addGravity: AddCommand = (program) => {
  program
    .command('gravity')
    .summary('explain flows: Poisson models with many fixed effects, on any file')
    .description(
      'Estimates gravity models by Poisson pseudo-maximum likelihood (or least squares) with any number of fixed effects. Separated rows, levels with zeros only and collinear variables are dropped and named. Gravity explains space, not time: --holdout shows by how much.',
    )
    .argument(
      '<data>',
      'CSV (also .gz), JSON lines, Parquet or XLSX; or world, the snapshot’s own table',
    )
    .argument('[formulas...]', 'y ~ x1 + log(x2) | o^t + d^t + o^d; several stand side by side')
    .option('--cluster <variables>', 'clusters of the errors: o^d, or several ways: o + d')
    .option('--dyadic <variables>', 'errors related by a shared country: origin,destination')
    .addOption(
      new Option('--errors <kind>', 'without clusters')
        .choices(['hetero', 'iid'])
        .default('hetero'),
    )
    .addOption(
      new Option(
        '--small-sample <rule>',
        'factors: G/(G − 1) by the smallest or each own number; none',
      )
        .choices(['smallest', 'own', 'full', 'none'])
        .default('smallest'),
    )
    .addOption(
      new Option('--family <family>', 'PPML or least squares')
        .choices(['poisson', 'gaussian'])
        .default('poisson'),
    )
    .option('--weights <expression>', 'weight of each row')
    .option('--offset <expression>', 'added to the linear predictor')
    .option('--where <condition>', 'rows that take part: year >= 2000 & orig != "BGD"')
    .option('--singletons', 'drop levels with one row, too')
    .option('--no-separation', 'do not look for separated rows')
    .option('--bias <variables>', 'correct after Weidner and Zylkin: origin,destination,period')
    .option('--bootstrap <draws>', 'bootstrap by the first cluster variable')
    .addOption(
      new Option('--bootstrap-method <method>', 'sign changes of scores, or clusters drawn anew')
        .choices(['wild', 'pairs'])
        .default('wild'),
    )
    .option('--seed <seed>', 'of the bootstrap', '1')
    .option('--threads <n>', threadsWords)
    .option('--reset', 'test of the form (RESET)')
    .option('--holdout <variables>', 'leave the last period out: period,origin,destination')
    .option('--level <share>', 'of intervals', '0.95')
    .option('--elasticities', 'effects with intervals instead of coefficients, as CSV')
    .option('--fixed-effects <file>', 'write the fixed effects (CSV)')
    .option('--predictions <file>', 'write every row with its fitted value (CSV)')
    .option('--stars', 'stars for p-values')
    .option('--model-file', 'as JSON with sources and command, as gravity-default.json')
    .option('--json', 'as JSON')
    .option('--csv', 'the table as CSV')
    .option('--html', 'the table as HTML')
    .option('--latex', 'the table as LaTeX')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example(
        "sojourn gravity data.csv 'y ~ x1 + x2 | o^t + d^t + o^d' --cluster o^d --json",
        "sojourn gravity world 'flow ~ log(km) + contiguous | origin^start + destination^start' --cluster 'origin + destination'",
        'sojourn gravity world --holdout start,origin,destination',
      ),
    )
    .action(gravity);
};
