import { type ErrorFacts, type PlaceRegister, SojournError } from '@sojourn/engine/core';
import type { PanelSeries, Recipe, SecurityPanel } from '@sojourn/engine/security';
import type { SheetRow, SheetRows } from '../../sheets/index.ts';
import { type CellPlace, numberCell, textCell, yearCell } from './cells.ts';
import { columnsOf, type LongColumns, seriesOf, type TableColumns } from './columns.ts';
import { limitsIssues } from './limits.ts';

/** How a user's table is read. */
export interface TableOptions {
  readonly recipe: Recipe;
  /** Name for messages. */
  readonly file: string;
  /** Places that names and codes are looked up in; null takes any text as it stands. */
  readonly places: PlaceRegister | null;
  /** Year of the rows where the table has no column of years. */
  readonly year?: number;
  /** Column of a series where its name differs from the recipe's. */
  readonly columns?: ReadonlyMap<string, string>;
  /** What the values of a series may be. */
  readonly limits?: ReadonlyMap<string, ValueLimits>;
}

/** What a value may be, and in which unit. */
export interface ValueLimits {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
}

/** A user's table as a panel, with what was found in passing. */
export interface ReadTable {
  readonly panel: SecurityPanel;
  readonly issues: readonly ErrorFacts[];
}

/** One value with where it stands. */
interface Value {
  readonly place: string;
  readonly year: number;
  readonly series: string;
  readonly value: number;
  readonly row: number;
}

/** The rows as they come, and the first row of each place. */
interface Gathered {
  readonly values: Value[];
  readonly firstRow: Map<string, number>;
  readonly groups: Map<string, string>;
}

function placeOf(cell: unknown, row: number, { file, places }: TableOptions, field: string) {
  const text = textCell(cell);
  if (text === '') {
    const expected = 'a code or name of a place';
    throw new SojournError({ code: 'cell.empty', where: { file, row, field }, expected });
  }
  if (places === null) return text;
  const found = places.find(text);
  if (found) return found.code;
  const near = places.nearest(text, 3).map(({ code, names }) => `${names.en} (${code})`);
  throw new SojournError({
    code: 'cell.place',
    where: { file, row, field },
    got: text,
    expected: near.join(', '),
    remedy: `Did you mean ${near.join(', ') || 'another code'}? Units of your own: add --own-units.`,
  });
}

function yearOf(cells: SheetRow['cells'], row: number, of: TableColumns, options: TableOptions) {
  const { file, year } = options;
  if (of.year !== null) return yearCell(cells[of.year], { file, row, field: of.year });
  if (year !== undefined) return year;
  throw new SojournError({
    code: 'column.missing',
    where: { file, field: 'year' },
    got: Object.keys(cells).slice(0, 20).join(', '),
    expected: 'a column year, or --year for all rows',
    remedy: 'Say which year the rows are of with --year.',
  });
}

/** The values of one row: many in a wide table, one in a long one. */
function* valuesOf(
  { cells, row }: SheetRow,
  of: TableColumns,
  file: string,
): Generator<{ series: string; value: number }> {
  if (of.series instanceof Map) {
    for (const [series, column] of of.series) {
      yield { series, value: numberCell(cells[column], { file, row, field: column }) };
    }
    return;
  }
  const { id, value, names } = of.series as LongColumns;
  const series = names.get(textCell(cells[id]).toLowerCase());
  if (series === undefined) return;
  yield { series, value: numberCell(cells[value], { file, row, field: value }) };
}

function checkLimits(value: number, of: ValueLimits | undefined, where: CellPlace): void {
  if (!of || Number.isNaN(value) || (value >= of.low && value <= of.high)) return;
  throw new SojournError({
    code: 'cell.value',
    where: { ...where },
    got: String(value),
    expected: `${of.low} to ${of.high} ${of.unit}`,
    remedy: 'Correct the cell, or give the column in this unit.',
  });
}

async function gather(rows: SheetRows, options: TableOptions): Promise<Gathered> {
  const { file, recipe, limits } = options;
  const gathered: Gathered = { values: [], firstRow: new Map(), groups: new Map() };
  const seen = new Map<string, number>();
  let columns: TableColumns | null = null;
  for await (const one of rows) {
    if (one.problem) throw new SojournError(one.problem);
    columns ??= columnsOf(Object.keys(one.cells), recipe, file, options.columns);
    const place = placeOf(one.cells[columns.place], one.row, options, columns.place);
    const year = yearOf(one.cells, one.row, columns, options);
    if (!gathered.firstRow.has(place)) gathered.firstRow.set(place, one.row);
    if (columns.group !== null) gathered.groups.set(place, textCell(one.cells[columns.group]));
    for (const { series, value } of valuesOf(one, columns, file)) {
      const key = `${place} ${year} ${series}`;
      const before = seen.get(key);
      if (before !== undefined) {
        throw new SojournError({
          code: 'row.duplicate',
          where: { file, row: one.row, field: `${place}, ${year}` },
          got: series,
          expected: `row ${before}`,
        });
      }
      checkLimits(value, limits?.get(series), { file, row: one.row, field: series });
      seen.set(key, one.row);
      gathered.values.push({ place, year, series, value, row: one.row });
    }
  }
  if (gathered.firstRow.size > 0) return gathered;
  throw new SojournError({ code: 'file.empty', where: { file }, got: 'a header without rows' });
}

function checkSeries({ values }: Gathered, { recipe, file }: TableOptions): void {
  const there = new Set(values.filter(({ value }) => !Number.isNaN(value)).map((v) => v.series));
  const none = seriesOf(recipe).find((id) => !there.has(id));
  if (none === undefined) return;
  throw new SojournError({
    code: 'column.empty',
    where: { file, field: none },
    got: [...there].slice(0, 12).join(', ') || 'no series of the recipe',
    expected: seriesOf(recipe).join(', '),
  });
}

/** Places that have at least one value; a finding for each of the others. */
function placesWithValues({ values, firstRow }: Gathered, file: string) {
  const there = new Set(values.filter(({ value }) => !Number.isNaN(value)).map((v) => v.place));
  const issues = [...firstRow]
    .filter(([place]) => !there.has(place))
    .map(
      ([place, row]): ErrorFacts => ({ code: 'place.empty', where: { file, row, field: place } }),
    );
  return { places: [...firstRow.keys()].filter((place) => there.has(place)), issues };
}

/**
 * A user's table – wide or long – as a panel that a recipe can be built on.
 *
 * Empty cells, `NA` and `..` are missing. A place without any value is left out and said so; values
 * outside goalposts count as the goalpost and are counted.
 *
 * @param rows of a CSV, Parquet or XLSX file, see `sheetRows`
 * @param options recipe, file name, register of places, year
 * @throws SojournError `column.missing`, `cell.number`, `cell.place`, `cell.period`, `cell.empty`,
 * `row.duplicate`, `recipe.limits`, `file.empty`, by file and row
 * @example await readIndicatorTable(await sheetRows(source), { recipe, file: 'mine.csv', places, year: 2022 })
 */
export async function readIndicatorTable(
  rows: SheetRows,
  options: TableOptions,
): Promise<ReadTable> {
  const { recipe, file } = options;
  const gathered = await gather(rows, options);
  checkSeries(gathered, options);
  const { places, issues } = placesWithValues(gathered, file);
  const all = gathered.values.map(({ year }) => year);
  const from = all.reduce((least, year) => Math.min(least, year), Number.POSITIVE_INFINITY);
  const to = all.reduce((most, year) => Math.max(most, year), Number.NEGATIVE_INFINITY);
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const position = new Map(places.map((place, at) => [place, at]));
  const series = new Map(
    seriesOf(recipe).map((id): [string, PanelSeries] => [
      id,
      { values: new Float64Array(years.length * places.length).fill(Number.NaN) },
    ]),
  );
  for (const { place, year, series: id, value } of gathered.values) {
    const at = position.get(place);
    if (at !== undefined) series.get(id)!.values[(year - from) * places.length + at] = value;
  }
  const limits = limitsIssues(recipe, series);
  const { impute } = recipe;
  const groups =
    'group' in impute
      ? new Map([[impute.group, places.map((place) => gathered.groups.get(place) ?? '')]])
      : undefined;
  const panel: SecurityPanel = { places, years, series, ...(groups && { groups }) };
  return { panel, issues: [...issues, ...limits] };
}
