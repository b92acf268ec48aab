import type { CategorySpan } from '@sojourn/engine/typology';
import { words } from '../words/en.ts';

const format = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in words. @example dayText('2024-03-03') // '3 Mar 2024' */
export function dayText(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : format.format(time);
}

/** From a day to a day in words; without an end it goes on. */
export function daysText(from: string, to: string | null): string {
  const { journey } = words.classify;
  if (from === '') return journey.noDays;
  if (to === null || to === '') return journey.since(dayText(from));
  return from === to ? dayText(from) : journey.until(dayText(from), dayText(to));
}

/** A bar of a timeline in percent of its length. */
export interface Bar {
  readonly verdict: CategorySpan['verdict'];
  readonly start: number;
  readonly length: number;
  readonly goesOn: boolean;
  readonly text: string;
}

/** Row of a timeline: a category and its bars. */
export interface BarRow {
  readonly category: string;
  readonly bars: readonly Bar[];
}

/** A timeline as bars between two days. */
export interface Bars {
  readonly from: string;
  /** Last day that is named; what goes on is drawn a little longer. */
  readonly to: string;
  readonly goesOn: boolean;
  readonly rows: readonly BarRow[];
  /** Categories that are open at some time and shown at none, with those days in words. */
  readonly open: readonly { readonly category: string; readonly days: string }[];
}

/** Share of the length that is kept for what goes on. */
const tail = 0.12;

interface Days {
  dayNumber(day: string): number | null;
}

/**
 * Spans by category as bars; categories that are shown at some time have a row.
 *
 * @returns null where no span has a day
 */
export function barsOf({ dayNumber }: Days, spans: readonly CategorySpan[]): Bars | null {
  if (spans.length === 0) return null;
  const day = (text: string) => dayNumber(text)!;
  const firsts = spans.map(({ from }) => from).sort();
  const named = spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])).sort();
  const [from, to] = [firsts[0]!, named.at(-1)!];
  const days = day(to) + 1 - day(from);
  const goesOn = spans.some((span) => span.to === null);
  const whole = goesOn ? days / (1 - tail) : days;
  const barOf = (span: CategorySpan): Bar => {
    const start = (100 * (day(span.from) - day(from))) / whole;
    const end = span.to === null ? 100 : (100 * (day(span.to) + 1 - day(from))) / whole;
    const { shown, open, span: text } = words.classify.journey;
    return {
      verdict: span.verdict,
      start,
      length: end - start,
      goesOn: span.to === null,
      text: text(span.verdict === 'applies' ? shown : open, daysText(span.from, span.to)),
    };
  };
  const categories = [...new Set(spans.map(({ category }) => category))];
  const isShown = (category: string) =>
    spans.some((span) => span.category === category && span.verdict === 'applies');
  return {
    from,
    to,
    goesOn,
    rows: categories.filter(isShown).map((category) => ({
      category,
      bars: spans.filter((span) => span.category === category).map(barOf),
    })),
    open: categories
      .filter((category) => !isShown(category))
      .map((category) => ({
        category,
        days: spans
          .filter((span) => span.category === category)
          .map((span) => daysText(span.from, span.to))
          .join('; '),
      })),
  };
}
