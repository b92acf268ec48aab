import { checkRange, type LpSolver, SojournError, solveLinear } from '../../core/index.ts';

/** Bounds on the share of each dimension in a place's own score, as shares of 1. */
export interface PieShares {
  readonly low: number;
  readonly high: number;
}

/** Whether and how the weights of a place are held. */
export interface BenefitOptions {
  readonly shares?: PieShares;
  /** Solver of linear programs (default: the engine's own). */
  readonly lp?: LpSolver;
}

/** A place in its own most favourable light. */
export interface Benefit {
  /**
   * 0 to 1, where 1 means that with these weights no place does better; NaN with a gap. Under
   * bounds on its shares it may be that no place reaches 1.
   */
  readonly score: number;
  /** Weight of each dimension, per unit of it. */
  readonly weights: Float64Array;
  /** Share of each dimension in the score; they add up to 1. */
  readonly shares: Float64Array;
  /** Places that set the limit: those which the weights lift to 1. */
  readonly peers: readonly number[];
}

/** A score this near to 1 is 1. */
const rounding = 1e-12;

/** A proof worse than this is no proof. */
const mostDoubt = 1e-8;

function checkShares({ low, high }: PieShares, dimensions: number): void {
  checkRange('low', low, 0, 1 / dimensions);
  checkRange('high', high, 1 / dimensions, 1);
}

function checkCells(rows: readonly Float64Array[], needed: boolean): void {
  rows.forEach((row, place) => {
    const at = row.findIndex((value) => value < 0 || (needed && value === 0));
    if (at < 0) return;
    throw new SojournError({
      code: 'recipe.zero',
      where: { field: `dimension ${at + 1} of place ${place + 1}` },
      got: String(row[at]),
      expected: needed ? 'a score above zero under bounded shares' : 'no score below zero',
      remedy: 'Normalise to 1–100 before the benefit of the doubt.',
    });
  });
}

/**
 * The program of one place in its contributions vᵣ = wᵣ yₖᵣ: maximise Σ v where no place j comes
 * above 1, Σ vᵣ yⱼᵣ / yₖᵣ ≤ 1, and low · Σ v ≤ vᵣ ≤ high · Σ v.
 */
function programOf(
  own: Float64Array,
  dimensions: readonly number[],
  others: readonly Float64Array[],
  shares: PieShares | undefined,
) {
  const n = dimensions.length;
  const extra = shares ? 2 * n : 0;
  const rows = new Float64Array((others.length + extra) * n);
  const limits = new Float64Array(others.length + extra).fill(1, 0, others.length);
  others.forEach((other, j) => {
    dimensions.forEach((d, r) => {
      rows[j * n + r] = other[d]! / own[d]!;
    });
  });
  for (let r = 0; shares && r < n; r++) {
    const [upper, lower] = [(others.length + 2 * r) * n, (others.length + 2 * r + 1) * n];
    for (let s = 0; s < n; s++) {
      rows[upper + s] = (s === r ? 1 : 0) - shares.high;
      rows[lower + s] = shares.low - (s === r ? 1 : 0);
    }
  }
  return { objective: new Float64Array(n).fill(1), rows, limits };
}

/**
 * Benefit of the doubt (Melyn and Moesen 1991; Cherchye et al. 2007): each place is scored with the
 * weights that suit it best, provided that no place would come above 1 with them. A linear program
 * for each place; every answer is checked against its own proof of optimality.
 *
 * @param rows scores of each place by dimension, more is better, none below zero; NaN is a gap
 * @param options bounds of the shares (then every score must be above zero), another solver
 * @returns one for each place; a place with a gap has no score and sets no limit
 * @throws SojournError `recipe.zero`, `argument.range` for bounds that cannot hold, `internal.invariant`
 * @example benefitOfDoubt([Float64Array.of(1, 2), Float64Array.of(2, 1)]).map(({ score }) => score) // 1, 1
 */
export function benefitOfDoubt(
  rows: readonly Float64Array[],
  { shares, lp = solveLinear }: BenefitOptions = {},
): Benefit[] {
  const width = rows[0]?.length ?? 0;
  if (shares) checkShares(shares, width);
  checkCells(rows, (shares?.low ?? 0) > 0);
  const gapless = (row: Float64Array) => row.every((value) => !Number.isNaN(value));
  const complete = [...rows.keys()].filter((place) => gapless(rows[place]!));
  const others = complete.map((place) => rows[place]!);
  return rows.map((own, place) => {
    const dimensions = [...own.keys()].filter((d) => own[d]! > 0);
    const nothing = {
      weights: new Float64Array(width),
      shares: new Float64Array(width),
      peers: [],
    };
    if (!gapless(own)) return { score: Number.NaN, ...nothing };
    if (dimensions.length === 0) return { score: 0, ...nothing };
    const { value, x, prices, doubt } = lp(programOf(own, dimensions, others, shares));
    if (!(doubt <= mostDoubt)) {
      throw new SojournError({
        code: 'internal.invariant',
        where: { field: `the linear program of place ${place + 1}` },
        got: `a proof that is off by ${doubt}`,
        expected: `at most ${mostDoubt}`,
      });
    }
    const weights = new Float64Array(width);
    const parts = new Float64Array(width);
    dimensions.forEach((d, r) => {
      weights[d] = x[r]! / own[d]!;
      parts[d] = x[r]! / value;
    });
    const peers = complete.filter((_, j) => prices[j]! > mostDoubt);
    return { score: value > 1 - rounding ? 1 : value, weights, shares: parts, peers };
  });
}
