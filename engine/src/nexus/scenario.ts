import type { WorkOptions } from '../core/work/index.ts';
import { checkScenario } from './check.ts';
import type { Scenario, ScenarioResult, World } from './contract.ts';
import { runDraws } from './draws.ts';
import { prepare } from './prepare.ts';
import { summarise } from './summarise.ts';

/**
 * Runs a scenario on the calling thread: baseline, policy and difference under common random
 * numbers. The runner's pools give the same bits with any number of workers.
 *
 * @param world all places and dyads, see {@link prepare}
 * @param scenario years, draws, seed, policies, places of interest
 * @param options signal to stop and listener for progress, looked at before each draw
 * @throws SojournError for impossible input, naming the field; `work.cancelled`
 * @example runScenario(world, parseScenario(JSON.parse(text), file)).difference
 */
export function runScenario(
  world: World,
  scenario: Scenario,
  options?: WorkOptions,
): ScenarioResult {
  checkScenario(scenario, world);
  const prepared = prepare(world);
  return summarise(world, scenario, runDraws(prepared, scenario, 0, scenario.draws, options));
}
