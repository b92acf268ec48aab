import { described, SojournError } from '@sojourn/engine/core';
import { brokenRow, type SheetRows } from './row.ts';
import type { ByteSource } from './source.ts';
import { linesOf } from './text.ts';

function parsed(text: string): { value: unknown } | { got: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { got: `not JSON: ${(error as Error).message}` };
  }
}

/**
 * The objects of a file of JSON lines, one a line.
 *
 * @throws SojournError `file.encoding`; `file.corrupt` where the file is one JSON list
 */
export async function* jsonLineRows(source: ByteSource): SheetRows {
  const file = source.name;
  for await (const { text, row, share } of linesOf(source)) {
    if (text.trim() === '') continue;
    if (row === 1 && text.trim() === '[') {
      throw new SojournError({
        code: 'file.corrupt',
        where: { file },
        got: 'it is one JSON list, not JSON lines',
        remedy: 'Write one object a line, without commas between the lines.',
      });
    }
    const found = parsed(text);
    const isObject =
      'value' in found && typeof found.value === 'object' && !Array.isArray(found.value);
    if (isObject && found.value !== null) {
      yield { row, share, cells: found.value as Readonly<Record<string, unknown>> };
      continue;
    }
    const got = 'got' in found ? found.got : described(found.value);
    const where = { file, row, field: 'the line' };
    yield brokenRow(row, share, { code: 'cell.value', where, got, expected: 'an object of facts' });
  }
}
