import {
  type AnalysisOptions,
  checkDoubt,
  type DoubtBlock,
  type DoubtDraws,
  type DoubtOptions,
  type Output,
  openAnalysis,
  openDoubt,
  openSensitivity,
  type Recipe,
  type SecurityPanel,
  type SensitivityAnalysis,
  type SensitivityOptions,
  sharesOf,
} from '@sojourn/engine/security';
import type { Kind, Part } from '../kind.ts';

/** A recipe, and the indicators that it is built of. */
export interface IndexInput {
  readonly recipe: Recipe;
  readonly panel: SecurityPanel;
}

/** Draws of one year. */
export type DoubtOrder = Omit<DoubtOptions, 'signal' | 'onProgress'> & { readonly year: number };

/**
 * Draws of an index under the doubt of its data and of its recipe. Scores are written where they
 * belong: threads of Node write them there themselves.
 *
 * @example pool.share(doubts, { recipe, panel }, { year: 2022, seed: 1, draws: 10_000, choices })
 */
export const doubts: Kind<IndexInput, DoubtOrder, DoubtBlock, DoubtDraws> = {
  name: 'doubt',
  stage: 'draws',
  slice: 32,
  task: 256,
  early: 0,
  large: false,
  draws(_, order) {
    checkDoubt(order);
    return order.draws;
  },
  room: ({ recipe, panel }, { year, draws, ...options }) =>
    draws * openDoubt(recipe, panel, year, options).size,
  open: ({ recipe, panel }) => ({
    begin({ year, ...options }, room) {
      const { run, size } = openDoubt(recipe, panel, year, options);
      if (room === null) return run;
      return (first, last) => {
        run(first, last, room.subarray(first * size, last * size));
        return { first, last, scores: new Float64Array(0) };
      };
    },
  }),
  collect({ recipe, panel }, { year, draws, ...options }, room) {
    const { base, nodes, places, size } = openDoubt(recipe, panel, year, options);
    const scores = room ?? new Float64Array(draws * size);
    return {
      take: (part) => scores.set(part.scores, part.first * size),
      result: () => ({ base, draws, nodes, places, scores }),
    };
  },
};

/** What is looked at in which year, what varies, and how large the design is. */
export interface SensitivityOrder {
  readonly year: number;
  readonly output: Output;
  readonly model: SensitivityOptions;
  readonly design: Omit<AnalysisOptions, 'signal' | 'onProgress'>;
}

/** Outputs of the runs [first, last) of a design. */
export interface OutputBlock extends Part {
  readonly outputs: Float64Array;
}

function opened({ recipe, panel }: IndexInput, order: SensitivityOrder) {
  const model = openSensitivity(recipe, panel, order.year, order.output, order.model);
  return { factors: model.factors, ...openAnalysis(model, order.design) };
}

/**
 * Runs of a Sobol design on an index.
 *
 * @example pool.share(sensitivities, { recipe, panel }, { year, output, model: { seed, choices }, design: { size: 1024, seed } })
 */
export const sensitivities: Kind<IndexInput, SensitivityOrder, OutputBlock, SensitivityAnalysis> = {
  name: 'sensitivity',
  stage: 'runs',
  slice: 32,
  task: 256,
  early: 0,
  large: false,
  draws: (input, order) => opened(input, order).runs,
  open: (input) => ({
    begin(order) {
      const { run } = opened(input, order);
      return (first, last) => ({ first, last, outputs: run(first, last) });
    },
  }),
  collect(input, order) {
    const { factors, runs } = opened(input, order);
    const outputs = new Float64Array(runs);
    return {
      take: (block) => outputs.set(block.outputs, block.first),
      result: () => sharesOf(factors, outputs, order.design),
    };
  },
};
