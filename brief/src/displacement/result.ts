import type { Issue } from '@sojourn/engine/core';
import type { Baseline, Ensemble, Origins, Prepared, Spread } from '@sojourn/engine/displacement';
import type { Release } from './release.ts';

/** Runs of a case, what they are set beside, and what of it may be told. */
export interface CaseResult {
  readonly ready: Prepared;
  readonly ensemble: Ensemble;
  readonly baselines: readonly Baseline[];
  readonly release: Release;
  /** What varied from run to run. */
  readonly spread: Spread;
  readonly seed: number;
  /** From where people came, where it was asked for and may be told. */
  readonly origins: Origins | null;
  /** What was noticed when the case was read. */
  readonly warnings: readonly Issue[];
}

/** Said with every result. */
export const purpose =
  'For planning assistance, not for stopping people. Numbers describe groups; counts under 10 are not told.';
