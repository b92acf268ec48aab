import { checkInteger, SojournError } from '../core/errors/index.ts';
import { checkCancelled, report, type WorkOptions } from '../core/work/index.ts';
import type { Scenario } from './contract.ts';
import { fillDraw, openDraw } from './draw.ts';
import { type LeverPaths, leverPaths } from './levers.ts';
import type { PreparedWorld } from './prepare.ts';
import { outcomeIds, record, track } from './record.ts';
import { runYears } from './run.ts';
import { openState } from './state.ts';
import { openYear } from './year.ts';

/**
 * The tracked outcomes of the draws [first, last): plain data that crosses worker borders. For
 * each draw all series, for each series base year and years after it.
 */
export interface DrawBlock {
  readonly first: number;
  readonly last: number;
  /** Series a draw: five outcomes for the world and each place of `places`. */
  readonly places: readonly string[];
  /** Numbers a series: years after base plus one. */
  readonly steps: number;
  readonly baseline: Float64Array;
  readonly policy: Float64Array;
}

/** Runs the draws [first, last) of the scenario that it was opened for. */
export type RunDraws = (first: number, last: number, options?: WorkOptions) => DrawBlock;

/**
 * Opens a scenario for many calls of {@link runDraws}: what every draw uses again is allocated
 * once.
 *
 * @param scenario checked by `checkScenario`
 * @example const run = openDraws(prepare(world), scenario); run(0, 8); run(8, 16);
 */
export function openDraws(prepared: PreparedWorld, scenario: Scenario): RunDraws {
  const draw = openDraw(prepared, scenario.years);
  const state = openState(prepared);
  const year = openYear(prepared);
  const tracked = track(prepared, scenario.places);
  const without = leverPaths(prepared, [], scenario.years);
  const withPolicies = leverPaths(prepared, scenario.policies, scenario.years);
  const steps = scenario.years + 1;
  const { places } = tracked;
  const size = places.length * outcomeIds.length * steps;
  const run = (levers: LeverPaths, out: Float64Array, at: number) =>
    runYears(prepared, draw, levers, state, year, (t) =>
      record(prepared, tracked, state, out, at + t, steps),
    );
  return (first, last, options) => {
    checkInteger('first', first, 0, scenario.draws);
    checkInteger('last', last, first, scenario.draws);
    const baseline = new Float64Array((last - first) * size);
    const policy = new Float64Array((last - first) * size);
    for (let number = first; number < last; number++) {
      checkCancelled(options);
      const at = (number - first) * size;
      fillDraw(prepared, draw, scenario.seed, number);
      run(without, baseline, at);
      run(withPolicies, policy, at);
      report(options, 'draws', number + 1 - first, last - first);
    }
    return { first, last, places, steps, baseline, policy };
  };
}

/**
 * Runs the draws [first, last) of a scenario, baseline and policy under the same parameters and
 * shocks. The numbers of a draw do not depend on the range it is run in.
 *
 * @param scenario checked by `checkScenario`
 * @param first first draw, from 0
 * @param last one past the last draw
 * @param options looked at before each draw: signal to stop; progress is told after each
 * @throws SojournError `work.cancelled`; `argument.range` for an impossible range
 * @example runDraws(prepare(world), scenario, 0, 50)
 */
export function runDraws(
  prepared: PreparedWorld,
  scenario: Scenario,
  first: number,
  last: number,
  options?: WorkOptions,
): DrawBlock {
  return openDraws(prepared, scenario)(first, last, options);
}

function gap(block: DrawBlock, next: number): SojournError {
  return new SojournError({
    code: 'internal.invariant',
    where: { field: 'blocks of draws' },
    got: `draws ${block.first} to ${block.last} after ${next}`,
    expected: 'each draw once, from 0',
  });
}

/**
 * Joins blocks in whatever order they come into the one that a single run would have made.
 *
 * @param blocks together the draws 0 … n − 1, each once, of one scenario
 * @throws SojournError `internal.invariant` where draws are missing or doubled
 * @example mergeDraws([runDraws(p, s, 50, 100), runDraws(p, s, 0, 50)])
 */
export function mergeDraws(blocks: readonly DrawBlock[]): DrawBlock {
  const inOrder = [...blocks].sort((a, b) => a.first - b.first || a.last - b.last);
  const length = inOrder.reduce((sum, block) => sum + block.baseline.length, 0);
  const baseline = new Float64Array(length);
  const policy = new Float64Array(length);
  let next = 0;
  let at = 0;
  for (const block of inOrder) {
    if (block.first !== next) throw gap(block, next);
    baseline.set(block.baseline, at);
    policy.set(block.policy, at);
    at += block.baseline.length;
    next = block.last;
  }
  const places = inOrder[0]?.places ?? [];
  return { first: 0, last: next, places, steps: inOrder[0]?.steps ?? 0, baseline, policy };
}
