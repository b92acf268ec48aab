/** Flows: the world of the snapshot, users' own tables, comparison with what others publish. */
export { type FileTable, readFileTable } from './cells.ts';
export {
  compareWorld,
  type PublishedMethod,
  publishedFlows,
  publishedMethods,
  type WorldComparison,
} from './compare.ts';
export {
  type FemaleShares,
  type FlowSex,
  type WorldInput,
  type WorldOptions,
  type WorldPeriod,
  worldPeriods,
} from './contract.ts';
export { femaleShares } from './female-shares.ts';
export { type KeyedTable, keyedTable } from './keyed.ts';
export { type Labels, readLabels } from './labels.ts';
export { type KeyedParts, type KeyedProblem, keyedProblem } from './margins.ts';
export { birthplaceParquet, flowsParquet } from './parquet.ts';
export { countsOf } from './read-counts.ts';
export { type InputFile, type InputFiles, type ReadInput, readFlowInput } from './read-input.ts';
export { inOrder, labelsIn, type SquareTable, squareTable } from './read-table.ts';
export { loadWorldFlows } from './world.ts';
