/** By what dates are counted. */
export type PeriodLength = 'year' | 'quarter' | 'month';

/** The name of cases without a date. */
export const noPeriod = 'no date';

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/;

function partOfYear(year: string, month: string | undefined, by: PeriodLength): string | null {
  if (by === 'year') return year;
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  return by === 'month' ? `${year}-${month}` : `${year} Q${Math.ceil(Number(month) / 3)}`;
}

/**
 * The period under which a case counts: a date by year unless told, other words as they stand.
 *
 * @param by asked for; then only dates will do
 * @returns null where the cell cannot be read so
 * @example periodOf('2024-03-05', 'quarter') // '2024 Q1'
 */
export function periodOf(cell: unknown, by: PeriodLength | undefined): string | null {
  if (cell === null || cell === undefined || cell === '') return noPeriod;
  const text = String(cell).trim();
  const date = dateForm.exec(text);
  if (date) return partOfYear(date[1]!, date[2], by ?? 'year');
  const isPlain = text.length <= 40 && !/^[=+\-@]/.test(text);
  return by === undefined && isPlain ? text : null;
}
