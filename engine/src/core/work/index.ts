export { checkCancelled, type Progress, report, type WorkOptions } from './work.ts';
