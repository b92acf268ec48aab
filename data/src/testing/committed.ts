import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Row, rowsOf, type Table } from '@sojourn/engine/core';
import { defaultSnapshotFolder, nodeSource } from '../node.ts';
import { openSnapshot, type Snapshot } from '../read/snapshot.ts';
import { memorySource } from '../read/sources.ts';
import type { Manifest } from '../schema/manifest.ts';
import type { TableName } from '../schema/tables.ts';

let opened: Promise<Snapshot> | undefined;

/** The committed snapshot, opened once for all tests of a file. */
export function committed(): Promise<Snapshot> {
  opened ??= openSnapshot(nodeSource(defaultSnapshotFolder()));
  return opened;
}

/** Rows of a table of the committed snapshot, whole or for one place. */
export async function committedRows(name: TableName, place?: string): Promise<Row[]> {
  return rowsOf(await (await committed()).table(name, place === undefined ? {} : { place }));
}

function committedFile(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(defaultSnapshotFolder(), path)));
}

/** The committed manifest. */
export function committedManifest(): Manifest {
  return JSON.parse(new TextDecoder().decode(committedFile('datapackage.json'))) as Manifest;
}

/**
 * A snapshot in memory made of committed files, each of which may be changed.
 *
 * @param paths files besides the manifest
 * @param change gets a copy of the bytes and returns what takes their place; null leaves it out
 */
export function changedSource(
  paths: readonly string[],
  change: (path: string, bytes: Uint8Array) => Uint8Array | null,
) {
  const files = new Map<string, ArrayBuffer>();
  for (const path of ['datapackage.json', ...paths]) {
    const bytes = change(path, committedFile(path));
    if (bytes) files.set(path, bytes.slice().buffer as ArrayBuffer);
  }
  return memorySource(files, 'snapshot');
}

/** The sum of a column over the rows that have the cells; empty cells add nothing. */
export function sumOf(
  rows: readonly Row[],
  column: string,
  cells: Readonly<Record<string, string | number>> = {},
): number {
  const wanted = Object.entries(cells);
  return rows
    .filter((row) => wanted.every(([name, cell]) => row[name] === cell))
    .reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
}

/** The texts that occur in a column. */
export function textsIn(table: Table, column: string): Set<string> {
  const of = table.columns[column];
  if (of?.kind !== 'text') throw new TypeError(`${table.name}.${column} is not text`);
  const used = new Set(of.codes);
  return new Set(of.dictionary.filter((_, code) => used.has(code)));
}
