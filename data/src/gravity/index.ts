/** Tables for gravity models: any file, and the world of the snapshot. */
export {
  defaultClusters,
  defaultFormula,
  defaultTitle,
  worldVariables,
} from './default-model.ts';
export { sheetTable } from './sheet-table.ts';
export { loadGravityTable, worldPeriods } from './world-table.ts';
