import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { addParts, amount, leastOf, shareOf, sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

/** Below this number of decisions only counts are given. */
const fewDecisions = 100;

/**
 * first: first instance; together: first and later instances that a State reports in one number;
 * court: immigration courts of the United States, which hear many of the same people again.
 */
export type Instance = 'first' | 'together' | 'court';
const instances = ['first', 'together', 'court'] as const;

/** Decisions of one year, unit and instance; rate only where there are enough. */
export interface Decisions {
  readonly partner: string | null;
  readonly year: number;
  /** P persons, C cases: never mixed. */
  readonly unit: 'P' | 'C';
  readonly instance: Instance;
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
  readonly instance: Instance;
  readonly recognised: Count;
  readonly complementary: Count;
  readonly rejected: Count;
  readonly closed: Count;
}

/** A count, and what it is at least where UNHCR rounded small counts up to 5. */
interface Count {
  readonly rows: readonly [string];
  readonly value: number;
  readonly low: number;
}

function rowsOfRole(facts: PlaceFacts, role: Role): Row[] {
  const table = facts.decisions;
  const rows: Row[] = [];
  for (let row = 0; row < table.length; row++) {
    if (cellOf(table, 'role', row) !== role) continue;
    const count = (column: string): Count => {
      const [value, low] = [column, `${column}_low`].map((name) => numbersOf(table, name)[row]!);
      const read = rowAt(table, column, row);
      if (Number.isNaN(value)) return { value: 0, low: 0, rows: read };
      return { rows: read, value: value!, low: Number.isNaN(low) ? value! : low! };
    };
    const instance = cellOf(table, 'instance', row);
    rows.push({
      partner: String(cellOf(table, 'partner', row)),
      year: Number(cellOf(table, 'year', row)),
      unit: cellOf(table, 'unit', row) === 'C' ? 'C' : 'P',
      instance: instance === 'together' || instance === 'court' ? instance : 'first',
      recognised: count('recognised'),
      complementary: count('complementary'),
      rejected: count('rejected'),
      closed: count('closed'),
    });
  }
  return rows;
}

/** A range of a rate narrower than this many points is lost in its rounding. */
const worthSaying = 0.1;

/**
 * The share of positive decisions. Where UNHCR rounded small counts up it lies between two ends: as
 * few positive ones as can be beside all refusals, all positive ones beside as few refusals as can
 * be.
 */
function rateOf(positive: Figure, rejected: Figure, leastRejected: Figure): Figure {
  const fewest = positive.low ?? amount(positive);
  const low = fewest === 0 ? 0 : (100 * fewest) / (fewest + amount(rejected));
  const high = shareOf(positive, addParts('decisions', [positive, leastRejected]));
  if (amount(high) - low >= worthSaying) return { ...high, low, high: high.value };
  return shareOf(positive, addParts('decisions', [positive, rejected]));
}

function summed(facts: PlaceFacts, role: Role, rows: readonly Row[]): Decisions | null {
  const [first] = rows;
  if (!first) return null;
  const one = rows.every((row) => row.partner === first.partner);
  const where = `role=${role}, unit=${first.unit}, instance=${first.instance}, year=${first.year}${one ? `, partner=${first.partner}` : ''}`;
  type Column = 'recognised' | 'complementary' | 'rejected' | 'closed';
  const column = (name: Column, total = sumOf): Figure => {
    const unit = first.unit === 'C' ? 'cases' : 'persons';
    const origin = { ...columnOrigin(facts, facts.decisions, name, unit), unit };
    const figures = rows.map((row) => {
      const { value, low, rows: read } = row[name];
      const range = low < value ? { low, high: value } : {};
      return figure(value, year(first.year), origin, { ...range, rows: read });
    });
    return total(figures, `${rows.length} rows of decisions.${name} where ${where}`);
  };
  const [recognised, complementary, rejected] = [
    column('recognised'),
    column('complementary'),
    column('rejected'),
  ];
  const n = addParts('decisions', [recognised, complementary, rejected]);
  const positive = addParts('decisions', [recognised, complementary]);
  const closed = column('closed');
  return {
    partner: one ? first.partner : null,
    year: first.year,
    unit: first.unit,
    instance: first.instance,
    n,
    positive,
    rate:
      (n.low ?? amount(n)) >= fewDecisions
        ? rateOf(positive, rejected, column('rejected', leastOf))
        : null,
    closed: amount(closed) > 0 ? closed : null,
  };
}

function isDecided({ recognised, complementary, rejected }: Row): boolean {
  return recognised.value + complementary.value + rejected.value > 0;
}

/**
 * Decisions summed over partners for the latest year that has any at first instance, one result a
 * unit; then, of that year or a later one, those of first and later instances together and those
 * of courts.
 */
export function latestDecisions(facts: PlaceFacts, role: Role, partner?: string): Decisions[] {
  const all = rowsOfRole(facts, role).filter(
    (row) => partner === undefined || row.partner === partner,
  );
  let since = Number.NEGATIVE_INFINITY;
  return instances.flatMap((instance) => {
    const rows = all.filter((row) => row.instance === instance);
    const last = Math.max(...rows.filter(isDecided).map((row) => row.year));
    if (last < since || !Number.isFinite(last)) return [];
    since = last;
    return (['P', 'C'] as const).flatMap((unit) => {
      const own = rows.filter((row) => row.year === last && row.unit === unit);
      const made = summed(facts, role, own);
      return made && amount(made.n) > 0 ? [made] : [];
    });
  });
}

/** First-instance decisions of one year and unit by partner, most first, those with a rate only. */
export function decisionsByPartner(
  facts: PlaceFacts,
  role: Role,
  of: number,
  unit: 'P' | 'C',
): Decisions[] {
  const rows = rowsOfRole(facts, role).filter(
    (row) => row.instance === 'first' && row.year === of && row.unit === unit,
  );
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
