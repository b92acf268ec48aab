import type { Figure } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import type { FigureStyle } from '../document.ts';
import { upToWords } from './small-counts.ts';

/** Keeps a number and its unit on one line. */
const tie = '\u00a0';

function grouped(value: number, digits = 0): string {
  const [whole = '0', part] = Math.abs(value).toFixed(digits).split('.');
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === undefined ? '' : `.${part}`);
  return value < 0 && Number(text.replace(/,/g, '')) !== 0 ? `\u2212${text}` : text;
}

const scales = [
  { from: 999_500_000, unit: 1e9, name: 'billion' },
  { from: 999_500, unit: 1e6, name: 'million' },
] as const;

function scaled(value: number): string | null {
  const scale = scales.find(({ from }) => Math.abs(value) >= from);
  if (!scale) return null;
  const units = value / scale.unit;
  return `${grouped(units, Math.abs(units) < 99.95 ? 1 : 0)}${tie}${scale.name}`;
}

/** Whole people: exact below 1,000, then three figures, then millions with one decimal. */
function people(value: number): string {
  const short = scaled(value);
  if (short !== null) return short;
  const size = Math.abs(value);
  const step = size >= 99_950 ? 1000 : size >= 9_995 ? 100 : size >= 1000 ? 10 : 1;
  return grouped(Math.round(value / step) * step);
}

function money(value: number): string {
  const amount = scaled(Math.abs(value)) ?? grouped(Math.round(Math.abs(value)));
  return `${value < 0 ? '\u2212' : ''}US$${tie}${amount}`;
}

function percent(value: number): string {
  if (value > 0 && value < 0.05) return `less than 0.1${tie}%`;
  if (value < 100 && value >= 99.95) return `more than 99.9${tie}%`;
  return `${value === 0 || value === 100 ? value : grouped(value, 1)}${tie}%`;
}

/** Decimals up to 100; on a scale that ends at zero a trace is more than nothing. */
function decimal(value: number, decimals: number): string {
  if (value === 0) return '0';
  const least = 10 ** -decimals;
  if (value > 0 && value < least / 2) return `less than ${least}`;
  return grouped(value, Math.abs(value) < 99.95 ? decimals : 0);
}

const writers: Readonly<Record<FigureStyle, (value: number) => string>> = {
  people,
  exact: (value) => grouped(Math.round(value)),
  percent,
  usd: money,
  ratio: (value) => `${grouped(value, value < 9.95 ? 1 : 0)}${tie}times`,
  decimal: (value) => decimal(value, 2),
  signed: (value) => grouped(value, 2),
  plain: (value) => decimal(value, 1),
};

/**
 * A number as English readers write it, in one of the brief's styles: `7.4 million`,
 * `7,401,763`, `6.1 %`, `US$ 22.2 billion`, `3.2 times`. Number and unit are tied by a no-break
 * space.
 *
 * @example writeNumber(7_401_763, 'people') // '7.4 million'
 */
export function writeNumber(value: number, style: FigureStyle): string {
  return writers[style](value);
}

/** Styles of counts and shares, whose sources give upper ends for small numbers. */
const ranged: ReadonlySet<FigureStyle> = new Set(['people', 'exact', 'percent']);

/**
 * A figure in a style. UNHCR's rounded small counts (value 5, range 1 to 5) read `5 or fewer`, their
 * sums `8 to 12`, and a share at the floor of its series `2.5 % or less`.
 * Where a person has set the figure, the source's own stands beside it.
 *
 * @throws SojournError `internal.invariant` where the figure has no value: no sentence is made
 * without data
 * @example writeFigure(stock, 'people') // '7.4 million'
 */
export function writeFigure(figure: Figure, style: FigureStyle): string {
  const { value } = figure;
  if (value === null || !Number.isFinite(value)) {
    throw new SojournError({
      code: 'internal.invariant',
      where: { field: 'figure.value' },
      got: String(value),
      expected: 'a number, in every figure that a sentence carries',
    });
  }
  const write = (of: number) => writeNumber(of, style);
  const written = (ranged.has(style) && upToWords(figure, write)) || write(value);
  const { replaces } = figure;
  return replaces ? `${written} (source: ${writeFigure(replaces, style)})` : written;
}
