import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, textOf, year } from '@sojourn/engine/core';
import { addPopulations, sumOf } from '../compute/index.ts';
import { columnOrigin } from './origins.ts';

export type DisplacedSide = 'from' | 'here';
/** The populations that may be summed: people under or seeking protection abroad. */
export const inNeedKinds = ['refugees', 'asylum_seekers', 'other_in_need'] as const;
export type InNeedKind = (typeof inNeedKinds)[number];

interface Cell {
  readonly partner: string;
  readonly figure: Figure;
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
  partner(code: string, year: number): readonly { kind: InNeedKind; people: Figure }[];
}

/** Indexes the UNHCR end-of-year tables of one side, domestic rows (origin = asylum) left out. */
export function displacedReader(facts: PlaceFacts, side: DisplacedSide): DisplacedReader {
  const table = side === 'from' ? facts.displacedFrom : facts.displacedHere;
  const index = new Map<string, Cell[]>();
  const yearsByKind = new Map<string, Set<number>>();
  if (table.length > 0) {
    const partners = textOf(table, side === 'from' ? 'asylum' : 'origin');
    const kinds = textOf(table, 'kind');
    const [years, people, low] = ['year', 'people', 'low'].map((name) => numbersOf(table, name));
    const origin = columnOrigin(facts, table, 'people', 'people');
    for (let row = 0; row < table.length; row++) {
      const partner = partners.dictionary[partners.codes[row]!]!;
      const kind = kinds.dictionary[kinds.codes[row]!]!;
      const value = people![row]!;
      const domestic = partner === facts.place.code;
      if (Number.isNaN(value) || value === 0 || (domestic && isInNeed(kind))) continue;
      const of = years![row]!;
      const bound = low![row]!;
      const range = !Number.isNaN(bound) && bound < value ? { low: bound, high: value } : {};
      const key = `${kind}/${of}`;
      const cells = index.get(key) ?? [];
      cells.push({ partner, figure: figure(value, year(of), origin, range) });
      index.set(key, cells);
      yearsByKind.set(kind, (yearsByKind.get(kind) ?? new Set()).add(of));
    }
  }
  const yearsOf = (kind: string) => [...(yearsByKind.get(kind) ?? [])].sort((a, b) => a - b);
  const kind = (name: string, of: number): Figure | null => {
    const cells = index.get(`${name}/${of}`);
    if (!cells) return null;
    const what = `${cells.length} rows of ${table.name}.people where kind=${name}, year=${of}`;
    return sumOf(
      cells.map((cell) => cell.figure),
      what,
    );
  };
  const add = (parts: readonly { kind: InNeedKind; people: Figure }[]) =>
    addPopulations(parts.map((part) => ({ population: part.kind, figure: part.people })));
  const partner = (code: string, of: number) =>
    inNeedKinds.flatMap((name) => {
      const cell = index.get(`${name}/${of}`)?.find((found) => found.partner === code);
      return cell ? [{ kind: name, people: cell.figure }] : [];
    });
  return {
    years: [...new Set(inNeedKinds.flatMap(yearsOf))].sort((a, b) => a - b),
    kind,
    yearsOf,
    inNeed: (of) => {
      const parts = inNeedKinds.flatMap((name) => {
        const people = kind(name, of);
        return people ? [{ kind: name, people }] : [];
      });
      return parts.length > 0 ? add(parts) : null;
    },
    partners: (of) => {
      const codes = inNeedKinds.flatMap((name) =>
        (index.get(`${name}/${of}`) ?? []).map((cell) => cell.partner),
      );
      return [...new Set(codes)]
        .map((code) => ({ partner: code, people: add(partner(code, of)) }))
        .sort((a, b) => b.people.value! - a.people.value! || (a.partner < b.partner ? -1 : 1));
    },
    partner,
  };
}

function isInNeed(kind: string): boolean {
  return (inNeedKinds as readonly string[]).includes(kind);
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
      found.push({ year: of, figure: figure(value, year(of), origin) });
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
