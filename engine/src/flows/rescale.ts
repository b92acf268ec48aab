import { SojournError } from '../core/index.ts';

/** Rounds to the nearest whole number, halves to the even one. @example roundEven(2.5) // 2 */
export function roundEven(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  if (rest !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Position of the largest value, the first if several are. */
function largestAt(values: ArrayLike<number>): number {
  let found = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[found]!) found = i;
  return found;
}

/**
 * Scales values to a total in whole numbers: proportionally, rounded, the remainder on the largest
 * value, the first of them if several are largest, so that the same input always gives the same.
 *
 * @param values with a sum other than zero
 * @throws SojournError `argument.range` where the values sum to zero but the total does not
 * @example rescaleWhole([1, 1, 1], 10) // 4, 3, 3
 */
export function rescaleWhole(values: ArrayLike<number>, total: number): Float64Array {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  if (sum === 0 && total !== 0) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'values' },
      got: 'a sum of 0',
      expected: 'values that can be scaled',
    });
  }
  const scaled = Float64Array.from({ length: values.length }, (_, i) =>
    sum === 0 ? 0 : roundEven((values[i]! * total) / sum),
  );
  const rest = total - scaled.reduce((a, b) => a + b, 0);
  scaled[largestAt(scaled)]! += rest;
  return scaled;
}

/** How net migration is brought to a sum of zero. */
export interface RescaleNetOptions {
  /** `signs` (default) keeps who gains and who loses; `shift` takes the mean from each. */
  readonly rule?: 'signs' | 'shift';
  /** Whole numbers, the remainder on the largest absolute value. */
  readonly whole?: boolean;
}

function keepSigns(net: ArrayLike<number>): Float64Array {
  let [gains, losses] = [0, 0];
  for (let i = 0; i < net.length; i++) {
    if (net[i]! > 0) gains += net[i]!;
    else losses += net[i]!;
  }
  const half = (gains + losses) / 2;
  return Float64Array.from({ length: net.length }, (_, i) => {
    const value = net[i]!;
    if (value > 0) return (value * (gains - half)) / gains;
    return losses === 0 ? value : (value * (losses - half)) / losses;
  });
}

/**
 * Net migration of places, changed so that the sum is zero (Abel 2018, Demographic Research 38:54).
 *
 * @param net one for each place, gains above and losses below zero
 * @example rescaleNet([4, -2]) // 3, −3
 */
export function rescaleNet(
  net: ArrayLike<number>,
  { rule = 'signs', whole = false }: RescaleNetOptions = {},
): Float64Array {
  let sum = 0;
  for (let i = 0; i < net.length; i++) sum += net[i]!;
  const mean = sum / net.length;
  const scaled =
    rule === 'signs'
      ? keepSigns(net)
      : Float64Array.from({ length: net.length }, (_, i) => net[i]! - mean);
  if (!whole) return scaled;
  const rounded = scaled.map(roundEven);
  const rest = -rounded.reduce((a, b) => a + b, 0);
  rounded[largestAt(rounded.map(Math.abs))]! += rest;
  return rounded;
}
