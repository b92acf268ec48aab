import type { NumberFormat } from '../spec.ts';

/** Narrow no-break space: between a number and its unit. */
export const thin = '\u202f';
const minus = '\u2212';

const units: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'M'],
  [1e3, 'k'],
  [1, ''],
];

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A number with exactly `decimals` decimals, thousands grouped by commas, a true minus sign. */
function fixed(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const digits = fraction === undefined ? group(whole) : `${group(whole)}.${fraction}`;
  return value < 0 && /[1-9]/.test(digits) ? minus + digits : digits;
}

function withoutTrailingZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}

/** A number with `decimals` decimals, and more where it is not zero and would read as zero. */
export function writeHonestly(value: number, decimals: number): string {
  for (let more = decimals; more < 6; more++) {
    const digits = fixed(value, more);
    if (value === 0 || /[1-9]/.test(digits)) return digits;
  }
  return fixed(value, 6);
}

/** At most one decimal below 100, none above; below 10, two significant digits. */
function brief(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return fixed(value, 0);
  return withoutTrailingZeros(writeHonestly(value, size < 1 ? 2 : 1));
}

/** From millions on one decimal below 100 and none above; thousands in three digits. */
function short(value: number): string {
  const size = Math.abs(value);
  const [unit, name] = units.find(([each]) => each >= 1e6 && size >= 0.9995 * each) ?? [1, ''];
  if (unit > 1) return `${fixed(value / unit, size < 99.95 * unit ? 1 : 0)}${thin}${name}`;
  if (size >= 9995) return `${brief(value / 1e3)}${thin}k`;
  return size >= 1000 ? fixed(Math.round(value / 10) * 10, 0) : brief(value);
}

/** One decimal; nothing rounds to none or to all that is not none or all. */
function percent(value: number): string {
  if (value === 0 || value === 100) return `${value}${thin}%`;
  const all = value < 100 && value >= 99.95;
  return `${all ? (Math.floor(value * 100) / 100).toFixed(2) : writeHonestly(value, 1)}${thin}%`;
}

/** Decimals up to 100; a zero is bare. */
function decimal(value: number, decimals: number): string {
  if (value === 0) return '0';
  return Math.abs(value) < 99.95 ? writeHonestly(value, decimals) : fixed(value, 0);
}

/** Dollars to the dollar below a million, then in millions and billions. */
function dollars(value: number): string {
  const size = Math.abs(value);
  const whole = size >= 100 && size < 999_500;
  const amount = whole ? fixed(size, 0) : short(size);
  return `${value < 0 ? minus : ''}US$${thin}${amount}`;
}

/** From here on digits cannot be read, and every format counts in trillions. */
const countable = 1e12;

function colossal(value: number, format: NumberFormat): string {
  if (format === 'usd') return dollars(value);
  return format === 'percent' ? `${short(value)}${thin}%` : short(value);
}

/**
 * A number as it is written on a mark, in English, the same on every machine. `percent` takes
 * per cents (6.1 gives 6.1 %), `usd` dollars. A number that is not finite gives a dash.
 *
 * @example formatNumber(7401763, 'short') // '7.4 M' with a narrow no-break space
 */
export function formatNumber(value: number, format: NumberFormat): string {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) >= countable) return colossal(value, format);
  switch (format) {
    case 'integer':
      return fixed(value, 0);
    case 'short':
      return short(value);
    case 'percent':
      return percent(value);
    case 'decimal1':
      return decimal(value, 1);
    case 'decimal2':
      return decimal(value, 2);
    case 'usd':
      return dollars(value);
  }
}

/**
 * Marks a number that its source publishes as the lowest: `≤ 2.5 %`.
 *
 * @example atFloor('2.5', 2.5, 2.5) // '≤ 2.5' with a narrow no-break space
 */
export function atFloor(written: string, value: number, floor?: number): string {
  return floor !== undefined && value <= floor ? `≤${thin}${written}` : written;
}

/** Fewest decimals at which every tick is written exactly. */
function decimalsOf(values: readonly number[]): number {
  for (let decimals = 0; decimals < 9; decimals++) {
    const factor = 10 ** decimals;
    const exact = values.every(
      (value) => Math.abs(Math.round(value * factor) / factor - value) <= 1e-9 * Math.abs(value),
    );
    if (exact) return decimals;
  }
  return 9;
}

function tickUnit(largest: number, format: NumberFormat): readonly [number, string] {
  const counts = format === 'integer' || format === 'short' || format === 'usd';
  if (!counts && largest < countable) return [1, ''];
  if (format === 'integer' && largest < 1e5) return [1, ''];
  if (format === 'usd' && largest < 1e6) return [1, ''];
  return units.find(([unit]) => largest >= unit) ?? [1, ''];
}

/**
 * Labels of an axis: all in one unit, which the last (highest) tick alone names: 0, 2, 4, 6 M.
 * Where the last tick is zero the first one names it.
 *
 * @example formatTicks([0, 5e5, 1e6], 'short') // ['0', '0.5', '1 M']
 */
export function formatTicks(ticks: readonly number[], format: NumberFormat): string[] {
  const largest = Math.max(0, ...ticks.map(Math.abs));
  const [unit, name] = tickUnit(largest, format);
  const decimals = decimalsOf(ticks.map((tick) => tick / unit));
  const named = ticks.at(-1) === 0 ? 0 : ticks.length - 1;
  return ticks.map((tick, index) => {
    const digits = tick === 0 ? '0' : fixed(tick / unit, decimals);
    if (index !== named) return digits;
    const prefix = format === 'usd' ? `US$${thin}` : '';
    const suffixes = [name, format === 'percent' ? '%' : ''].filter((part) => part !== '');
    return prefix + [digits, ...suffixes].join(thin);
  });
}

/** A year, or a date as a decimal year, without grouping. */
export function formatYear(year: number): string {
  return withoutTrailingZeros(year.toFixed(2));
}
