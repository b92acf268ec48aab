import { SojournError } from '../../core/index.ts';
import type { Built } from '../build/build.ts';
import type { NodePlan } from '../structure/plan.ts';
import { type Components, principalComponents } from './components.ts';

/** What a weighting needs of a built index. */
export type Weighable = Pick<Built, 'plan' | 'scores' | 'places'>;

/** Weights of the children of one node from their first component. */
export interface PcaGroup {
  readonly node: string;
  readonly children: readonly string[];
  readonly components: Components;
  /** Children with a loading below zero: as weights they would reward what is worse. */
  readonly negative: readonly string[];
}

/** Weights from principal components. */
export interface PcaWeights {
  /** Weight of every row of the plan; those of other levels as they were. */
  readonly weights: Float64Array;
  readonly groups: readonly PcaGroup[];
}

/** Scores of one row of a plan. */
export function rowOf({ scores, places }: Weighable, row: number): Float64Array {
  return scores.subarray(row * places.length, (row + 1) * places.length);
}

function groupOf(built: Weighable, { id, children }: NodePlan): PcaGroup {
  const ids = [...children].map((row) => built.plan.ids[row]!);
  const columns = [...children].map((row) => rowOf(built, row));
  const components = principalComponents(columns, `the children of ${id}`);
  const negative = ids.filter((_, k) => components.loadings[k]! < 0);
  return { node: id, children: ids, components, negative };
}

/**
 * Weights of maximum variance: the loadings of the first principal component of each group of
 * siblings (as COINr has it). Components may go below zero where siblings disagree: such children
 * are named, and it is for the caller to refuse or keep them.
 *
 * @param built scores of all rows
 * @param level of the children: 1 for indicators
 * @throws SojournError `argument.range` where no node has children of that level, `recipe.column`
 * @example pcaWeights(built, 1).weights
 */
export function pcaWeights(built: Weighable, level: number): PcaWeights {
  const { nodes, levels, weights, ids } = built.plan;
  const parents = nodes.filter(
    ({ children }) => children.length > 1 && children.every((row) => levels[row] === level),
  );
  if (parents.length === 0) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'level' },
      got: String(level),
      expected: 'a level with two siblings or more',
    });
  }
  const groups = parents.map((node) => groupOf(built, node));
  const found = weights.slice();
  for (const { children, components } of groups) {
    children.forEach((id, k) => {
      found[ids.indexOf(id)] = components.loadings[k]!;
    });
  }
  return { weights: found, groups };
}
