import type { Recipe } from '../contract.ts';
import { openReplicator } from '../replicate/replicator.ts';
import { buildYear, tableOfYear } from '../years/build-year.ts';
import type { SecurityPanel } from '../years/panel.ts';
import { type ChoiceSpace, openChoices } from './choices.ts';
import { openMeasurement } from './measurement.ts';
import { spreadOf } from './spread.ts';

/** Variance of a place's index by where it comes from; the three sum to the total. */
export interface VarianceSplit {
  readonly places: readonly string[];
  readonly method: Float64Array;
  readonly data: Float64Array;
  readonly interaction: Float64Array;
  readonly total: Float64Array;
}

/** A grid of choices by data draws. */
export interface SplitOptions {
  readonly seed: number;
  readonly choices: ChoiceSpace;
  /** Sets of choices (rows of the grid). */
  readonly methods: number;
  /** Draws of the data (columns). */
  readonly data: number;
}

/** Sums of a place over the grid, by row, by column and of squares. */
interface Sums {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  squares: number;
}

/** Two-way analysis of variance without replication, unbiased (Scheffé 1959, section 7.4). */
function components({ rows, columns, squares }: Sums) {
  const [n, k] = [rows.length, columns.length];
  const total = rows.reduce((a, b) => a + b, 0);
  const mean = total / (n * k);
  const between = (sums: Float64Array, size: number) =>
    sums.reduce((sum, value) => sum + (value / size - mean) * (value / size - mean), 0) * size;
  const [ofRows, ofColumns] = [between(rows, k), between(columns, n)];
  const rest = squares - n * k * mean * mean - ofRows - ofColumns;
  const interaction = Math.max(rest / ((n - 1) * (k - 1)), 0);
  return {
    method: Math.max((ofRows / (n - 1) - interaction) / k, 0),
    data: Math.max((ofColumns / (k - 1) - interaction) / n, 0),
    interaction,
  };
}

/**
 * Splits the variance of each place's index between the method (choices of the recipe) and the
 * data (measurement and imputation), on a grid of choices by draws.
 *
 * @param recipe the recipe
 * @param panel indicators by year and place, with bounds
 * @param year a year of the panel
 * @param options sizes of the grid, choices, seed
 * @example splitVariance(recipe, panel, 2022, { seed: 1, choices, methods: 40, data: 40 }).method
 */
export function splitVariance(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  { seed, choices, methods, data }: SplitOptions,
): VarianceSplit {
  const base = buildYear(recipe, panel, year);
  const replicator = openReplicator(recipe, tableOfYear(recipe, panel, year).table);
  const { places, plan } = replicator;
  const values = openMeasurement(base.built, spreadOf(panel, base), year, seed);
  const drawChoices = openChoices(plan, choices, seed);
  const out = new Float64Array(places.length);
  const sums: Sums[] = places.map(() => ({
    rows: new Float64Array(methods),
    columns: new Float64Array(data),
    squares: 0,
  }));
  for (let column = 0; column < data; column++) {
    values.fill(column);
    for (let row = 0; row < methods; row++) {
      replicator.run(drawChoices(row), out, values.columns);
      out.forEach((score, place) => {
        const of = sums[place]!;
        of.rows[row]! += score;
        of.columns[column]! += score;
        of.squares += score * score;
      });
    }
  }
  const parts = sums.map(components);
  return {
    places,
    method: Float64Array.from(parts, (part) => part.method),
    data: Float64Array.from(parts, (part) => part.data),
    interaction: Float64Array.from(parts, (part) => part.interaction),
    total: Float64Array.from(parts, (part) => part.method + part.data + part.interaction),
  };
}
