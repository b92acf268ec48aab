import type { Command } from 'commander';
import type { CompareOptions } from '../displace/change-options.ts';
import { wholeNumber } from '../numbers.ts';
import { threadsWords } from '../threads.ts';
import { example } from './command.ts';

async function compare(path: string, options: CompareOptions): Promise<void> {
  const { runCompare } = await import('../displace/compare.ts');
  await runCompare(path, options);
}

/** `sojourn displace compare FOLDER` */
export function addDisplaceCompare(displace: Command): void {
  displace
    .command('compare')
    .summary('what a change would make of it: a border shut, a new camp, slower travel')
    .description(
      'Runs a case without and with changes on the same random numbers and tells the differences by camp and day. For planning assistance, not for stopping people.',
    )
    .argument('<folder>', 'a FLEE folder, or a case as JSON')
    .option('--change <file...>', 'changes as JSON (schema sojourn.displacement-changes/1)')
    .option('--shut <what...>', 'border:A:B@DAY, road:A:B@DAY, place:A@DAY, camp:A@DAY; ..DAY ends')
    .option('--reopen <what...>', 'lifts closures of the case, written as for --shut')
    .option('--speed <factor>', 'all travel at so much of its speed; 0.5 is half')
    .option(
      '--draws <n>',
      'number of pairs of runs',
      (typed: string) => wholeNumber('--draws', typed, 1, 20_000),
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
    .option('--threads <n>', threadsWords)
    .option('--validation <folder>', 'the folder of counts, where it lies apart from the input')
    .option('--settings <file>', 'simsetting.yml or simsetting.csv, for example from calibrate')
    .option('--live', 'an operation that goes on: areas by week, 14 days late')
    .option('--full', 'a live case in full detail; stamped')
    .option('--json', 'as JSON')
    .option('--csv', 'differences by camp and day as CSV')
    .option('-o, --out <file>', 'write to a file: .json, .csv or text')
    .addHelpText(
      'after',
      example('sojourn displace compare mali2012/flee --shut border:Mali:Niger@60 --draws 200'),
    )
    .action(compare);
}
