import { checkRange, exp, log, SojournError } from '../../core/index.ts';
import type { Settings } from '../contract.ts';

/** Settings that can be fitted; the hops that people know ahead are searched apart. */
export type FittedKey =
  | 'defaultMovechance'
  | 'conflictMovechance'
  | 'campMovechance'
  | 'maxMoveSpeed'
  | 'conflictWeight'
  | 'campWeight'
  | 'foreignWeight'
  | 'softening'
  | 'weightSoftening'
  | 'distancePower'
  | 'weightPower'
  | 'capacityScaling';

/** A setting with the range in which it is searched. */
export interface Parameter {
  readonly key: FittedKey;
  readonly low: number;
  readonly high: number;
  /** Searched evenly by ratio instead of by difference. */
  readonly byRatio: boolean;
  readonly whole?: boolean;
}

const one = (
  key: FittedKey,
  low: number,
  high: number,
  byRatio: boolean,
  whole = false,
): Parameter => ({ key, low, high, byRatio, ...(whole && { whole }) });

/** Everything that can be fitted, with its range. */
export const allParameters: readonly Parameter[] = [
  one('defaultMovechance', 0.05, 1, false),
  one('conflictMovechance', 0.2, 1, false),
  one('campMovechance', 1e-5, 0.05, true),
  one('maxMoveSpeed', 40, 800, true, true),
  one('conflictWeight', 0.01, 1, true),
  one('campWeight', 0.25, 16, true),
  one('foreignWeight', 0.125, 8, true),
  one('softening', 0.5, 200, true),
  one('weightSoftening', 0, 1, false),
  one('distancePower', 0.25, 4, true),
  one('weightPower', 0.5, 3, true),
  one('capacityScaling', 0.8, 2.5, true),
];

/** Fitted unless said otherwise: weight power and room do what others do, too. */
export const usualParameters: readonly FittedKey[] = [
  'defaultMovechance',
  'conflictMovechance',
  'campMovechance',
  'maxMoveSpeed',
  'conflictWeight',
  'campWeight',
  'foreignWeight',
  'softening',
  'distancePower',
];

/**
 * Parameters by name.
 *
 * @throws SojournError `argument.choice` for a setting that cannot be fitted
 */
export function parametersOf(keys: readonly string[]): Parameter[] {
  return keys.map((key) => {
    const found = allParameters.find((parameter) => parameter.key === key);
    if (found) return found;
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'parameters' },
      got: key,
      expected: allParameters.map((parameter) => parameter.key).join(', '),
    });
  });
}

/** Where a value lies in its range, 0 to 1. @example unitOf(softening, 10) // 0.5 */
export function unitOf({ low, high, byRatio }: Parameter, value: number): number {
  const within = Math.min(high, Math.max(low, value));
  return byRatio ? log(within / low) / log(high / low) : (within - low) / (high - low);
}

/** The value at a place of the range. */
export function valueAt({ key, low, high, byRatio, whole }: Parameter, unit: number): number {
  checkRange(`place of ${key} in its range`, unit, 0, 1);
  const value = byRatio ? low * exp(unit * log(high / low)) : low + unit * (high - low);
  return whole ? Math.round(value) : Math.min(high, Math.max(low, value));
}

/** Any number folded into 0 to 1, as a ray between two mirrors. @example folded(1.25) // 0.75 */
export function folded(x: number): number {
  const turn = Math.abs(x) % 2;
  return turn > 1 ? 2 - turn : turn;
}

/** Settings at a point of the unit cube. */
export function settingsAt(
  parameters: readonly Parameter[],
  at: ArrayLike<number>,
): Partial<Settings> {
  return Object.fromEntries(
    parameters.map((parameter, j) => [parameter.key, valueAt(parameter, folded(at[j]!))]),
  );
}
