import type { CsvCell } from '@sojourn/engine/core';
import type { Account } from '@sojourn/engine/flows';

/** The tables of an account, rows birthplace, columns residence. */
export function accountJson(account: Account) {
  const n = account.codes.length;
  const rows = (table: Float64Array) =>
    Array.from({ length: n }, (_, i) => [...table.subarray(i * n, i * n + n)]);
  return {
    start: rows(account.start),
    end: rows(account.end),
    births: rows(account.births),
    deaths: rows(account.deaths),
    left: rows(account.left),
    entered: rows(account.entered),
    from: rows(account.from),
    to: rows(account.to),
  };
}

/** Moves by birthplace as rows; origin and destination are one for those who stayed. */
export function* birthplaceRows(
  cube: Float64Array,
  codes: readonly string[],
): Generator<CsvCell[]> {
  const n = codes.length;
  yield ['birthplace', 'origin', 'destination', 'people'];
  for (let cell = 0; cell < cube.length; cell++) {
    if (cube[cell] === 0) continue;
    const k = Math.floor(cell / (n * n));
    const i = Math.floor(cell / n) % n;
    yield [codes[k]!, codes[i]!, codes[cell % n]!, cube[cell]!];
  }
}
