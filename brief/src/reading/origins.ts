import type { Manifest, PlaceFacts, Source, TableName } from '@sojourn/data';
import type { Figure, Origin, Table } from '@sojourn/engine/core';
import { origin, SojournError } from '@sojourn/engine/core';

/** A source of the snapshot by id. */
export function sourceOf(manifest: Manifest, id: string): Source | undefined {
  return manifest.sources.find((source) => source.id === id);
}

/**
 * The origin of a value column: the one that travels with the table, else the first source of
 * the file it lies in.
 *
 * @throws SojournError `internal.invariant` where neither is known: no figure without a source
 */
export function columnOrigin(
  facts: PlaceFacts,
  table: Table,
  column: string,
  unit: string,
): Origin {
  const carried = table.origins[column];
  if (carried) return carried.unit === '' ? { ...carried, unit } : carried;
  const resource = facts.manifest.resources.find(({ name }) => name === table.name);
  const source = sourceOf(facts.manifest, resource?.sources[0] ?? '');
  if (source) return origin(source.id, source.release, source.licence, unit);
  throw new SojournError({
    code: 'internal.invariant',
    where: { file: table.name, field: `origin of ${table.name}.${column}` },
    got: 'none',
    expected: 'a source',
  });
}

/** Ids of the sources of a whole table, as the snapshot lists them. */
export function tableSources(facts: PlaceFacts, table: TableName): readonly string[] {
  return facts.manifest.resources.find(({ name }) => name === table)?.sources ?? [];
}

/** The source of a figure in a sentence: `UN DESA, Population Division (2020 revision)`. */
export function sourceName(manifest: Manifest, { origin: of }: Figure): string {
  const found = sourceOf(manifest, of.sourceIds[0] ?? '');
  return `${found?.organisation ?? of.sourceIds[0]} (${of.release})`;
}

/** Beyond this many sources a line names the organisations only; marks lead to the rest. */
const spelledOut = 2;

/** `UN DESA, International Migrant Stock (2020 revision)`, for a source line under a chart. */
export function sourceLine(manifest: Manifest, ids: readonly string[]): string {
  const sources = ids.flatMap((id) => sourceOf(manifest, id) ?? []);
  const full = sources.map(
    (source) => `${source.organisation}, ${source.title} (${source.release})`,
  );
  const lines = new Set(full);
  if (lines.size <= spelledOut) return [...lines].join('; ');
  return [...new Set(sources.map((source) => source.organisation))].join('; ');
}
