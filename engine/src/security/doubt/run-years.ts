import {
  checkCancelled,
  entityOfPair,
  fillNormalsOfEntities,
  purposes,
  report,
} from '../../core/index.ts';
import type { Built } from '../build/build.ts';
import type { IndicatorTable, Recipe } from '../contract.ts';
import { openReplicator } from '../replicate/replicator.ts';
import { type BuiltYear, describedYear, tableOfYear } from '../years/build-year.ts';
import type { CarriedColumn, SecurityPanel } from '../years/panel.ts';
import { openChoices } from './choices.ts';
import { allYears, drawnValue, errorShares } from './measurement.ts';
import { checkDoubt, type DoubtDraws, type DoubtOptions, runDoubt } from './run.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Draws between two looks at the signal to stop. */
const drawsPerCheck = 64;

/** Whether no place of a table touches another's score: then years can stand in for places. */
function isPlaceFree({ normalise, indicators, nodes, ...recipe }: Recipe): boolean {
  const scaled = [normalise, ...indicators.map((spec) => spec.normalise ?? normalise)];
  const joined = [...recipe.aggregate, ...nodes.map(({ aggregate }) => aggregate)];
  return (
    recipe.impute.method === 'none' &&
    recipe.imputePanel === undefined &&
    recipe.treat === null &&
    recipe.availability === 0 &&
    scaled.every(({ method }) => method === 'goalposts') &&
    joined.every((one) => one?.method !== 'copeland')
  );
}

/** One year of a built table in which years stand in for places. */
function yearOf(built: Built, place: string, at: number): Built {
  const count = built.places.length;
  const cut = (columns: readonly Float64Array[]) => columns.map((of) => of.subarray(at, at + 1));
  return {
    ...built,
    places: [place],
    raw: cut(built.raw),
    imputed: cut(built.imputed),
    treated: cut(built.treated),
    filled: built.filled.map((of) => of.subarray(at, at + 1)),
    scores: Float64Array.from(built.plan.ids, (_, row) => built.scores[row * count + at]!),
    zeros: built.zeros
      .filter(({ place: year }) => year === built.places[at])
      .map((zero) => ({ ...zero, place })),
  };
}

/** The cells of one year that carry doubt. */
interface DoubtfulYear {
  readonly year: number;
  readonly rows: readonly number[];
  readonly entities: Uint32Array;
  readonly errors: Float64Array;
  readonly spread: Spread;
}

function doubtfulYear(base: BuiltYear, spread: Spread, entities: Uint32Array): DoubtfulYear {
  const rows = [...entities.keys()].filter(
    (row) => spread.below[row]! > 0 || spread.above[row]! > 0,
  );
  return {
    year: base.year,
    rows,
    entities: Uint32Array.from(rows, (row) => entities[row]!),
    errors: new Float64Array(rows.length),
    spread,
  };
}

/** Draws of the values of all years under their doubt, the same bits as year by year. */
function openValues(
  built: Built,
  bases: readonly BuiltYear[],
  panel: SecurityPanel,
  place: string,
  seed: number,
) {
  const entities = Uint32Array.from(built.recipe.indicators, ({ id }) => entityOfPair(id, place));
  const years = bases.map((base) => doubtfulYear(base, spreadOf(panel, base), entities));
  const columns = built.imputed.map((column) => column.slice());
  const lasting = new Float64Array(entities.length);
  const fill = (draw: number) => {
    fillNormalsOfEntities(lasting, entities, seed, purposes.measurement, allYears, draw);
    years.forEach(({ year, rows, entities: own, errors, spread }, at) => {
      if (rows.length === 0) return;
      fillNormalsOfEntities(errors, own, seed, purposes.measurement, year, draw);
      rows.forEach((row, cell) => {
        const z = errorShares.lasting * lasting[row]! + errorShares.passing * errors[cell]!;
        columns[row]![at] = drawnValue(built.imputed[row]![at]!, z, spread, row);
      });
    });
  };
  return { columns, fill };
}

function stackedTable(
  years: readonly number[],
  tables: readonly { readonly table: IndicatorTable }[],
): IndicatorTable {
  const ids = [...(tables[0]?.table.columns.keys() ?? [])];
  return {
    places: years.map(String),
    columns: new Map(
      ids.map((id) => [id, Float64Array.from(tables, ({ table }) => table.columns.get(id)![0]!)]),
    ),
  };
}

/**
 * The draws of {@link runDoubt} for many years of a panel of one place, to the bit, with one set of
 * choices a draw for all of them. Recipes in which places touch each other go year by year.
 *
 * @param recipe,panel what is built
 * @param years years of the panel
 * @param options seed, draws, choices
 * @returns draws by year
 * @throws SojournError as {@link runDoubt}
 * @example runDoubtYears(recipe, panelOfOnePlace, [2021, 2022], { seed: 1, draws: 200 }).get(2022)
 */
export function runDoubtYears(
  recipe: Recipe,
  panel: SecurityPanel,
  years: readonly number[],
  options: DoubtOptions,
): ReadonlyMap<number, DoubtDraws> {
  const [place, ...others] = panel.places;
  if (place === undefined || others.length > 0 || !isPlaceFree(recipe)) {
    return new Map(years.map((year) => [year, runDoubt(recipe, panel, year, options)]));
  }
  checkDoubt(options);
  const { seed, draws, from = 0, choices = {}, measurement = true } = options;
  const tables = years.map((year) => tableOfYear(recipe, panel, year));
  const replicator = openReplicator(recipe, stackedTable(years, tables));
  const { plan, nominal, scores } = replicator;
  const bases = years.map((year, at) => {
    const columns: readonly CarriedColumn[] = tables[at]!.columns;
    return describedYear(year, yearOf(nominal, place, at), columns, panel);
  });
  const found = years.map(() => new Float64Array(draws * plan.nodes.length));
  const drawChoices = openChoices(plan, choices, seed);
  const values = openValues(nominal, bases, panel, place, seed);
  const top = new Float64Array(years.length);
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsPerCheck === 0) {
      checkCancelled(options);
      report(options, 'draws', draw, draws);
    }
    if (measurement) values.fill(from + draw);
    replicator.run(drawChoices(from + draw), top, values.columns);
    found.forEach((of, at) => {
      plan.nodes.forEach(({ row }, node) => {
        of[draw * plan.nodes.length + node] = scores[row * years.length + at]!;
      });
    });
  }
  report(options, 'draws', draws, draws);
  const nodes = plan.nodes.map(({ id }) => id);
  return new Map(
    bases.map((base, at) => [
      base.year,
      { base, draws, nodes, places: [place], scores: found[at]! },
    ]),
  );
}
