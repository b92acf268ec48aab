import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { addPopulations, rowsRead, summed, sumOf } from '../compute/index.ts';
import {
  type DisplacedSide,
  displacedIndex,
  type InNeedKind,
  inNeedKinds,
} from './displaced-index.ts';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

export { type DisplacedSide, type InNeedKind, inNeedKinds };

/** A number of people of one population. */
export interface KindCount {
  readonly kind: InNeedKind;
  readonly people: Figure;
}

/** People displaced across borders, of one place and side, by kind and year. */
export interface DisplacedReader {
  /** Years with at least one person in need of protection, oldest first. */
  readonly years: readonly number[];
  /** Sum over partners. */
  kind(kind: string, year: number): Figure | null;
  /** Years in which a kind has any row, oldest first. */
  yearsOf(kind: string): readonly number[];
  /** Refugees, asylum seekers and others in need together. */
  inNeed(year: number): Figure | null;
  /** The same by partner, largest first. */
  partners(year: number): readonly { readonly partner: string; readonly people: Figure }[];
  /** One partner only, by kind. */
  partner(code: string, year: number): readonly KindCount[];
}

function together(parts: readonly KindCount[]): Figure {
  return addPopulations(parts.map((part) => ({ population: part.kind, figure: part.people })));
}

/** Reads the UNHCR end-of-year populations of one side. */
export function displacedReader(facts: PlaceFacts, side: DisplacedSide): DisplacedReader {
  const index = displacedIndex(facts, side);

  const kind = (name: string, of: number): Figure | null => {
    const rows = index.rows(name, of);
    const [first] = rows;
    if (first === undefined) return null;
    if (rows.length === 1) return index.figureOf(first);
    const where = `kind=${name}, year=${of}`;
    const what = `${rows.length} rows of ${index.tableName}.people where ${where}`;
    const total = index.total(rows);
    const own = { [side === 'from' ? 'origin' : 'asylum']: facts.place.code };
    const read = rowsRead(index.tableName, 'people', { ...own, kind: name, year: of }, rows.length);
    return summed(index.figureOf(first), total.people, total.low, what, [read]);
  };

  const byPartner = (of: number): Map<string, KindCount[]> => {
    const found = new Map<string, KindCount[]>();
    for (const name of inNeedKinds) {
      for (const row of index.rows(name, of)) {
        const code = index.partnerOf(row);
        const counts = found.get(code) ?? [];
        counts.push({ kind: name, people: index.figureOf(row) });
        found.set(code, counts);
      }
    }
    return found;
  };

  return {
    years: [...new Set(inNeedKinds.flatMap(index.years))].sort((a, b) => a - b),
    kind,
    yearsOf: index.years,
    inNeed: (of) => {
      const parts = inNeedKinds.flatMap((name) => {
        const people = kind(name, of);
        return people ? [{ kind: name, people }] : [];
      });
      return parts.length > 0 ? together(parts) : null;
    },
    partners: (of) =>
      [...byPartner(of)]
        .map(([partner, counts]) => ({ partner, people: together(counts) }))
        .sort((a, b) => b.people.value! - a.people.value! || (a.partner < b.partner ? -1 : 1)),
    partner: (code, of) =>
      inNeedKinds.flatMap((name) => {
        const row = index.rows(name, of).find((one) => index.partnerOf(one) === code);
        return row === undefined ? [] : [{ kind: name, people: index.figureOf(row) }];
      }),
  };
}

/** UNHCR's 5 stands for one to five people. */
function smallCount(value: number) {
  return value === 5 ? { low: 1, high: 5 } : {};
}

/** A yearly count of returns, resettlement or naturalisation. */
export interface SolutionsReader {
  /** The latest year with people, summed over partners, or null. */
  latest(role: 'origin' | 'asylum', kind: string): Figure | null;
  between(role: 'origin' | 'asylum', kind: string, partner: string): Figure | null;
}

/** Reads durable solutions of one place. */
export function solutionsReader(facts: PlaceFacts): SolutionsReader {
  const table = facts.solutions;
  const rows = (role: string, kind: string, partner?: string) => {
    const found: { year: number; figure: Figure }[] = [];
    for (let row = 0; row < table.length; row++) {
      if (cellOf(table, 'role', row) !== role || cellOf(table, 'kind', row) !== kind) continue;
      if (partner !== undefined && cellOf(table, 'partner', row) !== partner) continue;
      const value = numbersOf(table, 'people')[row]!;
      if (Number.isNaN(value) || value === 0) continue;
      const of = Number(cellOf(table, 'year', row));
      const origin = columnOrigin(facts, table, 'people', 'people');
      const more = { ...smallCount(value), rows: rowAt(table, 'people', row) };
      found.push({ year: of, figure: figure(value, year(of), origin, more) });
    }
    return found;
  };
  const latestOf = (found: { year: number; figure: Figure }[], where: string) => {
    if (found.length === 0) return null;
    const last = Math.max(...found.map((item) => item.year));
    const cells = found.filter((item) => item.year === last);
    const what = `${cells.length} rows of ${table.name}.people where ${where}, year=${last}`;
    return sumOf(
      cells.map((cell) => cell.figure),
      what,
    );
  };
  return {
    latest: (role, kind) => latestOf(rows(role, kind), `role=${role}, kind=${kind}`),
    between: (role, kind, partner) =>
      latestOf(rows(role, kind, partner), `role=${role}, kind=${kind}, partner=${partner}`),
  };
}
