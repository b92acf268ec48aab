import { checkLength, checkRange } from '../../core/index.ts';
import { rateOf } from './per-migrant.ts';

/** Corridors as columns: receiver and sender by number of place. */
export interface MatrixInput {
  readonly receiver: Uint32Array;
  readonly sender: Uint32Array;
  /** People born in the receiver who live with the sender, per corridor. */
  readonly stock: Float64Array;
  /** Income per head by place, > 0. */
  readonly income: Float64Array;
  /** Remittances received by place, US$. */
  readonly total: Float64Array;
  readonly beta: number;
}

/**
 * The whole matrix by the rule of Ratha and Shaw (2007): as {@link allocate}, for all receivers.
 *
 * @param input corridors and places; every income known
 * @param out US$ per corridor, written
 * @returns `out`
 * @throws SojournError `argument.shape`, `argument.range`
 * @example allocateMatrix(input, new Float64Array(input.stock.length))
 */
export function allocateMatrix(input: MatrixInput, out: Float64Array): Float64Array {
  const { receiver, sender, stock, income, total, beta } = input;
  checkRange('beta', beta, 0, 1);
  checkLength('sender', sender.length, receiver.length);
  checkLength('stock', stock.length, receiver.length);
  checkLength('total', total.length, income.length);
  checkLength('out', out.length, receiver.length);
  const sums = new Float64Array(income.length);
  for (let k = 0; k < out.length; k++) {
    const i = receiver[k]!;
    const weight = stock[k]! * rateOf(income[i]!, income[sender[k]!]!, beta);
    out[k] = weight;
    sums[i]! += weight;
  }
  for (let k = 0; k < out.length; k++) {
    const i = receiver[k]!;
    out[k] = sums[i]! > 0 ? (total[i]! * out[k]!) / sums[i]! : 0;
  }
  return out;
}
