import type { Calibration } from './calibrate.ts';
import type { GainAccounts, LabourWorld, MobilityResult } from './contract.ts';
import type { Allocation } from './settle.ts';
import { sumOf } from './sum.ts';
import { createValues, evaluate, type Values } from './values.ts';

const kinds = ['skilled', 'unskilled'] as const;

/** Million people who leave each region; negative where people arrive, of the movers' mean units. */
function leaversOf(base: Calibration, after: Allocation): Float64Array {
  const leavers = new Float64Array(base.size);
  for (const kind of kinds) {
    const left = base[kind].map((before, i) => Math.max(0, before - after[kind][i]!));
    const heads = sumOf(left.map((amount, i) => amount / base.units[i]!));
    const mean = heads > 0 ? sumOf(left) / heads : 1;
    for (let i = 0; i < base.size; i++) {
      const arrived = Math.max(0, after[kind][i]! - base[kind][i]!);
      leavers[i]! += left[i]! / base.units[i]! - arrived / mean;
    }
  }
  return leavers;
}

/** People who move, million: leavers by type, so that two types that cross are both counted. */
function moversOf(base: Calibration, after: Allocation): number {
  let movers = 0;
  for (const kind of kinds) {
    for (let i = 0; i < base.size; i++) {
      movers += Math.max(0, base[kind][i]! - after[kind][i]!) / base.units[i]!;
    }
  }
  return movers;
}

/**
 * Who gains. Movers earn the value of their marginal product before and after; what is left of a
 * region's change is of its natives where people arrive on balance, of those who stay elsewhere.
 */
function accountsOf(
  base: Calibration,
  after: Allocation,
  before: Values,
  now: Values,
): GainAccounts {
  let [migrants, natives, stayers] = [0, 0, 0];
  for (let i = 0; i < base.size; i++) {
    let [earned, moved] = [0, 0];
    for (const kind of kinds) {
      const change = after[kind][i]! - base[kind][i]!;
      const wages = change > 0 ? now[kind] : before[kind];
      earned += change * wages[i]!;
      moved += change;
    }
    const value = base.output[i]! * (now.price[i]! * now.output[i]! - 1);
    migrants += earned;
    if (moved > 0) natives += value - earned;
    else stayers += value - earned;
  }
  return { gain: migrants + natives + stayers, migrants, natives, stayers };
}

function percentChange(now: Float64Array, before: Float64Array): Float64Array {
  return now.map((value, i) => (before[i]! > 0 ? 100 * (value / before[i]! - 1) : Number.NaN));
}

/** The result of an allocation: gain, people, who gains, wages and prices. */
export function resultOf(
  world: LabourWorld,
  base: Calibration,
  after: Allocation,
  iterations: number,
): MobilityResult {
  const [before, now] = [createValues(base.size), createValues(base.size)];
  const start = evaluate(base, base.skilled, base.unskilled, before);
  const output = evaluate(base, after.skilled, after.unskilled, now);
  const leavers = leaversOf(base, after);
  const moversMillion = moversOf(base, after);
  return {
    gainBillion: output - start,
    gainPercent: 100 * (output / start - 1),
    moversMillion,
    moversShare: moversMillion / sumOf(world.employment),
    iterations,
    accounts: accountsOf(base, after, before, now),
    people: world.employment.map((people, i) => people - leavers[i]!),
    value: base.output.map((value, i) => value * now.output[i]! * now.price[i]!),
    price: now.price,
    skilledWagePercent: percentChange(now.skilled, before.skilled),
    unskilledWagePercent: percentChange(now.unskilled, before.unskilled),
  };
}
