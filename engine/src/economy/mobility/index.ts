export { type AttachmentResult, attachment } from './attachment.ts';
export {
  type Band,
  bandOf,
  type Corners,
  type GainBand,
  gainBand,
  literatureCorners,
  type QuotaBand,
  type QuotaNumber,
  quotaBand,
} from './band.ts';
export { shareCes, shareCesSlope } from './ces.ts';
export { checkWorld, elasticityLimits } from './check.ts';
export type {
  Currency,
  FreeMobilityOptions,
  GainAccounts,
  LabourWorld,
  MobilityResult,
  Movers,
  Technology,
} from './contract.ts';
export { type DesireOptions, desireLimited, desireOf } from './desire.ts';
export { freeMobility, freeMobilityDefaults } from './free-mobility.ts';
export { type Headline, headlines, notReproduced } from './headlines.ts';
export { quota, quotaDefaults } from './quota.ts';
export type { QuotaOptions, QuotaPlaces, QuotaResult, WageChange } from './quota-contract.ts';
export { labourRegions, regionYears } from './regions.ts';
