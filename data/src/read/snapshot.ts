import {
  createPlaceRegister,
  type Origin,
  type Place,
  type PlaceRegister,
  SojournError,
  type Table,
} from '@sojourn/engine/core';
import { type Manifest, type Resource, snapshotSchema } from '../schema/manifest.ts';
import { type TableName, type TableSchema, tableSchemas } from '../schema/tables.ts';
import { sha256 } from './fingerprint.ts';
import { corrupt, type ParquetFile, readTable } from './parquet.ts';
import type { SliceSource } from './source.ts';

/** An open snapshot: tables are read on demand, files are kept once read. */
export interface Snapshot {
  readonly manifest: Manifest;
  readonly places: PlaceRegister;
  /**
   * A table, or its rows for one key (the first key column, mostly a place).
   *
   * @throws SojournError `table.unknown`, `file.missing`, `file.corrupt`
   */
  table(name: TableName, filter?: { readonly place?: string }): Promise<Table>;
  /** A JSON resource of the core part, parsed. */
  json(name: 'places' | 'world'): Promise<unknown>;
}

function parsed(path: string, bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw corrupt(path, error);
  }
}

/**
 * The manifest of a snapshot.
 *
 * @throws SojournError `file.missing`, `file.corrupt`, `schema.newer`
 */
export async function readManifest(source: SliceSource): Promise<Manifest> {
  const file = `${source.label}/datapackage.json`;
  const manifest = parsed(file, await source.read('datapackage.json')) as Manifest;
  if (!Number.isInteger(manifest?.schema) || !Array.isArray(manifest.resources)) {
    throw corrupt(file, 'it is not a snapshot manifest');
  }
  if (manifest.schema > snapshotSchema) {
    const [got, expected] = [String(manifest.schema), `up to ${snapshotSchema}`];
    throw new SojournError({ code: 'schema.newer', where: { file }, got, expected });
  }
  return manifest;
}

/** The bytes of a resource, if they are those that the manifest lists. */
async function readChecked(source: SliceSource, resource: Resource): Promise<ArrayBuffer> {
  const { path, bytes: size, sha256: recorded } = resource;
  const bytes = await source.read(path);
  const file = `${source.label}/${path}`;
  if (bytes.byteLength !== size) {
    throw corrupt(file, `${bytes.byteLength} bytes instead of ${size}`);
  }
  const fingerprint = source.sha256?.(bytes) ?? (await sha256(bytes));
  if (fingerprint !== null && fingerprint !== recorded) {
    throw corrupt(file, 'its fingerprint differs from the one in datapackage.json');
  }
  return bytes;
}

/** Columns that carry values, hence an origin. */
function valueColumns(schema: TableSchema): string[] {
  return Object.entries(schema.columns)
    .filter(([, type]) => type === 'number' || type === 'people')
    .map(([name]) => name);
}

function originsOf(
  schema: TableSchema,
  resource: Resource,
  manifest: Manifest,
): Record<string, Origin> {
  const sources = manifest.sources.filter(({ id }) => resource.sources.includes(id));
  const release = [...new Set(sources.map((source) => source.release))].join('; ');
  const shared = { sourceIds: resource.sources, release, licence: resource.licence };
  const { steps = [], units = {} } = schema;
  return Object.fromEntries(
    valueColumns(schema).map((name) => [
      name,
      {
        ...shared,
        steps,
        unit: units[name] ?? (schema.columns[name] === 'people' ? 'persons' : ''),
      },
    ]),
  );
}

/**
 * Opens a snapshot: reads its manifest and places; tables follow when asked for.
 *
 * @param source folder, web address or memory
 * @throws SojournError `file.missing`, `file.corrupt`, `schema.newer`
 * @example const snapshot = await openSnapshot(nodeSource('data/snapshot'))
 */
export async function openSnapshot(source: SliceSource): Promise<Snapshot> {
  const manifest = await readManifest(source);
  const files = new Map<string, Promise<ParquetFile>>();
  const json = async (name: string) => {
    const path = `core/${name}.json`;
    const resource = manifest.resources.find((candidate) => candidate.path === path);
    if (!resource) throw new SojournError({ code: 'table.unknown', got: name });
    return parsed(`${source.label}/${path}`, await readChecked(source, resource));
  };
  const places = createPlaceRegister((await json('places')) as readonly Place[]);

  const resourceOf = (name: TableName): Resource => {
    const resource = manifest.resources.find((candidate) => candidate.name === name);
    if (resource && name in tableSchemas) return resource;
    throw new SojournError({ code: 'table.unknown', got: name });
  };
  const open = (resource: Resource): Promise<ParquetFile> => {
    const { path } = resource;
    const known = files.get(path);
    if (known) return known;
    const opened = readChecked(source, resource).then((bytes) => {
      return { path: `${source.label}/${path}`, bytes, resource };
    });
    files.set(path, opened);
    opened.catch(() => files.delete(path));
    return opened;
  };

  return {
    manifest,
    places,
    json,
    async table(name, filter = {}) {
      const resource = resourceOf(name);
      const schema: TableSchema = tableSchemas[name];
      const file = await open(resource);
      const table = readTable(schema, file, filter.place);
      return { ...table, origins: originsOf(schema, resource, manifest) };
    },
  };
}
