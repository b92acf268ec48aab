import type { Draw } from './draw.ts';
import type { PreparedWorld } from './prepare.ts';
import type { State } from './state.ts';
import type { YearFactors } from './year.ts';

/**
 * Desired labour flow of every dyad (E4): part of last year's, the rest by gravity. The network
 * enters as the square root of the stock, the one root that costs no logarithm (elasticity 0.5;
 * the register has 0.43 with and 0.58 without lagged flow). No origin sends more than can leave.
 *
 * @param year `demand` grows by the desired inflow of each destination, which the caller has set
 *   to 0; `hosts` receives the sum of host weights of each origin
 */
export function desireDyads(
  prepared: PreparedWorld,
  draw: Draw,
  state: State,
  year: YearFactors,
): void {
  const { offsets } = prepared;
  const { destination } = prepared.world;
  const { persistence } = draw;
  const { dyads } = state;
  const { destinations, push } = year;
  const count = destination.length;
  const labour = count;
  const gravity = 3 * count;
  const hostWeight = 4 * count;
  const demand = push.length;
  const host = 3 * push.length;
  let to = 0;
  for (let i = 0; i < push.length; i++) {
    const from = to;
    to = offsets[i + 1]!;
    const out = push[i]!;
    let wanted = 0;
    let weights = 0;
    for (let d = from; d < to; d++) {
      const j = destination[d]!;
      const network = Math.sqrt(1 + dyads[labour + d]!);
      const renewed = dyads[gravity + d]! * network * (out * destinations[j]!);
      const flow = persistence * dyads[d]! + renewed;
      dyads[d] = flow;
      destinations[demand + j]! += flow;
      wanted += flow;
      weights += dyads[hostWeight + d]! * destinations[host + j]!;
    }
    year.hosts[i] = weights;
    if (wanted > year.leavers[i]!) {
      curb(destination, state.desired, year.demand, from, to, year.leavers[i]! / wanted);
    }
  }
}

/** Scales the desired flows of one origin down, and takes the difference out of demand. */
function curb(
  destination: Int32Array,
  desired: Float64Array,
  demand: Float64Array,
  from: number,
  to: number,
  scale: number,
): void {
  for (let d = from; d < to; d++) {
    const j = destination[d]!;
    const flow = desired[d]!;
    desired[d] = scale * flow;
    demand[j] = Math.max(0, demand[j]! - (1 - scale) * flow);
  }
}

/**
 * Moves people along every dyad for one year (E3, E5, E7, E8): who is admitted, who is displaced
 * to which host, who returns, settles and dies. What leaves one count enters another, or is
 * counted as died abroad.
 */
export function moveDyads(
  prepared: PreparedWorld,
  draw: Draw,
  state: State,
  year: YearFactors,
): void {
  const { offsets } = prepared;
  const { destination } = prepared.world;
  const { labourReturn, mortality, settlement } = draw.parameters;
  const { dyads } = state;
  const { destinations } = year;
  const places = year.push.length;
  const labour = destination.length;
  const forced = 2 * labour;
  const hostWeight = 4 * labour;
  const admitted = 2 * places;
  const host = 3 * places;
  const income = 4 * places;
  const labourStays = 1 - labourReturn - mortality;
  let to = 0;
  for (let i = 0; i < places; i++) {
    const from = to;
    to = offsets[i + 1]!;
    const forcedStays = 1 - year.forcedReturn[i]! - mortality - settlement;
    const perWeight = from < to ? year.displaced[i]! / year.hosts[i]! : 0;
    let labourOut = 0;
    let forcedOut = 0;
    let labourSum = 0;
    let forcedSum = 0;
    let earned = 0;
    for (let d = from; d < to; d++) {
      const j = destination[d]!;
      const labourBefore = dyads[labour + d]!;
      const forcedBefore = dyads[forced + d]!;
      const worker = dyads[d]! * destinations[admitted + j]!;
      const refugee = perWeight * dyads[hostWeight + d]! * destinations[host + j]!;
      const stock = labourStays * labourBefore + settlement * forcedBefore + worker;
      dyads[labour + d] = stock;
      dyads[forced + d] = forcedStays * forcedBefore + refugee;
      labourOut += worker;
      forcedOut += refugee;
      labourSum += labourBefore;
      forcedSum += forcedBefore;
      earned += stock * destinations[income + j]!;
    }
    state.labourOut[i] = labourOut;
    state.forcedOut[i] = forcedOut;
    state.labourAbroad[i] = labourSum;
    state.forcedAbroad[i] = forcedSum;
    year.earned[i] = earned;
  }
}

/**
 * Closes the accounts of origins after {@link moveDyads}: those at home, abroad, returned and
 * died abroad, from last year's stocks and this year's flows.
 */
export function closeAccounts(draw: Draw, state: State, year: YearFactors): void {
  const { labourReturn, mortality, settlement } = draw.parameters;
  for (let i = 0; i < state.home.length; i++) {
    const labour = state.labourAbroad[i]!;
    const forced = state.forcedAbroad[i]!;
    const settled = settlement * forced;
    const returned = labourReturn * labour + year.forcedReturn[i]! * forced;
    const stays = 1 - year.forcedReturn[i]! - mortality - settlement;
    state.returned[i] = returned;
    state.diedAbroad[i] = mortality * (labour + forced);
    state.labourAbroad[i] = (1 - labourReturn - mortality) * labour + settled + state.labourOut[i]!;
    state.forcedAbroad[i] = stays * forced + state.forcedOut[i]!;
    state.home[i] = state.home[i]! - state.labourOut[i]! - state.forcedOut[i]! + returned;
  }
}
