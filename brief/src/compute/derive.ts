import { derive, type Figure, figure, type Origin, SojournError } from '@sojourn/engine/core';
import { fewestForShare } from '../thresholds.ts';
import { rowsTogether } from './rows.ts';

/**
 * The value of a figure that must be there.
 *
 * @throws SojournError `internal.invariant` where it is missing
 */
export function amount(of: Figure): number {
  if (of.value !== null && Number.isFinite(of.value)) return of.value;
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: 'figure.value' },
    got: String(of.value),
    expected: 'a number',
  });
}

/** Main source first, so that two origins can be compared for being one revision. */
function sameRelease(a: Origin, b: Origin): boolean {
  return a.sourceIds[0] === b.sourceIds[0] && a.release === b.release;
}

/** @throws SojournError `internal.invariant` unless both figures are of one source and release */
function checkOneRelease(what: string, a: Figure, b: Figure): void {
  if (sameRelease(a.origin, b.origin)) return;
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: what },
    got: `${a.origin.release} and ${b.origin.release}`,
    expected: 'one source and release',
  });
}

function derived(
  value: number,
  of: Figure,
  unit: string,
  step: string,
  parents: readonly Figure[],
) {
  const origins = [...new Set(parents.map((parent) => parent.origin))];
  const origin = derive(unit, step, origins);
  const rows = rowsTogether(parents.flatMap((parent) => parent.rows ?? []));
  return figure(value, of.period, origin, {
    quality: of.quality,
    ...(rows.length > 0 && { rows }),
  });
}

/**
 * One figure as a percentage of another of the same source, release and year; the step names
 * both numbers, so that the share can be traced.
 *
 * @throws SojournError `internal.invariant` if sources or releases differ
 * @example shareOf(womenAbroad, allAbroad) // 32.1 %
 */
export function shareOf(part: Figure, whole: Figure): Figure {
  checkOneRelease('share', part, whole);
  const [a, b] = [amount(part), amount(whole)];
  return derived((100 * a) / b, part, '%', `100 × ${a} ÷ ${b}`, [part, whole]);
}

/**
 * {@link shareOf} where the whole is large enough for a share to say something, else null.
 *
 * @throws as {@link shareOf}
 * @example shareOfMany(women, everyone) // null where everyone is 12 people
 */
export function shareOfMany(part: Figure, whole: Figure): Figure | null {
  return amount(whole) >= fewestForShare ? shareOf(part, whole) : null;
}

/** How many of `b` one `a` holds, both of one release. @throws as {@link shareOf} */
export function ratioOf(a: Figure, b: Figure): Figure {
  checkOneRelease('ratio', a, b);
  return quotient(a, b, 1, 'ratio');
}

/**
 * A count for each `scale` of another count, across sources (say, refugees of UNHCR for each
 * 1,000 inhabitants of WPP).
 */
export function quotient(a: Figure, b: Figure, scale: number, unit: string): Figure {
  const [x, y] = [amount(a), amount(b)];
  const step = scale === 1 ? `${x} ÷ ${y}` : `${scale} × ${x} ÷ ${y}`;
  return derived((scale * x) / y, a, unit, step, [a, b]);
}

/**
 * What a lower cost of sending would have left with people, of money that arrived: received at
 * `cost`, reckoned at `goal`, both % of the amount sent. Nothing where the goal is met. The step
 * holds the arithmetic.
 *
 * @example savingAt(received, cost, 3) // US$ 550 million of 27.5 billion at 4.9 %
 */
export function savingAt(received: Figure, cost: Figure, goal: number): Figure {
  const [money, paid] = [amount(received), amount(cost)];
  const value = (money / (1 - paid / 100)) * (Math.max(0, paid - goal) / 100);
  const step = `${money} ÷ (1 − ${paid} ÷ 100) × (${paid} − ${goal}) ÷ 100`;
  return derived(value, received, received.unit, step, [received, cost]);
}

/** What remains of `a` without `b`, both of one release. @throws as {@link shareOf} */
export function differenceOf(a: Figure, b: Figure): Figure {
  checkOneRelease('difference', a, b);
  const [x, y] = [amount(a), amount(b)];
  return derived(x - y, a, a.unit, `${x} − ${y}`, [a, b]);
}

/**
 * A figure without its sign, for words that tell the direction; the step keeps it.
 *
 * @example unsigned(netMigration) // 549918 of -549918
 */
export function unsigned(of: Figure): Figure {
  const value = amount(of);
  return value < 0 ? derived(-value, of, of.unit, `size of ${value}`, [of]) : of;
}

/** What happened between two years of one release. */
export interface Change {
  readonly direction: 'up' | 'down' | 'many' | 'same';
  /** Size of the change in %, or how many times the first the second is, where more than twice. */
  readonly change: Figure;
  readonly style: 'percent' | 'ratio';
}

/**
 * The change from one figure to a later one of the same release.
 *
 * @throws SojournError `internal.invariant` if sources or releases differ
 * @example changeOf(abroad2005, abroad2024).direction // 'up'
 */
export function changeOf(from: Figure, to: Figure): Change {
  checkOneRelease('change', from, to);
  const [a, b] = [amount(from), amount(to)];
  if (b > 2 * a) {
    return { direction: 'many', change: quotient(to, from, 1, 'ratio'), style: 'ratio' };
  }
  const size = (100 * Math.abs(b - a)) / a;
  const [large, small] = b >= a ? [b, a] : [a, b];
  const step = `100 × (${large} − ${small}) ÷ ${a}`;
  const change = derived(size, to, '%', step, [to, from]);
  const direction = size < 1 ? 'same' : b > a ? 'up' : 'down';
  return { direction, change, style: 'percent' };
}

/**
 * The sum of figures of one source, release and period, naming what was summed: rows of one
 * population, or what `addPopulations` allows.
 *
 * @param what e.g. `2 rows of displaced_by_origin.people where kind=refugees, year=2025`
 * @throws SojournError `internal.invariant` if there is nothing to sum or releases differ
 */
export function sumOf(parts: readonly Figure[], what: string): Figure {
  const [first, ...rest] = parts;
  if (!first) {
    throw new SojournError({
      code: 'internal.invariant',
      where: { field: 'sum' },
      got: 'no figures',
      expected: 'at least one figure',
    });
  }
  if (rest.length === 0) return first;
  for (const part of rest) checkOneRelease('sum', first, part);
  const values = parts.map(amount);
  const total = values.reduce((sum, value) => sum + value, 0);
  const low = parts.reduce((sum, part) => sum + (part.low ?? amount(part)), 0);
  const made = derived(total, first, first.unit, `sum of ${what}`, parts);
  return ranged(made, low);
}

/**
 * The least that a sum of rows can be, of which some are upper ends: UNHCR’s 5 counts as one.
 *
 * @param what rows were summed, as in {@link sumOf}
 * @throws SojournError `internal.invariant` if there is nothing to sum or releases differ
 */
export function leastOf(parts: readonly Figure[], what: string): Figure {
  const most = sumOf(parts, what);
  const low = most.low ?? amount(most);
  return low === amount(most) ? most : derived(low, most, most.unit, `least of ${what}`, parts);
}

/**
 * The figure of a sum already taken over rows of one column, `first` being one of the rows.
 *
 * @param low sum of the lower bounds; the range is kept where it is below the total
 * @param what was summed, as in {@link sumOf}
 * @param rows that were summed, as `rowsRead` writes them
 */
export function summed(
  first: Figure,
  total: number,
  low: number,
  what: string,
  rows: readonly string[],
): Figure {
  return ranged({ ...derived(total, first, first.unit, `sum of ${what}`, [first]), rows }, low);
}

/** A sum keeps the range of its parts where they have one. */
function ranged(sum: Figure, low: number): Figure {
  return low < amount(sum) ? { ...sum, low, high: sum.value } : sum;
}
