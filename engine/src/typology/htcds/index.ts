/** HTCDS 2.0: fields, codes and the mapping between case records, flat files and facts. */
export { type HtcdsEnvelope, htcdsEnvelope, readHtcdsEnvelope } from './canonical.ts';
export { codesInWords, findCode, htcdsLists, labelOf } from './codes.ts';
export type * from './contract.ts';
export { serialOfDay } from './days.ts';
export {
  type AnsweredMapping,
  answeredMappings,
  type FactMapping,
  factMappings,
  type HtcdsFacts,
  htcdsFacts,
} from './facts.ts';
export {
  excelFields,
  fieldOf,
  fieldOfName,
  htcdsFields,
  xlsformFields,
  xlsformName,
} from './fields.ts';
export { extensionNames, headerRow } from './header.ts';
export { type MigrationValue, migrationStatus, migrationValues } from './migration.ts';
export { type HtcdsReading, readHtcdsGrid } from './read.ts';
export { emptyRecord } from './record.ts';
export { type Release, type ReleaseOptions, releaseHtcds } from './release.ts';
export { htcdsLegal, type OperationalStatus, operationalStatus, withLegal } from './status.ts';
export { htcdsGrid, type Loss, layoutFields, type WrittenGrid } from './write.ts';
