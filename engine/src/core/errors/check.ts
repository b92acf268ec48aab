import { SojournError } from './error.ts';

/**
 * Throws `argument.range` unless `value` is a finite number in [low, high].
 *
 * @example checkRange('draws', draws, 1, 1e6)
 */
export function checkRange(field: string, value: number, low: number, high: number): void {
  if (value >= low && value <= high) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field },
    got: String(value),
    expected: `${low} to ${high}`,
  });
}

/** Throws `argument.range` unless `value` is an integer in [low, high]. */
export function checkInteger(field: string, value: number, low: number, high: number): void {
  if (Number.isInteger(value) && value >= low && value <= high) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field },
    got: String(value),
    expected: `a whole number from ${low} to ${high}`,
  });
}

/** Throws `argument.shape` unless `length` equals `expected`. */
export function checkLength(field: string, length: number, expected: number): void {
  if (length === expected) return;
  throw new SojournError({
    code: 'argument.shape',
    where: { field },
    got: `length ${length}`,
    expected: `length ${expected}`,
  });
}
