export {
  type Audience,
  allowedIn,
  type Confidentiality,
  confidentialityInWords,
  type Gap,
  type GapSide,
  gapBetween,
  loadOwnSeries,
  type NoGap,
  type OwnBasis,
  type OwnConcept,
  type OwnFigure,
  type OwnMeasure,
  type OwnPart,
  type OwnPlace,
  type OwnSeries,
  type OwnSide,
  type OwnSource,
  type OwnUnit,
  ownBreakdown,
  ownConcepts,
  ownFiguresFor,
  ownOrigin,
  ownSourceEntry,
  ownSourceId,
  ownYears,
  type PeriodFigure,
  requireAllowed,
  shareable,
  storedCsv,
  storedJson,
  unitText,
} from './own/index.ts';
export { displacedAbsence, panelAbsence } from './read/absence.ts';
export { type Break, breaksBetween } from './read/breaks.ts';
export { hazardName, loadDisasterHistory } from './read/disaster-history.ts';
export { exportTable, tableCsv } from './read/export.ts';
export type { CorridorFacts, PlaceFacts, PlaceRegister } from './read/facts.ts';
export { loadNexusWorld } from './read/nexus-world.ts';
export { indicatorOrigin, loadCorridorFacts, loadPlaceFacts } from './read/place-facts.ts';
export { openSnapshot, type Snapshot } from './read/snapshot.ts';
export type { SliceSource } from './read/source.ts';
export { fetchSource, memorySource } from './read/sources.ts';
export { type SnapshotCheck, type SnapshotReport, verifySnapshot } from './read/verify.ts';
export { type Manifest, type Resource, type Source, snapshotSchema } from './schema/manifest.ts';
export {
  type ColumnType,
  type TableName,
  type TableSchema,
  tableSchemas,
} from './schema/tables.ts';
export {
  type ExportTerms,
  exportTerms,
  mayBeShared,
  originsOf,
  type PanelRange,
  placeSecurityPanel,
  type ReadTable,
  readIndicatorTable,
  readSecurityPanel,
  type SecurityData,
  type SeriesOrigin,
  seriesOf,
  type TableOptions,
} from './security/index.ts';
export {
  type ByteSource,
  bytesSource,
  type SheetCell,
  type SheetRow,
  type SheetRows,
  sheetRows,
} from './sheets/index.ts';
