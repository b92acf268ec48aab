import type { Draw } from './draw.ts';
import type { PreparedWorld } from './prepare.ts';

/** The world in one year of one run: what the next year needs and what outcomes read. */
export interface State {
  /**
   * The columns of dyads one after another in one array, in the order of the five below, which
   * are views into it: the loop over dyads runs a third faster over one array than over five.
   */
  readonly dyads: Float64Array;
  /** By dyad: desired flow, people abroad for work or family, people displaced across a border. */
  readonly desired: Float64Array;
  readonly labour: Float64Array;
  readonly forced: Float64Array;
  /** By dyad, constant in a run: gravity constant, weight in the choice of host. */
  readonly gravity: Float64Array;
  readonly hostWeight: Float64Array;
  /** By place: people of the place who live there. */
  readonly home: Float64Array;
  /** By place: ln income less its trend; income, 2021 international $ a head. */
  readonly deviation: Float64Array;
  readonly income: Float64Array;
  /** By place: ln of forced outflow over its base. */
  readonly forcedLog: Float64Array;
  /** By place: remittances received over income. */
  readonly remitted: Float64Array;
  /** By origin: sums of the dyads. */
  readonly labourAbroad: Float64Array;
  readonly forcedAbroad: Float64Array;
  /** By origin: who moved, came back, settled and died abroad in the year, both kinds together. */
  readonly labourOut: Float64Array;
  readonly forcedOut: Float64Array;
  readonly returned: Float64Array;
  readonly diedAbroad: Float64Array;
}

/** Allocates a state for a world; {@link resetState} gives it its base year. */
export function openState(prepared: PreparedWorld): State {
  const places = prepared.world.codes.length;
  const dyads = prepared.world.origin.length;
  const byPlace = () => new Float64Array(places);
  const columns = new Float64Array(5 * dyads);
  const column = (k: number) => columns.subarray(k * dyads, (k + 1) * dyads);
  return {
    dyads: columns,
    desired: column(0),
    labour: column(1),
    forced: column(2),
    gravity: column(3),
    hostWeight: column(4),
    home: byPlace(),
    deviation: byPlace(),
    income: byPlace(),
    forcedLog: byPlace(),
    remitted: byPlace(),
    labourAbroad: byPlace(),
    forcedAbroad: byPlace(),
    labourOut: byPlace(),
    forcedOut: byPlace(),
    returned: byPlace(),
    diedAbroad: byPlace(),
  };
}

/** Sets a state to the base year of a draw. */
export function resetState(prepared: PreparedWorld, draw: Draw, state: State): void {
  const { world, offsets } = prepared;
  state.labour.set(world.labourStock);
  state.forced.set(world.forcedStock);
  state.desired.set(draw.desired);
  state.gravity.set(draw.gravity);
  state.hostWeight.set(draw.hostWeight);
  state.home.set(world.population);
  state.income.set(world.income);
  state.remitted.set(draw.remitted);
  for (const sums of [state.deviation, state.forcedLog, state.labourOut, state.forcedOut]) {
    sums.fill(0);
  }
  state.returned.fill(0);
  state.diedAbroad.fill(0);
  for (let i = 0; i < state.home.length; i++) {
    let labour = 0;
    let forced = 0;
    for (let d = offsets[i]!; d < offsets[i + 1]!; d++) {
      labour += world.labourStock[d]!;
      forced += world.forcedStock[d]!;
    }
    state.labourAbroad[i] = labour;
    state.forcedAbroad[i] = forced;
  }
}
