import {
  checkScenario,
  type DrawBlock,
  mergeDraws,
  openDraws,
  prepare,
  type Scenario,
  type ScenarioResult,
  summarise,
  type World,
} from '@sojourn/engine/nexus';
import type { Kind } from '../kind.ts';

/** Draws behind the first, provisional fan. */
export const provisionalDraws = 16;

/** Draws of a scenario of the coupled model; a world goes to each worker once. */
export const scenarios: Kind<World, Scenario, DrawBlock, ScenarioResult> = {
  name: 'scenario',
  stage: 'draws',
  slice: 2,
  task: 50,
  early: provisionalDraws,
  large: false,
  draws(world, scenario) {
    checkScenario(scenario, world);
    return scenario.draws;
  },
  open(world) {
    const prepared = prepare(world);
    return { begin: (scenario) => openDraws(prepared, scenario) };
  },
  collect(world, scenario) {
    const blocks: DrawBlock[] = [];
    return {
      take: (block) => blocks.push(block),
      result(draws) {
        const asked = blocks.filter(({ last }) => last <= draws);
        return summarise(world, scenario, mergeDraws(asked));
      },
    };
  },
};
