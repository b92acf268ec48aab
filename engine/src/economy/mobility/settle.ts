import { log, pow, SojournError } from '../../core/index.ts';
import type { Calibration } from './calibrate.ts';
import type { Movers } from './contract.ts';
import { sumOf } from './sum.ts';
import { createValues, evaluate, type Values } from './values.ts';

/** Where labour is, million efficiency units by region. */
export interface Allocation {
  readonly skilled: Float64Array;
  readonly unskilled: Float64Array;
}

/** An allocation at which nobody who may move would gain. */
export interface Settled extends Allocation {
  readonly values: Values;
  readonly output: number;
  readonly iterations: number;
}

const tolerance = 1e-8;
const mostIterations = 60_000;
/** Regions with a smaller share of labour do not hold up the end. */
const smallestShare = 1e-6;

/** One damped step of labour to where it is worth more; returns the largest gap in logs. */
function step(labour: Float64Array, value: Float64Array, damping: number): number {
  const total = sumOf(labour);
  let mean = 0;
  for (let i = 0; i < labour.length; i++) mean += (labour[i]! * value[i]!) / total;
  let gap = 0;
  for (let i = 0; i < labour.length; i++) {
    const ratio = value[i]! / mean;
    if (labour[i]! / total > smallestShare) gap = Math.max(gap, Math.abs(log(ratio)));
    labour[i] = labour[i]! * pow(ratio, damping);
  }
  const scale = total / sumOf(labour);
  for (let i = 0; i < labour.length; i++) labour[i]! *= scale;
  return gap;
}

/**
 * Damping of a step: the larger the elasticities, the smaller; never so large that a step could
 * overshoot where they are small.
 */
export function dampingOf({ sigma, epsilon, eta, types }: Calibration): number {
  const first = eta > 3 ? 0.45 : 0.35;
  const slow = first / (types === 2 ? Math.max(1, sigma, epsilon / 1.5) : Math.max(1, sigma));
  const steepest = 1 / sigma + 1 / eta + (types === 2 ? 1 / epsilon : 0);
  return Math.min(slow, 1.6 / steepest);
}

/**
 * Free mobility: labour moves until the value of its marginal product is the same everywhere.
 * The total of each type is kept in every step.
 *
 * @throws SojournError `model.unsettled` where 60,000 steps are not enough
 */
export function settle(base: Calibration, movers: Movers): Settled {
  const skilled = base.skilled.slice();
  const unskilled = base.unskilled.slice();
  const values = createValues(base.size);
  const damping = dampingOf(base);
  let gap = 0;
  for (let iterations = 0; iterations < mostIterations; iterations++) {
    evaluate(base, skilled, unskilled, values);
    gap = 0;
    if (movers !== 'unskilled') gap = step(skilled, values.skilled, damping);
    if (movers !== 'skilled' && base.types === 2) {
      gap = Math.max(gap, step(unskilled, values.unskilled, damping));
    }
    if (gap < tolerance) {
      const output = evaluate(base, skilled, unskilled, values);
      return { skilled, unskilled, values, output, iterations };
    }
  }
  throw new SojournError({
    code: 'model.unsettled',
    where: { field: 'free mobility' },
    got: `a wage gap of ${gap} after ${mostIterations} steps`,
    expected: `below ${tolerance}`,
  });
}
