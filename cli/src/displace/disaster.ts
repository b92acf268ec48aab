import { loadPlaceFacts } from '@sojourn/data';
import { cellOf, numbersOf, type Table } from '@sojourn/engine/core';
import {
  type DisasterHistory,
  disasterOutlook,
  type HazardYear,
  type StockYear,
} from '@sojourn/engine/displacement';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { type DisasterOptions, hazardName, scenarioOf } from './disaster-options.ts';
import { type DisasterResult, disasterCsv, disasterJson, disasterText } from './disaster-result.ts';

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

/** The history of a place and an event of it. */
export async function disasterResult(
  place: string,
  options: DisasterOptions,
): Promise<DisasterResult> {
  const scenario = scenarioOf(options);
  const facts = await loadPlaceFacts(await openLocalSnapshot(options.snapshot), place);
  const hazards = hazardYears(facts.hazards);
  const history: DisasterHistory = {
    place: facts.place.names.en,
    hazards,
    stocks: stockYears(facts.panel, hazards),
  };
  const outlook = disasterOutlook(history, scenario, options.draws, options.seed);
  return { outlook, scenario, history, draws: options.draws, seed: options.seed };
}

/** `sojourn displace disaster PLACE` */
export async function runDisaster(place: string, options: DisasterOptions): Promise<void> {
  const result = await disasterResult(place, options);
  const { json, csv, out } = options;
  const text =
    json || out?.endsWith('.json')
      ? `${JSON.stringify(disasterJson(result), null, 2)}\n`
      : csv || out?.endsWith('.csv')
        ? disasterCsv(result)
        : disasterText(result);
  await deliver(text, out);
}
