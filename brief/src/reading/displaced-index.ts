import type { PlaceFacts } from '@sojourn/data';
import { type Figure, figure, numbersOf, textOf, year } from '@sojourn/engine/core';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';

export type DisplacedSide = 'from' | 'here';
/** The populations that may be summed: people under or seeking protection abroad. */
export const inNeedKinds = ['refugees', 'asylum_seekers', 'other_in_need'] as const;
export type InNeedKind = (typeof inNeedKinds)[number];

/** Rows of one kind by year; figures are made only of rows that are asked for. */
export interface DisplacedIndex {
  readonly tableName: string;
  years(kind: string): readonly number[];
  rows(kind: string, year: number): readonly number[];
  partnerOf(row: number): string;
  figureOf(row: number): Figure;
  /** People of some rows together, and the sum of their lower bounds. */
  total(rows: readonly number[]): { readonly people: number; readonly low: number };
}

function isInNeed(kind: string): boolean {
  return (inNeedKinds as readonly string[]).includes(kind);
}

/** Indexes the UNHCR end-of-year table of one side, domestic rows (origin = asylum) left out. */
export function displacedIndex(facts: PlaceFacts, side: DisplacedSide): DisplacedIndex {
  const table = side === 'from' ? facts.displacedFrom : facts.displacedHere;
  const partners = textOf(table, side === 'from' ? 'asylum' : 'origin');
  const kinds = textOf(table, 'kind');
  const [years, people, low] = ['year', 'people', 'low'].map((name) => numbersOf(table, name));
  const origin = table.length > 0 ? columnOrigin(facts, table, 'people', 'people') : null;
  const home = partners.dictionary.indexOf(facts.place.code);
  const byKind = kinds.dictionary.map(() => new Map<number, number[]>());

  for (let row = 0; row < table.length; row++) {
    const code = kinds.codes[row]!;
    if (!(people![row]! > 0)) continue;
    if (partners.codes[row] === home && isInNeed(kinds.dictionary[code]!)) continue;
    const of = years![row]!;
    const rows = byKind[code]!.get(of);
    if (rows) rows.push(row);
    else byKind[code]!.set(of, [row]);
  }

  const mapOf = (kind: string) => byKind[kinds.dictionary.indexOf(kind)];
  return {
    tableName: table.name,
    years: (kind) => [...(mapOf(kind)?.keys() ?? [])].sort((a, b) => a - b),
    rows: (kind, of) => mapOf(kind)?.get(of) ?? [],
    partnerOf: (row) => partners.dictionary[partners.codes[row]!]!,
    figureOf: (row) => {
      const [value, bound] = [people![row]!, low![row]!];
      const range = bound < value ? { low: bound, high: value } : {};
      const rows = rowAt(table, 'people', row);
      return figure(value, year(years![row]!), origin!, { ...range, rows });
    },
    total: (rows) => {
      const sum = { people: 0, low: 0 };
      for (const row of rows) {
        sum.people += people![row]!;
        sum.low += low![row]! < people![row]! ? low![row]! : people![row]!;
      }
      return sum;
    },
  };
}
