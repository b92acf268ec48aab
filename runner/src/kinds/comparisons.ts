import {
  type CaseChange,
  type CompareRow,
  type Comparison,
  checkPairs,
  type DisplacementCase,
  mergePairs,
  openPairs,
  type PairBlock,
  preparePair,
  type Setup,
} from '@sojourn/engine/displacement';
import type { Kind } from '../kind.ts';

/** A case, how it is to be run, and what is to differ. */
export interface ComparisonInput {
  readonly model: DisplacementCase;
  readonly setup: Setup;
  readonly changes: readonly CaseChange[];
}

/** How many pairs of runs, of which seed, told of which camps. */
export interface ComparisonOrder {
  readonly draws: number;
  readonly seed: number;
  readonly rows: readonly CompareRow[];
}

const paired = ({ model, setup, changes }: ComparisonInput) => preparePair(model, setup, changes);

/**
 * Pairs of runs of a displacement case, without and with changes, on the same random numbers.
 *
 * @example pool.share(comparisons, { model, setup, changes }, { draws: 200, seed: 1, rows })
 */
export const comparisons: Kind<ComparisonInput, ComparisonOrder, PairBlock, Comparison> = {
  name: 'comparison',
  stage: 'pairs',
  slice: 1,
  task: 8,
  early: 0,
  large: false,
  draws(_, { draws }) {
    checkPairs(draws);
    return draws;
  },
  open(input) {
    const pair = paired(input);
    return { begin: ({ seed, rows }) => openPairs(pair, seed, rows) };
  },
  collect(input, { rows }) {
    const blocks: PairBlock[] = [];
    return {
      take: (block) => blocks.push(block),
      result: () => mergePairs(paired(input), rows, blocks),
    };
  },
};
