import type { Figure } from '@sojourn/engine/core';
import type { Argument, FigureStyle } from '../document.ts';
import { writeNumber } from './number.ts';

/**
 * The low bound of a sum over UNHCR’s rounded small counts (1 to 4 are published as 5) as a figure
 * of the same origin, or null where it is written like the sum, or where the count is a single
 * rounded 5, which reads `5 or fewer` by itself.
 *
 * @example roundedLow(figure(110, year(2025), unhcr, { low: 102, high: 110 }), 'people') // 102
 */
export function roundedLow(of: Figure, style: FigureStyle): Figure | null {
  const { value, low } = of;
  if (value === null || low === null || low >= value || value === 5) return null;
  if (writeNumber(low, style) === writeNumber(value, style)) return null;
  const steps = [...of.origin.steps, `low bound of ${value}, in which each 5 counts as 1`];
  return { ...of, value: low, low: null, high: null, origin: { ...of.origin, steps } };
}

/**
 * Arguments of a message for a figure that may be a range: `n`, `nRange` (yes or no) and `nLow`.
 * Messages write them with `ranged('n')`.
 *
 * @example rangeArguments('n', decided, 'people')
 */
export function rangeArguments(
  name: string,
  of: Figure,
  style: FigureStyle,
): Record<string, Argument> {
  const low = roundedLow(of, style);
  return {
    [name]: { kind: 'figure', figure: low ? { ...of, low: null, high: null } : of, style },
    [`${name}Range`]: { kind: 'text', text: low ? 'yes' : 'no' },
    ...(low ? { [`${name}Low`]: { kind: 'figure', figure: low, style } } : {}),
  };
}
