import { exp } from '../core/math/index.ts';
import type { Draw } from './draw.ts';
import { closeAccounts, desireDyads, moveDyads } from './dyads.ts';
import type { LeverPaths } from './levers.ts';
import type { PreparedWorld } from './prepare.ts';
import { resetState, type State } from './state.ts';
import { admittedShares, placeFactors, type YearFactors } from './year.ts';

const largestDeviation = 3;
const largestRemittedChange = 0.05;

/**
 * Income after the year (E10): trend, shock, and a level effect of the change in remittances
 * received over income, bounded to five points a year.
 */
function advanceIncome(draw: Draw, state: State, year: YearFactors, t: number): void {
  const { remittanceMultiplier, remittedShare } = draw.parameters;
  const places = state.income.length;
  for (let i = 0; i < places; i++) {
    const home = state.home[i]! * state.income[i]!;
    const remitted = home > 0 ? (remittedShare * year.earned[i]!) / home : 0;
    const change = remitted - state.remitted[i]!;
    const most = largestRemittedChange;
    const effect = remittanceMultiplier * Math.min(most, Math.max(-most, change));
    const shock = draw.incomeShock[(t - 1) * places + i]!;
    const deviation = state.deviation[i]! + shock + effect;
    state.remitted[i] = remitted;
    state.deviation[i] = Math.min(largestDeviation, Math.max(-largestDeviation, deviation));
    state.income[i] = exp(draw.trend[t * places + i]! + state.deviation[i]!);
  }
}

/**
 * Advances a state by one year.
 *
 * @param t years after the base year, 1 to `levers.years`
 */
export function stepYear(
  prepared: PreparedWorld,
  draw: Draw,
  levers: LeverPaths,
  state: State,
  year: YearFactors,
  t: number,
): void {
  placeFactors(prepared, draw, levers, state, t, year);
  desireDyads(prepared, draw, state, year);
  admittedShares(year);
  moveDyads(prepared, draw, state, year);
  closeAccounts(draw, state, year);
  advanceIncome(draw, state, year, t);
}

/**
 * One run: the base year and every year after it under one draw and one set of lever paths.
 *
 * @param state overwritten
 * @param year scratch
 * @param observe called for the base year (t = 0) and after each year
 */
export function runYears(
  prepared: PreparedWorld,
  draw: Draw,
  levers: LeverPaths,
  state: State,
  year: YearFactors,
  observe: (t: number) => void,
): void {
  resetState(prepared, draw, state);
  observe(0);
  for (let t = 1; t <= levers.years; t++) {
    stepYear(prepared, draw, levers, state, year, t);
    observe(t);
  }
}
