import { numbersOf, SojournError, type Table, textOf } from '@sojourn/engine/core';
import type { PanelSeries, SecurityPanel } from '@sojourn/engine/security';
import type { Snapshot } from '../read/snapshot.ts';
import { readIncomeGroups } from './groups.ts';
import { originsOf, type SeriesOrigin } from './origins.ts';

/** A panel and where each of its series comes from. */
export interface SecurityData {
  readonly panel: SecurityPanel;
  readonly origins: readonly SeriesOrigin[];
}

/** What is read of the snapshot. */
export interface PanelRange {
  /** Ids of series. */
  readonly series: readonly string[];
  readonly from: number;
  readonly to: number;
}

const tables = ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const;

/** The file of each series, by what the manifest says of its sources. */
function filesOf({ manifest }: Snapshot, series: readonly string[]) {
  const files = new Map<(typeof tables)[number], string[]>();
  for (const id of series) {
    const name = tables.find((table) =>
      manifest.resources
        .find((resource) => resource.name === table)
        ?.sources.includes(`indicator:${id}`),
    );
    if (name !== undefined) files.set(name, [...(files.get(name) ?? []), id]);
  }
  return files;
}

interface Growing {
  readonly values: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  level: number;
  bounds: number;
}

/** Columns of a panel table that are read row by row. */
function columnsOf(table: Table) {
  const number = (name: string) => numbersOf(table, name);
  return {
    place: textOf(table, 'place'),
    indicator: textOf(table, 'indicator'),
    year: number('year'),
    value: number('value'),
    low: number('low'),
    high: number('high'),
    level: number('level'),
  };
}

function addRows(
  table: Table,
  growing: ReadonlyMap<string, Growing>,
  place: ReadonlyMap<string, number>,
  { from, to }: PanelRange,
): void {
  const of = columnsOf(table);
  const places = of.place.dictionary.map((code) => place.get(code) ?? -1);
  const wanted = of.indicator.dictionary.map((id) => growing.get(id));
  for (let row = 0; row < table.length; row++) {
    const series = wanted[of.indicator.codes[row]!];
    const at = places[of.place.codes[row]!]!;
    const year = of.year[row]!;
    if (!series || at < 0 || year < from || year > to) continue;
    const cell = (year - from) * place.size + at;
    series.values[cell] = of.value[row]!;
    series.low[cell] = of.low[row]!;
    series.high[cell] = of.high[row]!;
    if (Number.isNaN(of.low[row]!)) continue;
    series.bounds += 1;
    if (!Number.isNaN(of.level[row]!)) series.level = of.level[row]!;
  }
}

/** Series that have such intervals in some place: the same rule holds for a place by itself. */
export const laidAround: ReadonlySet<string> = new Set(['electoral_democracy']);

/**
 * Bounds that hold their value. Intervals of another release (V-Dem 15 beside values of 16), told
 * by values outside, keep their widths and are laid around the value. A low or high estimate of
 * UCDP on the wrong side of the best one (ten cells) gives way to it.
 */
function holdValues({ values, low, high, level }: Growing, isLaidAround: boolean): void {
  const outside = (at: number) => values[at]! < low[at]! || values[at]! > high[at]!;
  if (!isLaidAround && !values.some((_, at) => outside(at))) return;
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (!Number.isNaN(level)) {
      const half = (high[at]! - low[at]!) / 2;
      low[at] = value - half;
      high[at] = value + half;
    } else if (outside(at)) {
      low[at] = Math.min(low[at]!, value);
      high[at] = Math.max(high[at]!, value);
    }
  }
}

function finished(id: string, growing: Growing): PanelSeries {
  const { values, low, high, level, bounds } = growing;
  if (bounds === 0) return { values };
  holdValues(growing, laidAround.has(id));
  return Number.isNaN(level) ? { values, low, high } : { values, low, high, level };
}

/** Series without any value yet, to which rows are added. */
function growingOf({ series, from, to }: PanelRange, places: number): Map<string, Growing> {
  const empty = () => new Float64Array((to - from + 1) * places).fill(Number.NaN);
  return new Map(
    series.map((id): [string, Growing] => [
      id,
      { values: empty(), low: empty(), high: empty(), level: Number.NaN, bounds: 0 },
    ]),
  );
}

function panelOf(
  growing: ReadonlyMap<string, Growing>,
  places: readonly string[],
  { from, to }: PanelRange,
): SecurityPanel {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return {
    places,
    years,
    series: new Map([...growing].map(([id, one]) => [id, finished(id, one)])),
  };
}

/**
 * The panel of one place from rows that were read for it: what {@link readSecurityPanel} gives for
 * that place, without groups.
 *
 * @param tables panel tables, such as `panel` and `panelSecurity` of the facts of a place
 * @param place its code
 * @param range ids of series and years; a series without rows is empty
 * @example placeSecurityPanel([facts.panel, facts.panelSecurity], 'BGD', { series, from: 1990, to: 2024 })
 */
export function placeSecurityPanel(
  tables: readonly Table[],
  place: string,
  range: PanelRange,
): SecurityPanel {
  const growing = growingOf(range, 1);
  for (const table of tables) {
    if (table.length > 0) addRows(table, growing, new Map([[place, 0]]), range);
  }
  return panelOf(growing, [place], range);
}

/**
 * The panel of a recipe from the snapshot, with published bounds: States and areas of today,
 * consecutive years. A cell without a datum is NaN. Bounds without a level of their own (UCDP's low
 * and high estimates) are given without one.
 *
 * @param snapshot core alone is read where it holds the series, as it does for the recipe `sojourn`
 * @param range ids of series and years
 * @returns panel, groups `income` and `subregion`, and the origin of each series
 * @throws SojournError `argument.choice` for a series that the snapshot does not have; `argument.range`
 * @example const { panel, origins } = await readSecurityPanel(snapshot, { series: ['gdp_pc_ppp'], from: 2005, to: 2022 })
 */
export async function readSecurityPanel(
  snapshot: Snapshot,
  range: PanelRange,
): Promise<SecurityData> {
  const { series, from, to } = range;
  if (!(Number.isInteger(from) && Number.isInteger(to) && from <= to)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'years' },
      got: `${from} to ${to}`,
      expected: 'whole years, the earlier one first',
    });
  }
  const origins = originsOf(await snapshot.table('indicators'), series);
  const all = snapshot.places.all.filter(({ kind }) => kind === 'state' || kind === 'area');
  const places = all.map(({ code }) => code);
  const position = new Map(places.map((code, at) => [code, at]));
  const growing = growingOf(range, places.length);
  for (const [name] of filesOf(snapshot, series)) {
    addRows(await snapshot.table(name), growing, position, range);
  }
  const groups = new Map([
    ['income', await readIncomeGroups(snapshot, places, to)],
    ['subregion', all.map(({ regions }) => regions[0] ?? '')],
  ]);
  return { panel: { ...panelOf(growing, places, range), groups }, origins };
}
