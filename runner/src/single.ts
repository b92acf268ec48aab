import { checkCancelled, report } from '@sojourn/engine/core';
import {
  type DrawBlock,
  mergeDraws,
  openDraws,
  prepare,
  type Scenario,
  type ScenarioResult,
  summarise,
  type World,
} from '@sojourn/engine/nexus';
import type { RunOptions } from './options.ts';
import { cut, drawsPerSlice, provisionalDraws } from './slices.ts';
import { nextTurn } from './yielding.ts';

/**
 * Runs a scenario where no worker is to be had: on this thread, in slices, with a turn for
 * everything else after each, so that a page stays alive and a cancel is heard.
 *
 * @throws SojournError `work.cancelled`, or what the engine throws
 */
export async function runHere(
  world: World,
  scenario: Scenario,
  options: RunOptions,
): Promise<ScenarioResult> {
  const run = openDraws(prepare(world), scenario);
  const blocks: DrawBlock[] = [];
  for (const { first, last } of cut(0, scenario.draws, drawsPerSlice)) {
    await nextTurn();
    checkCancelled(options);
    blocks.push(run(first, last));
    report(options, 'draws', last, scenario.draws);
    if (last === provisionalDraws && last < scenario.draws) {
      options.onProvisional?.(summarise(world, scenario, mergeDraws(blocks)));
    }
  }
  return summarise(world, scenario, mergeDraws(blocks));
}
