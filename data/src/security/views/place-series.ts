import { cellOf, type MissingReason, type Table } from '@sojourn/engine/core';
import type { ViewGap } from '@sojourn/engine/security';
import { panelAbsence } from '../../read/absence.ts';
import type { Snapshot } from '../../read/snapshot.ts';
import { originsOf } from '../origins.ts';
import { type PanelRange, placeSecurityPanel, type SecurityData } from '../panel.ts';

/** Rates in which the source's copy wrote an absent row as 0, so that a 0 is no datum. */
const absentAsZero = [
  'displaced_abroad_rate',
  'hosted_rate',
  'disaster_displacement_rate',
  'idps_conflict_rate',
] as const;

/** Series of one place, and why single cells are empty. */
export interface PlaceSeries extends SecurityData {
  /** Why a series has no value in a year; one without any value for the place was not collected. */
  reasonOf(gap: Pick<ViewGap, 'id' | 'last'>, year: number): MissingReason;
  /** Lowest number that a source publishes, which stands for itself or less, by series. */
  readonly floors: ReadonlyMap<string, number>;
}

/** The source's own note, as the list of indicators holds it. */
const floorNote = /values under ([\d.]+) ?% are reported as \1/;

function floorsIn(indicators: Table): ReadonlyMap<string, number> {
  const floors = new Map<string, number>();
  for (let row = 0; row < indicators.length; row++) {
    const found = floorNote.exec(String(cellOf(indicators, 'notes', row) ?? ''))?.[1];
    if (found !== undefined) floors.set(String(cellOf(indicators, 'id', row)), Number(found));
  }
  return floors;
}

function reasonsIn(tables: readonly Table[]): ReadonlyMap<string, MissingReason> {
  const reasons = new Map<string, MissingReason>();
  for (const table of tables) {
    for (let row = 0; row < table.length; row++) {
      const reason = cellOf(table, 'reason', row);
      if (reason === null) continue;
      const key = `${cellOf(table, 'indicator', row)} ${cellOf(table, 'year', row)}`;
      reasons.set(key, reason as MissingReason);
    }
  }
  return reasons;
}

/**
 * Any series of the snapshot for one place, with published bounds, origins, and reasons for what is
 * missing. In the four rates whose source's copy wrote an absent row as 0, a 0 is left out.
 *
 * @param place code of a State or area
 * @param range ids of series and years
 * @throws SojournError `argument.choice` for a series that the snapshot does not have
 * @example const { panel } = await readPlaceSeries(snapshot, 'BGD', { series: ['gii'], from: 1990, to: 2024 })
 */
export async function readPlaceSeries(
  snapshot: Snapshot,
  place: string,
  range: PanelRange,
): Promise<PlaceSeries> {
  const indicators = await snapshot.table('indicators');
  const origins = originsOf(indicators, range.series);
  const tables: Table[] = [];
  for (const name of ['panel', 'panel_security', 'panel_sharealike', 'panel_extra'] as const) {
    const resource = snapshot.manifest.resources.find((one) => one.name === name);
    if (!range.series.some((id) => resource?.sources.includes(`indicator:${id}`))) continue;
    tables.push(await snapshot.table(name, { place }));
  }
  const panel = placeSecurityPanel(tables, place, range);
  for (const id of absentAsZero) {
    const { values } = panel.series.get(id) ?? { values: new Float64Array() };
    values.forEach((value, at) => {
      if (value === 0) values[at] = Number.NaN;
    });
  }
  const reasons = reasonsIn(tables);
  return {
    panel,
    origins,
    floors: floorsIn(indicators),
    reasonOf: ({ id, last }, year) =>
      reasons.get(`${id} ${year}`) ??
      (last === null ? 'not-collected' : panelAbsence(indicators, id, year)),
  };
}
