import { cellOf, numbersOf, type Table } from '@sojourn/engine/core';
import type { DisasterHistory, HazardYear, StockYear } from '@sojourn/engine/displacement';
import { todaysPlace } from './place-facts.ts';
import type { Snapshot } from './snapshot.ts';

/** Names of hazards that a narrator of migration leaves to the water, as in briefs. */
const renamed: Readonly<Record<string, string>> = {
  flood: 'flooding',
  'wave action': 'sea surge',
};

/** A hazard as it is called here. @example hazardName('Flood') // 'flooding' */
export function hazardName(of: string): string {
  const name = of.trim().toLowerCase();
  return renamed[name] ?? name;
}

function hazardYears(table: Table): HazardYear[] {
  return Array.from({ length: table.length }, (_, row) => ({
    year: Number(cellOf(table, 'year', row)),
    hazard: hazardName(String(cellOf(table, 'hazard', row) ?? '')),
    movements: numbersOf(table, 'movements')[row]!,
    events: numbersOf(table, 'events')[row]! || 1,
  })).filter(({ hazard, movements }) => hazard !== '' && movements > 0);
}

/** Year ends with a stock, beside all movements of the same year. */
function stockYears(panel: Table, hazards: readonly HazardYear[]): StockYear[] {
  const rows = Array.from({ length: panel.length }, (_, row) => row);
  return rows
    .filter((row) => cellOf(panel, 'indicator', row) === 'idps_disaster')
    .map((row): StockYear => {
      const year = Number(cellOf(panel, 'year', row));
      const movements = hazards
        .filter((one) => one.year === year)
        .reduce((sum, one) => sum + one.movements, 0);
      return { year, stock: numbersOf(panel, 'value')[row]!, movements };
    })
    .filter(({ stock }) => Number.isFinite(stock));
}

/**
 * What the snapshot knows of the disasters of a place: movements by hazard and year, and people
 * displaced at year ends (IDMC).
 *
 * @param codeOrName a State or area
 * @throws SojournError `place.unknown`, `argument.choice` for what is no State or area
 * @example disasterOutlook(await loadDisasterHistory(snapshot, 'BGD'), scenario, 1000, 1)
 */
export async function loadDisasterHistory(
  snapshot: Snapshot,
  codeOrName: string,
): Promise<DisasterHistory> {
  const { code, names } = todaysPlace(snapshot, codeOrName);
  const hazards = hazardYears(await snapshot.table('hazards', { place: code }));
  const panel = await snapshot.table('panel', { place: code });
  return { place: names.en, hazards, stocks: stockYears(panel, hazards) };
}
