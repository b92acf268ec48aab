import type { ForecastCommand } from '../displace/forecast-options.ts';
import { wholeNumber } from '../numbers.ts';
import { threadsWords } from '../threads.ts';
import { type AddCommand, example } from './command.ts';

async function forecast(path: string, options: ForecastCommand): Promise<void> {
  const { runForecast } = await import('../displace/forecast.ts');
  await runForecast(path, options);
}

const whole = (option: string, low: number, high: number) => (typed: string) =>
  wholeNumber(option, typed, low, high);

/** `sojourn displace forecast FOLDER` */
export const addForecast: AddCommand = (displace) => {
  displace
    .command('forecast')
    .summary('registrations of the weeks ahead, from what is known on a day')
    .description(
      'Forecasts the registered persons of every camp from registrations, conflicts and closures up to a day: no inflow, no capacity, nothing later is used. Beside it how such forecasts would have done so far, and how plain rules would; where a plain rule does better it is offered instead. For planning assistance, not for stopping people.',
    )
    .argument('<folder>', 'a FLEE folder, or a case as JSON (schema sojourn.displacement/1)')
    .option(
      '--on <day>',
      'the last known day, from 0 (default: the last of the case)',
      whole('--on', 0, 100_000),
    )
    .option('--days <n>', 'days ahead', whole('--days', 1, 365), 90)
    .option('--members <n>', 'size of the ensemble', whole('--members', 20, 100_000), 400)
    .option(
      '--seed <n>',
      'seed of the random numbers',
      whole('--seed', 0, Number.MAX_SAFE_INTEGER),
      1,
    )
    .option('--threads <n>', `${threadsWords} (1)`)
    .option(
      '--corrected',
      'counts as corrections to come will set them, not as they will be published',
    )
    .option('--validation <folder>', 'the folder of counts, where it lies apart from the input')
    .option(
      '--settings <file>',
      'simsetting.yml or simsetting.csv instead of the one in the folder',
    )
    .option('--live', 'an operation that goes on: areas by week, 14 days late')
    .option('--full', 'a live case in full detail; stamped')
    .option('--json', 'as JSON, with bands by camp and day')
    .option('--csv', 'camps by day as CSV')
    .option('-o, --out <file>', 'write to a file: .json, .csv or text')
    .addHelpText('after', example('sojourn displace forecast mali2012/flee --on 150 --json'))
    .action(forecast);
};
