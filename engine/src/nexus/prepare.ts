import { checkLength, SojournError } from '../core/errors/index.ts';
import { log } from '../core/math/index.ts';
import { entityOfPlace } from '../core/streams/index.ts';
import type { World } from './contract.ts';

/** A war year has at least this many deaths, a year of peace fewer than the first (UCDP's own lines). */
const conflictLine = 25;
const warLine = 1000;

/** Yearly growth of forced stocks in peace, conflict and war (ret.refugee_stock_peace, with note). */
const forcedGrowth = { peace: 0.003, conflict: 0.037, war: 0.075 };

/**
 * A world with everything that no draw and no lever changes, computed once. Plain typed arrays:
 * it crosses worker borders as it is.
 */
export interface PreparedWorld {
  readonly world: World;
  /** Dyads of origin i are `offsets[i]` up to `offsets[i + 1]`. */
  readonly offsets: Int32Array;
  /** Stream address of each place: a hash of its code. */
  readonly entity: Uint32Array;
  /** By place: ln income, ln(1 + population), ln(1 + deaths), yearly growth of the forced stock at base. */
  readonly logIncome: Float64Array;
  readonly logPopulation: Float64Array;
  readonly logDeaths: Float64Array;
  readonly forcedGrowth: Float64Array;
  readonly meanLogIncome: number;
  /** By dyad: ln km, ln(1 + labour stock), ln(1 + forced stock). */
  readonly logKm: Float64Array;
  readonly logLabour: Float64Array;
  readonly logForced: Float64Array;
}

/** Whether a place with so many deaths in a year is at peace in the sense of UCDP's 25. */
export function atPeace(deaths: number): boolean {
  return deaths < conflictLine;
}

function growthAt(deaths: number): number {
  if (atPeace(deaths)) return forcedGrowth.peace;
  return deaths < warLine ? forcedGrowth.conflict : forcedGrowth.war;
}

function refuse(field: string, got: string, expected: string): never {
  throw new SojournError({ code: 'argument.range', where: { field }, got, expected });
}

function checkColumn(field: string, values: Float64Array, length: number, least: number): void {
  checkLength(field, values.length, length);
  for (const value of values) {
    if (value >= least && value < Number.POSITIVE_INFINITY) continue;
    refuse(field, String(value), `finite numbers, ${least} or more`);
  }
}

function checkPlaces(world: World): void {
  const places = world.codes.length;
  if (places === 0) refuse('codes', 'no place', 'one place or more');
  if (new Set(world.codes).size !== places) refuse('codes', 'a code twice', 'each code once');
  checkColumn('population', world.population, places, 0);
  checkColumn('income', world.income, places, 1);
  checkColumn('conflictDeaths', world.conflictDeaths, places, 0);
}

function checkDyads(world: World): void {
  const { origin, destination } = world;
  const places = world.codes.length;
  checkLength('destination', destination.length, origin.length);
  checkColumn('labourStock', world.labourStock, origin.length, 0);
  checkColumn('forcedStock', world.forcedStock, origin.length, 0);
  checkColumn('km', world.km, origin.length, 1);
  checkLength('contiguous', world.contiguous.length, origin.length);
  checkLength('language', world.language.length, origin.length);
  let previous = -1;
  for (let d = 0; d < origin.length; d++) {
    const [i, j] = [origin[d]!, destination[d]!];
    const inside = i >= 0 && i < places && j >= 0 && j < places && i !== j;
    const key = i * places + j;
    if (!inside || key <= previous) {
      refuse(
        `dyad ${d}`,
        `${i} → ${j}`,
        'two places, sorted by origin then destination, each once',
      );
    }
    previous = key;
  }
}

function offsetsOf(origin: Int32Array, places: number): Int32Array {
  const offsets = new Int32Array(places + 1);
  for (const i of origin) offsets[i + 1]!++;
  for (let i = 0; i < places; i++) offsets[i + 1]! += offsets[i]!;
  return offsets;
}

/**
 * Checks a world and computes what stays the same in every run: dyads by origin, logarithms of
 * stocks, distances, incomes and deaths, stream addresses.
 *
 * @param world all places and dyads, dyads sorted by origin then destination; people, 2021
 *   international $ a head (at least 1), deaths a year, km (at least 1)
 * @returns the prepared world; `world` itself is kept by reference
 * @throws SojournError `argument.shape` or `argument.range` naming the column
 * @example const prepared = prepare(syntheticWorld({seed: 1, places: 20, reach: 8}))
 */
export function prepare(world: World): PreparedWorld {
  checkPlaces(world);
  checkDyads(world);
  const logIncome = world.income.map((value) => log(value));
  return {
    world,
    offsets: offsetsOf(world.origin, world.codes.length),
    entity: Uint32Array.from(world.codes, (code) => entityOfPlace(code)),
    logIncome,
    logPopulation: world.population.map((people) => log(1 + people)),
    logDeaths: world.conflictDeaths.map((deaths) => log(1 + deaths)),
    forcedGrowth: world.conflictDeaths.map((deaths) => growthAt(deaths)),
    meanLogIncome: logIncome.reduce((sum, value) => sum + value, 0) / logIncome.length,
    logKm: world.km.map((value) => log(value)),
    logLabour: world.labourStock.map((people) => log(1 + people)),
    logForced: world.forcedStock.map((people) => log(1 + people)),
  };
}
