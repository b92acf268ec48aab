import { SojournError } from '../../core/index.ts';
import type { IndicatorSpec, Normalisation } from '../contract.ts';
import { rangeOf } from './moments.ts';

/** What a column needs besides its values. */
export interface NormaliseContext {
  readonly spec: Pick<IndicatorSpec, 'id' | 'direction' | 'goalposts' | 'target'>;
  /** Index of a place, for the distance to a reference. */
  readonly placeIndex: (place: string) => number;
}

function meanAndDeviation(column: Float64Array): { mean: number; sd: number } {
  let [count, sum] = [0, 0];
  for (const value of column) {
    if (!Number.isNaN(value)) {
      count += 1;
      sum += value;
    }
  }
  const mean = sum / count;
  let squares = 0;
  for (const value of column) if (!Number.isNaN(value)) squares += (value - mean) * (value - mean);
  return { mean, sd: Math.sqrt(squares / (count - 1)) };
}

/** Ranks from 1 (smallest) with ties at the minimum. */
function ranksInto(column: Float64Array, out: Float64Array): number {
  const order = Int32Array.from(column.keys()).filter((i) => !Number.isNaN(column[i]!));
  order.sort((a, b) => column[a]! - column[b]!);
  out.fill(Number.NaN);
  let rank = 0;
  for (let at = 0; at < order.length; at++) {
    if (at === 0 || column[order[at]!] !== column[order[at - 1]!]) rank = at + 1;
    out[order[at]!] = rank;
  }
  return order.length;
}

/** y = (x − from) / width · range + base for every value. */
function linear(out: Float64Array, from: number, width: number, range: number, base: number): void {
  for (let i = 0; i < out.length; i++) out[i] = ((out[i]! - from) / width) * range + base;
}

function fail(id: string, got: string, expected: string): never {
  throw new SojournError({ code: 'recipe.column', where: { field: id }, got, expected });
}

function spread(id: string, { min, max }: { min: number; max: number }): number {
  if (max === min) fail(id, `the single value ${min}`, 'values that differ');
  return max - min;
}

/** Goalposts stand in raw units; the score is flipped, never the goalposts. */
function goalposts(
  out: Float64Array,
  method: Extract<Normalisation, { method: 'goalposts' }>,
  { spec }: NormaliseContext,
): void {
  const posts = spec.goalposts ?? fail(spec.id, 'no goalposts', 'goalposts in raw units');
  const width = posts.high - posts.low;
  const { low, high, clip } = method;
  for (let i = 0; i < out.length; i++) {
    const way = (out[i]! - posts.low) / width;
    const share = spec.direction === 1 ? way : 1 - way;
    const kept = clip ? Math.min(Math.max(share, 0), 1) : share;
    out[i] = low + (high - low) * kept;
  }
}

function toTarget(out: Float64Array, cap: boolean, { spec }: NormaliseContext): void {
  const target = spec.target ?? fail(spec.id, 'no target', 'a target in raw units');
  const { min, max } = rangeOf(out);
  if (spec.direction === 1 ? target <= min : target >= max) {
    fail(
      spec.id,
      `the target ${target}, which every value reaches`,
      'a target that some do not reach',
    );
  }
  for (let i = 0; i < out.length; i++) {
    const value = out[i]!;
    const share =
      spec.direction === 1 ? (value - min) / (target - min) : (max - value) / (max - target);
    out[i] = cap && share > 1 ? 1 : share;
  }
}

/** A share of a largest value of 0 has no meaning, and one of a negative value turns the order. */
const noneAbove = 'no value above 0, counted in its direction';

/** y = (x − from) / width · range + base. */
type Line = readonly [from: number, width: number, range: number, base: number];

/** The line of a method that maps values linearly, once the direction was applied. */
function lineOf(out: Float64Array, method: Normalisation, context: NormaliseContext): Line | null {
  const { id } = context.spec;
  const range = rangeOf(out);
  switch (method.method) {
    case 'minmax':
      return [range.min, spread(id, range), method.high - method.low, method.low];
    case 'zscore': {
      spread(id, range);
      const { mean, sd } = meanAndDeviation(out);
      return [mean, sd, method.sd, method.mean];
    }
    case 'fraction_of_max':
      if (range.max <= 0)
        fail(id, noneAbove, 'a value above 0: the method distance_to_max takes any');
      return [0, range.max, 1, 0];
    case 'distance_to_max':
      return [range.max, spread(id, range), 1, 1];
    case 'distance_to_reference': {
      const reference = out[context.placeIndex(method.place)] ?? Number.NaN;
      if (Number.isNaN(reference)) {
        fail(id, `no value for ${method.place}`, 'a reference with a value');
      }
      if (reference === range.min) {
        fail(id, `${method.place}, which has the lowest score`, 'a reference above the lowest');
      }
      return [reference, reference - range.min, 1, 1];
    }
    default:
      return null;
  }
}

/** Methods that look at the column only after its direction was applied. */
function relative(out: Float64Array, method: Normalisation, context: NormaliseContext): void {
  if (context.spec.direction === -1) for (let i = 0; i < out.length; i++) out[i] = -out[i]!;
  const line = lineOf(out, method, context);
  if (line) {
    linear(out, ...line);
    return;
  }
  const count = ranksInto(out.slice(), out);
  if (method.method === 'borda') linear(out, 1, 1, 1, 0);
  if (method.method === 'percentile_rank') {
    if (count === 1) fail(context.spec.id, 'a single place', 'two places with a value');
    linear(out, 1, count - 1, 1, 0);
  }
}

/**
 * Normalises a column; more is better afterwards, whatever the direction.
 *
 * @param column treated values, NaN missing; not changed
 * @param method how (OECD and JRC 2008, step 5); goalposts and targets are in raw units
 * @param context direction, goalposts, target, places
 * @param out receives the scores; may be `column`
 * @throws SojournError `recipe.column` without variance, goalposts, target or reference
 * @example normaliseColumn(column, { method: 'minmax', low: 0, high: 100 }, context, out)
 */
export function normaliseColumn(
  column: Float64Array,
  method: Normalisation,
  context: NormaliseContext,
  out: Float64Array,
): void {
  out.set(column);
  if (method.method === 'goalposts') goalposts(out, method, context);
  else if (method.method === 'distance_to_target') toTarget(out, method.cap, context);
  else relative(out, method, context);
}
