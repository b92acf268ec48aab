import { SojournError } from '../../core/index.ts';
import type { Aggregation, NodeSpec, Recipe } from '../contract.ts';

/** A recipe's tree as numbers: indicators first, then nodes so that children come before parents. */
export interface Plan {
  /** Ids of indicators, then nodes, in the order of the rows of a score matrix. */
  readonly ids: readonly string[];
  readonly indicators: number;
  /** For each node: rows of its children, its aggregation and threshold. */
  readonly nodes: readonly NodePlan[];
  /** Relative weight of every row within its parent. */
  readonly weights: Float64Array;
  /** Level of every row: 1 for indicators. */
  readonly levels: Int32Array;
  /** Row of the index. */
  readonly top: number;
}

/** One node of a plan. */
export interface NodePlan {
  readonly id: string;
  readonly row: number;
  readonly children: Int32Array;
  readonly aggregation: Aggregation;
  readonly threshold: number;
}

function fail(field: string, got: string, expected: string): never {
  throw new SojournError({ code: 'recipe.structure', where: { field }, got, expected });
}

/** Children by parent, ids of indicators before nodes, in the recipe's order. */
function childrenByParent(recipe: Recipe): Map<string, string[]> {
  const children = new Map<string, string[]>(recipe.nodes.map(({ id }) => [id, []]));
  for (const { id, parent } of [...recipe.indicators, ...recipe.nodes]) {
    if (parent === undefined) continue;
    const siblings = children.get(parent);
    if (!siblings) fail(id, `the parent ${parent}`, 'a node of the recipe');
    siblings.push(id);
  }
  return children;
}

/** Height of each node: one above its highest child. */
function heights(recipe: Recipe, children: ReadonlyMap<string, readonly string[]>) {
  const height = new Map<string, number>(recipe.indicators.map(({ id }) => [id, 1]));
  const visit = (node: NodeSpec, path: readonly string[]): number => {
    const known = height.get(node.id);
    if (known !== undefined) return known;
    if (path.includes(node.id)) fail(node.id, 'a node above itself', 'a tree');
    const below = children.get(node.id) ?? [];
    if (below.length === 0) fail(node.id, 'no children', 'at least one indicator or node below');
    const found =
      1 +
      Math.max(
        ...below.map((id) => {
          const child = recipe.nodes.find((one) => one.id === id);
          return child ? visit(child, [...path, node.id]) : 1;
        }),
      );
    height.set(node.id, found);
    return found;
  };
  for (const node of recipe.nodes) visit(node, []);
  return height;
}

function checkIds(recipe: Recipe): void {
  const ids = [...recipe.indicators, ...recipe.nodes].map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) fail(twice, 'an id that occurs twice', 'each indicator and node once');
  const tops = recipe.nodes.filter(({ parent }) => parent === undefined);
  if (tops.length !== 1) {
    fail('nodes', `${tops.length} nodes without a parent`, 'one: the index');
  }
}

/** The aggregation of a level: indicators are joined by the first, the last serves for all above. */
function aggregationAt(recipe: Recipe, level: number): Aggregation {
  const { aggregate } = recipe;
  return aggregate[Math.min(level - 2, aggregate.length - 1)] ?? { method: 'arithmetic' };
}

/**
 * The tree of a recipe as a plan.
 *
 * @throws SojournError `recipe.structure`: an id twice, an unknown parent, a loop, an empty node, no single top
 * @example planOf(recipe).ids
 */
export function planOf(recipe: Recipe): Plan {
  checkIds(recipe);
  const children = childrenByParent(recipe);
  const height = heights(recipe, children);
  const nodes = recipe.nodes
    .map((node, at) => ({ node, at }))
    .sort((a, b) => height.get(a.node.id)! - height.get(b.node.id)! || a.at - b.at)
    .map(({ node }) => node);
  const specs = [...recipe.indicators, ...nodes];
  const ids = specs.map(({ id }) => id);
  const row = new Map(ids.map((id, at) => [id, at]));
  return {
    ids,
    indicators: recipe.indicators.length,
    nodes: nodes.map((node) => ({
      id: node.id,
      row: row.get(node.id)!,
      children: Int32Array.from(children.get(node.id)!, (id) => row.get(id)!),
      aggregation: node.aggregate ?? aggregationAt(recipe, height.get(node.id)!),
      threshold: node.threshold ?? recipe.threshold ?? 0,
    })),
    weights: Float64Array.from(specs, ({ weight }) => weight ?? 1),
    levels: Int32Array.from(ids, (id) => height.get(id)!),
    top: ids.indexOf(nodes.find(({ parent }) => parent === undefined)!.id),
  };
}

/**
 * Effective weights: the product of each row's share among its siblings up to the index.
 *
 * @example effectiveWeights(plan, plan.weights)[0] // share of the first indicator in the index
 */
export function effectiveWeights(plan: Plan, weights: Float64Array): Float64Array {
  const effective = new Float64Array(plan.ids.length);
  effective[plan.top] = 1;
  for (const { row, children } of [...plan.nodes].reverse()) {
    const sum = children.reduce((total, child) => total + weights[child]!, 0);
    for (const child of children) effective[child] = (effective[row]! * weights[child]!) / sum;
  }
  return effective;
}
