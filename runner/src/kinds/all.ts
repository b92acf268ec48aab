import type { Kinds } from '../kind.ts';

/** What a thread of Node can do; each is loaded when it is first asked for. */
export const allKinds: Kinds = {
  scenario: async () => (await import('./scenarios.ts')).scenarios,
  ensemble: async () => (await import('./ensembles.ts')).ensembles,
  calibration: async () => (await import('./calibrations.ts')).calibrations,
  comparison: async () => (await import('./comparisons.ts')).comparisons,
  forecast: async () => (await import('./forecasts.ts')).forecasts,
  outlook: async () => (await import('./outlooks.ts')).outlooks,
  doubt: async () => (await import('./security.ts')).doubts,
  sensitivity: async () => (await import('./security.ts')).sensitivities,
  bootstrap: async () => (await import('./bootstraps.ts')).bootstraps,
};
