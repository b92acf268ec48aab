import { checkLength } from '../../core/index.ts';

/** How a fall of a stock is read: as nothing, or as moves back to the birthplace. */
export interface DifferenceOptions {
  readonly falls: 'drop' | 'reverse';
  /** The diagonal, too (default: no). */
  readonly nativeBorn?: boolean;
}

/**
 * Flows as differences of stocks: origin is the birthplace, destination the residence. A fall is
 * dropped (Bertoli & Fernández-Huertas Moraga 2015) or becomes a move from residence to birthplace
 * (Beine & Parsons 2015).
 *
 * @param start n × n, birthplace by residence
 * @param end the same, later
 * @returns n × n, origin by destination
 * @throws SojournError `argument.shape`
 * @example differenceStocks(Float64Array.of(0, 5, 0, 0), Float64Array.of(0, 3, 0, 0), 2, { falls: 'reverse' }) // 0, 0, 2, 0
 */
export function differenceStocks(
  start: Float64Array,
  end: Float64Array,
  n: number,
  { falls, nativeBorn = false }: DifferenceOptions,
): Float64Array {
  checkLength('start', start.length, n * n);
  checkLength('end', end.length, n * n);
  const flows = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    for (let j = 0; j < n; j++) {
      if (k === j && !nativeBorn) continue;
      const change = end[k * n + j]! - start[k * n + j]!;
      if (change > 0) flows[k * n + j]! += change;
      else if (falls === 'reverse') flows[j * n + k]! -= change;
    }
  }
  return flows;
}
