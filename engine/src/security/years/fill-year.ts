import type { Recipe } from '../contract.ts';
import { type FilledPanel, fillPanel, panelFlags } from '../panel/fill.ts';
import {
  type CarriedColumn,
  carry,
  type PanelSeries,
  type SecurityPanel,
  yearIndex,
} from './panel.ts';

/** Filled series by rule: a panel is asked for many of its years. */
const known = new WeakMap<PanelSeries, Map<string, FilledPanel>>();

function filledOf(
  panel: SecurityPanel,
  series: PanelSeries,
  rule: NonNullable<Recipe['imputePanel']>,
): FilledPanel {
  const byRule = known.get(series) ?? new Map<string, FilledPanel>();
  known.set(series, byRule);
  const key = `${rule.method} ${rule.maxAge} ${panel.places.length} ${panel.years.join()}`;
  const filled =
    byRule.get(key) ?? fillPanel(series.values, panel.places.length, panel.years, rule);
  byRule.set(key, filled);
  return filled;
}

/**
 * One indicator in one year as a recipe uses it: the value of the year, else one carried up to
 * `maxAge` years, else the one that `imputePanel` takes from the other years of the place. Cells
 * of the last kind keep the age −1 and are flagged in `filled`.
 *
 * @param recipe its `imputePanel`
 * @param panel,series places and years, one indicator
 * @param year a year of the panel
 * @param maxAge years that a value may be carried as a datum
 * @throws SojournError `argument.range` for a year outside the panel
 * @example columnOfYear({ imputePanel: { method: 'linear' } }, panel, series, 2020, 0).filled
 */
export function columnOfYear(
  { imputePanel: rule }: Pick<Recipe, 'imputePanel'>,
  panel: SecurityPanel,
  series: PanelSeries,
  year: number,
  maxAge: number,
): CarriedColumn {
  const column = carry(panel, series, year, maxAge);
  if (rule === undefined) return column;
  const found = filledOf(panel, series, rule);
  const count = panel.places.length;
  const first = yearIndex(panel, year) * count;
  const values = column.values.slice();
  const flags = new Uint8Array(count);
  const years = new Int16Array(count);
  for (let place = 0; place < count; place++) {
    const flag = found.flags[first + place]!;
    if (column.ages[place]! >= 0 || panelFlags[flag] === 'missing') continue;
    values[place] = found.values[first + place]!;
    flags[place] = flag;
    years[place] = found.ages[first + place]!;
  }
  return { ...column, values, filled: { flags, years } };
}

/** Of each column with cells that {@link columnOfYear} filled, which: 1 filled. */
export function imputedCells(
  columns: ReadonlyMap<string, CarriedColumn>,
): ReadonlyMap<string, Uint8Array> {
  const marked = [...columns].flatMap(([id, { filled }]): [string, Uint8Array][] =>
    filled ? [[id, filled.flags.map((flag) => (flag > 0 ? 1 : 0))]] : [],
  );
  return new Map(marked);
}
