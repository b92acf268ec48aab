import { type Figure, formatPeriod } from '@sojourn/engine/core';
import type { OwnFigure } from './figures.ts';

/** Why two figures have no difference. */
export type NoGap = 'no-value' | 'other-unit' | 'incomplete' | 'other-period';

/** One side of a gap. */
export interface GapSide {
  /** Who says it, for which period. */
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
}

/** An own and an official figure side by side; never one number in their stead. */
export interface Gap {
  readonly own: GapSide;
  readonly official: GapSide;
  /** Own less official, in their unit; null where they cannot be compared. */
  readonly absolute: number | null;
  /** The difference as a part of the official figure; null also where that is 0. */
  readonly relative: number | null;
  readonly reason: NoGap | null;
}

const sameUnits: Readonly<Record<string, string>> = {
  people: 'persons',
  person: 'persons',
  usd: 'current US$',
  US$: 'current US$',
  USD: 'current US$',
};
const unitOf = (unit: string) => sameUnits[unit] ?? unit;

/** The stock at the end of a year may be written with the month or with the year. */
function samePeriod(own: OwnFigure, official: Figure): boolean {
  const [a, b] = [own.figure.period, official.period];
  const isStock = own.basis === 'months' && own.label.startsWith('end of');
  return a.end === b.end && (a.start === b.start || isStock);
}

function reasonAgainst(own: OwnFigure, official: Figure): NoGap | null {
  if (own.figure.value === null || official.value === null) return 'no-value';
  if (unitOf(own.figure.unit) !== unitOf(official.unit)) return 'other-unit';
  if (!own.complete) return 'incomplete';
  return samePeriod(own, official) ? null : 'other-period';
}

/**
 * The difference between a user's own figure and an official one, with both labels. Figures in
 * other units, of other periods (a fiscal beside a calendar year) or of an incomplete year stand
 * side by side with the reason and without a difference.
 *
 * @param officialName who says the official figure; its release unless told
 * @example gapBetween(own, official, 'UN DESA').relative // -0.08: own is 8 % lower
 */
export function gapBetween(own: OwnFigure, official: Figure, officialName?: string): Gap {
  const reason = reasonAgainst(own, official);
  const [a, b] = [own.figure.value, official.value];
  const absolute = reason === null && a !== null && b !== null ? a - b : null;
  const name = officialName ?? official.origin.release;
  return {
    own: { label: `${own.owner}, ${own.label}`, value: a, unit: own.figure.unit },
    official: { label: `${name}, ${formatPeriod(official.period)}`, value: b, unit: official.unit },
    absolute,
    relative: absolute === null || !b ? null : absolute / b,
    reason,
  };
}
