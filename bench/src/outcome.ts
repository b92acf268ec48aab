import { medianOf } from './measure.ts';
import type { CommandRow, Outcome, Row, Samples } from './row.ts';

/** What both kinds of row say about themselves. */
type Facts = Pick<Outcome, 'id' | 'title' | 'unit' | 'clock' | 'target' | 'baselineTitle'>;

export function factsOfRow(row: Row): Facts {
  const { id, title, unit, clock, target, baseline } = row;
  return { id, title, unit, clock, target: target ?? null, baselineTitle: baseline.title };
}

export function factsOfCommand({ id, title, target, baseline }: CommandRow): Facts {
  return { id, title, unit: 'ms', clock: 'cpu', target, baselineTitle: baseline.title };
}

/** A row that could not be measured, and why. */
export function skippedOutcome(facts: Facts, reason: string): Outcome {
  const none = { median: null, best: null, peakMegabytes: null, baseline: null, ratio: null };
  return { ...facts, ...none, skipped: reason };
}

/** Milliseconds of a call in the unit of the row. */
function inUnit(unit: Row['unit'], milliseconds: number, calls: number): number {
  return unit === 'ms' ? milliseconds / calls : (1000 * calls) / milliseconds;
}

/** Samples of one part and how many things one call makes. */
export interface Measured extends Samples {
  readonly calls: number;
}

/**
 * The line of a measured row: median, best, memory, and how many times better than the baseline,
 * where there is one.
 *
 * @param compared what of the samples is set against the baseline (default: the median)
 */
export function outcomeOf(
  facts: Facts,
  run: Measured,
  plain: Measured | null,
  compared: (milliseconds: readonly number[]) => number = medianOf,
): Outcome {
  const { unit } = facts;
  const middle = medianOf(run.milliseconds);
  const plainMiddle = plain === null ? null : compared(plain.milliseconds) / plain.calls;
  return {
    ...facts,
    median: inUnit(unit, middle, run.calls),
    best: inUnit(unit, Math.min(...run.milliseconds), run.calls),
    peakMegabytes: run.peakMegabytes,
    baseline: plainMiddle === null ? null : inUnit(unit, plainMiddle, 1),
    ratio: plainMiddle === null ? null : plainMiddle / (compared(run.milliseconds) / run.calls),
    skipped: null,
  };
}

/** Whether the target is met; null where there is none or no number. */
export function isMet({ target, median, unit }: Outcome): boolean | null {
  if (target === null || median === null) return null;
  return unit === 'ms' ? median <= target : median >= target;
}
