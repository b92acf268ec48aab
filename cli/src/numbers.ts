import { SojournError } from '@sojourn/engine/core';

/** A whole number typed as an option. @throws SojournError `argument.range` naming the option */
export function wholeNumber(option: string, typed: string, low: number, high: number): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new SojournError({
    code: 'argument.range',
    where: { field: option },
    got: typed.trim() || 'nothing',
    expected: `a whole number from ${low} to ${high}`,
  });
}
