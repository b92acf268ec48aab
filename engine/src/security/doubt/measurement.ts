import { entityOfPair, fillNormalsOfEntities, purposes } from '../../core/index.ts';
import type { Built } from '../build/build.ts';
import type { Spread } from './spread.ts';

/** Correlation of the error of one series of one place between any two years. */
export const errorCorrelation = 0.9;

/** The step that stands for all years: the part of an error that does not change. */
export const allYears = 0xffffff;

/** How much of an error is the same in all years, and how much is of its own year. */
export const errorShares = {
  lasting: Math.sqrt(errorCorrelation),
  passing: Math.sqrt(1 - errorCorrelation),
} as const;

/**
 * A value moved by z deviations, within the limits of its cell.
 *
 * @param cell of the spread
 */
export function drawnValue(
  nominal: number,
  z: number,
  { below, above, lowest, highest }: Spread,
  cell: number,
): number {
  const value = nominal + (z < 0 ? below : above)[cell]! * z;
  return Math.min(Math.max(value, lowest[cell]!), highest[cell]!);
}

/** Draws of the imputed columns of a built year. */
export interface MeasurementDraws {
  /** Columns of the last draw, in the order of the recipe's indicators. */
  readonly columns: readonly Float64Array[];
  /** Fills {@link columns} with draw `draw`. */
  fill(draw: number): void;
}

/** Cells of one indicator that carry doubt. */
interface DoubtfulCells {
  readonly row: number;
  readonly places: Int32Array;
  readonly entities: Uint32Array;
}

function doubtfulCells(built: Built, { below, above }: Spread): DoubtfulCells[] {
  const count = built.places.length;
  return built.recipe.indicators.flatMap(({ id }, row) => {
    const places = Int32Array.from(built.places.keys()).filter((at) => {
      const cell = row * count + at;
      return below[cell]! > 0 || above[cell]! > 0;
    });
    if (places.length === 0) return [];
    const entities = Uint32Array.from(places, (at) => entityOfPair(id, built.places[at]!));
    return [{ row, places, entities }];
  });
}

/**
 * Draws of the values of a year under their doubt.
 *
 * The error of a cell is √ρ·(a part that is the same in all years) + √(1−ρ)·(one of its own year),
 * ρ = {@link errorCorrelation}: trends do not jitter. Every draw of a place and indicator is the
 * same in any range of draws, on any worker, whatever other places there are.
 *
 * @param built a year
 * @param spread the doubt of its cells
 * @param year the year
 * @param seed 53 bits
 * @param columns what is filled; draws of disjoint cells may share it
 * @example const draws = openMeasurement(built, spread, 2022, 42); draws.fill(0); draws.columns
 */
export function openMeasurement(
  built: Built,
  spread: Spread,
  year: number,
  seed: number,
  columns: readonly Float64Array[] = built.imputed.map((column) => column.slice()),
): MeasurementDraws {
  const count = built.places.length;
  const cells = doubtfulCells(built, spread);
  const size = cells.reduce((most, { places }) => Math.max(most, places.length), 0);
  const lasting = new Float64Array(size);
  const passing = new Float64Array(size);
  return {
    columns,
    fill(draw) {
      for (const { row, places, entities } of cells) {
        const a = lasting.subarray(0, places.length);
        const b = passing.subarray(0, places.length);
        fillNormalsOfEntities(a, entities, seed, purposes.measurement, allYears, draw);
        fillNormalsOfEntities(b, entities, seed, purposes.measurement, year, draw);
        const nominal = built.imputed[row]!;
        const column = columns[row]!;
        for (let i = 0; i < places.length; i++) {
          const at = places[i]!;
          const z = errorShares.lasting * a[i]! + errorShares.passing * b[i]!;
          column[at] = drawnValue(nominal[at]!, z, spread, row * count + at);
        }
      }
    },
  };
}
