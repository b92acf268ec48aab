import type { Cell } from './built.ts';

const int32Limit = 2 ** 31;

/** A decimal number as whole digits: value = digits / 10^decimals. */
interface Decimal {
  readonly digits: number;
  readonly decimals: number;
}

/** The shortest decimal that reads back as the same number. */
function shortest(value: number): Decimal {
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  return { digits: Number(whole + fraction), decimals: fraction.length - Number(exponent) };
}

function scaled({ digits, decimals }: Decimal, to: number): number {
  return Math.round(digits * 10 ** (to - decimals));
}

/** Number columns as whole digits with shared decimals; `plain` holds the few that do not fit. */
interface DigitColumns {
  readonly digits: readonly (readonly Cell[])[];
  readonly plain: readonly (readonly Cell[])[];
  readonly decimals: readonly number[];
}

/** Most decimals that a cell of rows [from, to) has; 0 where all are zero or empty. */
function mostDecimals(columns: readonly (Decimal | null)[][], from: number, to: number): number {
  let most: number | null = null;
  for (const column of columns) {
    for (let row = from; row < to; row++) {
      const cell = column[row];
      if (cell && cell.digits !== 0) most = Math.max(most ?? cell.decimals, cell.decimals);
    }
  }
  return most ?? 0;
}

/**
 * Number columns as whole digits with decimals that they share row by row. A run of rows of one
 * series keeps one count of decimals where its digits fit 32 bits, since digits that grow evenly
 * pack well; a row whose own digits do not fit stays as plain numbers.
 *
 * @param columns number columns of equal length
 * @param sameSeries whether a row belongs to the series of the row before
 */
export function asDigits(
  columns: readonly (readonly Cell[])[],
  sameSeries: (row: number) => boolean,
): DigitColumns {
  const rows = columns[0]?.length ?? 0;
  const exact = columns.map((column) =>
    column.map((cell) => (cell === null ? null : shortest(Number(cell)))),
  );
  const fits = (from: number, to: number, at: number) =>
    exact.every((column) =>
      column.slice(from, to).every((cell) => !cell || Math.abs(scaled(cell, at)) < int32Limit),
    );
  const decimals: number[] = [];
  const digits = columns.map((): Cell[] => []);
  const plain = columns.map((): Cell[] => []);
  const put = (row: number, at: number, fit: boolean) => {
    decimals.push(fit ? at : 0);
    exact.forEach((column, i) => {
      const cell = column[row] ?? null;
      digits[i]?.push(cell && fit ? scaled(cell, at) : null);
      plain[i]?.push(cell && !fit ? (columns[i]?.[row] ?? null) : null);
    });
  };
  for (let start = 0; start < rows; ) {
    let end = start + 1;
    while (end < rows && sameSeries(end)) end++;
    const shared = mostDecimals(exact, start, end);
    const all = fits(start, end, shared);
    for (let row = start; row < end; row++) {
      const at = all ? shared : mostDecimals(exact, row, row + 1);
      put(row, at, all || fits(row, row + 1, at));
    }
    start = end;
  }
  return { digits, plain, decimals };
}
