export { Findings } from './findings.ts';
export { type FleeSeries, fewStandAs, fleeOut } from './flee-out.ts';
export { type FleeOptions, type FleeReading, readFleeFolder } from './folder.ts';
export { type CampDay, campsParquet } from './parquet.ts';
export { type FleeSettings, readSettings } from './simsetting.ts';
