export type {
  Assumption,
  Checked,
  Effect,
  EffectForm,
  EvidenceGrade,
  Setting,
} from './contract.ts';
export {
  type AssumptionId,
  assumption,
  assumptionsWithoutEvidence,
  type EffectId,
  effect,
  effects,
  type SettingId,
  setting,
  settings,
} from './register.ts';
