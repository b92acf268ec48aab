import type { CompareResult } from '@sojourn/brief/displacement';
import type { CaseChange } from '@sojourn/engine/displacement';
import type { OpenCase } from '../open-case.ts';
import type { Work } from '../use-work.ts';

/** A comparison as it was asked for. */
export interface ComparisonOrder {
  readonly opened: OpenCase;
  readonly changes: readonly CaseChange[];
  readonly draws: number;
  readonly seed: number;
  readonly scale: number;
}

/** A case without and with changes, on the same random numbers. */
export const comparisonWork: Work<ComparisonOrder, CompareResult> = {
  total: (_, { draws }) => draws,
  async run(engine, pool, { opened, changes, draws, seed, scale }, options) {
    const { model, settings } = opened;
    const input = { model, setup: { settings, scale }, changes };
    const { pair, release, rows } = engine.planComparison(model, input.setup, changes, false);
    const order = { draws, seed, rows };
    const comparison = await pool.share(engine.comparisons, input, order, options);
    return { pair, comparison, release, seed };
  },
};
