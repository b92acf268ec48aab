import type { CaseResult } from '@sojourn/brief/displacement';
import type { Spread } from '@sojourn/engine/displacement';
import type { OpenCase } from './open-case.ts';
import type { Work } from './use-work.ts';

/** Runs of a case as they were asked for. */
export interface EnsembleOrder {
  readonly opened: OpenCase;
  readonly draws: number;
  readonly seed: number;
  readonly scale: number;
  readonly spread: Spread;
}

/** Runs of a case, set beside the registrations and plain rules. */
export const ensembleWork: Work<EnsembleOrder, CaseResult> = {
  total: (_, { draws }) => draws,
  async run(engine, pool, { opened, draws, seed, scale, spread }, options) {
    const { model, settings, warnings } = opened;
    const input = { model, setup: { settings, scale } };
    const ready = engine.prepare(input.model, input.setup);
    const ensemble = await pool.share(engine.ensembles, input, { draws, seed, spread }, options);
    return {
      ready,
      ensemble,
      baselines: engine.baselinesOf(ready),
      release: engine.releaseOf(model, ensemble.camps, false),
      spread,
      seed,
      origins: null,
      warnings,
    };
  },
};
