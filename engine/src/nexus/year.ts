import { exp } from '../core/math/index.ts';
import type { Draw } from './draw.ts';
import type { LeverPaths } from './levers.ts';
import type { PreparedWorld } from './prepare.ts';
import type { State } from './state.ts';

/** Guards against levers beyond reason: exponents, and who can leave in a year of those at home. */
const largestLog = 20;
const largestLabourShare = 0.1;
const largestDisplacedShare = 0.3;

/** 2 ln 4: the hump has its elasticity at a quarter of the income of its peak. */
const humpWidth = 2.772588722239781;

/** Factors of places for one year: computed once a year, read by every dyad. */
export interface YearFactors {
  /** The columns that dyads read of their destination, in one array, in the order of the five below. */
  readonly destinations: Float64Array;
  /** By destination: pull on desired flow, desired inflow, admitted share of it. */
  readonly pull: Float64Array;
  readonly demand: Float64Array;
  readonly admitted: Float64Array;
  /** By destination: factor on the choice of host; income at the end of the year before. */
  readonly host: Float64Array;
  readonly income: Float64Array;
  /** By origin: push on desired flow. */
  readonly push: Float64Array;
  /** By origin: most people who can leave for work, people displaced across a border. */
  readonly leavers: Float64Array;
  readonly displaced: Float64Array;
  /** By origin: hazard of return of the displaced. */
  readonly forcedReturn: Float64Array;
  /** By destination: lawful capacity. */
  readonly capacity: Float64Array;
  /** By origin: sum of the weights of its hosts; what those abroad for work have as income. */
  readonly hosts: Float64Array;
  readonly earned: Float64Array;
}

/** Allocates the factors of a world's places. */
export function openYear(prepared: PreparedWorld): YearFactors {
  const places = prepared.world.codes.length;
  const byPlace = () => new Float64Array(places);
  const columns = new Float64Array(5 * places);
  const column = (k: number) => columns.subarray(k * places, (k + 1) * places);
  return {
    destinations: columns,
    pull: column(0),
    demand: column(1),
    admitted: column(2),
    host: column(3),
    income: column(4),
    push: byPlace(),
    leavers: byPlace(),
    displaced: byPlace(),
    forcedReturn: byPlace(),
    capacity: byPlace(),
    hosts: byPlace(),
    earned: byPlace(),
  };
}

function bounded(logarithm: number): number {
  return Math.min(largestLog, Math.max(-largestLog, logarithm));
}

/** ln desired emigration as a function of ln income: a hump or a straight line (Clemens 2020). */
function originEffect(draw: Draw, logIncome: number): number {
  const { humpOrFlat, humpElasticity, flatElasticity } = draw.parameters;
  const above = logIncome - draw.logPeak;
  return humpOrFlat < 0 ? -(humpElasticity / humpWidth) * above * above : flatElasticity * above;
}

/** Effects of income and shocks on desired flow, capacity (E4, E5) and choice of host (E3). */
function movementFactors(
  prepared: PreparedWorld,
  draw: Draw,
  levers: LeverPaths,
  state: State,
  t: number,
  out: YearFactors,
): void {
  const { destinationIncome, hostIncome } = draw.parameters;
  const { population } = prepared.world;
  const places = out.push.length;
  const row = (t - 1) * places;
  for (let i = 0; i < places; i++) {
    const base = prepared.logIncome[i]!;
    const now = draw.trend[row + i]! + state.deviation[i]!;
    const left = population[i]! > 0 ? state.home[i]! / population[i]! : 0;
    out.push[i] = left * exp(bounded(originEffect(draw, now) - originEffect(draw, base)));
    out.pull[i] = exp(bounded(destinationIncome * (now - base) + draw.labourShock[row + i]!));
    out.host[i] = exp(bounded(hostIncome * (now - base)));
    out.leavers[i] = largestLabourShare * state.home[i]!;
    out.capacity[i] = draw.capacity[i]! * levers.quota[row + i]! * out.pull[i]!;
    out.demand[i] = 0;
    out.income[i] = state.income[i]!;
  }
}

/** Forced outflow (E2), persistent in ln, and the hazard of return (E7); advances `forcedLog`. */
function displacementFactors(
  prepared: PreparedWorld,
  draw: Draw,
  levers: LeverPaths,
  state: State,
  t: number,
  out: YearFactors,
): void {
  const { forcedPersistence, conflictElasticity, incomeElasticity } = draw.parameters;
  const { internalShare, peaceReturn, conflictReturn } = draw.parameters;
  const places = out.push.length;
  const row = (t - 1) * places;
  const meanOne = draw.forcedVariance[t]! / 2;
  for (let i = 0; i < places; i++) {
    const deaths = levers.logDeaths[row + i]! - prepared.logDeaths[i]!;
    const drive = conflictElasticity * deaths - incomeElasticity * state.deviation[i]!;
    const carried = forcedPersistence * state.forcedLog[i]! + (1 - forcedPersistence) * drive;
    state.forcedLog[i] = carried + draw.forcedShock[row + i]!;
    const wanted = draw.outflow[i]! * exp(bounded(state.forcedLog[i]! - meanOne));
    const most = largestDisplacedShare * (1 - internalShare) * state.home[i]!;
    out.displaced[i] = Math.min(wanted, most);
    out.forcedReturn[i] = levers.peace[row + i] === 1 ? peaceReturn : conflictReturn;
  }
}

/**
 * The year's factors from the state at the end of the year before, shocks and levers.
 *
 * @param t years after the base year, 1 or more
 * @param out overwritten; the memory of forced outflow in `state` moves on by one year
 */
export function placeFactors(
  prepared: PreparedWorld,
  draw: Draw,
  levers: LeverPaths,
  state: State,
  t: number,
  out: YearFactors,
): void {
  movementFactors(prepared, draw, levers, state, t, out);
  displacementFactors(prepared, draw, levers, state, t, out);
}

/** The admitted share of what is desired: one factor a destination (E5). */
export function admittedShares(year: YearFactors): void {
  const { capacity, demand, admitted } = year;
  for (let j = 0; j < admitted.length; j++) {
    admitted[j] = demand[j]! > capacity[j]! ? capacity[j]! / demand[j]! : 1;
  }
}
