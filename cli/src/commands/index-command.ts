import { SojournError } from '@sojourn/engine/core';
import type { Pool } from '@sojourn/runner/node';
import { Option } from 'commander';
import { auditOutput } from '../index-table/audit.ts';
import { writeCoinrTables } from '../index-table/coinr.ts';
import { compareOutput } from '../index-table/compare.ts';
import { tableCsv } from '../index-table/csv.ts';
import { explainOutput } from '../index-table/explain.ts';
import { formulaOf, formulaOutput } from '../index-table/formula.ts';
import { tableJson } from '../index-table/json.ts';
import { listOutput } from '../index-table/list.ts';
import { measure } from '../index-table/measured.ts';
import { drawsOf, type IndexMode, type IndexOptions, modeOf } from '../index-table/options.ts';
import { placeOutput } from '../index-table/place.ts';
import { placeRows } from '../index-table/rows.ts';
import { sensitivityOutput } from '../index-table/sensitivity.ts';
import { splitOf } from '../index-table/split.ts';
import { openSubject, type Subject } from '../index-table/subject.ts';
import { tableText } from '../index-table/table-text.ts';
import { indexThreads } from '../index-table/threads.ts';
import { viewNames, viewsOutput } from '../index-table/views/index.ts';
import { deliver } from '../output.ts';
import { threadsWords, withPool } from '../threads.ts';
import { type AddCommand, example } from './command.ts';

async function tableOutput(subject: Subject, options: IndexOptions, pool: Pool): Promise<string> {
  const asked = drawsOf(options, 1000);
  const measured = await measure(subject, subject.year, asked, options, pool);
  const rows = placeRows(subject, measured, options);
  const split = options.split ? splitOf(subject, options) : null;
  if (options.json) {
    return `${JSON.stringify(tableJson(subject, measured, rows, asked.seed, split), null, 2)}\n`;
  }
  if (options.csv) return tableCsv(subject, measured, rows);
  return tableText(subject, measured, rows, options, split);
}

/** CSV has no room for attributions: they go to standard error. */
function tellTerms({ terms }: Subject, { csv }: IndexOptions): void {
  if (csv && terms.attributions.length > 0) {
    process.stderr.write(`${terms.attributions.join('\n')}\n`);
  }
}

async function outputOf(options: IndexOptions): Promise<string> {
  if (options.view || options.vintages) return viewsOutput(options);
  checkForms(options);
  checkCoinr(options);
  const mode = modeOf(options);
  if (mode === 'list') return listOutput(options);
  const formula = formulaOf(options);
  if (formula) {
    const { subject: of, text } = await formulaOutput(formula, options);
    tellTerms(of, options);
    return text;
  }
  const subject = await openSubject(options);
  if (mode === 'audit') return auditOutput(subject, options);
  return withPool(indexThreads(mode, options), (pool) => drawn(mode, subject, options, pool));
}

/** What needs draws. */
async function drawn(
  mode: IndexMode,
  subject: Subject,
  options: IndexOptions,
  pool: Pool,
): Promise<string> {
  if (mode === 'place') return placeOutput(subject, options.place!, options, pool);
  if (mode === 'compare') return compareOutput(subject, options.compare!, options, pool);
  if (mode === 'explain') return explainOutput(subject, options.explain!, options, pool);
  if (mode === 'sensitivity')
    return sensitivityOutput(subject, options.sensitivity!, options, pool);
  if (options.coinr !== undefined) writeCoinrTables(subject, options.coinr);
  const text = await tableOutput(subject, options, pool);
  tellTerms(subject, options);
  return text;
}

function checkForms({ compare, json, csv, ...options }: IndexOptions): void {
  const fail = (field: string, got: string, expected: string): never => {
    throw new SojournError({ code: 'argument.choice', where: { field }, got, expected });
  };
  if (compare && compare.length !== 2) fail('--compare', `${compare.length} places`, 'two places');
  if (json && csv) fail('--csv', 'together with --json', 'one of the two');
  const isTable =
    !compare && !options.explain && !options.sensitivity && !options.audit && !options.list;
  if (csv && !isTable) fail('--csv', 'no table', '--json, or the text');
  if (options.ranks && (options.place || !isTable))
    fail('--ranks', 'no table', 'the table of a year');
  if (options.split && (!isTable || csv))
    fail(
      '--split',
      csv ? 'together with --csv' : 'neither a year nor a place',
      'the table of a year, or PLACE, as text or --json',
    );
  if (options.against && !options.audit) fail('--against', 'no audit', '--audit');
  if (options.reach !== undefined && !options.explain)
    fail('--reach', 'no place to explain', '--explain PLACE');
  if (options.since !== undefined && !options.explain && !options.sensitivity)
    fail('--since', 'no change asked for', '--explain PLACE, or --sensitivity trend PLACE');
  if (options.sort === 'score' && options.place) fail('--sort', 'a single place', 'a table');
  for (const name of ['column', 'ownUnits', 'licence', 'meta'] as const) {
    if (options[name] !== undefined && options.table === undefined) {
      fail(`--${name === 'ownUnits' ? 'own-units' : name}`, 'no table of your own', '--table FILE');
    }
  }
}

function checkCoinr({ meta, rules, recipe, coinr, ...options }: IndexOptions): void {
  const fail = (field: string, got: string, expected: string): never => {
    throw new SojournError({ code: 'argument.choice', where: { field }, got, expected });
  };
  if (rules !== undefined && meta === undefined) fail('--rules', 'no iMeta', '--meta FILE');
  if (meta !== undefined && recipe !== undefined)
    fail('--recipe', 'together with --meta', '--rules FILE');
  const { compare, explain, sensitivity, audit, list, place } = options;
  if (coinr !== undefined && (compare || explain || sensitivity || audit || list || place))
    fail('--coinr', 'no table', 'the table of a year');
}

async function index(place: string | undefined, typed: IndexOptions): Promise<void> {
  const options = place === undefined ? typed : { ...typed, place: onePlace(place, typed.place) };
  await deliver(await outputOf(options), options.out);
}

/** The place of the argument, unless `--place` names another one. */
function onePlace(place: string, option: string | undefined): string {
  if (option === undefined || option === place) return place;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--place' },
    got: `${option} beside ${place}`,
    expected: 'one place',
  });
}

const several = (value: string, before: readonly string[] = []) => [...before, value];

/** `sojourn index` */
export const addIndex: AddCommand = (program) => {
  program
    .command('index')
    .summary('human security by country and year, with its doubt')
    .description(
      'Builds an index of human security – or any recipe on a table of your own – with intervals. Ranks of States are off.',
    )
    .argument('[place]', 'one place over all years, by code or name')
    .option(
      '--year <year>',
      'the year; unless told, the last one measured in full (of one place with --view the latest)',
    )
    .option('--recipe <name or file>', 'a recipe by name, or a JSON or YAML file')
    .option('--table <file>', 'your own table: CSV, Parquet or XLSX, wide or long')
    .option('--meta <file>', "COINr's iMeta in place of a recipe; --table is then its iData")
    .option('--rules <file>', 'rules for --meta (impute, treat, normalise …), JSON or YAML')
    .option('--coinr <folder>', 'write iMeta.csv and iData.csv of COINr there as well')
    .option('--column <id=name>', 'name of a column of your table that differs', several)
    .option('--own-units', 'units of your own instead of countries')
    .option('--licence <terms>', 'licence of your table; closed terms are not exported')
    .option('--weights <id=weight,…>', 'other weights of dimensions or indicators', several)
    .addOption(
      new Option(
        '--view <view>',
        'the three obstacles or the levels; of one place people on the move by sex, or people hosted and protected',
      ).choices(viewNames),
    )
    .option(
      '--vintages [measure]',
      'of one place: the same years under two releases (hdi, immigrants, population …)',
    )
    .option(
      '--trend <years...>',
      'change of one measure between two years, such as 2010@2024 2022@2024; two releases are refused',
    )
    .option('--place <place>', 'one place over all years')
    .option('--compare <places...>', 'two places: in how many runs is one above the other')
    .option('--explain <place>', 'what makes its score, and its change')
    .option('--since <year>', 'year from which --explain and --sensitivity trend count the change')
    .option(
      '--reach <index>',
      'with --explain: what each indicator alone would have to be for this index; arithmetic, no advice',
    )
    .option(
      '--sensitivity <what...>',
      'what makes an output vary: score PLACE, rank PLACE, gap A B, trend PLACE YEAR, or shift',
    )
    .option('--audit', 'coverage, coherence, weights and importances on a page')
    .option(
      '--against <series...>',
      'other series that --audit holds the index against; one that it contains is refused',
    )
    .option('--list', 'the recipes that come along')
    .option(
      '--ranks',
      'with ranges of ranks, sorted by score; with --json the share of the runs in which a place has each rank',
    )
    .option(
      '--split',
      'of a year, all places or one: how much of the variance comes from choices of the recipe, data and imputation',
    )
    .addOption(
      new Option('--sort <order>', 'order of the table').choices(['name', 'region', 'score']),
    )
    .option(
      '--choices <choices>',
      'what of the recipe is drawn: none; usual, weights and one indicator left out; wide, the mean across, too; or a JSON or YAML file',
      'usual',
    )
    .option(
      '--draws <draws>',
      'number of runs, 0 for the point alone (default: 1000; 200 for one place over the years and for --view); of base points with --sensitivity (default: 1024)',
    )
    .option('--seed <seed>', 'seed of the draws (default: 1)')
    .option('--threads <n>', threadsWords)
    .option('--json', "as JSON, with every level's scores")
    .option('--csv', 'as CSV, a line for each place and level')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option('--snapshot <folder>', 'another snapshot folder')
    .addHelpText(
      'after',
      example(
        'sojourn index --year 2022',
        'sojourn index BGD',
        'sojourn index BGD --year 2022 --split',
        'sojourn index BGD --view obstacles',
        'sojourn index BGD --vintages hdi --trend 2010@2025 2022@2025',
        'sojourn index --compare BGD NPL',
        'sojourn index --explain SYR --since 2010',
        'sojourn index --sensitivity gap BGD NPL',
        'sojourn index --recipe mine.json --table mine.csv --year 2022 --json',
      ),
    )
    .action(index);
};
