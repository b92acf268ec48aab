/** The panel that the security room reads, from the snapshot, with origins and terms. */
export { type ExportTerms, exportTerms, mayBeShared } from './licences.ts';
export { originsOf, type SeriesOrigin } from './origins.ts';
export {
  type PanelRange,
  placeSecurityPanel,
  readSecurityPanel,
  type SecurityData,
} from './panel.ts';
export { seriesOf } from './table/columns.ts';
export { type ReadTable, readIndicatorTable, type TableOptions } from './table/read.ts';
