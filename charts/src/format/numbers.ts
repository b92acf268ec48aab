import type { NumberFormat } from '../spec.ts';
import { formatNumber, formatTicks, formatYear } from './number.ts';

/** How numbers are written on marks and axes; a page in another language passes its own. */
export interface ChartNumbers {
  /** A number on a mark. */
  readonly number: (value: number, format: NumberFormat) => string;
  /** Labels of an axis, in one unit that one of them names. */
  readonly ticks: (values: readonly number[], format: NumberFormat) => readonly string[];
  readonly year: (year: number) => string;
}

export const englishNumbers: ChartNumbers = {
  number: formatNumber,
  ticks: formatTicks,
  year: formatYear,
};
