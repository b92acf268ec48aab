import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { amount, shareOf, sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';

/** Below this number of decisions only counts are given. */
export const fewDecisions = 100;

/** First-instance decisions of one year and unit; rate only where there are enough. */
export interface Decisions {
  readonly partner: string | null;
  readonly year: number;
  /** P persons, C cases: never mixed. */
  readonly unit: 'P' | 'C';
  /** Decisions with a reasoned outcome: recognised, complementary protection, rejected. */
  readonly n: Figure;
  readonly positive: Figure;
  readonly rate: Figure | null;
  readonly closed: Figure | null;
}

type Role = 'origin' | 'asylum';

interface Row {
  readonly partner: string;
  readonly year: number;
  readonly unit: 'P' | 'C';
  readonly recognised: number;
  readonly complementary: number;
  readonly rejected: number;
  readonly closed: number;
}

function rowsOfRole(facts: PlaceFacts, role: Role): Row[] {
  const table = facts.decisions;
  const rows: Row[] = [];
  for (let row = 0; row < table.length; row++) {
    if (cellOf(table, 'role', row) !== role) continue;
    const count = (column: string) => {
      const value = numbersOf(table, column)[row]!;
      return Number.isNaN(value) ? 0 : value;
    };
    rows.push({
      partner: String(cellOf(table, 'partner', row)),
      year: Number(cellOf(table, 'year', row)),
      unit: cellOf(table, 'unit', row) === 'C' ? 'C' : 'P',
      recognised: count('recognised'),
      complementary: count('complementary'),
      rejected: count('rejected'),
      closed: count('closed'),
    });
  }
  return rows;
}

function summed(facts: PlaceFacts, role: Role, rows: readonly Row[]): Decisions | null {
  const [first] = rows;
  if (!first) return null;
  const one = rows.every((row) => row.partner === first.partner);
  const where = `role=${role}, unit=${first.unit}, year=${first.year}${one ? `, partner=${first.partner}` : ''}`;
  const column = (name: 'recognised' | 'complementary' | 'rejected' | 'closed'): Figure => {
    const origin = columnOrigin(
      facts,
      facts.decisions,
      name,
      first.unit === 'C' ? 'cases' : 'persons',
    );
    const figures = rows.map((row) => figure(row[name], year(first.year), origin));
    return sumOf(figures, `${rows.length} rows of decisions.${name} where ${where}`);
  };
  const [recognised, complementary, rejected] = [
    column('recognised'),
    column('complementary'),
    column('rejected'),
  ];
  const n = sumOf([recognised, complementary, rejected]);
  const positive = sumOf([recognised, complementary]);
  const closed = column('closed');
  return {
    partner: one ? first.partner : null,
    year: first.year,
    unit: first.unit,
    n,
    positive,
    rate: amount(n) >= fewDecisions ? shareOf(positive, n) : null,
    closed: amount(closed) > 0 ? closed : null,
  };
}

/** Decisions summed over partners for the latest year that has any, one result a unit. */
export function latestDecisions(facts: PlaceFacts, role: Role, partner?: string): Decisions[] {
  const rows = rowsOfRole(facts, role).filter(
    (row) => partner === undefined || row.partner === partner,
  );
  const decided = rows.filter((row) => row.recognised + row.complementary + row.rejected > 0);
  if (decided.length === 0) return [];
  const last = Math.max(...decided.map((row) => row.year));
  return (['P', 'C'] as const).flatMap((unit) => {
    const made = summed(
      facts,
      role,
      rows.filter((row) => row.year === last && row.unit === unit),
    );
    return made && amount(made.n) > 0 ? [made] : [];
  });
}

/** Decisions of one year and unit by partner, most decisions first, those with a rate only. */
export function decisionsByPartner(
  facts: PlaceFacts,
  role: Role,
  of: number,
  unit: 'P' | 'C',
): Decisions[] {
  const rows = rowsOfRole(facts, role).filter((row) => row.year === of && row.unit === unit);
  const partners = [...new Set(rows.map((row) => row.partner))];
  return partners
    .flatMap((partner) => {
      const made = summed(
        facts,
        role,
        rows.filter((row) => row.partner === partner),
      );
      return made?.rate ? [made] : [];
    })
    .sort((a, b) => amount(b.n) - amount(a.n) || (String(a.partner) < String(b.partner) ? -1 : 1));
}
