import type { BriefDocument } from './document.ts';

/** What stands in a file for the geometry of the world, which every snapshot carries. */
const worldReference = { $ref: 'snapshot:core/world' };

/** An argument of a sentence may be called `world`, too. */
function isGeometry(value: unknown): boolean {
  return (value as { type?: unknown } | null)?.type === 'Topology';
}

/**
 * A brief as JSON: the whole document with full figures, origins and steps; keys in the order of
 * the document, so that two files of one snapshot are the same byte by byte. The geometry behind
 * maps is left as a reference to the snapshot.
 *
 * @example JSON.parse(toJson(document)).sections[0].id // 'overview'
 */
export function toJson(document: BriefDocument): string {
  const text = JSON.stringify(
    document,
    (key, value: unknown) => (key === 'world' && isGeometry(value) ? worldReference : value),
    2,
  );
  return `${text}\n`;
}
