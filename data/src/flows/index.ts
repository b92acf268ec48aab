/** Flows: the world of the snapshot, users' own tables, comparison with what others publish. */
export {
  compareWorld,
  type PublishedMethod,
  publishedFlows,
  publishedMethods,
  type WorldComparison,
} from './compare.ts';
export {
  type FlowSex,
  type WorldInput,
  type WorldOptions,
  type WorldPeriod,
  worldPeriods,
} from './contract.ts';
export { flowsParquet } from './parquet.ts';
export { type InputFile, type InputFiles, type ReadInput, readFlowInput } from './read-input.ts';
export { loadWorldFlows } from './world.ts';
