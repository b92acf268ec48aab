import { dateOfDay, dayNumber } from '@sojourn/engine/core';
import type { DisplacementCase } from '@sojourn/engine/displacement';

/** Days since the start of a case. @example dayOn({ start: '2012-03-01' }, '2012-03-10') // 9 */
export function dayOn({ start }: Pick<DisplacementCase, 'start'>, date: string): number {
  return (dayNumber(date) ?? 0) - (dayNumber(start) ?? 0);
}

/** The date of a day since the start of a case. @example dateOn({ start: '2012-03-01' }, 9) // '2012-03-10' */
export function dateOn({ start }: Pick<DisplacementCase, 'start'>, day: number): string {
  return dateOfDay((dayNumber(start) ?? 0) + day);
}
