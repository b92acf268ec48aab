import { Option } from 'commander';
import { forms } from '../displace/forms.ts';
import type { DisplaceOptions } from '../displace/options.ts';
import { unsureOf } from '../displace/spread.ts';
import { wholeNumber } from '../numbers.ts';
import { threadsWords } from '../threads.ts';
import { type AddCommand, example } from './command.ts';
import { addDisplaceCalibrate } from './displace-calibrate.ts';
import { addDisplaceCompare } from './displace-compare.ts';
import { addDisplaceDisaster } from './displace-disaster.ts';
import { addForecast } from './displace-forecast.ts';

async function displace(path: string, options: DisplaceOptions): Promise<void> {
  const { runDisplace } = await import('../displace/run.ts');
  await runDisplace(path, options);
}

/** `sojourn displace FOLDER` */
export const addDisplace: AddCommand = (program) => {
  const command = program
    .command('displace')
    .enablePositionalOptions()
    .summary('forced movement day by day: who may arrive where, with its doubt')
    .description(
      'Reads a FLEE or FabFlee folder as it is (or the same model as one JSON file), runs it many times by exact counts, and sets the runs beside the registrations and beside plain rules. For planning assistance, not for stopping people.',
    )
    .argument('<folder>', 'a FLEE folder, or a case as JSON (schema sojourn.displacement/1)')
    .option(
      '--draws <n>',
      'number of runs',
      (typed: string) => wholeNumber('--draws', typed, 1, 100_000),
      100,
    )
    .option(
      '--seed <n>',
      'seed of the random numbers',
      (typed: string) => wholeNumber('--seed', typed, 0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option('--scale <n>', 'simulate 1/N of the people', (typed: string) =>
      wholeNumber('--scale', typed, 1, 1_000_000),
    )
    .addOption(
      new Option(
        '--unsure <what...>',
        'vary from run to run beside chance: parameters, inflow or both; wider, more honest bands',
      ).choices(unsureOf),
    )
    .option(
      '--origins',
      'also from where the people in each camp came, week by week (some 20 runs)',
    )
    .option('--threads <n>', threadsWords)
    .option('--validation <folder>', 'the folder of counts, where it lies apart from the input')
    .option(
      '--settings <file>',
      'simsetting.yml or simsetting.csv instead of the one in the folder',
    )
    .option('--peer-settings', "the peer's shipped settings and its known defects, for comparison")
    .option('--live', 'an operation that goes on: areas by week, 14 days late')
    .option('--full', 'a live case in full detail; stamped')
    .option('--check', 'read and check only')
    .addOption(
      new Option(
        '--form <form>',
        'the form of the result (default: by the ending of --out)',
      ).choices(forms),
    )
    .option('--json', 'as JSON')
    .option('--csv', 'camps by day as CSV')
    .option(
      '-o, --out <file>',
      'write to a file: .json, .csv, .parquet, .html (a report with map and curves) or text',
    )
    .addHelpText('after', example('sojourn displace mali2012/flee --draws 200 --seed 1 --json'))
    .action(displace);
  addDisplaceCalibrate(command);
  addDisplaceCompare(command);
  addDisplaceDisaster(command);
  addForecast(command);
};
