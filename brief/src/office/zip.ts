import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of an office file: paths inside the package and their bytes. */
export type Parts = Readonly<Record<string, Uint8Array>>;

/** A ZIP keeps local time: a date made of local fields gives the same bytes in every zone. */
const fixedTime = () => new Date(1980, 0, 1);

/** The part that says what all others are must come first. */
function inOrder(paths: readonly string[]): readonly string[] {
  const first = '[Content_Types].xml';
  return [...paths.filter((path) => path === first), ...paths.filter((p) => p !== first).sort()];
}

/**
 * Packs parts into a ZIP file: the same parts always give the same bytes.
 *
 * @example zipParts({ 'a.txt': textPart('words') })
 */
export function zipParts(parts: Parts): Uint8Array {
  const ordered = Object.fromEntries(
    inOrder(Object.keys(parts)).map((path) => [path, parts[path]!]),
  );
  return zipSync(ordered, { level: 6, mtime: fixedTime() });
}

/** The parts of a ZIP file that `wanted` names; all of them without it. */
export function unzipParts(bytes: Uint8Array, wanted?: (path: string) => boolean): Parts {
  return wanted ? unzipSync(bytes, { filter: ({ name }) => wanted(name) }) : unzipSync(bytes);
}

/** Text as the bytes of a part. */
export function textPart(text: string): Uint8Array {
  return strToU8(text);
}

/** The text of a part; empty where the part is not there. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts[path];
  return bytes ? strFromU8(bytes) : '';
}
