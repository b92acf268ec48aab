import type { Issue } from '@sojourn/engine/core';
import type { HtcdsGrid, WrittenCell } from '@sojourn/engine/typology/htcds';
import { strFromU8 } from 'fflate';
import { utf8Text } from '../own/bytes.ts';
import { attribute, xmlPieces, xmlText } from './workbook/xml.ts';
import { isZip, pack, unpack } from './workbook/zip.ts';

const namespace = 'http://openrosa.org/xforms';

/** A name of its own for an element that comes again, so that none replaces another. */
function freeName(taken: ReadonlyMap<string, string>, name: string): string {
  let free = name;
  for (let times = 2; taken.has(free); times += 1) free = `${name} (${times})`;
  return free;
}

/** Leaf elements of an instance: local name → text; null where tags do not match. */
function leavesOf(xml: string): { root: string; leaves: Map<string, string> } | null {
  const open: { name: string; text: string; isLeaf: boolean }[] = [];
  const leaves = new Map<string, string>();
  let root = '';
  for (const { kind, name, attributes } of xmlPieces(xml)) {
    const parent = open.at(-1);
    if (kind === 'text') {
      if (parent) parent.text += name;
    } else if (kind === 'open') {
      if (parent) parent.isLeaf = false;
      else if (root !== '') return null;
      if (root === '') {
        root = name;
        const id = attribute(attributes, 'instanceID');
        if (id) leaves.set('instanceID', id);
      }
      open.push({ name, text: '', isLeaf: true });
    } else {
      const closed = open.pop();
      if (closed?.name !== name) return null;
      const text = closed.text.trim();
      if (closed.isLeaf && text !== '') leaves.set(freeName(leaves, name), text);
    }
  }
  return open.length === 0 && root !== '' ? { root, leaves } : null;
}

/** The instances of a file: one XML document, or an archive of them. */
function instancesOf(bytes: Uint8Array, file: string): string[] {
  if (!isZip(bytes)) return [utf8Text(bytes, file)];
  const parts = unpack(bytes, file, (path) => path.endsWith('.xml'));
  return Object.keys(parts)
    .sort()
    .map((path) => strFromU8(parts[path]!));
}

/**
 * Answers to an XForm as rows: one instance, or an archive of instances. An instance that is no
 * well-formed XML is reported, and the rest goes on; the row is the number of the instance.
 *
 * @throws SojournError `file.corrupt`, `file.encoding`, `file.large`
 */
export function readInstances(
  bytes: Uint8Array,
  file: string,
): { grid: HtcdsGrid; issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const read = instancesOf(bytes, file).flatMap((xml, at) => {
    const found = leavesOf(xml);
    if (found && found.root !== 'html') return [{ leaves: found.leaves, row: at + 1 }];
    issues.push({
      severity: 'warning',
      code: 'row.unread',
      where: { file, row: at + 1 },
      got: found ? 'it is the form itself, without answers' : 'its tags do not match',
      expected: 'the answers to a form',
    });
    return [];
  });
  const names = [...new Set(read.flatMap(({ leaves }) => [...leaves.keys()]))];
  return {
    grid: {
      rows: [names, ...read.map(({ leaves }) => names.map((name) => leaves.get(name) ?? null))],
      numbers: [1, ...read.map(({ row }) => row)],
    },
    issues,
  };
}

function textOf(cell: WrittenCell): string {
  if (cell === null) return '';
  return xmlText(typeof cell === 'object' ? cell.day : String(cell));
}

/**
 * Rows under a header row as an archive of XForm instances, one folder each.
 *
 * @param rows the header of names, then answers
 * @example writeInstances(htcdsGrid(records, 'xlsform').rows)
 */
export function writeInstances(rows: readonly (readonly WrittenCell[])[]): Uint8Array {
  const [header = [], ...answers] = rows;
  const files = answers.map((cells, at) => {
    const leaves = cells.map((cell, i) =>
      cell === null ? '' : `<${String(header[i])}>${textOf(cell)}</${String(header[i])}>`,
    );
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<data id="htcds_xlsform" xmlns:orx="${namespace}">${leaves.join('')}</data>\n`;
    return [`instances/${String(at + 1).padStart(6, '0')}/submission.xml`, xml] as const;
  });
  return pack(Object.fromEntries(files));
}
