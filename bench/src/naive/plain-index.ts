import type { Built, Recipe } from '@sojourn/engine/security';

/** A table as a plain program holds it: one object a place. */
export type PlainRow = Record<string, number>;

const known = (values: readonly number[]) => values.filter((value) => !Number.isNaN(value));

/** Skewness and kurtosis of the second type. */
function shape(values: readonly number[]): { skew: number; kurtosis: number } {
  const n = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / n;
  const power = (p: number) => values.reduce((sum, x) => sum + (x - mean) ** p, 0);
  const [s2, s3, s4] = [power(2), power(3), power(4)];
  const skew = ((Math.sqrt(n) * s3) / s2 ** 1.5) * (Math.sqrt(n * (n - 1)) / (n - 2));
  const excess = (n + 1) * ((n * s4) / s2 ** 2 - 3) + 6;
  return { skew, kurtosis: (excess * (n - 1)) / ((n - 2) * (n - 3)) };
}

const fails = (values: readonly number[]) => {
  const { skew, kurtosis } = shape(values);
  return !(Math.abs(skew) < 2 || kurtosis < 3.5);
};

/** Winsorised, then logged, as the rule of the JRC asks. */
function treated(column: readonly number[], winmax: number): number[] {
  let values = [...column];
  let points = 0;
  while (fails(known(values)) && points < winmax) {
    const there = known(values);
    const high = shape(there).skew >= 0;
    const edge = high ? Math.max(...there) : Math.min(...there);
    const inner = there.filter((value) => value !== edge);
    const next = high ? Math.max(...inner) : Math.min(...inner);
    points = values.filter((value) => value === edge).length;
    values = values.map((value) => (value === edge ? next : value));
  }
  if (!fails(known(values))) return values;
  const there = known(column);
  const [low, high] = [Math.min(...there), Math.max(...there)];
  return column.map((value) => Math.log(value - low + 0.01 * (high - low)));
}

function scaled(values: readonly number[], direction: number): number[] {
  const turned = values.map((value) => value * direction);
  const there = known(turned);
  const [low, high] = [Math.min(...there), Math.max(...there)];
  return turned.map((value) => 1 + (99 * (value - low)) / (high - low));
}

function mean(pairs: readonly (readonly [number, number])[], isGeometric: boolean): number {
  const there = pairs.filter(([value]) => !Number.isNaN(value));
  const mass = there.reduce((sum, [, weight]) => sum + weight, 0);
  if (mass === 0) return Number.NaN;
  if (!isGeometric) return there.reduce((sum, [value, weight]) => sum + value * weight, 0) / mass;
  return Math.exp(there.reduce((sum, [value, weight]) => sum + Math.log(value) * weight, 0) / mass);
}

function place(recipe: Recipe, scores: PlainRow, geometric: ReadonlySet<string>): PlainRow {
  const of = (id: string): number => {
    if (id in scores) return scores[id]!;
    const children = [...recipe.indicators, ...recipe.nodes].filter(({ parent }) => parent === id);
    const pairs = children.map((child) => [of(child.id), child.weight ?? 1] as const);
    scores[id] = mean(pairs, geometric.has(id));
    return scores[id]!;
  };
  for (const { id } of recipe.nodes) of(id);
  return scores;
}

/** Nodes that are joined by a geometric mean: those above the dimensions, where the recipe says so. */
function geometricNodes({ recipe, plan }: Built): Set<string> {
  const nodes = plan.nodes.filter(({ aggregation }) => aggregation.method === 'geometric');
  return new Set(recipe.nodes.map(({ id }) => id).filter((id) => nodes.some((n) => n.id === id)));
}

/** The imputed table of a built index as one object a place. */
export function plainRows({ recipe, imputed, places }: Built): PlainRow[] {
  return places.map((_, at) =>
    Object.fromEntries(recipe.indicators.map(({ id }, row) => [id, imputed[row]![at]!])),
  );
}

/**
 * One replication as a plain program writes it: arrays and objects anew in each step.
 *
 * @returns scores of the index by place
 */
export function plainReplication(built: Built, rows: readonly PlainRow[], winmax = 5): number[] {
  const { recipe, plan } = built;
  const geometric = geometricNodes(built);
  const scores: PlainRow[] = rows.map(() => ({}));
  for (const { id, direction } of recipe.indicators) {
    const column = scaled(
      treated(
        rows.map((row) => row[id]!),
        winmax,
      ).map((value) => value),
      direction,
    );
    column.forEach((value, at) => {
      scores[at]![id] = value;
    });
  }
  const top = plan.ids[plan.top]!;
  return scores.map((row) => place(recipe, row, geometric)[top]!);
}
