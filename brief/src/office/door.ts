/** `@sojourn/brief/office`: files of the office, and the edits of people who work on them. */
export {
  type Letterhead,
  type Picture,
  parseLetterhead,
  parsePng,
} from '../docx/letterhead.ts';
export type { DocxOptions } from '../docx/write.ts';
export {
  type KeptEdit,
  type MergedEdits,
  mergeEdits,
  type OldPassage,
  readPassages,
} from '../edits/index.ts';
export { dateOf } from './date.ts';
export { toDocx, toXlsx } from './formats.ts';
