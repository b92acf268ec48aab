import type { OutcomeId } from './contract.ts';
import type { PreparedWorld } from './prepare.ts';
import type { State } from './state.ts';

/** The outcomes in the order of their series. */
export const outcomeIds: readonly OutcomeId[] = [
  'labour-stock-abroad',
  'labour-stock-here',
  'forced-stock-from',
  'forced-stock-here',
  'income',
];

/** Unit of an outcome, as figures carry it. */
export function unitOf(outcome: OutcomeId): string {
  return outcome === 'income' ? '2021 international $ a head' : 'people';
}

/** Code of the world as a place of results. */
export const worldCode = 'WLD';

/** Which series are kept: five outcomes for the world and for each named place. */
export interface Tracked {
  readonly places: readonly string[];
  /** Index of each place in the world's codes; −1 for the world. */
  readonly index: Int32Array;
  /** Dyads that arrive in each place. */
  readonly arriving: readonly Int32Array[];
}

function arrivals(prepared: PreparedWorld, place: number): Int32Array {
  const found: number[] = [];
  prepared.world.destination.forEach((j, d) => {
    if (j === place) found.push(d);
  });
  return Int32Array.from(found);
}

/** The world first, then the named places, each once. */
export function track(prepared: PreparedWorld, places: readonly string[]): Tracked {
  const named = [...new Set([worldCode, ...places])];
  const index = Int32Array.from(named, (code) => prepared.world.codes.indexOf(code));
  const arriving = Array.from(index, (place) =>
    place < 0 ? new Int32Array(0) : arrivals(prepared, place),
  );
  return { places: named, index, arriving };
}

function sumAt(values: Float64Array, at: Int32Array): number {
  let sum = 0;
  for (const d of at) sum += values[d]!;
  return sum;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
}

/** Income a head of the world: places weighted by their population at base. */
function worldIncome(income: Float64Array, population: Float64Array): number {
  let money = 0;
  let people = 0;
  for (let i = 0; i < income.length; i++) {
    money += income[i]! * population[i]!;
    people += population[i]!;
  }
  return people > 0 ? money / people : 0;
}

/**
 * Writes the tracked outcomes of a state.
 *
 * @param out series by series, `stride` apart: place by place, the five outcomes of each
 * @param at index of the first series' number for this year
 */
export function record(
  prepared: PreparedWorld,
  tracked: Tracked,
  state: State,
  out: Float64Array,
  at: number,
  stride: number,
): void {
  tracked.index.forEach((place, k) => {
    const first = at + k * outcomeIds.length * stride;
    const values =
      place < 0
        ? worldOutcomes(prepared, state)
        : placeOutcomes(state, place, tracked.arriving[k]!);
    values.forEach((value, outcome) => {
      out[first + outcome * stride] = value;
    });
  });
}

function worldOutcomes(prepared: PreparedWorld, state: State): readonly number[] {
  const labour = sumOf(state.labourAbroad);
  const forced = sumOf(state.forcedAbroad);
  return [labour, labour, forced, forced, worldIncome(state.income, prepared.world.population)];
}

function placeOutcomes(state: State, place: number, arriving: Int32Array): readonly number[] {
  return [
    state.labourAbroad[place]!,
    sumAt(state.labour, arriving),
    state.forcedAbroad[place]!,
    sumAt(state.forced, arriving),
    state.income[place]!,
  ];
}
