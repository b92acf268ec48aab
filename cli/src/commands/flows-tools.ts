import { type Command, Option } from 'commander';
import type { FitCommandOptions } from '../flows/fit.ts';
import type { IndicesCommandOptions } from '../flows/indices.ts';
import type { NetCommandOptions } from '../flows/net.ts';
import type { ResidualCommandOptions } from '../flows/residual.ts';
import type { ScheduleCommandOptions } from '../flows/schedule.ts';
import { example } from './command.ts';

const labels = () =>
  new Option('--labels <rule>', 'places by code, number or name, or labels as they are')
    .choices(['auto', 'places', 'as-is'])
    .default('auto');

const collect = (value: string, before: readonly string[]) => [...before, value];

function addFit(flows: Command): void {
  flows
    .command('fit')
    .summary('the table nearest to a seed with given totals (two-way, three-way, blocks …)')
    .description(
      'Iterative proportional fitting with any number of ways and totals. Columns of all files are matched by their names: a file of origin, value has totals of origins; origin, sex, value of origins by sex; origin_area, destination_area, value of blocks.',
    )
    .option('--seed <file>', 'expected cells up to a factor, long or a matrix; 0 stays 0')
    .addOption(
      new Option('--margin <file>', 'totals; give it once for each kind')
        .argParser(collect)
        .default([], 'none'),
    )
    .option('--areas <file>', 'label and area: for totals of blocks and stripes')
    .option('--total <people>', 'the sum of all cells')
    .option('--no-diagonal', 'without a seed: nothing where origin and destination are one')
    .option('--match-totals', 'scale totals that add up to something else to the first')
    .option('--matrix', 'CSV as a table of rows and columns')
    .option('--json', 'as JSON, with errors of margins and effects')
    .option('-o, --out <file>', 'write to a file')
    .addHelpText(
      'after',
      example(
        'sojourn flows fit --seed flows.csv --margin origins.csv --margin destinations.csv',
        'sojourn flows fit --no-diagonal --margin origins.csv --margin destinations.csv --matrix',
      ),
    )
    .action(async (options: FitCommandOptions) => {
      await (await import('../flows/fit.ts')).runFit(options);
    });
}

function addNet(flows: Command): void {
  flows
    .command('net')
    .summary('flows nearest to a prior whose net migration is given')
    .requiredOption('--prior <file>', 'expected flows, origin by destination')
    .requiredOption('--net <file>', 'net migration by place, adding up to 0')
    .addOption(
      new Option('--distance <kind>', 'by Kullback and Leibler, squares or absolute differences')
        .choices(['divergence', 'squares', 'absolute'])
        .default('divergence'),
    )
    .option('--allowed <file>', '1 where a flow may be, 0 where not')
    .option('--total <people>', 'divergence: all flows together, the diagonal too')
    .addOption(
      new Option('--rescale <rule>', 'nets that do not add up to 0').choices(['signs', 'shift']),
    )
    .addOption(labels())
    .option('--matrix', 'CSV as a square table')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText('after', example('sojourn flows net --prior flows.csv --net net.csv --json'))
    .action(async (options: NetCommandOptions) => {
      await (await import('../flows/net.ts')).runNet(options);
    });
}

function addIndices(flows: Command): void {
  flows
    .command('indices')
    .summary('connectivity, inequality, distance, impact, intensity, components of flows')
    .argument('<flows>', 'origin by destination, square or long')
    .option('--distances <file>', 'kilometres, origin by destination')
    .option('--population <file>', 'people by place')
    .option('--pairs', 'flows with their counterflows, as CSV')
    .option('--lump <people>', 'put what is smaller into other')
    .addOption(
      new Option('--lump-by <rules...>', 'what is small: flows, or places by a total')
        .choices(['flow', 'out', 'in', 'turnover'])
        .default(['flow']),
    )
    .addOption(labels())
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example('sojourn flows indices flows.csv --distances km.csv --population people.csv --json'),
    )
    .action(async (file: string, options: IndicesCommandOptions) => {
      await (await import('../flows/indices.ts')).runIndices(file, options);
    });
}

function addResidual(flows: Command): void {
  flows
    .command('residual')
    .summary('net migration as what births and deaths, or survival, leave')
    .argument('<file>', 'a row for each place or cohort')
    .addOption(
      new Option(
        '--method <method>',
        'vital: start, end, births, deaths; survival: start, end, survival',
      )
        .choices(['vital', 'survival'])
        .default('vital'),
    )
    .option('--children', 'survival: estimate the youngest rows from women of childbearing age')
    .option(
      '--exposure <shares>',
      'part of their migration that each row of children shares',
      '0.25,0.75',
    )
    .option('--women-rows <rows>', 'rows of women for the first row of children', '4,5,6,7,8,9')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file')
    .addHelpText('after', example('sojourn flows residual cohorts.csv --method survival'))
    .action(async (file: string, options: ResidualCommandOptions) => {
      await (await import('../flows/residual.ts')).runResidual(file, options);
    });
}

function addSchedule(flows: Command): void {
  flows
    .command('schedule')
    .summary('migration by age: indices, and Rogers–Castro schedules fitted')
    .argument('<file>', 'age and rate (or moves and population), a row for each age')
    .addOption(
      new Option(
        '--fit <parameters>',
        'with a retirement peak 11, an upward slope 9, both 13',
      ).choices(['7', '9', '11', '13']),
    )
    .option('--level <share>', 'of intervals', '0.95')
    .option('--low <age>', 'a peak is looked for above', '5')
    .option('--high <age>', 'and below', '65')
    .option('--breadth <years>', 'on either side of the peak', '5')
    .option('--csv', 'observed and fitted by age, as CSV')
    .option('--json', 'as JSON')
    .option('-o, --out <file>', 'write to a file')
    .addHelpText('after', example('sojourn flows schedule ages.csv --fit 7 --json'))
    .action(async (file: string, options: ScheduleCommandOptions) => {
      await (await import('../flows/schedule.ts')).runSchedule(file, options);
    });
}

/** What else there is under `sojourn flows`: parts of the work, one by one. */
export function addFlowTools(flows: Command): void {
  addFit(flows);
  addNet(flows);
  addIndices(flows);
  addResidual(flows);
  addSchedule(flows);
}
