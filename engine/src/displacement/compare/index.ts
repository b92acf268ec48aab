export { bandsOfRuns, type RunBands } from './bands.ts';
export {
  type CompareRow,
  type Comparison,
  campRows,
  checkPairs,
  compareRuns,
  mergePairs,
  openPairs,
  type PairBlock,
} from './compare.ts';
export type {
  Barrier,
  CaseChange,
  Closing,
  FoodInsecurity,
  MovedRegistration,
  NewCamp,
  Travel,
} from './contract.ts';
export { type CasePair, preparePair } from './pair.ts';
