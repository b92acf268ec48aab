export type { CorridorFacts, PlaceFacts, PlaceRegister } from './read/facts.ts';
export type { SliceSource } from './read/source.ts';
export { type Manifest, type Resource, type Source, snapshotSchema } from './schema/manifest.ts';
export {
  type ColumnType,
  type TableName,
  type TableSchema,
  tableSchemas,
} from './schema/tables.ts';
