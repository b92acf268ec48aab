import { SojournError } from '@sojourn/engine/core';
import type { RawCell } from '@sojourn/engine/typology/htcds';
import { strFromU8 } from 'fflate';
import { attribute, xmlPieces } from './xml.ts';
import { type Parts, unpack } from './zip.ts';

/** A sheet as read: rows that hold anything, with their row numbers. */
export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly RawCell[])[];
  readonly numbers: readonly number[];
}

/** A workbook as read. Formulas are never evaluated: a cell is the value that was saved with it. */
export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly epoch: 1900 | 1904;
}

const textOf = (parts: Parts, path: string) => (parts[path] ? strFromU8(parts[path]) : '');

/** Texts of the shared table; phonetic guides are left out. */
function sharedTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  let phonetic = false;
  for (const { kind, name } of xmlPieces(xml)) {
    if (kind === 'text') {
      if (inText && !phonetic) texts[texts.length - 1] += name;
      continue;
    }
    if (name === 'si' && kind === 'open') texts.push('');
    if (name === 't') inText = kind === 'open';
    if (name === 'rPh') phonetic = kind === 'open';
  }
  return texts;
}

/** Position of a column from its letters, counted from 0. @example columnAt('AB12') // 27 */
export function columnAt(reference: string): number {
  let at = 0;
  for (const letter of reference.replace(/\d+$/, '')) at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
}

function valueOfCell(type: string, text: string, shared: readonly string[]): RawCell {
  if (type === 's') return shared[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  if (type === 'n') return text === '' || !Number.isFinite(Number(text)) ? null : Number(text);
  return text === '' ? null : text;
}

/** Widest sheet that is read, in columns; the standard has 84 fields. */
const widest = 2000;

function readSheet(name: string, xml: string, shared: readonly string[]): ReadSheet {
  const rows: RawCell[][] = [];
  const numbers: number[] = [];
  let cells: RawCell[] = [];
  let at = -1;
  let type = 'n';
  let text = '';
  let inValue = false;
  let number = 0;
  for (const piece of xmlPieces(xml)) {
    if (piece.kind === 'text') {
      if (inValue) text += piece.name;
      continue;
    }
    const opens = piece.kind === 'open';
    if (piece.name === 'v' || piece.name === 't') inValue = opens;
    else if (piece.name === 'row' && opens) {
      number = Number(attribute(piece.attributes, 'r') ?? number + 1);
      cells = [];
      at = -1;
    } else if (piece.name === 'row' && cells.some((cell) => cell !== null)) {
      rows.push(Array.from(cells, (cell) => cell ?? null));
      numbers.push(number);
    } else if (piece.name === 'c' && opens) {
      const reference = attribute(piece.attributes, 'r');
      at = reference ? columnAt(reference) : at + 1;
      type = attribute(piece.attributes, 't') ?? 'n';
      text = '';
    } else if (piece.name === 'c' && at < widest) cells[at] = valueOfCell(type, text, shared);
  }
  return { name, rows, numbers };
}

/** Names of the sheets and the ids of their parts. */
function sheetsOf(workbookXml: string): { name: string; id: string }[] {
  return [...xmlPieces(workbookXml)]
    .filter(({ kind, name }) => kind === 'open' && name === 'sheet')
    .map(({ attributes }) => ({
      name: attribute(attributes, 'name') ?? '',
      id: attribute(attributes, '[A-Za-z]+:id') ?? '',
    }));
}

function targetsOf(relations: string): Map<string, string> {
  const targets = new Map<string, string>();
  for (const { kind, name, attributes } of xmlPieces(relations)) {
    if (kind !== 'open' || name !== 'Relationship') continue;
    const target = attribute(attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(attributes, 'Id') ?? '', path);
  }
  return targets;
}

/**
 * Reads the sheets of an `.xlsx` workbook: values as they were saved, no formula evaluated, no
 * macro, link or external part touched.
 *
 * @throws SojournError `file.corrupt` where it is no workbook; `file.large`
 * @example readWorkbook(bytes, 'cases.xlsx').sheets[0]?.rows.length
 */
export function readWorkbook(bytes: Uint8Array, file: string): ReadWorkbook {
  const parts = unpack(bytes, file, (path) => /^xl\/.*\.(?:xml|rels)$/.test(path));
  const workbookXml = textOf(parts, 'xl/workbook.xml');
  if (workbookXml === '') {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file },
      got: 'it is an archive without a workbook',
      remedy: 'Save the file as .xlsx and try again.',
    });
  }
  const shared = sharedTexts(textOf(parts, 'xl/sharedStrings.xml'));
  const targets = targetsOf(textOf(parts, 'xl/_rels/workbook.xml.rels'));
  const properties = [...xmlPieces(workbookXml)].find(({ name }) => name === 'workbookPr');
  const date1904 = attribute(properties?.attributes ?? '', 'date1904');
  return {
    sheets: sheetsOf(workbookXml).map(({ name, id }) =>
      readSheet(name, textOf(parts, targets.get(id) ?? ''), shared),
    ),
    epoch: date1904 === '1' || date1904 === 'true' ? 1904 : 1900,
  };
}
