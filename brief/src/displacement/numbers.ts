import { type ChartNumbers, englishNumbers, type NumberFormat } from '@sojourn/charts';

/** Simulated counts under this are not told. */
const least = 10;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @example dayText('2012-03-01') // '1 Mar 2012' */
export function dayText(date: string): string {
  const [year = '', month = '1', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

function isSmall(persons: number): boolean {
  return persons > 0 && persons < least;
}

/** A simulated count in words: whole persons, few as `< 10`. */
export function personsText(persons: number): string {
  return isSmall(persons) ? '< 10' : englishNumbers.number(Math.round(persons), 'integer');
}

/** Where a simulated count is drawn: few people at five, so that the mark does not tell them. */
export function drawnPersons(persons: number): number {
  return isSmall(persons) ? least / 2 : Math.round(persons);
}

/** How the charts of a case write numbers: persons with few hidden, days as dates. */
export function caseNumbers(dates: readonly string[]): ChartNumbers {
  return {
    ...englishNumbers,
    number: (value, format: NumberFormat) =>
      format === 'integer' ? personsText(value) : englishNumbers.number(value, format),
    year: (at) => dayText(dates[Math.round(at)] ?? ''),
  };
}
