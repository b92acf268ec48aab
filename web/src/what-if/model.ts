/** What the page needs of the model: a script of its own, loaded when first asked what if. */

export { default as workerText } from 'virtual:sojourn-worker';
export { everywhere, scenarioLimits, scenarioRows, worldCode } from '@sojourn/engine/nexus';
export { parseScenario } from '@sojourn/engine/nexus/schema';
export { provisionalDraws } from '@sojourn/runner';
export { createPool } from '@sojourn/runner/browser';
