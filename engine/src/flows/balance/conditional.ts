import { checkLength } from '../../core/index.ts';
import type { Contradiction } from '../contract.ts';
import { balanceTable } from './two-way.ts';

/** Row and column effects of a table: n = α · β · m. */
export interface ConditionalFit {
  readonly cells: Float64Array;
  /** Only products α · β are fixed: α of the first row that counts is 1. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly error: number;
  readonly contradiction: Contradiction | null;
}

function effects(cells: Float64Array, seed: Float64Array, rows: number, columns: number) {
  const alpha = new Float64Array(rows).fill(Number.NaN);
  const beta = new Float64Array(columns).fill(Number.NaN);
  for (let root = 0; root < rows; root++) {
    if (!Number.isNaN(alpha[root]!)) continue;
    alpha[root] = 1;
    spreadFrom(root);
  }
  return {
    alpha: alpha.map((a) => (Number.isNaN(a) ? 0 : a)),
    beta: beta.map((b) => (Number.isNaN(b) ? 0 : b)),
  };

  function spreadFrom(root: number) {
    const queue = [root];
    for (const node of queue) {
      const isRow = node < rows;
      for (let other = 0; other < (isRow ? columns : rows); other++) {
        const cell = isRow ? node * columns + other : other * columns + node - rows;
        if (!(seed[cell]! > 0) || !(cells[cell]! > 0)) continue;
        const ratio = cells[cell]! / seed[cell]!;
        if (isRow && Number.isNaN(beta[other]!)) {
          beta[other] = ratio / alpha[node]!;
          queue.push(rows + other);
        } else if (!isRow && Number.isNaN(alpha[other]!)) {
          alpha[other] = ratio / beta[node - rows]!;
          queue.push(other);
        }
      }
    }
  }
}

/**
 * Conditional maximisation: the log-linear model with row and column effects and an offset
 * (Willekens 1999; Raymer, Abel & Smith 2007). The same table as balancing, with its parameters.
 *
 * @param offset rows × columns
 * @throws SojournError `argument.shape`
 * @example fitEffects(Float64Array.of(1, 1, 1, 1), [1, 3], [2, 2]).beta // 0.5, 0.5
 */
export function fitEffects(
  offset: Float64Array,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
): ConditionalFit {
  const { cells, error, contradiction } = balanceTable(offset, rowTotals, columnTotals);
  const found = effects(cells, offset, rowTotals.length, columnTotals.length);
  return { cells, ...found, error, contradiction };
}

/**
 * The same for an offset with layers (sex, age, reason) where only origin and destination totals
 * over all layers are known: n[k] = α · β · m[k].
 *
 * @param offset layers × rows × columns
 * @example fitLayers(offset, 2, [10, 20], [15, 15])
 */
export function fitLayers(
  offset: Float64Array,
  layers: number,
  rowTotals: ArrayLike<number>,
  columnTotals: ArrayLike<number>,
): ConditionalFit {
  const size = rowTotals.length * columnTotals.length;
  checkLength('offset', offset.length, layers * size);
  const summed = new Float64Array(size);
  for (let at = 0; at < offset.length; at++) summed[at % size]! += offset[at]!;
  const fit = fitEffects(summed, rowTotals, columnTotals);
  const cells = offset.map((m, at) => {
    const sum = summed[at % size]!;
    return sum > 0 ? (m * fit.cells[at % size]!) / sum : 0;
  });
  return { ...fit, cells };
}
