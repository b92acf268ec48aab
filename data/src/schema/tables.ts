import { coreTables } from './core-tables.ts';
import { extraTables } from './extra-tables.ts';

export type { ColumnType, StoredForm, TableSchema } from './table-schema.ts';

/**
 * The tables of the snapshot: name, where the slice lies, what its key is and its columns.
 * A table is sorted by its key; `place` filters use the first key column.
 */
export const tableSchemas = { ...coreTables, ...extraTables };

export type TableName = keyof typeof tableSchemas;
