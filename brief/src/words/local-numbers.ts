import {
  type ChartNumbers,
  englishNumbers,
  formatNumber,
  formatTicks,
  formatYear,
} from '@sojourn/charts';
import type { Conventions, Scale } from './conventions.ts';
import { conventionsOf, mannerOf, type Voice } from './voice.ts';

type Format = Parameters<ChartNumbers['number']>[1];

const thin = '\u202f';
const dollars = `US$${thin}`;

interface Marks {
  readonly of: Conventions;
  readonly southAsian: boolean;
  readonly native: boolean;
}

function marksOf(voice: Voice): Marks {
  const { style } = mannerOf(voice);
  const of = conventionsOf(voice);
  const grouping = style?.numbers.grouping ?? of.grouping;
  return {
    of,
    southAsian: of.scales['south-asian'] !== null && grouping === 'south-asian',
    native: style?.numbers.digits === 'native' && of.digits !== null,
  };
}

/** Whether numbers made for English readers need other marks. */
function needsMarks({ of, southAsian, native }: Marks): boolean {
  return southAsian || native || of.group !== ',' || of.decimal !== '.' || of.chartUnits.k !== 'k';
}

/** `−7,401,763`, `6.1` and `7.4 M` as charts and tables write them, never a bare year. */
const written =
  /(\u2212)?(US\$\u202f)?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\u202f(tn|bn|M|k)(?![\p{L}]))?/gu;

function remark(digits: string, { of, southAsian }: Marks): string {
  const bare = digits.replaceAll(',', '');
  const groups = southAsian ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(\d{3})+$)/g;
  return digits.includes(',') ? bare.replace(groups, () => of.group) : digits;
}

/** In a line from right to left an amount keeps its unit behind it, and `US$` its letters together. */
function together(amount: string, currency: string, { direction }: Conventions): string {
  if (direction === 'ltr') return currency + amount;
  return currency === '' ? `\u2067${amount}\u2069` : `\u2067\u2066US$\u2069${thin}${amount}\u2069`;
}

function marked(text: string, marks: Marks): string {
  const { of, native } = marks;
  const local = text.replace(
    written,
    (_, minus, currency = '', whole: string, part = '', unit?: keyof Conventions['chartUnits']) => {
      const digits = remark(whole, marks) + part.replace('.', of.decimal);
      const amount = unit ? `${digits}${thin}${of.chartUnits[unit]}` : digits;
      const alone = !unit && currency === '';
      return (minus ? of.minus : '') + (alone ? amount : together(amount, currency, of));
    },
  );
  return native && of.digits ? local.replace(/\d/g, (digit) => of.digits![Number(digit)]!) : local;
}

/**
 * Numbers inside a text that was made for English readers, with the marks, units and digits of a
 * voice; words and years stay as they are.
 *
 * @example localNumbers('7,401,763', 'fr') // '7 401 763' with narrow no-break spaces
 */
export function localNumbers(text: string, voice: Voice): string {
  const marks = marksOf(voice);
  return needsMarks(marks) ? marked(text, marks) : text;
}

const counts: ReadonlySet<Format> = new Set(['integer', 'short', 'usd']);

/** The unit of lakh or crore in which counts as large as this are written. */
function largeUnit(value: number, format: Format, { of, southAsian }: Marks): Scale | null {
  if (!southAsian || !counts.has(format)) return null;
  return of.scales['south-asian']?.find(({ from }) => Math.abs(value) >= from) ?? null;
}

/** `27.5 লাখ` from a number in units of lakh or crore. */
function inUnit(digits: string, size: number, { write }: Scale, format: Format, marks: Marks) {
  const [minus, bare] = digits.startsWith('\u2212') ? ['\u2212', digits.slice(1)] : ['', digits];
  const amount = `${minus}${format === 'usd' ? dollars : ''}${bare}`;
  return write(marked(amount, marks), Math.abs(size)).replaceAll('\u00a0', thin);
}

function largeNumber(value: number, format: Format, scale: Scale, marks: Marks): string {
  const size = value / scale.unit;
  const digits = formatNumber(size, Math.abs(size) < 99.95 ? 'decimal1' : 'integer');
  return inUnit(digits, size, scale, format, marks);
}

function largeTicks(values: readonly number[], format: Format, scale: Scale, marks: Marks) {
  const sizes = values.map((value) => value / scale.unit);
  const digits = formatTicks(sizes, 'decimal1');
  const named = values.at(-1) === 0 ? 0 : values.length - 1;
  return digits.map((each, index) =>
    index === named ? inUnit(each, sizes[index]!, scale, format, marks) : marked(each, marks),
  );
}

/** How charts write numbers in a voice: in lakh and crore where the text counts in them. */
export function chartNumbersOf(voice: Voice): ChartNumbers {
  const marks = marksOf(voice);
  if (!needsMarks(marks)) return englishNumbers;
  return {
    year: (year) => marked(formatYear(year), marks),
    number: (value, format) => {
      const scale = format === 'integer' ? null : largeUnit(value, format, marks);
      if (scale) return largeNumber(value, format, scale, marks);
      return marked(formatNumber(value, format), marks);
    },
    ticks: (values, format) => {
      const scale = largeUnit(Math.max(0, ...values.map(Math.abs)), format, marks);
      if (scale) return largeTicks(values, format, scale, marks);
      return formatTicks(values, format).map((label) => marked(label, marks));
    },
  };
}
