import { Option } from 'commander';
import type { FlowsOptions } from '../flows/options.ts';
import { type AddCommand, example } from './command.ts';
import { addFlowTools } from './flows-tools.ts';

async function flows(options: FlowsOptions): Promise<void> {
  const { runFlows } = await import('../flows/run.ts');
  await runFlows(options);
}

/** `sojourn flows`: who moved where between two counts. */
export const addFlows: AddCommand = (program) => {
  const command = program
    .command('flows')
    .summary('estimate who moved where from two stocks, births and deaths')
    .description(
      'Turns counts of people by birthplace and residence into moves by origin and destination: from your own tables, or of the world by five-year periods. An estimate under stated assumptions, not a count.',
    )
    .option('--start <file>', 'people at the start: birthplace by residence, square or long')
    .option('--end <file>', 'people at the end, the same places')
    .option('--births <file>', 'births by place; may hold deaths, too')
    .option('--deaths <file>', 'deaths by place')
    .option('--period <years>', 'instead of files: the world 1990-1995 … 2015-2020')
    .addOption(
      new Option('--sex <sex>', 'of the world').choices(['both', 'female', 'male']).default('both'),
    )
    .option(
      '--female-shares <file>',
      'with --sex: place, births, deaths, population – share of women and girls, 0 to 1',
    )
    .addOption(
      new Option('--vintage <revision>', 'of World Population Prospects')
        .choices(['2024', '2022'])
        .default('2024'),
    )
    .addOption(
      new Option('--unknown <rule>', 'foreign-born of unknown origin in the world')
        .choices(['native', 'spread'])
        .default('native'),
    )
    .option('--as-published', 'the world without places that published estimates leave out')
    .option(
      '--method <method>',
      'minimum, independence, pseudo-bayes, difference-drop, difference-reverse, rates, transitions',
    )
    .option('--weight <share>', 'pseudo-bayes: share of independence (0.13)')
    .option('--total <people>', 'rates: moves in all')
    .option('--prior <file>', 'expected flows up to a factor, origin by destination')
    .option('--birthplaces <rule>', 'closed (default), open or open-dr')
    .option('--closure <rule>', 'before (default), exact or after')
    .option('--birth-rule <rule>', 'native (default) or proportion')
    .option('--death-rule <rule>', 'proportion (default) or accounting')
    .option('--contradictions <rule>', 'stop (default), or move the totals and say so')
    .option('--request <file>', 'these choices from a file (JSON, schema sojourn.flows/1)')
    .addOption(
      new Option('--labels <rule>', 'places by code, number or name, or labels as they are')
        .choices(['auto', 'places', 'as-is'])
        .default('auto'),
    )
    .option('--birthplace <place>', 'the moves of people born there alone')
    .option('--draws <draws>', 'doubt: so many draws of inputs, as bands of 90 %')
    .option(
      '--doubt <list>',
      'of the draws: destination=0.05,cell=0.1,births=0.02,deaths=0.03,persistence=0.9,weight=0-0.26',
    )
    .option('--seed <seed>', 'of the draws', '1')
    .option('--native-born', 'differences: of the native-born, too')
    .option(
      '--yearly [weights]',
      'split over years: evenly, or like a file of destination, year, value (or origin, destination, year, value); an assumption',
    )
    .option('--by-birthplace', 'all moves by birthplace, those who stayed among them')
    .option('--account', 'JSON: the tables of the account, too')
    .option('--compare', 'the world beside published estimates and reported inflows')
    .option('--matrix', 'CSV as a square table instead of long rows')
    .option('--json', 'as JSON, with kinds, net migration, residuals and issues')
    .option(
      '-o, --out <file>',
      'write to a file: .parquet is Parquet, .geojson lines for a map, else CSV',
    )
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example(
        'sojourn flows --start examples/flows/start.csv --end examples/flows/end.csv --births examples/flows/vital.csv --method minimum --json',
        'sojourn flows --period 2015-2020 --method pseudo-bayes --out flows.parquet',
        'sojourn flows --period 2010-2015 --compare --json',
      ),
    )
    .action(flows);
  addFlowTools(command);
};
