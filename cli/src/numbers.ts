import { checkInteger } from '@sojourn/engine/core';

/** A whole number typed as an option. @throws SojournError `argument.range` naming the option */
export function wholeNumber(option: string, typed: string, low: number, high: number): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  checkInteger(option, value, low, high);
  return value;
}
