import { dirname, resolve } from 'node:path';
import { type Letterhead, type Picture, parseLetterhead, parsePng } from '@sojourn/brief/office';
import { readJsonFile } from './json-file.ts';
import { readBytes } from './read-bytes.ts';

function readLogo(path: string): Picture {
  const remedy = 'The path of the logo is read from the folder of the letterhead.';
  return parsePng(readBytes(path, remedy), path);
}

/**
 * A letterhead from its JSON file, with its logo.
 *
 * @throws SojournError as `readJsonFile`, `parseLetterhead` and `parsePng`
 */
export function readLetterhead(path: string): { letterhead: Letterhead; logo?: Picture } {
  const letterhead = parseLetterhead(readJsonFile(path), path);
  if (letterhead.logo === null) return { letterhead };
  return { letterhead, logo: readLogo(resolve(dirname(path), letterhead.logo)) };
}
