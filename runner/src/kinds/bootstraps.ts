import {
  type BootstrapBlock,
  type BootstrapPlan,
  checkReplications,
  type GravityBootstrap,
  openBootstrap,
  summariseBootstrap,
} from '@sojourn/engine/gravity';
import type { Kind } from '../kind.ts';

/** How many draws, of which seed. */
export interface BootstrapOrder {
  readonly replications: number;
  readonly seed: number;
  /** Of the percentile intervals (default 0.95). */
  readonly level?: number;
}

/**
 * Bootstrap draws of a gravity model. Threads of Node read the rows in one place.
 *
 * @example pool.share(bootstraps, planBootstrap(fit, by, 'pairs'), { replications: 499, seed: 1 })
 */
export const bootstraps: Kind<BootstrapPlan, BootstrapOrder, BootstrapBlock, GravityBootstrap> = {
  name: 'bootstrap',
  stage: 'bootstrap',
  slice: 1,
  task: 2,
  early: 0,
  large: true,
  draws(_, { replications }) {
    checkReplications(replications);
    return replications;
  },
  open: (plan) => ({ begin: ({ seed }) => openBootstrap(plan, seed) }),
  collect({ names, coefficients }, { replications, level }) {
    const k = coefficients.length;
    const draws = new Float64Array(replications * k);
    return {
      take: (block) => draws.set(block.draws, block.first * k),
      result: () => summariseBootstrap(names, draws, level),
    };
  },
};
