import { type ChartNumbers, englishNumbers, type NumberFormat } from '@sojourn/charts';
import { few, isHidden, least, toldTotal } from './hidden.ts';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** @example dayText('2012-03-01') // '1 Mar 2012' */
export function dayText(date: string): string {
  const [year = '', month = '1', day = ''] = date.split('-');
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** A simulated count in words: whole persons, few as `< 10`. */
export function personsText(persons: number): string {
  return isHidden(persons) ? few : englishNumbers.number(Math.round(persons), 'integer');
}

/** The total of simulated counts in words: a range where one of them is hidden. */
export function totalText(counts: readonly number[]): string {
  return String(toldTotal(counts)).replace(/\d+/g, (figures) =>
    englishNumbers.number(Number(figures), 'integer'),
  );
}

/** Where the total of simulated counts is drawn: it is made of what is drawn of each. */
export function drawnTotal(counts: readonly number[]): number {
  return counts.reduce((sum, persons) => sum + drawnPersons(persons), 0);
}

/** Where a simulated count is drawn: few people at five, so that the mark does not tell them. */
export function drawnPersons(persons: number): number {
  return isHidden(persons) ? least / 2 : Math.round(persons);
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

/** Ends of an interval as they may be drawn: few people neither, wider rather than narrower. */
export function drawnEnds(low: number, high: number): readonly [low: number, high: number] {
  return [low < least ? 0 : Math.round(low), high > 0 && high < least ? least : Math.round(high)];
}

/**
 * Where something told is drawn: few people at five, or where it is said; null where nothing is told.
 *
 * @example drawnTold('< 10') // 5
 */
export function drawnTold(count: number | string, fewAt = least / 2): number | null {
  if (typeof count === 'number') return count;
  return count === few ? fewAt : null;
}

/** Something told, its figures grouped as in tables. @example toldText('-1500 to -1490') // '−1,500 to −1,490' */
export function toldText(count: number | string): string {
  return String(count)
    .replace(/\d+/g, (figures) => englishNumbers.number(Number(figures), 'integer'))
    .replace(/-(?=[\d ])/g, '−');
}
