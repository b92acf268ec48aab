import { type Issue, SojournError } from '../../core/index.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { planOf } from '../structure/plan.ts';
import { type CoinrRow, checkColumns, checkUnique, numberOf, rowNumber, textOf } from './cells.ts';
import { type CoinrMeta, readMeta } from './meta.ts';

const dataFile = 'iData';
const special = ['uCode', 'uName', 'Time'];

/** The rules that COINr keeps in calls, not in its tables. */
export type RecipeRules = Pick<
  Recipe,
  | 'impute'
  | 'imputePanel'
  | 'availability'
  | 'treat'
  | 'normalise'
  | 'weighting'
  | 'aggregate'
  | 'threshold'
  | 'zero'
>;

/** What to make of the tables. */
export interface CoinrOptions {
  readonly id: string;
  readonly title: string;
  /** Instead of COINr's defaults: nothing imputed or treated, min–max 0–100, arithmetic means. */
  readonly rules?: Partial<RecipeRules>;
  /** Which Time to take where the table holds several. */
  readonly time?: number;
}

/** The two tables of COINr as a recipe and a table. */
export interface CoinrRead {
  readonly recipe: Recipe;
  readonly table: IndicatorTable;
  /** uName of each place, where there is one. */
  readonly names: ReadonlyMap<string, string>;
  /** The Time of the rows that were taken, where there is one. */
  readonly time: number | null;
  /** Columns that were left out because iMeta does not know them. */
  readonly issues: readonly Issue[];
}

interface DataRow {
  readonly row: CoinrRow;
  readonly index: number;
  readonly code: string;
  readonly time: number;
}

/** The code of a place; `NA` is Namibia's, not a gap. */
const codeOf = (row: CoinrRow): string => String(row.uCode ?? '').trim();

function dataRows(rows: readonly CoinrRow[]): DataRow[] {
  const found = rows.map((row, index) => {
    const at = { file: dataFile, row: rowNumber(index) };
    const code = codeOf(row);
    if (code === '') {
      throw new SojournError({
        code: 'cell.empty',
        where: { ...at, field: 'uCode' },
        expected: 'the code of a place',
        remedy: 'Write the code of the place, or take the row out.',
      });
    }
    return { row, index, code, time: numberOf(row, 'Time', at) };
  });
  checkUnique(
    found.map(({ code, time }) => (Number.isNaN(time) ? code : `${code} ${time}`)),
    'uCode',
    dataFile,
  );
  return found;
}

function atOneTime(rows: readonly DataRow[], wanted: number | undefined): DataRow[] {
  const times = [...new Set(rows.map(({ time }) => time))];
  const time = wanted ?? (times.length === 1 ? times[0] : undefined);
  if (time !== undefined && times.includes(time))
    return rows.filter((row) => Object.is(row.time, time));
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'time' },
    got: String(wanted ?? `${times.length} times`),
    expected: times.sort((a, b) => a - b).join(', '),
  });
}

function unknownColumns(rows: readonly CoinrRow[], meta: CoinrMeta): Issue[] {
  const known = new Set([
    ...special,
    ...meta.indicators.map(({ id }) => id),
    ...meta.groups,
    ...meta.denominators,
    ...meta.others,
  ]);
  const columns = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...columns]
    .filter((column) => !known.has(column))
    .map((column) => ({
      severity: 'warning',
      code: 'column.unknown',
      where: { file: dataFile, row: 1, field: column },
      expected: 'a code of iMeta',
      remedy: 'It was left out: add a row to iMeta, of Type Other if it is not to count.',
    }));
}

/**
 * The recipe that iMeta of COINr gives, with rules that COINr keeps in calls.
 *
 * @param iMeta rows as objects
 * @param options id and title of the recipe; rules in place of the defaults
 * @throws SojournError as {@link readCoinr} for iMeta; `recipe.structure`
 * @example recipeOfCoinr(iMeta, { id: 'asem', title: 'ASEM' }).indicators.length
 */
export function recipeOfCoinr(
  iMeta: readonly CoinrRow[],
  { id, title, rules }: Pick<CoinrOptions, 'id' | 'title' | 'rules'>,
): Recipe {
  const { indicators, nodes } = readMeta(iMeta);
  const recipe = recipeOf({ indicators, nodes }, { id, title, ...(rules && { rules }) });
  planOf(recipe);
  return recipe;
}

function recipeOf(
  { indicators, nodes }: Pick<CoinrMeta, 'indicators' | 'nodes'>,
  { id, title, rules }: Pick<CoinrOptions, 'id' | 'title' | 'rules'>,
): Recipe {
  return {
    schema: 'sojourn.recipe/1',
    id,
    version: '1.0.0',
    title,
    indicators,
    nodes,
    impute: { method: 'none' },
    availability: 0,
    treat: null,
    normalise: { method: 'minmax', low: 0, high: 100 },
    aggregate: [{ method: 'arithmetic' }],
    ...rules,
  };
}

/**
 * Reads the two tables of COINr (Becker et al. 2022): iMeta, the tree, and iData, the values.
 *
 * @param iMeta rows as objects
 * @param iData rows as objects: uCode, and one column for each code of iMeta that is no aggregate
 * @param options id and title of the recipe; rules, which COINr keeps elsewhere; the time of a panel
 * @returns recipe, table with groups, names; unknown columns as issues
 * @throws SojournError `column.missing`, `row.duplicate`, `cell.number` and the like with row and
 * column; `argument.choice` for a panel without a time; `recipe.structure`
 * @example readCoinr(iMeta, iData, { id: 'asem', title: 'ASEM' }).recipe.indicators.length
 */
export function readCoinr(
  iMeta: readonly CoinrRow[],
  iData: readonly CoinrRow[],
  options: CoinrOptions,
): CoinrRead {
  const meta = readMeta(iMeta);
  const numeric = [...meta.indicators.map(({ id }) => id), ...meta.denominators];
  checkColumns(iData, ['uCode', ...numeric, ...meta.groups], dataFile);
  const rows = atOneTime(dataRows(iData), options.time);
  const recipe = recipeOf(meta, options);
  planOf(recipe);
  const column = (id: string) =>
    Float64Array.from(rows, ({ row, index }) =>
      numberOf(row, id, { file: dataFile, row: rowNumber(index) }),
    );
  const names = rows.map(({ row, code }) => [code, textOf(row, 'uName')] as const);
  const [first] = rows;
  return {
    recipe,
    table: {
      places: rows.map(({ code }) => code),
      columns: new Map(numeric.map((id) => [id, column(id)])),
      groups: new Map(meta.groups.map((id) => [id, rows.map(({ row }) => textOf(row, id) ?? '')])),
    },
    names: new Map(names.filter((pair): pair is [string, string] => pair[1] !== null)),
    time: first === undefined || Number.isNaN(first.time) ? null : first.time,
    issues: unknownColumns(iData, meta),
  };
}
