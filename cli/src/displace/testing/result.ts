import { releaseOf } from '@sojourn/brief/displacement';
import { baselinesOf, noSpread, prepare, runEnsemble } from '@sojourn/engine/displacement';
import { conflictCase } from '../../../../data/src/displacement/testing/cases.ts';
import type { DisplaceResult } from '../result.ts';

/** Five runs of a conflict at a hundredth of the people, as the command holds them. */
export function resultOf(
  conflict: Parameters<typeof conflictCase>[0],
  live: boolean,
  full = false,
): DisplaceResult {
  const model = { ...conflictCase(conflict), live };
  const ready = prepare(model, { scale: 100 });
  const ensemble = runEnsemble(ready, 5, 1);
  return {
    seed: 1,
    origins: null,
    warnings: [],
    ready,
    ensemble,
    baselines: baselinesOf(ready),
    spread: noSpread,
    release: releaseOf(model, ensemble.camps, full),
    cpuSeconds: 1,
    options: { draws: 5, seed: 1 },
  };
}
