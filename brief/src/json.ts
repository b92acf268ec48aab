import type { BriefDocument } from './document.ts';
import { figuresOfDocument } from './figures/index.ts';

/** What stands in a file for the geometry of the world, which every snapshot carries. */
const worldReference = { $ref: 'snapshot:core/world' };
/** Begins a string that stands for an object written on one line. */
const oneLine = '\u0001';

/** An argument of a sentence may be called `world`, too. */
function isGeometry(value: unknown): boolean {
  return (value as { type?: unknown } | null)?.type === 'Topology';
}

/** A chart draws hundreds of figures: a line each. */
function isDrawn(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'mark' in value && 'part' in value;
}

function written(key: string, value: unknown): unknown {
  if (key === 'world' && isGeometry(value)) return worldReference;
  const isMarked = typeof value === 'string' && value.startsWith(oneLine);
  return isDrawn(value) || isMarked ? oneLine + JSON.stringify(value) : value;
}

/**
 * A brief as JSON: the whole document with full figures, origins and steps; keys in the order of
 * the document, so that two files of one snapshot are the same byte by byte. The geometry behind
 * maps is left as a reference to the snapshot. At its end `figures` has the id of every figure, by
 * which `explainFigure` finds it, and a JSON Pointer to it.
 *
 * @example JSON.parse(toJson(document)).sections[0].id // 'overview'
 */
export function toJson(document: BriefDocument): string {
  const figures = Object.fromEntries(
    figuresOfDocument(document).map(({ id, pointer }) => [id, pointer]),
  );
  const text = JSON.stringify({ ...document, figures }, written, 2);
  const lines = text.replace(/"\\u0001((?:[^"\\]|\\.)*)"(?!:)/g, (_, inner: string) =>
    JSON.parse(`"${inner}"`),
  );
  return `${lines}\n`;
}
