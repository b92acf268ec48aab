export {
  type BriefDiff,
  type ChangeCause,
  causeOf,
  diffBriefs,
  type FigureChange,
} from './diff.ts';
export { type SentenceChange, staleSentences } from './sentences.ts';
