import { SojournError } from '@sojourn/engine/core';

/** A number typed as an option. @throws SojournError `argument.range` naming the option */
export function numberOf(option: string, typed: string, low: number, high: number): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (value >= low && value <= high) return value;
  throw new SojournError({
    code: 'argument.range',
    where: { field: option },
    got: typed,
    expected: `${low} to ${high}`,
  });
}
