import type { NumberFormat } from '../spec.ts';

/** The decimals that a format always writes, or undefined where they depend on the numbers. */
export function decimalsOf(format: NumberFormat): number | undefined {
  switch (format) {
    case 'integer':
      return 0;
    case 'percent':
    case 'decimal1':
      return 1;
    case 'decimal2':
      return 2;
    case 'short':
    case 'usd':
      return undefined;
  }
}

/** Decimals that four significant digits of the largest number leave, at most three. */
function affordable(values: readonly number[]): number {
  const largest = Math.max(0, ...values.map(Math.abs));
  return [1000, 100, 10].filter((limit) => largest < limit).length;
}

/**
 * The fewest decimals that write a set of numbers evenly: none for whole numbers, else as many
 * as four digits of the largest one leave.
 *
 * @example decimalsFor([22, 19.7, 5.25]) // 2
 */
export function decimalsFor(values: readonly number[]): number {
  const most = affordable(values);
  for (let decimals = 0; decimals < most; decimals++) {
    const factor = 10 ** decimals;
    const exact = (value: number) =>
      Math.abs(Math.round(value * factor) / factor - value) <= 1e-9 * Math.abs(value);
    if (values.every(exact)) return decimals;
  }
  return most;
}
