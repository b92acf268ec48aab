import type { Built } from '../build/build.ts';
import { effectiveWeights } from '../structure/plan.ts';
import { principalComponents } from '../weights/components.ts';
import { correlate } from '../weights/correlate.ts';
import { rowOf } from '../weights/pca.ts';
import { correlationMatrix, cronbachAlpha } from './coherence.ts';
import { columnStats } from './column-stats.ts';
import type {
  Audit,
  AuditedColumn,
  AuditedNode,
  AuditedWeight,
  AuditLimits,
  Pair,
} from './contract.ts';
import { importanceOf } from './importance.ts';
import { leaveOneOut } from './leave-one-out.ts';

const usual: AuditLimits = { redundant: 0.92, weak: 0.3 };

function coverageOf(built: Built): Audit['coverage'] {
  const cells = built.raw.length * built.places.length;
  let [filled, missing] = [0, 0];
  built.imputed.forEach((column, at) => {
    column.forEach((value, place) => {
      if (built.filled[at]![place] === 1) filled += 1;
      else if (Number.isNaN(value)) missing += 1;
    });
  });
  return {
    places: built.places.length,
    screenedOut: built.screenedOut,
    cells,
    given: (cells - filled - missing) / cells,
    filled: filled / cells,
    missing: missing / cells,
  };
}

function columnsOf(built: Built): AuditedColumn[] {
  return built.recipe.indicators.map(({ id }, at) => ({
    id,
    raw: columnStats(built.raw[at]!),
    treated: columnStats(built.treated[at]!),
    treatment: built.treatments[at]!,
    filled: built.filled[at]!.reduce((sum, flag) => sum + flag, 0),
  }));
}

function firstComponentOf(columns: readonly Float64Array[]): number | null {
  const varied = columns.every((column) => columnStats(column).unique > 1);
  const complete = columns[0]!.filter((_, p) => columns.every((of) => !Number.isNaN(of[p]!)));
  if (columns.length < 2 || !varied || complete.length < 3) return null;
  return principalComponents(columns).shares[0]!;
}

function nodesOf(built: Built, limits: AuditLimits): AuditedNode[] {
  const { ids, nodes } = built.plan;
  return nodes.map(({ id, row, children }) => {
    const rows = [...children];
    const columns = rows.map((child) => rowOf(built, child));
    const matrix = correlationMatrix(columns);
    const own = rowOf(built, row);
    const against = -1.96 / Math.sqrt(built.places.length);
    const pairs = rows.flatMap((b, j) =>
      rows.slice(0, j).map((a, i) => ({ a: ids[a]!, b: ids[b]!, r: matrix[i * rows.length + j]! })),
    );
    return {
      id,
      children: rows.map((child) => ids[child]!),
      alpha: rows.length < 2 ? null : cronbachAlpha(columns),
      firstComponent: firstComponentOf(columns),
      opposed: pairs.filter(({ r }) => r < against),
      weak: rows
        .map((child, k) => ({ a: ids[child]!, b: id, r: correlate(columns[k]!, own) }))
        .filter(({ r }) => r < limits.weak),
    };
  });
}

function parentsOf({ plan }: Built): Map<number, number> {
  return new Map(plan.nodes.flatMap(({ row, children }) => [...children].map((c) => [c, row])));
}

function redundantOf(built: Built, limits: AuditLimits): Audit['redundant'] {
  const { ids, indicators } = built.plan;
  const parents = parentsOf(built);
  const columns = Array.from({ length: indicators }, (_, row) => rowOf(built, row));
  const matrix = correlationMatrix(columns);
  return columns.flatMap((_, b) =>
    columns
      .slice(0, b)
      .map((_, a) => ({
        a: ids[a]!,
        b: ids[b]!,
        r: matrix[a * indicators + b]!,
        siblings: parents.get(a) === parents.get(b),
      }))
      .filter(({ r }) => Math.abs(r) > limits.redundant),
  );
}

function misplacedOf(built: Built): Audit['misplaced'] {
  const { ids, indicators, nodes, levels } = built.plan;
  const parents = parentsOf(built);
  return Array.from({ length: indicators }, (_, row) => row).flatMap((row) => {
    const parent = parents.get(row)!;
    const pair = (node: number): Pair => ({
      a: ids[row]!,
      b: ids[node]!,
      r: correlate(rowOf(built, row), rowOf(built, node)),
    });
    const own = pair(parent);
    const [other] = nodes
      .filter((node) => node.row !== parent && levels[node.row] === levels[parent])
      .map((node) => pair(node.row))
      .sort((a, b) => b.r - a.r);
    return other && other.r > own.r ? [{ id: ids[row]!, own, other }] : [];
  });
}

function weightsOf(built: Built): AuditedWeight[] {
  const { plan } = built;
  const effective = effectiveWeights(plan, plan.weights);
  const index = rowOf(built, plan.top);
  const rows = plan.ids.map((_, row) => row).filter((row) => row !== plan.top);
  const importance = new Map(
    rows.map((row) => [row, importanceOf(rowOf(built, row), index).share]),
  );
  const sums = new Map<number, number>();
  for (const row of rows) {
    const level = plan.levels[row]!;
    sums.set(level, (sums.get(level) ?? 0) + (importance.get(row) || 0));
  }
  return rows.map((row) => ({
    id: plan.ids[row]!,
    level: plan.levels[row]!,
    weight: effective[row]!,
    importance: importance.get(row)!,
    importanceShare: importance.get(row)! / sums.get(plan.levels[row]!)!,
    correlation: correlate(rowOf(built, row), index),
  }));
}

/**
 * Audits an index as the Joint Research Centre of the European Commission does: coverage, shape of
 * the columns, correlations that go against the tree, alpha, principal components, weights against
 * importances, redundancy, what leaving one out would do, and how the index stands to others.
 *
 * @param built the index
 * @param others measures of the same places by name, in the order of `built.places`; NaN missing
 * @param limits when to mark
 * @example auditIndex(built, new Map([['hdi', hdi]])).nodes.filter(({ opposed }) => opposed.length > 0)
 */
export function auditIndex(
  built: Built,
  others: ReadonlyMap<string, Float64Array> = new Map(),
  limits: AuditLimits = usual,
): Audit {
  const index = rowOf(built, built.plan.top);
  return {
    coverage: coverageOf(built),
    columns: columnsOf(built),
    nodes: nodesOf(built, limits),
    redundant: redundantOf(built, limits),
    misplaced: misplacedOf(built),
    weights: weightsOf(built),
    leaveOneOut: leaveOneOut(built).map(({ scores, ranks, ...rest }) => rest),
    against: [...others].map(([id, column]) => ({
      id,
      places: index.filter((y, p) => !Number.isNaN(y) && !Number.isNaN(column[p]!)).length,
      pearson: correlate(index, column),
      spearman: correlate(index, column, 'spearman'),
    })),
  };
}
