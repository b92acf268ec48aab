import { checkInteger, SojournError } from '../errors/index.ts';
import { type FactorGroups, groupsOf, type PointSource } from './model.ts';
import { type Scramble, sobolDimensions, sobolPoints } from './sobol.ts';

export interface SaltelliOptions {
  /** Factors judged together; default each alone. */
  readonly groups?: FactorGroups;
  /** Adds the runs that second-order indices need, default false. */
  readonly secondOrder?: boolean;
  /** Scrambling of the Sobol points, default `owen`. */
  readonly scramble?: Scramble;
  readonly seed?: number;
  /** Points left out at the start, default 0. */
  readonly skip?: number;
}

/**
 * Runs in blocks of `size`: A, B, then A with group i from B for each group, then (for second
 * order) B with group i from A for each group.
 */
export interface SaltelliDesign extends PointSource {
  /** Base points N. */
  readonly size: number;
  readonly groups: FactorGroups;
  readonly secondOrder: boolean;
}

/** For each block after A and B: which matrix is the ground, and which columns come from the other. */
function writeRow(
  base: Float64Array,
  row: number,
  block: number,
  groups: FactorGroups,
  dimensions: number,
  out: Float64Array,
  at: number,
): void {
  const start = row * 2 * dimensions;
  const a = base.subarray(start, start + dimensions);
  const b = base.subarray(start + dimensions, start + 2 * dimensions);
  const mixed = block - 2;
  const fromA = block === 0 || (mixed >= 0 && mixed < groups.length);
  out.set(fromA ? a : b, at);
  if (mixed < 0) return;
  const other = fromA ? b : a;
  for (const j of groups[mixed % groups.length]!) out[at + j] = other[j]!;
}

/** A design from a table of `size` × 2·dimensions base numbers: A in the left half, B in the right. */
export function designFromBase(
  base: Float64Array,
  dimensions: number,
  groups: FactorGroups,
  secondOrder: boolean,
): SaltelliDesign {
  const size = base.length / (2 * dimensions);
  const blocks = 2 + groups.length * (secondOrder ? 2 : 1);
  return {
    size,
    dimensions,
    groups,
    secondOrder,
    runs: size * blocks,
    writePoints(from, to, out) {
      for (let run = from; run < to; run++) {
        const at = (run - from) * dimensions;
        writeRow(base, run % size, Math.floor(run / size), groups, dimensions, out, at);
      }
    },
  };
}

/**
 * The design of Saltelli et al. (2010, table 2) on Sobol points of 2k dimensions: N(g + 2) runs for
 * first and total order of g groups, N(2g + 2) with second order (Saltelli 2002).
 *
 * @param size base points N, a power of two
 * @param dimensions factors k, at most half of the dimensions of the Sobol sequence (128)
 * @throws SojournError `argument.range`, `argument.shape`
 * @example saltelliDesign(1024, 12, {seed: 1}).runs // 14,336
 */
export function saltelliDesign(
  size: number,
  dimensions: number,
  options: SaltelliOptions = {},
): SaltelliDesign {
  const { secondOrder = false, scramble = 'owen', seed = 0, skip = 0 } = options;
  checkInteger('dimensions', dimensions, 1, sobolDimensions / 2);
  checkInteger('size', size, 2, 0x40000000);
  if ((size & (size - 1)) !== 0) throw notPowerOfTwo(size);
  const groups = groupsOf(dimensions, options.groups);
  const base = sobolPoints(size, 2 * dimensions, { scramble, seed, skip });
  return designFromBase(base, dimensions, groups, secondOrder);
}

function notPowerOfTwo(size: number): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: 'size' },
    got: String(size),
    expected: 'a power of two',
  });
}
