export {
  type BriefDiff,
  type ChangeCause,
  causeOf,
  diffBriefs,
  type FigureChange,
} from './diff.ts';
export { asPublished } from './published.ts';
export { type SentenceChange, staleSentences, statementsOf } from './sentences.ts';
