export { type Agreement, agreement } from './agreement.ts';
export { type Allocated, type AllocationInput, allocate, type Sender } from './allocate.ts';
export {
  type CostCut,
  corridorLimit,
  costCut,
  costGoal,
  type Sending,
  send,
  sendingOf,
} from './cost.ts';
export { historicPartners, mainlyHistoric, type PartnerStock } from './historic.ts';
export { type Insurance, insurance } from './insurance.ts';
export { allocateMatrix, type MatrixInput } from './matrix.ts';
export { type Sourced, yieldToCount } from './own.ts';
export { perMigrant, publishedBeta } from './per-migrant.ts';
export { type RecordedAndTotal, recordedAndTotal } from './recorded.ts';
export { type Mechanism, type RemittanceChange, type View, views } from './views.ts';
export { changeWithin, type VintageTotal, vintageTotals } from './vintages.ts';
