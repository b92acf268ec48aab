import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Manifest, Resource } from '../schema/manifest.ts';
import { snapshotSchema } from '../schema/manifest.ts';
import { buildTables } from './all-tables.ts';
import type { BuiltTable } from './built.ts';
import { parquetOf } from './parquet.ts';
import { allSources } from './sources.ts';
import { buildPlaces } from './tables/places.ts';
import { buildWorld } from './world.ts';

/** Release of the snapshot; its year is the year at which ages of figures are counted. */
const snapshotRelease = '2026.11';

interface WrittenSnapshot {
  readonly files: readonly {
    readonly path: string;
    readonly rows: number;
    readonly size: number;
  }[];
  readonly bytes: { readonly core: number; readonly extra: number };
  readonly hash: string;
}

interface SnapshotFile {
  readonly resource: Resource;
  readonly content: Uint8Array;
}

function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function fileOf(
  path: string,
  content: Uint8Array,
  more: Omit<Resource, 'name' | 'path' | 'bytes' | 'sha256'>,
): SnapshotFile {
  const name = path.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const bytes = content.length;
  return { content, resource: { name, path, bytes, sha256: sha256(content), ...more } };
}

function jsonFile(path: string, value: unknown, rows: number, source: string): SnapshotFile {
  const content = new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  return fileOf(path, content, {
    rows,
    sources: [source],
    licence: 'public domain',
    groupStarts: [],
    groupRows: [],
    groupBytes: [],
    fields: [],
  });
}

function tableFile(table: BuiltTable): SnapshotFile {
  const { name, part } = table.schema;
  const { content, ...groups } = parquetOf(table);
  const { sources, licence } = table;
  const rows = table.rows.length;
  return fileOf(`${part}/${name}.parquet`, content, { rows, sources, licence, ...groups });
}

function snapshotFiles(facts: string): SnapshotFile[] {
  const places = buildPlaces(facts);
  const files = [
    jsonFile('core/places.json', places, places.length, 'cldr'),
    jsonFile('core/world.json', buildWorld(places), 1, 'natural-earth'),
  ];
  for (const table of buildTables(facts, places)) files.push(tableFile(table));
  return files.sort((a, b) => (a.resource.path < b.resource.path ? -1 : 1));
}

/** Indented JSON in which a list of numbers or texts takes one line. */
function manifestText(manifest: Manifest): string {
  const lists = /\[\s+([^[\]{}]*?)\s+\]/g;
  const oneLine = (_: string, items: string) => `[${items.replace(/\n\s*/g, ' ')}]`;
  return `${JSON.stringify(manifest, null, 1).replace(lists, oneLine)}\n`;
}

/** Files that commands make from the snapshot and put beside it: a new snapshot keeps them. */
const madeByCommands = ['gravity-default.json'];

/** Writes beside the folder, then puts the new one in its place: never half a snapshot. */
export function replaceFolder(
  folder: string,
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[],
): void {
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { path, content } of files) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
  for (const name of madeByCommands) {
    const made = join(folder, name);
    if (existsSync(made)) copyFileSync(made, join(fresh, name));
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

/** Builds everything from the facts and writes the folder anew. */
export function writeSnapshot(facts: string, folder: string): WrittenSnapshot {
  const files = snapshotFiles(facts);
  const resources = files.map(({ resource }) => resource);
  const used = new Set(resources.flatMap(({ sources }) => sources));
  const sources = allSources(facts).filter(({ id }) => used.has(id));
  const hash = sha256(resources.map(({ path, sha256: own }) => `${path} ${own}`).join('\n'));
  const manifest: Manifest = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    schema: snapshotSchema,
    name: 'sojourn-snapshot',
    release: snapshotRelease,
    hash,
    sources,
    resources,
  };
  replaceFolder(folder, [
    ...files.map(({ resource, content }) => ({ path: resource.path, content })),
    { path: 'datapackage.json', content: manifestText(manifest) },
  ]);
  const sum = (part: string) =>
    resources
      .filter(({ path }) => path.startsWith(part))
      .reduce((total, resource) => total + resource.bytes, 0);
  return {
    files: resources.map(({ path, rows, bytes }) => ({ path, rows, size: bytes })),
    bytes: { core: sum('core/'), extra: sum('extra/') },
    hash,
  };
}
