export {
  type Circulation,
  circulation,
  type Hazards,
  leaveAgain,
  returnHazard,
} from './circulation.ts';
export {
  type Capital,
  type ReturnConditions,
  type ReturnGain,
  type ReturnKind,
  returnGain,
  returnKinds,
  virtualMigration,
} from './return.ts';
