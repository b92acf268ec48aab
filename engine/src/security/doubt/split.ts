import type { Recipe } from '../contract.ts';
import { openReplicator } from '../replicate/replicator.ts';
import { type BuiltYear, buildYear, tableOfYear } from '../years/build-year.ts';
import type { SecurityPanel } from '../years/panel.ts';
import { type ChoiceSpace, openChoices } from './choices.ts';
import { openMeasurement } from './measurement.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Variance of a place's index by where it comes from; the four sum to the total. NaN without an index. */
export interface VarianceSplit {
  readonly places: readonly string[];
  /** Choices of the recipe alone. */
  readonly method: Float64Array;
  /** Values alone: published bounds, and age where they are carried. */
  readonly data: Float64Array;
  /** Cells filled by the recipe's imputation alone. */
  readonly imputation: Float64Array;
  /** What two of them or more do together. */
  readonly interaction: Float64Array;
  readonly total: Float64Array;
}

/** A grid of choices by data draws. */
export interface SplitOptions {
  readonly seed: number;
  readonly choices: ChoiceSpace;
  /** Sets of choices (rows of the grid), from 2. */
  readonly methods: number;
  /** Draws of the data (columns), from 2. */
  readonly data: number;
}

/** Sums of a place over a grid, by row, by column and of squares. */
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
    rows: Math.max((ofRows / (n - 1) - interaction) / k, 0),
    columns: Math.max((ofColumns / (k - 1) - interaction) / n, 0),
    interaction,
  };
}

/** Components of every place on a grid of which `run` gives the scores of one point. */
function onGrid(
  places: number,
  { methods, data }: SplitOptions,
  run: (row: number, column: number) => Float64Array,
) {
  const sums: Sums[] = Array.from({ length: places }, () => ({
    rows: new Float64Array(methods),
    columns: new Float64Array(data),
    squares: 0,
  }));
  for (let column = 0; column < data; column++) {
    for (let row = 0; row < methods; row++) {
      run(row, column).forEach((score, place) => {
        const of = sums[place]!;
        of.rows[row]! += score;
        of.columns[column]! += score;
        of.squares += score * score;
      });
    }
  }
  return sums.map(components);
}

/** The spread of the imputed cells alone, or of the others alone. */
function spreadWhere({ built }: BuiltYear, spread: Spread, imputed: 0 | 1): Spread {
  const count = built.places.length;
  const only = (of: Float64Array) =>
    of.map((deviation, cell) => {
      const filled = built.filled[Math.floor(cell / count)]![cell % count];
      return filled === imputed ? deviation : 0;
    });
  return { ...spread, below: only(spread.below), above: only(spread.above) };
}

/** Scores of the index under choices, values and imputed cells, each by the number of its draw. */
function openGrid(recipe: Recipe, panel: SecurityPanel, year: number, options: SplitOptions) {
  const base = buildYear(recipe, panel, year);
  const { built } = base;
  const replicator = openReplicator(recipe, tableOfYear(recipe, panel, year).table);
  const spread = spreadOf(panel, base);
  const columns = built.imputed.map((column) => column.slice());
  const openCells = (imputed: 0 | 1) =>
    openMeasurement(built, spreadWhere(base, spread, imputed), year, options.seed, columns);
  const cells = [openCells(0), openCells(1)] as const;
  const drawn = [-1, -1];
  const fill = (imputed: 0 | 1, draw: number) => {
    if (drawn[imputed] !== draw) cells[imputed].fill(draw);
    drawn[imputed] = draw;
  };
  const drawChoices = openChoices(replicator.plan, options.choices, options.seed);
  const out = new Float64Array(built.places.length);
  return {
    places: replicator.places,
    isImputed: built.filled.some((column) => column.includes(1)),
    run(method: number, value: number, imputed: number) {
      fill(0, value);
      fill(1, imputed);
      replicator.run(drawChoices(method), out, columns);
      return out;
    },
  };
}

/**
 * Splits the variance of each place's index among the method (choices of the recipe), the values
 * (published bounds, age) and imputed cells, on a grid of choices by draws. Each part is the main
 * effect, Var E(index | part). Where cells are imputed there are three grids: each part by columns,
 * the others together by rows.
 *
 * @param recipe the recipe
 * @param panel indicators by year and place, with bounds
 * @param year a year of the panel
 * @param options sizes of the grid, choices, seed
 * @throws SojournError as {@link buildYear}
 * @example splitVariance(recipe, panel, 2022, { seed: 1, choices, methods: 40, data: 40 }).method
 */
export function splitVariance(
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  options: SplitOptions,
): VarianceSplit {
  const { places, isImputed, run } = openGrid(recipe, panel, year, options);
  const count = places.length;
  const all = onGrid(count, options, (row, column) => run(row, column, column));
  const ofValues = isImputed ? onGrid(count, options, (row, column) => run(row, column, row)) : all;
  const ofImputed = isImputed ? onGrid(count, options, (row, column) => run(row, row, column)) : [];
  const parts = all.map((grid, at) => {
    const [method, data] = [grid.rows, ofValues[at]!.columns];
    const imputation = ofImputed[at]?.columns ?? (Number.isNaN(method) ? Number.NaN : 0);
    const known = method + grid.columns + grid.interaction;
    const interaction = Math.max(known - method - data - imputation, 0);
    return { method, data, imputation, interaction };
  });
  return {
    places,
    method: Float64Array.from(parts, (part) => part.method),
    data: Float64Array.from(parts, (part) => part.data),
    imputation: Float64Array.from(parts, (part) => part.imputation),
    interaction: Float64Array.from(parts, (part) => part.interaction),
    total: Float64Array.from(
      parts,
      (part) => part.method + part.data + part.imputation + part.interaction,
    ),
  };
}
