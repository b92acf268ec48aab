import type { Account, MoveOptions } from '../contract.ts';
import { fillSeeded } from './seeded.ts';

/** Share of independence in the pseudo-Bayes mix (Azose & Raftery 2019). */
export const independenceShare = 0.13;

/** How strongly each of the two parts counts. */
export function sharesOf({ method, weight = independenceShare }: MoveOptions) {
  const independence = method === 'independence' ? 1 : method === 'minimum' ? 0 : weight;
  return { minimum: 1 - independence, independence };
}

/** Adds the closed form of the minimum for one birthplace: surplus places feed places in deficit. */
function addMinimum(account: Account, k: number, share: number, into: Float64Array, at: number) {
  const { from, to, codes } = account;
  const n = codes.length;
  const base = k * n;
  let [surplus, deficit] = [0, 0];
  for (let i = 0; i < n; i++) {
    const difference = from[base + i]! - to[base + i]!;
    if (difference > 0) surplus += difference;
    else deficit -= difference;
    into[at + i * n + i]! += share * Math.min(from[base + i]!, to[base + i]!);
  }
  if (surplus <= 0 || deficit <= 0) return;
  for (let i = 0; i < n; i++) {
    const more = from[base + i]! - to[base + i]!;
    if (more <= 0) continue;
    const rate = (share * more) / deficit;
    for (let j = 0; j < n; j++) {
      const less = to[base + j]! - from[base + j]!;
      if (less > 0) into[at + i * n + j]! += rate * less;
    }
  }
}

/** Adds the closed form of independence for one birthplace. */
function addIndependence(
  account: Account,
  k: number,
  share: number,
  into: Float64Array,
  at: number,
) {
  const { from, to, codes } = account;
  const n = codes.length;
  const base = k * n;
  let people = 0;
  for (let i = 0; i < n; i++) people += from[base + i]!;
  if (people <= 0) return;
  for (let i = 0; i < n; i++) {
    const rate = (share * from[base + i]!) / people;
    if (rate !== 0) for (let j = 0; j < n; j++) into[at + i * n + j]! += rate * to[base + j]!;
  }
}

/**
 * Fills the moves of those born in one place: n × n by origin and destination, stayers on the
 * diagonal. Closed forms without a seed; with one, a small balancing.
 *
 * @param k birthplace
 * @param into receives n · n numbers from position `at`
 * @throws SojournError `flows.contradiction` where zeros of the seed stand against the tables
 * @example fillBirthplace(account, { method: 'minimum' }, 0, new Float64Array(n * n))
 */
export function fillBirthplace(
  account: Account,
  options: MoveOptions,
  k: number,
  into: Float64Array,
  at = 0,
): void {
  const n = account.codes.length;
  into.fill(0, at, at + n * n);
  const { minimum, independence } = sharesOf(options);
  if (options.seed) {
    fillSeeded(account, options.seed, { minimum, independence }, k, into, at);
    return;
  }
  if (minimum > 0) addMinimum(account, k, minimum, into, at);
  if (independence > 0) addIndependence(account, k, independence, into, at);
}

/**
 * All moves by birthplace, origin and destination: n × n × n numbers, birthplace first.
 *
 * @param into receives them; for 231 places that is 98.6 MB
 * @example fillFlows(account, { method: 'minimum' }, new Float64Array(n ** 3))
 */
export function fillFlows(
  account: Account,
  options: MoveOptions,
  into: Float64Array,
): Float64Array {
  const n = account.codes.length;
  for (let k = 0; k < n; k++) fillBirthplace(account, options, k, into, k * n * n);
  return into;
}
