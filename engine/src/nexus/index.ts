/** The coupled model: in this version a thin spike with three states and two levers. */
export { checkScenario, everywhere, leverIds, scenarioLimits } from './check.ts';
export type * from './contract.ts';
export { type Draw, fillDraw, openDraw } from './draw.ts';
export { type DrawBlock, mergeDraws, openDraws, type RunDraws, runDraws } from './draws.ts';
export { type LeverPaths, leverPaths } from './levers.ts';
export {
  type ParameterId,
  type ParameterRange,
  type Parameters,
  parameterIds,
  parameterRanges,
} from './parameters.ts';
export { type PreparedWorld, prepare } from './prepare.ts';
export { outcomeIds, unitOf, worldCode } from './record.ts';
export { type ScenarioRow, scenarioRows } from './rows.ts';
export { runScenario } from './scenario.ts';
export { scenarioResultSchema, summarise } from './summarise.ts';
export { type SyntheticSize, syntheticWorld } from './synthetic.ts';
