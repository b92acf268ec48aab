import { extname } from 'node:path';
import { type BriefDocument, voiceOf } from '@sojourn/brief';
import { mergeEdits, readPassages } from '@sojourn/brief/office';
import { SojournError } from '@sojourn/engine/core';
import { readBytes } from './read-bytes.ts';

const readable = ['docx', 'html', 'md'] as const;

function formatOf(path: string): (typeof readable)[number] {
  const ending = extname(path).slice(1).toLowerCase();
  const found = readable.find((format) => format === ending);
  if (found) return found;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--keep-edits' },
    got: path,
    expected: `a file that ends in ${readable.join(', ')}`,
  });
}

/**
 * A brief with the words that a person has put into an older file of it. What was kept, what needs
 * another look and what found no place is told on standard error.
 *
 * @throws SojournError as `readPassages`; `argument.choice` for a file of another kind
 */
export async function withEdits(document: BriefDocument, path: string): Promise<BriefDocument> {
  const bytes = readBytes(path, 'Check the path given to --keep-edits.');
  const old = await readPassages(bytes, formatOf(path), path);
  const { document: merged, kept, orphans } = mergeEdits(document, voiceOf(document), old);
  const lines = [
    `edits kept: ${kept.length}`,
    ...kept.flatMap(({ id, changed }) =>
      changed === null ? [] : [`edited; figures changed: ${id}\n  now: ${changed}`],
    ),
    ...orphans.map((text) => `edited, but no longer in the brief: ${text}`),
  ];
  process.stderr.write(`${lines.join('\n')}\n`);
  return merged;
}
