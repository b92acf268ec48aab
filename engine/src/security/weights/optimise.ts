import { checkLength, exp, log, nelderMead, SojournError } from '../../core/index.ts';
import { aggregateAll } from '../steps/aggregate.ts';
import { type CorrelationKind, correlate } from './correlate.ts';
import { rowOf, type Weighable } from './pca.ts';

/** What weights are to achieve. */
export interface WeightTarget {
  /** Level of the rows whose weights may change. */
  readonly level: number;
  /** Importance wanted of each row, relative (default equal), in the order of the plan. */
  readonly importance?: readonly number[];
  readonly correlation?: CorrelationKind;
}

/** Weights under which correlations with the index are as wanted, or as near as was found. */
export interface OptimisedWeights {
  /** Weight of every row of the plan. */
  readonly weights: Float64Array;
  readonly rows: readonly {
    readonly id: string;
    readonly desired: number;
    /** Its share in the sum of correlations with the index. */
    readonly obtained: number;
    /** Its share in the sum of weights of the level. */
    readonly weight: number;
  }[];
  /** Mean squared gap between desired and obtained; before is that of the recipe's weights. */
  readonly objective: number;
  readonly before: number;
  readonly converged: boolean;
}

function rowsAt({ plan }: Weighable, level: number): number[] {
  const rows = [...plan.levels.keys()].filter((row) => plan.levels[row] === level);
  if (rows.length > 1 && !rows.includes(plan.top)) return rows;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'level' },
    got: String(level),
    expected: 'a level below the index with two rows or more',
  });
}

/**
 * Weights of one level so that the correlations of its rows with the index have the wanted
 * proportions: minimises mean((tᵢ − rᵢ/Σr)²) (Becker, Saisana, Paruolo and Vandecasteele 2017, in
 * the linear form of COINr) over weights above zero by the simplex of Nelder and Mead. Weights are
 * not importances: a row that hardly varies may need a great weight.
 *
 * @param built scores of all rows
 * @param target level, wanted importances, Pearson or Spearman
 * @returns weights that add up to 1 over the level; never worse than those of the recipe
 * @throws SojournError `argument.range` for a level without rows to weigh, `argument.shape`
 * @example optimiseWeights(built, { level: 3 }).rows.map(({ weight }) => weight)
 */
export function optimiseWeights(built: Weighable, target: WeightTarget): OptimisedWeights {
  const { plan, places } = built;
  const rows = rowsAt(built, target.level);
  const wanted = target.importance ?? rows.map(() => 1);
  checkLength('importance', wanted.length, rows.length);
  const total = wanted.reduce((sum, t) => sum + t, 0);
  const desired = wanted.map((t) => t / total);
  const weights = plan.weights.slice();
  const scores = built.scores.slice();
  const view = { plan, places, scores };
  const obtainedBy = (at: ArrayLike<number>): number[] => {
    let most = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < at.length; k++) most = Math.max(most, at[k]!);
    const raw = rows.map((_, k) => exp(at[k]! - most));
    const sum = raw.reduce((a, b) => a + b, 0);
    rows.forEach((row, k) => {
      weights[row] = raw[k]! / sum;
    });
    aggregateAll(scores, places.length, plan, weights);
    const index = rowOf(view, plan.top);
    const found = rows.map((row) => correlate(rowOf(view, row), index, target.correlation));
    const all = found.reduce((a, b) => a + b, 0);
    return found.map((r) => (all > 0 ? r / all : Number.NaN));
  };
  const objective = (at: ArrayLike<number>) =>
    obtainedBy(at).reduce((sum, r, k) => sum + (desired[k]! - r) * (desired[k]! - r), 0) /
    rows.length;
  const given = rows.map((row) => log(Math.max(plan.weights[row]!, 1e-9)));
  const minima = [given, desired.map((t) => log(Math.max(t, 1e-9)))].map((start) =>
    nelderMead(objective, start, { tolerance: 1e-10 }),
  );
  const [best] = minima.sort((a, b) => a.value - b.value) as [(typeof minima)[0]];
  const obtained = obtainedBy(best.at);
  return {
    weights: weights.slice(),
    rows: rows.map((row, k) => ({
      id: plan.ids[row]!,
      desired: desired[k]!,
      obtained: obtained[k]!,
      weight: weights[row]!,
    })),
    objective: best.value,
    before: objective(given),
    converged: best.converged,
  };
}
