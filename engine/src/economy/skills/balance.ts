import { checkRange, exp, log } from '../../core/index.ts';
import { rangeOf, type Sized, sizedBy, sizeOf } from '../levels/sized.ts';

/** A change of skilled emigration from one place. */
export interface SkillChange {
  /** Tertiary share of those born there, before, 0 to 1. */
  readonly tertiary: number;
  /** Part of the skilled who live abroad, before and after; above 0, below 1. */
  readonly before: number;
  readonly after: number;
  /** Part of the skilled leavers who come back, 0 to 1. */
  readonly returning: number;
  /** What returnees learned, as a part of a worker: the user's, for nobody measured one; ≥ 0. */
  readonly premium?: number;
}

/** Drain, incentive and circulation one by one, and together. */
export interface SkillBalance {
  /** Tertiary share of residents as it would be if nobody studied or came back for it, points. */
  readonly drain: number;
  /** What studying for the chance to leave adds, points. */
  readonly incentive: Sized;
  /** What returnees add, points; without a measured premium it counts heads alone. */
  readonly circulation: number;
  /** All three, points of the tertiary share of residents. */
  readonly net: Sized;
  /** Which side of the threshold the rate after is on; `near`: inside its range. */
  readonly threshold: 'below' | 'near' | 'above';
}

/** Tertiary share of those who stay: of `share` skilled natives a part `rate` is away. */
const residents = (share: number, rate: number) => (share * (1 - rate)) / (1 - share * rate);

function sideOfThreshold(rate: number): SkillBalance['threshold'] {
  const { low, high } = sizeOf('hc.brain_gain_threshold');
  if (rate < low) return 'below';
  return rate > high ? 'above' : 'near';
}

/**
 * What a change of skilled emigration does to the schooling of those who stay (Beine, Docquier and
 * Rapoport 2008): the leavers are missed, the chance to leave has more people study (elasticity
 * 0.05, long run to 0.2), and some come back. Net gains need low rates: threshold about 20 %.
 *
 * @param change shares from 0 to 1
 * @returns percentage points of the tertiary share of residents
 * @throws SojournError `argument.range`
 * @example skillBalance({ tertiary: 0.1, before: 0.1, after: 0.2, returning: 0 }).net.value
 */
export function skillBalance(change: SkillChange): SkillBalance {
  const { tertiary, before, after, returning, premium = 0 } = change;
  checkRange('tertiary', tertiary, 1e-6, 0.999);
  checkRange('before', before, 1e-6, 0.999);
  checkRange('after', after, 1e-6, 0.999);
  checkRange('returning', returning, 0, 1);
  checkRange('premium', premium, 0, 10);
  const base = residents(tertiary, before);
  const drained = residents(tertiary, after);
  const back = returning * Math.max(0, after - before);
  const returned = residents(tertiary, after - back);
  const natives = (size: number) => Math.min(1, tertiary * exp(size * (log(after) - log(before))));
  const study = (size: number) => 100 * (residents(natives(size), after) - drained);
  const circulation = 100 * (returned - drained + premium * tertiary * back);
  const drain = 100 * (drained - base);
  const note = 'Ex ante incentive, about ten years; nurses in the Philippines and others differ.';
  const incentive = sizedBy('hc.brain_gain', 'percentage points', study, note);
  const net = sizedBy(
    'hc.brain_gain',
    'percentage points',
    (size) => drain + study(size) + circulation,
    premium > 0 ? 'With a premium of returnees that the user set: no evidence.' : note,
  );
  return {
    drain,
    incentive,
    circulation,
    net: { ...net, dashed: premium > 0, grade: premium > 0 ? 'none' : net.grade },
    threshold: sideOfThreshold(after),
  };
}

/** Skilled women's emigration rate from men's, with its range. @example skilledWomen(0.1).value */
export function skilledWomen(rateOfMen: number): Sized {
  checkRange('rateOfMen', rateOfMen, 0, 1);
  return sizedBy('wom.skilled_ratio', 'part of skilled women', (x) => Math.min(1, x * rateOfMen));
}

/** Strong single cases that do not carry over without their conditions. */
export const singleCases = ['hc.nurses', 'hc.capeverde'].map((id) => ({ id, size: rangeOf(id) }));
