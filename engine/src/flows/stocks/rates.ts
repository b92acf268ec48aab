import { checkLength, SojournError } from '../../core/index.ts';
import { columnSums } from '../accounting/sums.ts';

/**
 * A total number of moves spread like the stocks of people born elsewhere (Dennett 2016).
 *
 * @param start n × n, birthplace by residence
 * @param total moves in all
 * @throws SojournError `argument.shape`, `argument.range` where nobody lives elsewhere
 * @example ratesOfStocks(Float64Array.of(9, 1, 3, 9), 2, 8) // 0, 2, 6, 0
 */
export function ratesOfStocks(start: Float64Array, n: number, total: number): Float64Array {
  checkLength('start', start.length, n * n);
  let abroad = 0;
  for (let k = 0; k < n; k++) for (let j = 0; j < n; j++) if (k !== j) abroad += start[k * n + j]!;
  if (!(abroad > 0)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'start' },
      got: 'nobody outside the birthplace',
      expected: 'people born elsewhere',
    });
  }
  return start.map((people, cell) =>
    Math.floor(cell / n) === cell % n ? 0 : (people * total) / abroad,
  );
}

/** Solves A X = B for square A by elimination with pivots; both are overwritten. */
function solveSquare(a: Float64Array, b: Float64Array, n: number): void {
  for (let column = 0; column < n; column++) {
    let best = column;
    for (let i = column + 1; i < n; i++) {
      if (Math.abs(a[i * n + column]!) > Math.abs(a[best * n + column]!)) best = i;
    }
    const pivot = a[best * n + column]!;
    if (Math.abs(pivot) < 1e-300) {
      throw new SojournError({
        code: 'argument.range',
        where: { field: 'start' },
        got: 'a table that cannot be inverted',
        expected: 'stocks that differ between places',
      });
    }
    for (const table of [a, b]) {
      for (let j = 0; j < n; j++) {
        const held = table[column * n + j]!;
        table[column * n + j] = table[best * n + j]!;
        table[best * n + j] = held;
      }
    }
    for (let i = 0; i < n; i++) {
      const factor = a[i * n + column]! / pivot;
      if (i === column || factor === 0) continue;
      for (let j = 0; j < n; j++) {
        a[i * n + j]! -= factor * a[column * n + j]!;
        b[i * n + j]! -= factor * b[column * n + j]!;
      }
    }
  }
  for (let i = 0; i < n; i++) {
    const pivot = a[i * n + i]!;
    for (let j = 0; j < n; j++) b[i * n + j]! /= pivot;
  }
}

/**
 * Transition rates G that turn the first table into the second, times the people of the origin
 * (Rogers & von Rabenau 1971). May be below zero: the method does not know that people are counts.
 *
 * @returns n × n, zero on the diagonal
 * @throws SojournError `argument.shape`, `argument.range` for a table that cannot be inverted
 * @example transitionFlows(start, end, 4)
 */
export function transitionFlows(start: Float64Array, end: Float64Array, n: number): Float64Array {
  checkLength('start', start.length, n * n);
  checkLength('end', end.length, n * n);
  const rates = Float64Array.from(end);
  solveSquare(Float64Array.from(start), rates, n);
  const people = columnSums(start, n);
  return rates.map((rate, cell) => {
    const origin = Math.floor(cell / n);
    return origin === cell % n ? 0 : rate * people[origin]!;
  });
}
