import { dayNumber } from '@sojourn/engine/core';
import type { DisplacementCase } from '@sojourn/engine/displacement';

/** Days since the start of a case. @example dayOn({ start: '2012-03-01' }, '2012-03-10') // 9 */
export function dayOn({ start }: Pick<DisplacementCase, 'start'>, date: string): number {
  return (dayNumber(date) ?? 0) - (dayNumber(start) ?? 0);
}
