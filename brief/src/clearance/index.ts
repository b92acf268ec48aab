export { applyClearance } from './apply.ts';
export {
  type Clearance,
  type ClearanceState,
  changedSince,
  clearanceSchema,
  clearanceStates,
  type Override,
  recordClearance,
} from './clearance.ts';
