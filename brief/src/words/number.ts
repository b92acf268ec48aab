import type { Figure } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import { requirePeople } from '../compute/index.ts';
import type { FigureStyle } from '../document.ts';
import type { Conventions, Scale } from './conventions.ts';
import { upToWords } from './small-counts.ts';
import { conventionsOf, mannerOf, type Voice } from './voice.ts';

/** Everything that decides how a number looks. */
interface Writing {
  readonly of: Conventions;
  readonly grouping: 'western' | 'south-asian';
  readonly native: boolean;
  readonly usd: boolean;
}

function writingOf(voice: Voice): Writing {
  const { style } = mannerOf(voice);
  const of = conventionsOf(voice);
  return {
    of,
    grouping: of.scales['south-asian'] ? (style?.numbers.grouping ?? of.grouping) : 'western',
    native: style?.numbers.digits === 'native' && of.digits !== null,
    usd: style?.currency === 'USD',
  };
}

const groups = { western: /\B(?=(\d{3})+$)/g, 'south-asian': /\B(?=(?:\d{2})*\d{3}$)/g } as const;

/** Digits in the language's own script, where the style asks for them. */
function inScript(text: string, { of, native }: Writing): string {
  return native && of.digits ? text.replace(/\d/g, (digit) => of.digits![Number(digit)]!) : text;
}

function grouped(value: number, writing: Writing, digits = 0): string {
  const { of, grouping } = writing;
  const [whole = '0', part] = Math.abs(value).toFixed(digits).split('.');
  const figures = whole.replace(groups[grouping], () => of.group);
  const text = inScript(figures + (part === undefined ? '' : of.decimal + part), writing);
  const isZero = !/[1-9]/.test(whole + (part ?? ''));
  return value < 0 && !isZero ? of.minus + text : text;
}

function scaleOf(value: number, { of, grouping }: Writing): Scale | undefined {
  return of.scales[grouping]?.find(({ from }) => Math.abs(value) >= from);
}

/** Decimals that keep two or three figures; lakh and crore are smaller steps and keep three. */
function decimalsOf(units: number, { grouping }: Writing): number {
  if (grouping === 'south-asian' && units < 9.995) return 2;
  return units < 99.95 ? 1 : 0;
}

function scaled(value: number, writing: Writing): string | null {
  const scale = scaleOf(value, writing);
  if (!scale) return null;
  const units = value / scale.unit;
  const decimals = decimalsOf(Math.abs(units), writing);
  const { times } = scale;
  const digits = times
    ? grouped(Number(units.toFixed(decimals)) * times, writing)
    : grouped(units, writing, decimals);
  return scale.write(digits, Math.abs(units));
}

/** Whole people: exact below 1,000, then three figures. */
function roundedPeople(value: number): number {
  const size = Math.abs(value);
  const step = size >= 99_950 ? 1000 : size >= 9_995 ? 100 : size >= 1000 ? 10 : 1;
  return Math.round(value / step) * step;
}

function people(value: number, writing: Writing): string {
  return scaled(value, writing) ?? grouped(roundedPeople(value), writing);
}

function money(value: number, writing: Writing): string {
  const { of, usd } = writing;
  const size = Math.abs(value);
  const short = scaled(size, writing);
  const amount = short ?? grouped(Math.round(size), writing);
  const written = usd ? `USD\u00a0${amount}` : of.dollars(amount, short !== null);
  return `${value < 0 ? of.minus : ''}${written}`;
}

function percent(value: number, writing: Writing): string {
  const { of } = writing;
  const share = (of_: number, digits: number) => of.percent(grouped(of_, writing, digits));
  if (value > 0 && value < 0.05) return of.lessThan(share(0.1, 1));
  if (value < 100 && value >= 99.95) return of.moreThan(share(99.9, 1));
  return share(value, value === 0 || value === 100 ? 0 : 1);
}

/** Decimals up to 100; on a scale that ends at zero a trace is more than nothing. */
function decimal(value: number, decimals: number, writing: Writing): string {
  if (value === 0) return grouped(0, writing);
  const least = 10 ** -decimals;
  if (value > 0 && value < least / 2) return writing.of.lessThan(grouped(least, writing, decimals));
  return grouped(value, writing, Math.abs(value) < 99.95 ? decimals : 0);
}

const writers: Readonly<Record<FigureStyle, (value: number, writing: Writing) => string>> = {
  people,
  count: people,
  exact: (value, writing) => grouped(Math.round(value), writing),
  percent,
  usd: money,
  ratio: (value, writing) => writing.of.times(grouped(value, writing, value < 9.95 ? 1 : 0)),
  decimal: (value, writing) => decimal(value, 2, writing),
  signed: (value, writing) => grouped(value, writing, 2),
  plain: (value, writing) => decimal(value, 1, writing),
};

/**
 * A number as readers of a language write it, in one of the brief's styles: `7.4 million`,
 * `7,401,763`, `6.1 %`, `US$ 22.2 billion`, `3.2 times`. Number and unit are tied by a no-break
 * space.
 *
 * @param voice language, with the style of a house if there is one; English by default
 * @throws SojournError `argument.choice` for a language that is not loaded
 * @example writeNumber(7_401_763, 'people') // '7.4 million'
 */
export function writeNumber(value: number, style: FigureStyle, voice: Voice = 'en'): string {
  return writers[style](value, writingOf(voice));
}

/**
 * The number by which a plural form is chosen, as it is written: `7.4 millions de personnes` takes
 * the form of a million, `413 000 personnes` that of 413,000.
 *
 * @example pluralCount(7_401_763, 'people', 'fr') // 7000000
 */
export function pluralCount(value: number, style: FigureStyle, voice: Voice): number {
  if ((style !== 'people' && style !== 'count') || mannerOf(voice).language === 'en') return value;
  const scale = scaleOf(value, writingOf(voice));
  if (!scale) return roundedPeople(value);
  return Math.max(1, Math.round(value / scale.unit)) * scale.unit;
}

/** Styles of counts and shares, whose sources give upper ends for small numbers. */
const ranged: ReadonlySet<FigureStyle> = new Set(['people', 'count', 'exact', 'percent']);

/**
 * A figure in a style. UNHCR's rounded small counts (value 5, range 1 to 5) read `5 or fewer`, their
 * sums `8 to 12`, and a share at the floor of its series `2.5 % or less`.
 * Where a person has set the figure, the source's own stands beside it.
 *
 * @throws SojournError `internal.invariant` where the figure has no value: no sentence is made
 * without data; or where `people` is asked of a figure that counts something else
 * @example writeFigure(stock, 'people') // '7.4 million'
 */
export function writeFigure(figure: Figure, style: FigureStyle, voice: Voice = 'en'): string {
  const { value } = figure;
  if (value === null || !Number.isFinite(value)) {
    throw new SojournError({
      code: 'internal.invariant',
      where: { field: 'figure.value' },
      got: String(value),
      expected: 'a number, in every figure that a sentence carries',
    });
  }
  if (style === 'people') requirePeople(figure);
  const write = (of: number) => writeNumber(of, style, voice);
  const written = (ranged.has(style) && upToWords(figure, write, voice)) || write(value);
  const { replaces } = figure;
  if (!replaces) return written;
  return conventionsOf(voice).replaced(written, writeFigure(replaces, style, voice));
}
