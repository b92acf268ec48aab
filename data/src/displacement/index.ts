export { Findings } from './findings.ts';
export { type FleeReading, readFleeFolder } from './folder.ts';
export { type FleeSettings, readSettings } from './simsetting.ts';
