import type { Fit } from '../contract.ts';
import type { ClusterVariable } from './clusters.ts';
import { addOuter, groupedScores } from './scores.ts';

/** The two ends of every row, coded alike: one code is one country at both. */
export interface Dyads {
  readonly origin: ClusterVariable;
  readonly destination: ClusterVariable;
}

/**
 * Adds Σ s s′ over all pairs of rows that share a country: the sums by country count pairs of rows
 * of the same two countries twice, and so these are taken off once.
 *
 * @returns number of countries
 */
export function addDyadic(fit: Fit, { origin, destination }: Dyads, meat: Float64Array): number {
  const { rows, n } = fit.sample;
  const k = fit.coefficients.length;
  const ends = [origin, destination].map(({ codes }) => {
    const own = new Int32Array(n);
    for (let row = 0; row < n; row++) own[row] = codes[rows[row]!]!;
    return own;
  }) as [Int32Array, Int32Array];
  const most = ends.flatMap((codes) => codes.reduce((a, b) => Math.max(a, b), 0));
  const size = Math.max(...most) + 1;
  const seen = new Uint8Array(size);
  const pair = new Map<number, number>();
  const pairs = new Int32Array(n);
  const self: boolean[] = [];
  for (let row = 0; row < n; row++) {
    const [a, b] = [ends[0][row]!, ends[1][row]!];
    seen[a] = 1;
    seen[b] = 1;
    const key = Math.min(a, b) * size + Math.max(a, b);
    let code = pair.get(key);
    if (code === undefined) {
      code = pair.size;
      pair.set(key, code);
      self.push(a === b);
    }
    pairs[row] = code;
  }
  const byPair = groupedScores(fit, pairs, pair.size);
  const byCountry = countrySums(ends, pairs, byPair, self, size, k);
  addOuter(byCountry, k, 1, meat);
  for (let at = 0; at < pair.size; at++) {
    if (self[at]) byPair.fill(0, at * k, (at + 1) * k);
  }
  addOuter(byPair, k, -1, meat);
  return seen.reduce((sum, is) => sum + is, 0);
}

function countrySums(
  ends: readonly [Int32Array, Int32Array],
  pairs: Int32Array,
  byPair: Float64Array,
  self: readonly boolean[],
  size: number,
  k: number,
): Float64Array {
  const sums = new Float64Array(size * k);
  const done = new Uint8Array(self.length);
  for (let row = 0; row < pairs.length; row++) {
    const at = pairs[row]!;
    if (done[at]) continue;
    done[at] = 1;
    const countries = self[at] ? [ends[0][row]!] : [ends[0][row]!, ends[1][row]!];
    for (const country of countries) {
      for (let i = 0; i < k; i++) sums[country * k + i]! += byPair[at * k + i]!;
    }
  }
  return sums;
}
