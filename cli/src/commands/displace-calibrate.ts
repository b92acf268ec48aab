import { type Command, Option } from 'commander';
import type { CalibrateOptions } from '../displace/calibrate-options.ts';
import { wholeNumber } from '../numbers.ts';
import { threadsWords } from '../threads.ts';
import { example } from './command.ts';

async function calibrate(paths: readonly string[], options: CalibrateOptions): Promise<void> {
  const { runCalibrate } = await import('../displace/calibrate.ts');
  await runCalibrate(paths, options);
}

/** `sojourn displace calibrate FOLDER…` */
export function addDisplaceCalibrate(displace: Command): void {
  displace
    .command('calibrate')
    .summary('fit settings to the registrations, and test them on what the fit did not know')
    .description(
      'One case: fitted to the days before --known, tested on the later ones. Several: each is tested under settings fitted to the others, then all are fitted together. The task is to divide a known total over camps: no forecast.',
    )
    .argument('<folders...>', 'FLEE folders, or cases as JSON')
    .option('--known <day>', 'first day or date that the fit must not know (half of the days)')
    .option('--parameters <names...>', 'settings to fit; others stay as they are')
    .option(
      '--awareness <hops...>',
      'hops that people may know ahead (2); of several the one that foresees best',
    )
    .addOption(
      new Option('--aim <aim>', 'what is made small: difference by registered person, or by day')
        .choices(['people', 'days'])
        .default('people'),
    )
    .option('--pull <e>', 'cost of a parameter at the other end of its range, in E (0.01)')
    .option('--starts <n>', 'points of the first design (40)')
    .option('--evaluations <n>', 'most evaluations of one refinement (60)')
    .option(
      '--draws <n>',
      'small runs of which the mean is scored',
      (typed: string) => wholeNumber('--draws', typed, 1, 1000),
      2,
    )
    .option('--people <n>', 'people in a small run, about (5000)')
    .option(
      '--expected',
      'expected values at full size instead: no chance, but slow with 2 hops or more',
    )
    .option(
      '--seed <n>',
      'seed of the random numbers',
      (typed: string) => wholeNumber('--seed', typed, 0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option('--scale <n>', 'score with 1/N of the people', (typed: string) =>
      wholeNumber('--scale', typed, 1, 1_000_000),
    )
    .option('--threads <n>', `${threadsWords}; fits of several cases`)
    .option('--identify', 'also say which parameters the data cannot tell, and which are tied')
    .option('--settings <file>', 'settings to start from: simsetting.yml or simsetting.csv')
    .option('--write-settings <file>', 'the fitted settings as simsetting.yml, for --settings')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file: .json or text')
    .addHelpText(
      'after',
      example(
        'sojourn displace calibrate mali2012/flee --identify --write-settings fitted.yml',
        'sojourn displace calibrate mali2012/flee car2013/flee ssudan2014/flee',
      ),
    )
    .action(calibrate);
}
