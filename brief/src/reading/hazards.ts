import type { PlaceFacts } from '@sojourn/data';
import {
  cellOf,
  type Figure,
  figure,
  numbersOf,
  type Origin,
  period,
  type Table,
} from '@sojourn/engine/core';
import { amount, sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** Movements by one kind of hazard over some years. */
export interface HazardSum {
  readonly hazard: string;
  readonly movements: Figure;
}

/** Movements caused by disasters: the latest year and the years before it. */
export interface HazardSums {
  readonly year: number;
  readonly from: number;
  readonly latest: Figure;
  readonly latestByHazard: readonly HazardSum[];
  readonly decade: Figure;
  readonly byHazard: readonly HazardSum[];
}

interface Row {
  readonly year: number;
  readonly hazard: string;
  readonly movements: number;
  readonly rows: readonly [string];
}

/** Two of the source's names are words that a narrator of migration leaves to the water. */
const renamed: Readonly<Record<string, string>> = {
  flood: 'flooding',
  'wave action': 'sea surge',
};

function hazardName(of: string): string {
  const name = of.toLowerCase();
  return renamed[name] ?? name;
}

/** As the brief calls the hazard. */
function readFrom(table: Table, row: number): readonly [string] {
  const [read] = rowAt(table, 'movements', row);
  return [read.replace(/hazard=(.*)$/, (_, hazard: string) => `hazard=${hazardName(hazard)}`)];
}

function rowsOf(facts: PlaceFacts): Row[] {
  const table = facts.hazards;
  return Array.from({ length: table.length }, (_, row) => ({
    year: Number(cellOf(table, 'year', row)),
    hazard: hazardName(String(cellOf(table, 'hazard', row) ?? '')),
    movements: numbersOf(table, 'movements')[row]!,
    rows: readFrom(table, row),
  })).filter((row) => row.movements > 0 && row.hazard !== '');
}

function sum(
  rows: readonly Row[],
  origin: Origin,
  from: number,
  to: number,
  hazard?: string,
): Figure {
  const span = period(from, to + 1);
  const of = rows.filter((row) => row.year >= from && row.year <= to);
  const chosen = hazard === undefined ? of : of.filter((row) => row.hazard === hazard);
  const where = `year=${from}..${to}${hazard === undefined ? '' : `, hazard=${hazard}`}`;
  return sumOf(
    chosen.map(({ movements, rows: read }) => figure(movements, span, origin, { rows: read })),
    `${chosen.length} rows of hazards.movements where ${where}`,
  );
}

function byHazard(rows: readonly Row[], origin: Origin, from: number, to: number): HazardSum[] {
  const inside = rows.filter((row) => row.year >= from && row.year <= to);
  return [...new Set(inside.map((row) => row.hazard))]
    .map((hazard) => ({ hazard, movements: sum(inside, origin, from, to, hazard) }))
    .sort((a, b) => amount(b.movements) - amount(a.movements) || (a.hazard < b.hazard ? -1 : 1));
}

/**
 * Sums of disaster displacements by hazard for the latest year and for the last `years` years.
 * Movements, not people.
 */
export function hazardSums(facts: PlaceFacts, years: number): HazardSums | null {
  const rows = rowsOf(facts);
  if (rows.length === 0) return null;
  const origin = columnOrigin(facts, facts.hazards, 'movements', 'movements');
  const last = Math.max(...rows.map((row) => row.year));
  const recent = rows.filter((row) => row.year > last - years);
  const from = Math.min(...recent.map((row) => row.year));
  return {
    year: last,
    from,
    latest: sum(rows, origin, last, last),
    latestByHazard: byHazard(rows, origin, last, last),
    decade: sum(rows, origin, from, last),
    byHazard: byHazard(rows, origin, from, last),
  };
}
