import { multiplyPairs } from './double-double.ts';
import { logPair } from './log.ts';

const pair = new Float64Array(2);

/** log x times the constant high + low, rounded once. */
export function scaledLog(x: number, high: number, low: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  logPair(x, 0, pair);
  multiplyPairs(pair[0]!, pair[1]!, high, low, pair);
  return pair[0]!;
}
