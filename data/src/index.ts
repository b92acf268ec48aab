export { displacedAbsence, panelAbsence } from './read/absence.ts';
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
