import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../workbook/xml.ts';

/** A cell to type into a template: text, or a number as it is. */
export type Typed = string | number;

const cellXml = (at: string, value: Typed) =>
  typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;

const columnOf = (letters: string) =>
  [...letters].reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0);

function rowXml(number: number, cells: Readonly<Record<string, Typed>>): string {
  const list = Object.entries({ A: number - 2, ...cells })
    .sort(([a], [b]) => columnOf(a) - columnOf(b))
    .map(([letters, value]) => cellXml(`${letters}${number}`, value));
  return `<row r="${number}">${list.join('')}</row>`;
}

/**
 * A published template with rows typed in from row 3, in memory: everything else stays as it is.
 *
 * @param rows letters of the column → what somebody typed
 */
export function filledTemplate(
  template: Uint8Array,
  rows: readonly Readonly<Record<string, Typed>>[],
): Uint8Array {
  const path = 'xl/worksheets/sheet1.xml';
  const parts = unzipSync(template);
  const filled = rows.reduce((xml, cells, at) => {
    const old = new RegExp(`<row r="${at + 3}"(?:[^>]*/>|[\\s\\S]*?</row>)`);
    return xml.replace(old, () => rowXml(at + 3, cells));
  }, strFromU8(parts[path]!));
  return zipSync({ ...parts, [path]: strToU8(filled) });
}
