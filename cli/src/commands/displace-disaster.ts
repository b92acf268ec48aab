import type { Command } from 'commander';
import type { DisasterOptions } from '../displace/disaster-options.ts';
import { wholeNumber } from '../numbers.ts';
import { example } from './command.ts';

async function disaster(place: string, options: DisasterOptions): Promise<void> {
  const { runDisaster } = await import('../displace/disaster.ts');
  await runDisaster(place, options);
}

const whole = (option: string, low: number, high: number) => (typed: string) =>
  wholeNumber(option, typed, low, high);

/** `sojourn displace disaster PLACE` */
export function addDisplaceDisaster(displace: Command): void {
  displace
    .command('disaster')
    .summary('what a storm, flooding or earthquake may mean, by the history of the place')
    .description(
      'Movements by hazard and severity from the history of a place, evacuations apart, return by duration, host families and towns as destinations. Flows and stocks are never mixed. An outlook from past years, no forecast of an event.',
    )
    .argument('<place>', 'code or name of a State or area')
    .option('--hazard <name>', 'storm, flooding, earthquake …; others are listed if it is unknown')
    .option(
      '--severity <what>',
      'usual (half displace more), severe (1 in 5), extreme (1 in 20), or 0 to 1',
    )
    .option('--evacuated <share>', 'share of the movements that are evacuations (0)')
    .option('--evacuation-days <days>', 'mean days until those evacuated are back (7)')
    .option('--days-away <days>', 'mean days until the others are back (by stock and flow)')
    .option('--families <share>', 'share of those away who stay with host families (0.5)')
    .option('--horizon <days>', 'days to tell', whole('--horizon', 1, 3660), 365)
    .option('--draws <n>', 'draws of the history', whole('--draws', 100, 100_000), 1000)
    .option(
      '--seed <n>',
      'seed of the random numbers',
      whole('--seed', 0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option('--json', 'as JSON')
    .option('--csv', 'stocks and returns by day as CSV')
    .option('-o, --out <file>', 'write to a file: .json, .csv or text')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example('sojourn displace disaster BGD --hazard storm --severity severe --evacuated 0.6'),
    )
    .action(disaster);
}
