import {
  checkDraws,
  type DisplacementCase,
  type Ensemble,
  mergeRuns,
  openRuns,
  prepare,
  type RunBlock,
  type Setup,
  type Spread,
} from '@sojourn/engine/displacement';
import type { Kind } from '../kind.ts';

/** A case of displacement and how it is to be run. */
export interface CaseInput {
  readonly model: DisplacementCase;
  readonly setup?: Setup;
}

/** How many runs, of which seed. */
export interface EnsembleOrder {
  readonly draws: number;
  readonly seed: number;
  /** Number of the first run (default 0). */
  readonly start?: number;
  /** What varies from run to run beside chance (default nothing). */
  readonly spread?: Spread;
}

/**
 * Runs of a displacement case. Each worker makes the case ready for itself; runs come back as
 * camps by day.
 *
 * @example pool.share(ensembles, { model, setup }, { draws: 1000, seed: 1 })
 */
export const ensembles: Kind<CaseInput, EnsembleOrder, RunBlock, Ensemble> = {
  name: 'ensemble',
  stage: 'draws',
  slice: 1,
  task: 16,
  early: 0,
  large: false,
  draws(_, { draws }) {
    checkDraws(draws);
    return draws;
  },
  open({ model, setup }) {
    const ready = prepare(model, setup);
    return { begin: ({ seed, start, spread }) => openRuns(ready, seed, start, spread) };
  },
  collect({ model, setup }) {
    const blocks: RunBlock[] = [];
    return {
      take: (block) => blocks.push(block),
      result: () => mergeRuns(prepare(model, setup), blocks),
    };
  },
};
