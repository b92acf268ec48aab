import { checkLength, log, pow, SojournError } from '../../core/index.ts';
import { balanceTable } from '../balance/two-way.ts';
import { totalsOf } from './gini.ts';

/** How far people move. */
export interface DistanceIndices {
  /** Mean and median distance of a move, in the unit of the distances. */
  readonly mean: number;
  readonly median: number;
  /** Elasticity of flows to distance, regions' totals held (Poisson with origin and destination). */
  readonly decay: number;
}

/** The distance by which half of the moves are made: the lower one where exactly half are. */
function medianOf(flows: Float64Array, distances: Float64Array, n: number, all: number): number {
  const cells = [...flows.keys()].filter((cell) => Math.floor(cell / n) !== cell % n);
  cells.sort((a, b) => distances[a]! - distances[b]! || a - b);
  let sum = 0;
  for (const cell of cells) {
    sum += flows[cell]!;
    if (sum >= all / 2) return distances[cell]!;
  }
  return Number.NaN;
}

/**
 * Elasticity of flows to distance in a Poisson model with origin and destination effects: the
 * power whose balanced table has as many kilometres in logarithms as the flows.
 *
 * @throws SojournError `argument.range` where no power between −20 and 20 fits
 */
function decayOf(flows: Float64Array, distances: Float64Array, n: number): number {
  const { out, into } = totalsOf(flows, n);
  const logs = distances.map((km, cell) => (Math.floor(cell / n) === cell % n ? 0 : log(km)));
  let wanted = 0;
  for (let cell = 0; cell < flows.length; cell++) wanted += flows[cell]! * logs[cell]!;
  const excess = (power: number) => {
    const seed = distances.map((km, cell) =>
      Math.floor(cell / n) === cell % n ? 0 : pow(km, power),
    );
    const { cells } = balanceTable(seed, out, into);
    let sum = 0;
    for (let cell = 0; cell < cells.length; cell++) sum += cells[cell]! * logs[cell]!;
    return sum - wanted;
  };
  let [low, high] = [-4, 2];
  let [below, above] = [excess(low), excess(high)];
  for (; below > 0 && low > -20; below = excess(low)) low -= 4;
  for (; above < 0 && high < 20; above = excess(high)) high += 4;
  if (below > 0 || above < 0) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'distances' },
      got: 'flows that no power of distance explains',
      expected: 'a power from -20 to 20',
    });
  }
  for (
    let side = 0, step = 0;
    step < 200 && high - low > 1e-14 * Math.max(1, Math.abs(low));
    step++
  ) {
    const guess =
      above === below ? (low + high) / 2 : (low * above - high * below) / (above - below);
    const value = excess(guess);
    if (value === 0) return guess;
    if (value > 0) {
      [high, above] = [guess, value];
      if (side === 1) below /= 2;
      side = 1;
    } else {
      [low, below] = [guess, value];
      if (side === -1) above /= 2;
      side = -1;
    }
    if (Math.abs(value) <= 1e-15 * Math.abs(wanted)) return guess;
  }
  return (low + high) / 2;
}

/**
 * Indices of distance (Bell et al. 2002): mean and median distance of a move, decay of flows with
 * distance. The diagonal is not looked at.
 *
 * @param flows n × n, origin by destination
 * @param distances n × n, above zero off the diagonal
 * @throws SojournError `argument.shape`, `argument.range`
 * @example distanceIndices(flows, km, 17).decay // −0.84
 */
export function distanceIndices(
  flows: Float64Array,
  distances: Float64Array,
  n: number,
): DistanceIndices {
  checkLength('flows', flows.length, n * n);
  checkLength('distances', distances.length, n * n);
  const { all } = totalsOf(flows, n);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (i !== j) sum += flows[i * n + j]! * distances[i * n + j]!;
  }
  return {
    mean: sum / all,
    median: medianOf(flows, distances, n, all),
    decay: decayOf(flows, distances, n),
  };
}
