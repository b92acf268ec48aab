export {
  type Calibration,
  type CalibrationOptions,
  calibrate,
  type LevelFit,
} from './calibrate.ts';
export { caseUntil } from './case-of.ts';
export {
  type Foreseen,
  type LeftOut,
  leaveOneOut,
  leaveOut,
  type Scored,
  type ScoreRuns,
  scoresBetween,
  splitByTime,
  type TimeSplit,
} from './cross.ts';
export { type Identifiability, identify, type Tied, type Told } from './identify.ts';
export { type Aim, type FittedCase, scaleFor } from './objective.ts';
export {
  allParameters,
  type FittedKey,
  type Parameter,
  parametersOf,
  settingsAt,
  unitOf,
  usualParameters,
  valueAt,
} from './parameters.ts';
