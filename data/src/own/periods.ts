export const periodForms = ['month', 'year', 'fiscal-year'] as const;
export type PeriodForm = (typeof periodForms)[number];

/** Months from `start` (year × 12 + month − 1) on. */
export interface Span {
  readonly start: number;
  readonly months: number;
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const plausible = (year: number) => year >= 1900 && year <= 2200;

function monthSpan(year: number, month: number): Span | null {
  if (!plausible(year) || month < 1 || month > 12) return null;
  return { start: year * 12 + month - 1, months: 1 };
}

/** A month's number from `7`, `07`, `July`, `jul`; 0 where it is none. */
export function monthNumber(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  const word = text.toLowerCase().replace(/\.$/, '');
  const index = monthNames.indexOf(word.slice(0, 3));
  const full =
    'january february march april may june july august september october november december';
  return word.length === 3 || word === 'sept' || full.split(' ').includes(word) ? index + 1 : 0;
}

function readMonth(text: string): Span | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  return match ? monthSpan(Number(match[1]), Number(match[2])) : null;
}

function readYear(text: string): Span | null {
  if (!/^\d{4}$/.test(text) || !plausible(Number(text))) return null;
  return { start: Number(text) * 12, months: 12 };
}

/** `2023/24`, `2023-24`, `2023/2024`, with or without `FY`; the second year must be the next. */
function readFiscal(text: string, firstMonth: number): Span | null {
  const match = /^(?:FY ?)?(\d{4})[/–-](\d{2}|\d{4})$/i.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const next = String(year + 1);
  if (!plausible(year) || (match[2] !== next && match[2] !== next.slice(2))) return null;
  return { start: year * 12 + firstMonth - 1, months: 12 };
}

/** What the forms look like, for messages. */
export function formsInWords(forms: readonly PeriodForm[]): string {
  const words = { month: '2024-07', year: '2024', 'fiscal-year': '2023/24' };
  return forms.map((form) => words[form]).join(' or ');
}

/**
 * A reader of periods in the declared forms; null where the text is none, or could be two
 * (`2011-12` where both months and fiscal years are declared).
 *
 * @param firstMonth of the fiscal year, 2 to 12
 * @example periodReader(['fiscal-year'], 7)('2023/24') // {start: 2023 * 12 + 6, months: 12}
 */
export function periodReader(
  forms: readonly PeriodForm[],
  firstMonth: number,
): (text: string) => Span | null {
  return (text) => {
    const found = forms.flatMap((form) => {
      if (form === 'month') return readMonth(text) ?? [];
      return (form === 'year' ? readYear(text) : readFiscal(text, firstMonth)) ?? [];
    });
    return found.length === 1 ? (found[0] ?? null) : null;
  };
}

/** The month of separate cells of year and month. @example yearMonth('2024', 'July') */
export function yearMonth(year: string, month: string): Span | null {
  return /^\d{4}$/.test(year) ? monthSpan(Number(year), monthNumber(month)) : null;
}
