/** Files of HTCDS 2.0 cases: reading and writing. */
export { type HtcdsFile, type HtcdsSource, readHtcds } from './read.ts';
export { type ReadSheet, type ReadWorkbook, readWorkbook } from './workbook/read.ts';
export {
  type HtcdsFidelity,
  type HtcdsFormat,
  type HtcdsWritten,
  htcdsFormats,
  writeHtcds,
} from './write.ts';
