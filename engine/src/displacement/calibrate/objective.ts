import { registeredCounts } from '../baselines.ts';
import type { Defects, DisplacementCase, Settings } from '../contract.ts';
import { prepare } from '../prepare.ts';
import { registeredByDay } from '../registrations.ts';
import { runOnce } from '../run.ts';
import { averagedDifference, meanOver } from '../scores.ts';

/** A case to fit to. */
export interface FittedCase {
  readonly model: DisplacementCase;
  /** Settings that are not fitted. */
  readonly settings?: Partial<Settings>;
  readonly defects?: Partial<Defects>;
}

/** How a case is run while fitting. */
export interface Trial {
  /** Runs of which the mean is scored. */
  readonly draws: number;
  /** Simulated people, about: the case is made smaller by so much. */
  readonly people: number;
  readonly seed: number;
  /** One run by shares instead of chance, at full size. */
  readonly expected: boolean;
}

/** 1/N of the people so that about so many are left. */
export function scaleFor(model: DisplacementCase, people: number): number {
  const most = registeredByDay(model, 1).total.reduce((a, b) => Math.max(a, b), 0);
  return Math.max(1, Math.round(most / people));
}

/** Mean counts of a few small runs, and the registrations at the same size. */
function meanRun({ model, settings, defects }: FittedCase, more: Partial<Settings>, trial: Trial) {
  const { draws, expected, people, seed } = trial;
  const setup = {
    settings: { ...settings, ...more },
    ...(defects && { defects }),
    scale: expected ? 1 : scaleFor(model, people),
  };
  const ready = prepare(model, setup);
  const registered = registeredCounts(ready);
  const mean = new Float64Array(registered.length);
  const runs = expected ? 1 : draws;
  const camps = new Float64Array(registered.length);
  for (let k = 0; k < runs; k++) {
    runOnce(ready, seed, k, { expected }, camps);
    for (let at = 0; at < mean.length; at++) mean[at]! += camps[at]! / runs;
  }
  return { mean, registered };
}

/** What is made small: the averaged relative difference by day, or by registered person. */
export type Aim = 'days' | 'people';

/** How far the mean of a few runs is from the registrations. */
export function distanceFrom(
  one: FittedCase,
  more: Partial<Settings>,
  trial: Trial,
  aim: Aim,
): number {
  const { mean, registered } = meanRun(one, more, trial);
  if (aim === 'days') return meanOver(averagedDifference(mean, registered, one.model.days));
  let [apart, all] = [0, 0];
  for (let at = 0; at < mean.length; at++) {
    apart += Math.abs(mean[at]! - registered[at]!);
    all += registered[at]!;
  }
  return apart / Math.max(1, all);
}
