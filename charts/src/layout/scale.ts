import { niceTicks } from './nice.ts';

/** Beyond this size a number is taken for a mistake, not a figure of people or money. */
const largest = 1e18;
const smallest = 1e-12;

/** A number that can be drawn, else null; what is next to nothing is drawn as zero. */
export function drawable(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  if (Math.abs(value) > largest) return null;
  return Math.abs(value) < smallest ? 0 : value;
}

/** Numbers of a list that can be drawn. */
export function drawables(values: readonly (number | null | undefined)[]): number[] {
  return values.map(drawable).filter((value) => value !== null);
}

/** A linear scale with round ends. */
export interface Scale {
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  at(value: number): number;
}

export interface ScaleOptions {
  /** Pixels of the low and the high end. */
  readonly range: readonly [number, number];
  /** Intervals between ticks wished for; the scale may have one or two more or fewer. */
  readonly tickCount: number;
  /** Whether zero belongs to the scale. */
  readonly zero: boolean;
}

function extent(values: readonly number[], zero: boolean): [number, number] {
  let low = zero ? 0 : Number.POSITIVE_INFINITY;
  let high = zero ? 0 : Number.NEGATIVE_INFINITY;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return [0, 1];
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (size < smallest) return [0, 1];
  if (high - low > size * 1e-9) return [low, high];
  return [low - size / 10, high + size / 10];
}

/**
 * A linear scale over the values, widened to round numbers. Equal values get a tenth of room on
 * either side; no values give 0 to 1.
 */
export function linearScale(values: readonly number[], options: ScaleOptions): Scale {
  const ticks = niceTicks(...extent(values, options.zero), options.tickCount);
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const [from, to] = options.range;
  return {
    domain: [low, high],
    ticks,
    at: (value) => from + ((value - low) / (high - low)) * (to - from),
  };
}

/** Every second year is written over short spans only. */
const fewYears = 12;
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

/**
 * Years to write under an axis: the first, the last, and round ones between them that have at least
 * `room` pixels each.
 */
export function yearTicks(first: number, last: number, width: number, room: number): number[] {
  if (first === last) return [first];
  const perYear = width / (last - first);
  if (width < room) return [first];
  const few = last - first <= fewYears;
  const step = steps.find((each) => each * perYear >= room && (few || each !== 2));
  if (step === undefined) return [first, last];
  const inner: number[] = [];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    if ((year - first) * perYear >= room && (last - year) * perYear >= room) inner.push(year);
  }
  return [first, ...inner, last];
}
