import type { Manifest, PlaceFacts, Source } from '@sojourn/data';
import type { Origin, Table } from '@sojourn/engine/core';
import { cellOf, origin, SojournError } from '@sojourn/engine/core';

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

/** `UN DESA, International Migrant Stock (2020 revision)`, for a source line under a chart. */
export function sourceLine(manifest: Manifest, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const source = sourceOf(manifest, id);
      return source ? `${source.organisation}, ${source.title} (${source.release})` : id;
    })
    .join('; ');
}

/** The origin of an indicator of the panel, from the list of indicators. */
export function indicatorOrigin(facts: PlaceFacts, id: string): Origin {
  const { indicators } = facts;
  for (let row = 0; row < indicators.length; row++) {
    if (cellOf(indicators, 'id', row) !== id) continue;
    const text = (column: string) => String(cellOf(indicators, column, row) ?? '');
    return origin(`indicator:${id}`, text('release'), text('licence'), text('unit'));
  }
  throw new SojournError({
    code: 'internal.invariant',
    where: { file: 'indicators', field: id },
    got: 'none',
    expected: 'an indicator of the snapshot',
  });
}
