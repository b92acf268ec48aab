import { checkInteger } from '../errors/index.ts';
import { checkMatrix, checkNumbers, checkSample } from './checks.ts';
import { planQuantiles, type QuantilePlan, quantilesInto } from './quantile.ts';

/** Levels of every interval that Sojourn computes. */
export const bandLevels = [0.5, 0.8, 0.95] as const;

/** Probabilities behind the bands, ascending: 2.5, 10, 25, 50, 75, 90, 97.5 %. */
export const bandProbabilities = [0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975] as const;

/** The central interval that holds `level` of the draws. */
export interface Band {
  readonly level: number;
  readonly low: number;
  readonly high: number;
}

export interface Bands {
  readonly median: number;
  /** 50, 80 and 95 %, narrowest first; each lies inside the next. */
  readonly bands: readonly [Band, Band, Band];
}

const middle = bandProbabilities.indexOf(0.5);

/** A row of quantiles at {@link bandProbabilities} as median and bands. */
export function bandsFromRow(row: ArrayLike<number>, offset = 0): Bands {
  const band = (step: number): Band => ({
    level: bandLevels[step - 1]!,
    low: row[offset + middle - step]!,
    high: row[offset + middle + step]!,
  });
  return { median: row[offset + middle]!, bands: [band(1), band(2), band(3)] };
}

/**
 * Median and central 50, 80 and 95 % intervals of draws (quantile type 7).
 *
 * @param draws one or more numbers
 * @throws SojournError `argument.shape` for none, `argument.range` for NaN
 * @example bandsOf([1, 2, 3, 4, 5]).median // 3
 */
export function bandsOf(draws: ArrayLike<number>): Bands {
  checkSample('draws', draws, 1);
  const row = new Float64Array(bandProbabilities.length);
  quantilesInto(Float64Array.from(draws), planBands(draws.length), row);
  return bandsFromRow(row);
}

/** The plan behind bands of `draws` draws. */
export function planBands(draws: number): QuantilePlan {
  return planQuantiles(draws, bandProbabilities);
}

/**
 * Bands of every cell of an ensemble: one row of seven quantiles a cell, no sorting.
 *
 * @param ensemble draws × cells, one draw after another
 * @returns cells × 7 at {@link bandProbabilities}; read a row with {@link bandsFromRow}
 * @throws SojournError `argument.shape`, `argument.range`
 * @example bandsByCell(Float64Array.of(1, 10, 3, 30), 2, 2)[3] // 2: the first cell's median
 */
export function bandsByCell(ensemble: Float64Array, draws: number, cells: number): Float64Array {
  checkInteger('draws', draws, 1, 1e9);
  checkMatrix('ensemble', ensemble, draws, cells);
  checkNumbers('ensemble', ensemble);
  const width = bandProbabilities.length;
  const out = new Float64Array(cells * width);
  const scratch = new Float64Array(draws);
  const plan = planBands(draws);
  for (let cell = 0; cell < cells; cell++) {
    for (let draw = 0; draw < draws; draw++) scratch[draw] = ensemble[draw * cells + cell]!;
    quantilesInto(scratch, plan, out, cell * width);
  }
  return out;
}
