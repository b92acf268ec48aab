export {
  type Letterhead,
  type Picture,
  parseLetterhead,
  parsePng,
  plainLetterhead,
} from './letterhead.ts';
export { type DocxOptions, writeDocx } from './write.ts';
