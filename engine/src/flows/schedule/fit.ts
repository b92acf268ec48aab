import { checkLength, SojournError, studentTQuantile } from '../../core/index.ts';
import { solveSemidefinite } from '../balance/semidefinite.ts';
import type { RogersCastro } from '../indices/rogers-castro.ts';
import { scheduleAt } from '../indices/rogers-castro.ts';
import { type Climbed, climb, type LeastSquares } from './climb.ts';
import {
  freeOf,
  type ParameterName,
  parameterNames,
  type ScheduleSize,
  scaleOf,
  scheduleOf,
  slopesAt,
} from './parameters.ts';
import { startingSchedules } from './start.ts';

/** Options of {@link fitSchedule}. */
export interface ScheduleFitOptions {
  /** Number of parameters (default 7). */
  readonly size?: ScheduleSize;
  /** Weight of each age, above zero, such as the people of that age (default 1). */
  readonly weights?: ArrayLike<number>;
  /** Level of intervals (default 0.95). */
  readonly level?: number;
}

/** A parameter with its interval; error and interval are NaN where the data do not fix it. */
export interface ParameterFit {
  readonly name: ParameterName;
  readonly value: number;
  readonly error: number;
  readonly low: number;
  readonly high: number;
}

/** A fitted schedule. */
export interface ScheduleFit {
  readonly schedule: RogersCastro;
  readonly parameters: readonly ParameterFit[];
  readonly fitted: Float64Array;
  /** Weighted sum of squared residuals, and its root mean with the weights' mean as unit. */
  readonly squares: number;
  readonly rootMean: number;
  /** Share of the weighted variance over ages that the schedule explains. */
  readonly explained: number;
  readonly degrees: number;
  readonly steps: number;
  readonly converged: boolean;
}

interface Data {
  readonly ages: Float64Array;
  readonly rates: Float64Array;
  readonly weights: Float64Array;
}

function checked(
  ages: ArrayLike<number>,
  rates: ArrayLike<number>,
  weights: ArrayLike<number> | undefined,
  size: number,
): Data {
  checkLength('rates', rates.length, ages.length);
  if (weights) checkLength('weights', weights.length, ages.length);
  const data = {
    ages: Float64Array.from(ages),
    rates: Float64Array.from(rates),
    weights: weights ? Float64Array.from(weights) : new Float64Array(ages.length).fill(1),
  };
  const fail = (field: string, got: string, expected: string) =>
    new SojournError({ code: 'argument.range', where: { field }, got, expected });
  if (ages.length <= size) throw fail('ages', String(ages.length), `more than ${size}`);
  data.ages.forEach((age, i) => {
    const before = i > 0 ? data.ages[i - 1]! : Number.NEGATIVE_INFINITY;
    if (!(age > before)) throw fail(`age ${i + 1}`, String(age), 'ages rising');
    const rate = data.rates[i]!;
    if (!(rate >= 0 && rate < Number.POSITIVE_INFINITY)) {
      throw fail(`the intensity at age ${age}`, String(rate), '0 or more');
    }
    if (!(data.weights[i]! > 0)) {
      throw fail(`the weight of age ${age}`, String(data.weights[i]), 'above 0');
    }
  });
  if (!data.rates.some((rate) => rate > 0)) throw fail('rates', 'zeros only', 'some above 0');
  return data;
}

function problemOf({ ages, rates, weights }: Data, names: readonly ParameterName[]): LeastSquares {
  const size = names.length;
  const row = new Float64Array(size);
  return {
    size,
    rows: ages.length,
    at(point, residuals, slopes) {
      const schedule = scheduleOf(names, point);
      let squares = 0;
      ages.forEach((age, i) => {
        const root = Math.sqrt(weights[i]!);
        residuals[i] = root * (scheduleAt(schedule, age) - rates[i]!);
        squares += residuals[i]! * residuals[i]!;
        if (!slopes) return;
        slopesAt(names, schedule, age, row);
        for (let p = 0; p < size; p++) slopes[i * size + p] = root * row[p]!;
      });
      return squares;
    },
  };
}

const firstSteps = 40;
const mostSteps = 3000;
const carriedOn = 4;

/** The best of several starts: all go a little way, the nearest few to the end. */
function best(problem: LeastSquares, starts: readonly Float64Array[]): Climbed {
  const tried = starts
    .map((start) => climb(problem, start, firstSteps))
    .filter(({ squares }) => Number.isFinite(squares))
    .sort((a, b) => a.squares - b.squares);
  const ends = tried
    .slice(0, carriedOn)
    .map(({ point, steps }) => ({ from: steps, end: climb(problem, point, mostSteps) }));
  ends.sort((a, b) => a.end.squares - b.end.squares);
  const { from, end } = ends[0]!;
  return { ...end, steps: end.steps + from };
}

/** Variances of the free parameters; NaN where the slopes do not fix one. */
function variances({ slopes }: Climbed, size: number, rows: number): Float64Array {
  const gram = new Float64Array(size * size);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < size; j++) {
        gram[i * size + j]! += slopes[row * size + i]! * slopes[row * size + j]!;
      }
    }
  }
  const scale = Float64Array.from({ length: size }, (_, i) => Math.sqrt(gram[i * size + i]!));
  const fixed = scale.map((value) => (value > 0 ? 1 : 0));
  const unit = gram.map((value, cell) => {
    const [i, j] = [Math.floor(cell / size), cell % size];
    if (fixed[i] === 0 || fixed[j] === 0) return i === j ? 1 : 0;
    return value / (scale[i]! * scale[j]!);
  });
  return Float64Array.from({ length: size }, (_, i) => {
    if (fixed[i] === 0) return Number.NaN;
    const right = new Float64Array(size);
    right[i] = 1;
    solveSemidefinite(Float64Array.from(unit), size, right);
    const value = right[i]! / (scale[i]! * scale[i]!);
    return value > 0 ? value : Number.NaN;
  });
}

/**
 * Fits a model schedule of migration by age (Rogers & Castro 1981; Rogers & Little 1994) by
 * weighted least squares, from several starts, with intervals from the slopes at the solution. A
 * parameter that the data do not fix – the shape of a peak that is not there – has no interval.
 *
 * @param ages rising, single years or the middles of groups
 * @param rates moves per person of that age, 0 or more
 * @throws SojournError `argument.shape`, `argument.range` naming the age
 * @example fitSchedule(ages, rates, { size: 11 }).schedule.mu2
 */
export function fitSchedule(
  ages: ArrayLike<number>,
  rates: ArrayLike<number>,
  { size = 7, weights, level = 0.95 }: ScheduleFitOptions = {},
): ScheduleFit {
  const names = parameterNames(size);
  const data = checked(ages, rates, weights, names.length);
  const problem = problemOf(data, names);
  const starts = startingSchedules(data, size).map((start) => freeOf(names, start));
  const found = best(problem, starts);
  const schedule = scheduleOf(names, found.point);
  const n = data.ages.length;
  const degrees = n - names.length;
  const noise = found.squares / degrees;
  const spread = variances(found, names.length, n);
  const reach = studentTQuantile((1 + level) / 2, degrees);
  const weight = data.weights.reduce((a, b) => a + b, 0);
  const mean = data.rates.reduce((sum, rate, i) => sum + rate * data.weights[i]!, 0) / weight;
  const total = data.rates.reduce(
    (sum, rate, i) => sum + data.weights[i]! * (rate - mean) * (rate - mean),
    0,
  );
  return {
    schedule,
    parameters: names.map((name, at) => {
      const value = schedule[name]!;
      const error = Math.sqrt(noise * spread[at]!) * Math.abs(scaleOf(name, schedule));
      return { name, value, error, low: value - reach * error, high: value + reach * error };
    }),
    fitted: data.ages.map((age) => scheduleAt(schedule, age)),
    squares: found.squares,
    rootMean: Math.sqrt(found.squares / weight),
    explained: 1 - found.squares / total,
    degrees,
    steps: found.steps,
    converged: found.converged,
  };
}
