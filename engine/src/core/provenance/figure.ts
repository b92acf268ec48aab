import type { Period } from '../periods/index.ts';
import type { Origin } from './origin.ts';

/** How a value came to be. */
export type Quality = 'reported' | 'estimated' | 'modelled' | 'imputed';

/** Why there is no value: missing is missing, never zero. */
export type MissingReason =
  | 'suppressed'
  | 'not-collected'
  | 'not-applicable'
  | 'not-yet-published'
  | 'conflicting'
  | 'out-of-support'
  | 'modelled-by-source'
  | 'filtered';

/** The reasons in the order of their codes in data files; code 0 means that a value is there. */
export const missingReasons: readonly MissingReason[] = [
  'suppressed',
  'not-collected',
  'not-applicable',
  'not-yet-published',
  'conflicting',
  'out-of-support',
  'modelled-by-source',
  'filtered',
];

/** A number that never travels alone. */
export interface Figure {
  readonly value: number | null;
  /** Lower and upper bound where the source or the model gives them. */
  readonly low: number | null;
  readonly high: number | null;
  /** Level of the interval, 0.5, 0.8, 0.95, or the publisher's own; null where there is none. */
  readonly level: number | null;
  readonly unit: string;
  readonly period: Period;
  readonly origin: Origin;
  readonly quality: Quality;
  /** Set exactly when value is null. */
  readonly reason: MissingReason | null;
  /** The source's own figure, where a person has set another one in its stead. */
  readonly replaces?: Figure;
  /** What was read of the data: `panel.value where place=BGD, indicator=gdp, year=2024`. */
  readonly rows?: readonly string[];
}

/**
 * A figure with a value and, where known, an interval.
 *
 * @example figure(7401763, year(2020), stockOrigin)
 */
export function figure(
  value: number,
  period: Period,
  origin: Origin,
  more: Partial<Pick<Figure, 'low' | 'high' | 'level' | 'quality' | 'rows'>> = {},
): Figure {
  return {
    value,
    low: more.low ?? null,
    high: more.high ?? null,
    level: more.level ?? null,
    unit: origin.unit,
    period,
    origin,
    quality: more.quality ?? 'reported',
    reason: null,
    ...(more.rows && { rows: more.rows }),
  };
}

/** The figure that is not there, with the reason. @example missing('not-collected', year(2020), o) */
export function missing(reason: MissingReason, period: Period, origin: Origin): Figure {
  return {
    value: null,
    low: null,
    high: null,
    level: null,
    unit: origin.unit,
    period,
    origin,
    quality: 'reported',
    reason,
  };
}

/** Age in whole years of a figure at a given year: 0 for the year of its end, never negative. */
export function ageAt(of: Figure, atYear: number): number {
  return Math.max(0, atYear - (Math.ceil(of.period.end) - 1));
}
