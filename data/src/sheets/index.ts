/** Rows of users' files, read as they come: CSV, JSON lines, Parquet, XLSX. */
export { sheetRows } from './open.ts';
export type { SheetCell, SheetRow, SheetRows } from './row.ts';
export { type ByteSource, bytesSource } from './source.ts';
