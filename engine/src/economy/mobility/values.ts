import { exp, log, pow } from '../../core/index.ts';
import type { Calibration } from './calibrate.ts';
import { exponentOf, isCobbDouglas, shareCes, shareCesSlope } from './ces.ts';

/** Output and the values of labour at some allocation; lists are by region, reused. */
export interface Values {
  /** Output relative to the base. */
  readonly output: Float64Array;
  /** Price against the world's basket. */
  readonly price: Float64Array;
  /** Value of the marginal product, thousand US$ per efficiency unit and year. */
  readonly skilled: Float64Array;
  readonly unskilled: Float64Array;
}

/** Lists for {@link evaluate}. */
export function createValues(size: number): Values {
  return {
    output: new Float64Array(size),
    price: new Float64Array(size),
    skilled: new Float64Array(size),
    unskilled: new Float64Array(size),
  };
}

/** World output relative to the base: sum, or Armington aggregate of the goods (Iregui 2003). */
function aggregate({ weight, eta }: Calibration, output: Float64Array): number {
  const sum = (of: (y: number) => number) =>
    output.reduce((total, y, i) => total + weight[i]! * of(y), 0);
  if (eta === Number.POSITIVE_INFINITY) return sum((y) => y);
  if (isCobbDouglas(eta)) return exp(sum(log));
  const p = exponentOf(eta);
  return pow(
    sum((y) => pow(y, p)),
    1 / p,
  );
}

/**
 * World output, and the value of the marginal product of each labour in each region.
 *
 * y = CES_σ(labour, fixed capital), labour = CES_ε(skilled, unskilled), prices from CES_η over
 * goods: p = (Q/Q₀)^(1/η) y^(−1/η).
 *
 * @param skilled efficiency units by region, million
 * @param unskilled the same; not read where there is one type
 * @param into receives output, prices and values
 * @returns world output, billion US$
 */
export function evaluate(
  base: Calibration,
  skilled: Float64Array,
  unskilled: Float64Array,
  into: Values,
): number {
  const { size, sigma, epsilon, labourShare, skilledShare, types } = base;
  const slopes = into.price;
  for (let i = 0; i < size; i++) {
    const s = skilled[i]! / base.skilled[i]!;
    const u = types === 1 ? 1 : unskilled[i]! / base.unskilled[i]!;
    const share = skilledShare[i]!;
    const labour = types === 1 ? s : shareCes(s, u, share, epsilon);
    const y = shareCes(labour, 1, labourShare[i]!, sigma);
    into.output[i] = y;
    slopes[i] = base.output[i]! * shareCesSlope(labour, y, labourShare[i]!, sigma);
    into.skilled[i] =
      (types === 1 ? 1 : shareCesSlope(s, labour, share, epsilon)) / base.skilled[i]!;
    into.unskilled[i] =
      types === 1 ? 0 : shareCesSlope(u, labour, 1 - share, epsilon) / base.unskilled[i]!;
  }
  const world = aggregate(base, into.output);
  const isOneGood = base.eta === Number.POSITIVE_INFINITY;
  for (let i = 0; i < size; i++) {
    const price = isOneGood ? 1 : pow(world / into.output[i]!, 1 / base.eta);
    const value = price * slopes[i]!;
    into.skilled[i]! *= value;
    into.unskilled[i]! *= value;
    into.price[i] = price;
  }
  return world * base.total;
}
