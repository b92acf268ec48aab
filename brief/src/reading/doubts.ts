import type { PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, year } from '@sojourn/engine/core';
import { columnOrigin } from './origins.ts';
import { rowAt } from './row-at.ts';
import type { CorridorStock, StockSide } from './stocks.ts';

/**
 * Why a corridor is to be read with care: the source filled in the split by sex, scaled an older
 * mix, or contradicts UNHCR's registers of refugees.
 */
export type DoubtKind = 'same-sex-ratio' | 'scaled' | 'refugee-sex';

export interface Doubt {
  readonly partner: string;
  readonly kind: DoubtKind;
  /** Share of women in %, or growth since 2015, as `stock_checks` has it. */
  readonly value: number;
  /** The same with its origin and row. */
  readonly figure: Figure;
}

function checkValue(facts: PlaceFacts, row: number): Pick<Doubt, 'value' | 'figure'> {
  const table = facts.stockChecks;
  const value = Number(cellOf(table, 'value', row));
  const unit = cellOf(table, 'check', row) === 'scaled' ? 'ratio' : '%';
  const origin = { ...columnOrigin(facts, table, 'value', unit), unit };
  const of = year(Number(cellOf(table, 'year', row)));
  return { value, figure: figure(value, of, origin, { rows: rowAt(table, 'value', row) }) };
}

/** Corridors of one side that the plausibility screen has found, by partner. */
export function doubtsOf(facts: PlaceFacts, side: StockSide): readonly Doubt[] {
  const table = facts.stockChecks;
  const [own, other] =
    side === 'abroad' ? (['origin', 'destination'] as const) : (['destination', 'origin'] as const);
  return Array.from({ length: table.length }, (_, row) => row)
    .filter((row) => cellOf(table, own, row) === facts.place.code)
    .map((row) => ({
      partner: String(cellOf(table, other, row)),
      kind: String(cellOf(table, 'check', row)) as DoubtKind,
      ...checkValue(facts, row),
    }));
}

function partnersOf(facts: PlaceFacts, side: StockSide, wanted: DoubtKind): ReadonlySet<string> {
  const found = doubtsOf(facts, side).filter(({ kind }) => kind === wanted);
  return new Set(found.map(({ partner }) => partner));
}

/** Partners whose numbers the source modelled: kept out of sentences, maps and lists. */
export function modelledPartners(facts: PlaceFacts, side: StockSide): ReadonlySet<string> {
  return partnersOf(facts, side, 'same-sex-ratio');
}

/** Partners whose numbers the source scaled from an older mix: told, with that mark. */
export function scaledPartners(facts: PlaceFacts, side: StockSide): ReadonlySet<string> {
  return partnersOf(facts, side, 'scaled');
}

/** The stocks without a split by sex where that split is filled in or contradicted. */
export function withoutDoubtfulSex(
  facts: PlaceFacts,
  side: StockSide,
  stocks: readonly CorridorStock[],
): readonly CorridorStock[] {
  const doubtful = new Set(
    doubtsOf(facts, side).flatMap(({ kind, partner }) => (kind === 'scaled' ? [] : [partner])),
  );
  if (doubtful.size === 0) return stocks;
  return stocks.map((stock) =>
    doubtful.has(stock.partner) ? { ...stock, female: null, male: null } : stock,
  );
}
