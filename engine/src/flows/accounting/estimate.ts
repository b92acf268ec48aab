import { checkRange } from '../../core/index.ts';
import type { Account, AccountOptions, FlowEstimate, FlowInput, MoveOptions } from '../contract.ts';
import { openAccount } from './account.ts';
import { fillBirthplace, sharesOf } from './step.ts';
import { columnSums, rowSums, totalOf } from './sums.ts';

/** Sums over birthplaces by matrix product; kinds of moves beside. */
interface Sums {
  readonly flows: Float64Array;
  readonly outward: Float64Array;
  readonly returning: Float64Array;
}

function addKinds(sums: Sums, n: number, k: number, i: number, j: number, people: number): void {
  if (i === j) return;
  sums.flows[i * n + j]! += people;
  if (i === k) sums.outward[i * n + j]! += people;
  else if (j === k) sums.returning[i * n + j]! += people;
}

/** Without a seed: rows of surplus times rows of deficit, only where both are. */
function addMinimumSums({ from, to, codes }: Account, share: number, sums: Sums): void {
  const n = codes.length;
  const places = new Int32Array(n);
  const people = new Float64Array(n);
  for (let k = 0; k < n; k++) {
    let [count, deficit] = [0, 0];
    for (let j = 0; j < n; j++) {
      const less = to[k * n + j]! - from[k * n + j]!;
      if (less <= 0) continue;
      places[count] = j;
      people[count++] = less;
      deficit += less;
    }
    if (deficit === 0) continue;
    for (let i = 0; i < n; i++) {
      const more = from[k * n + i]! - to[k * n + i]!;
      if (more <= 0) continue;
      const rate = (share * more) / deficit;
      for (let c = 0; c < count; c++) sums.flows[i * n + places[c]!]! += rate * people[c]!;
      if (i === k) {
        for (let c = 0; c < count; c++) sums.outward[i * n + places[c]!]! += rate * people[c]!;
      }
      const home = to[k * n + k]! - from[k * n + k]!;
      if (home > 0) sums.returning[i * n + k]! += rate * home;
    }
  }
}

function addIndependenceSums({ from, to, codes }: Account, share: number, sums: Sums): void {
  const n = codes.length;
  const people = rowSums(from, n);
  for (let k = 0; k < n; k++) {
    if (people[k]! <= 0) continue;
    for (let i = 0; i < n; i++) {
      const rate = (share * from[k * n + i]!) / people[k]!;
      if (rate === 0) continue;
      for (let j = 0; j < n; j++) sums.flows[i * n + j]! += rate * to[k * n + j]!;
      if (i !== k) sums.returning[i * n + k]! += rate * to[k * n + k]!;
      else for (let j = 0; j < n; j++) sums.outward[i * n + j]! += rate * to[k * n + j]!;
    }
  }
}

function seededSums(account: Account, options: MoveOptions, sums: Sums): void {
  const n = account.codes.length;
  const slice = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    fillBirthplace(account, options, k, slice);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) addKinds(sums, n, k, i, j, slice[i * n + j]!);
    }
  }
}

/** Net migration that the tables, births and deaths imply, by place. */
function impliedNet({ start, end, births, deaths, left, entered, codes }: Account): Float64Array {
  const n = codes.length;
  const parts = [start, end, births, deaths, left, entered].map((table) => columnSums(table, n));
  const [before, after, born, died, gone, come] = parts as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return after.map((value, j) => value - before[j]! - born[j]! + died[j]! - come[j]! + gone[j]!);
}

/**
 * Moves by origin and destination of a closed or open account.
 *
 * `minimum`: as many stay as the tables allow. `independence`: where people are at the end does not
 * depend on where they were. `pseudo-bayes`: 0.87 of the first and 0.13 of the second (Azose &
 * Raftery 2019, PNAS 116). One product of n × n tables; no three-way table is built.
 *
 * @throws SojournError `argument.range` for a weight outside 0 … 1, `flows.contradiction`
 * @example moveBetween(openAccount(input), { method: 'minimum' }).total
 */
export function moveBetween(account: Account, options: MoveOptions): FlowEstimate {
  if (options.weight !== undefined) checkRange('weight', options.weight, 0, 1);
  const { codes } = account;
  const n = codes.length;
  const table = () => new Float64Array(n * n);
  const sums: Sums = { flows: table(), outward: table(), returning: table() };
  const shares = sharesOf(options);
  if (options.seed) seededSums(account, options, sums);
  else {
    if (shares.minimum > 0) addMinimumSums(account, shares.minimum, sums);
    if (shares.independence > 0) addIndependenceSums(account, shares.independence, sums);
  }
  const { flows, outward, returning } = sums;
  for (const part of [flows, outward, returning]) for (let i = 0; i < n; i++) part[i * n + i] = 0;
  const net = impliedNet(account);
  const [out, into] = [rowSums(flows, n), columnSums(flows, n)];
  return {
    codes,
    method: options.method,
    flows,
    total: totalOf(flows),
    outward,
    returning,
    transit: flows.map((value, cell) => value - outward[cell]! - returning[cell]!),
    residual: into.map((value, i) => value - out[i]! - net[i]!),
    marginError: account.marginError,
    issues: account.issues,
  };
}

/**
 * Flows between places from two stock tables, births and deaths: {@link openAccount}, then
 * {@link moveBetween}.
 *
 * @throws SojournError as both
 * @example estimateFlows(input, { method: 'pseudo-bayes' }).total
 */
export function estimateFlows(
  input: FlowInput,
  options: AccountOptions & MoveOptions,
): FlowEstimate {
  return moveBetween(openAccount(input, options), options);
}
