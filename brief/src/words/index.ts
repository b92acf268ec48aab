export { isolated } from './isolate.ts';
export { localCells, localChart, localFloor, localTwin } from './local.ts';
export { chartNumbersOf, localNumbers } from './local-numbers.ts';
export { pluralCount, writeFigure, writeNumber } from './number.ts';
export { opensParagraph, paragraphsOf } from './paragraphs.ts';
export {
  argumentText,
  capitalise,
  messageParts,
  messageText,
  type Names,
  type Part,
  sentenceParts,
  sentenceText,
} from './parts.ts';
export { placeInSentence } from './places.ts';
export { type Position, positionOf } from './position.ts';
export { isUpTo, upToWords } from './small-counts.ts';
export { conventionsOf, type Manner, mannerOf, type Voice, voiceOf } from './voice.ts';
