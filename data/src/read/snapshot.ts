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

async function readJson(source: SliceSource, path: string): Promise<unknown> {
  const bytes = await source.read(path);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw corrupt(`${source.label}/${path}`, error);
  }
}

async function readManifest(source: SliceSource): Promise<Manifest> {
  const manifest = (await readJson(source, 'datapackage.json')) as Manifest;
  const file = `${source.label}/datapackage.json`;
  if (!Number.isInteger(manifest?.schema) || !Array.isArray(manifest.resources)) {
    throw corrupt(file, 'it is not a snapshot manifest');
  }
  if (manifest.schema > snapshotSchema) {
    const [got, expected] = [String(manifest.schema), `up to ${snapshotSchema}`];
    throw new SojournError({ code: 'schema.newer', where: { file }, got, expected });
  }
  return manifest;
}

/** Columns that carry values, hence an origin. */
function valueColumns(schema: TableSchema): string[] {
  return Object.entries(schema.columns)
    .filter(([, type]) => type === 'number' || type === 'people')
    .map(([name]) => name);
}

const units: Readonly<Record<string, string>> = {
  usd: 'current US$',
  km: 'km',
  movements: 'movements',
  events: 'events',
};

function originsOf(
  schema: TableSchema,
  resource: Resource,
  manifest: Manifest,
): Record<string, Origin> {
  const sources = manifest.sources.filter(({ id }) => resource.sources.includes(id));
  const release = [...new Set(sources.map((source) => source.release))].join('; ');
  const shared = { sourceIds: resource.sources, release, licence: resource.licence, steps: [] };
  return Object.fromEntries(
    valueColumns(schema).map((name) => [
      name,
      { ...shared, unit: units[name] ?? (schema.columns[name] === 'people' ? 'persons' : '') },
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
  const json = (name: string) => readJson(source, `core/${name}.json`);
  const places = createPlaceRegister((await json('places')) as readonly Place[]);

  const resourceOf = (name: TableName): Resource => {
    const resource = manifest.resources.find((candidate) => candidate.name === name);
    if (resource && name in tableSchemas) return resource;
    throw new SojournError({ code: 'table.unknown', got: name });
  };
  const open = (resource: Resource): Promise<ParquetFile> => {
    const { path } = resource;
    const opened =
      files.get(path) ??
      source.read(path).then((bytes) => ({ path: `${source.label}/${path}`, bytes, resource }));
    files.set(path, opened);
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
