export { briefSchema } from './assemble.ts';
export {
  type BriefDiff,
  type ChangeCause,
  diffBriefs,
  type FigureChange,
  type SentenceChange,
  staleSentences,
} from './change/index.ts';
export {
  applyClearance,
  type Clearance,
  type ClearanceState,
  changedSince,
  clearanceSchema,
  clearanceStates,
  type Override,
  recordClearance,
} from './clearance/index.ts';
export {
  additiveSets,
  addPopulations,
  areAdditive,
  neverAdded,
  type Population,
} from './compute/index.ts';
export { buildCorridorBrief } from './corridor/build.ts';
export { buildCountryBrief } from './country.ts';
export type * from './document.ts';
export {
  type Explanation,
  explainFigure,
  explainFigures,
  type FigureAt,
  figuresOfDocument,
  writtenFigure,
} from './figures/index.ts';
export { documentTitle, toHtml } from './html/index.ts';
export { toJson } from './json.ts';
export { toMarkdown } from './markdown.ts';
export { type BriefLanguage, briefLanguages, type MessageId } from './messages/catalogue.ts';
export { loadLanguage } from './messages/load.ts';
export type { BriefOptions } from './sections/context.ts';
export {
  type HouseStyle,
  houseStyles,
  parseHouseStyle,
} from './style/index.ts';
export { presentYears, staleYears, type Tense, tenseOf } from './tense.ts';
export {
  opensParagraph,
  type Part,
  paragraphsOf,
  sentenceParts,
  sentenceText,
  type Voice,
  voiceOf,
  writeFigure,
  writeNumber,
} from './words/index.ts';
