import { checkNumbers } from './checks.ts';

/** What tied values get: their mean rank, the smallest, the largest, or ranks in given order. */
export type TieRule = 'average' | 'min' | 'max' | 'first';

/**
 * Indices that sort the values ascending; ties keep their order.
 *
 * @throws SojournError `argument.range` for NaN
 * @example orderOf([30, 10, 20]) // Uint32Array [1, 2, 0]
 */
export function orderOf(values: ArrayLike<number>): Uint32Array {
  checkNumbers('values', values);
  const order = Uint32Array.from({ length: values.length }, (_, index) => index);
  return order.sort((a, b) => {
    const [left, right] = [values[a]!, values[b]!];
    return left < right ? -1 : left > right ? 1 : a - b;
  });
}

function tiedRank(rule: TieRule, first: number, last: number, at: number): number {
  if (rule === 'average') return (first + last) / 2;
  if (rule === 'min') return first;
  return rule === 'max' ? last : at;
}

/**
 * Ranks from 1 (smallest) to n.
 *
 * @throws SojournError `argument.range` for NaN
 * @example ranks([10, 20, 20, 30]) // Float64Array [1, 2.5, 2.5, 4]
 */
export function ranks(values: ArrayLike<number>, ties: TieRule = 'average'): Float64Array {
  const order = orderOf(values);
  const out = new Float64Array(values.length);
  let start = 0;
  while (start < order.length) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    for (let at = start; at < end; at++) out[order[at]!] = tiedRank(ties, start + 1, end, at + 1);
    start = end;
  }
  return out;
}
