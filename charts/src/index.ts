export type { SvgNode } from './node.ts';
export { renderChart } from './render.ts';
export { serialise } from './serialise.ts';
export type * from './spec.ts';
export { chartStyles } from './styles.ts';
export { toCsv } from './table/csv.ts';
export { tableTwin } from './table/twin.ts';
export { type ChartVocabulary, englishWords } from './words.ts';
