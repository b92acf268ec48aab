import { SojournError } from '@sojourn/engine/core';
import type { OldPassage } from './merge.ts';
import { readHtmlPassages, readMarkdownPassages } from './read-text.ts';

async function readers(bytes: Uint8Array, format: 'docx' | 'html' | 'md') {
  if (format === 'docx') return (await import('./read-docx.ts')).readDocxPassages(bytes);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return format === 'html' ? readHtmlPassages(text) : readMarkdownPassages(text);
}

/**
 * The paragraphs of an earlier edition with their seals, for `mergeEdits`.
 *
 * @param file its name, for what is said of a fault
 * @throws SojournError `file.corrupt` if the file cannot be read or holds no sealed paragraph
 * @example await readPassages(readFileSync('bgd.docx'), 'docx', 'bgd.docx')
 */
export async function readPassages(
  bytes: Uint8Array,
  format: 'docx' | 'html' | 'md',
  file: string,
): Promise<readonly OldPassage[]> {
  let found: readonly OldPassage[] = [];
  let fault = 'no paragraph in it was written by Sojourn';
  try {
    found = await readers(bytes, format);
  } catch (error) {
    fault = error instanceof Error ? error.message : String(error);
  }
  if (found.length > 0) return found;
  throw new SojournError({
    code: 'file.corrupt',
    where: { file },
    got: fault,
    remedy: 'Give a brief that sojourn has written to a file as docx, html or md.',
  });
}
