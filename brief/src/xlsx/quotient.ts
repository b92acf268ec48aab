import type { Figure } from '@sojourn/engine/core';

/** How a figure was computed from two others: `formula` in terms of `part` and `whole`. */
export interface Quotient {
  readonly part: number;
  readonly whole: number;
  /** The formula of a spreadsheet, given the cells of both. */
  formula(part: string, whole: string): string;
}

const amount = '([\\d.]+(?:e[+-]?\\d+)?)';
const scaled = new RegExp(`^(?:(\\d+) × )?${amount} ÷ ${amount}$`);
const change = new RegExp(`^100 × \\(${amount} − ${amount}\\) ÷ ${amount}$`);
const amongAll = new RegExp(`^(\\d+) × ${amount} ÷ \\(${amount} \\+ ${amount}\\)$`);
const difference = new RegExp(`^${amount} − ${amount}$`);

function read(step: string): { quotient: Quotient; value: number } | null {
  const ratio = scaled.exec(step);
  if (ratio) {
    const [scale, part, whole] = [Number(ratio[1] ?? 1), Number(ratio[2]), Number(ratio[3])];
    const factor = scale === 1 ? '' : `${scale}*`;
    const formula = (a: string, b: string) => `${factor}${a}/${b}`;
    return { quotient: { part, whole, formula }, value: (scale * part) / whole };
  }
  const among = amongAll.exec(step);
  if (among && among[2] === among[4]) {
    const [scale = 1, part = 0, whole = 0] = among.slice(1).map(Number);
    const formula = (a: string, b: string) => `${scale}*${a}/(${b}+${a})`;
    return { quotient: { part, whole, formula }, value: (scale * part) / (whole + part) };
  }
  const grown = change.exec(step);
  if (grown) {
    const [large, small, base] = [Number(grown[1]), Number(grown[2]), Number(grown[3])];
    const fell = base === large;
    const [part, whole] = fell ? [small, large] : [large, small];
    const formula = (a: string, b: string) =>
      fell ? `100*(${b}-${a})/${b}` : `100*(${a}-${b})/${b}`;
    return { quotient: { part, whole, formula }, value: (100 * (large - small)) / base };
  }
  const rest = difference.exec(step);
  if (!rest) return null;
  const [part, whole] = [Number(rest[1]), Number(rest[2])];
  return { quotient: { part, whole, formula: (a, b) => `${a}-${b}` }, value: part - whole };
}

/**
 * The computation behind a figure, where its last step is a share, ratio, change or difference of
 * two numbers that gives the figure's value; null for every other figure.
 *
 * @example quotientOf(share)?.formula('B2', 'B14') // '100*B2/B14'
 */
export function quotientOf({ value, origin }: Figure): Quotient | null {
  const found = read(origin.steps.at(-1) ?? '');
  if (!found || value === null) return null;
  const near = Math.abs(found.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return near ? found.quotient : null;
}
