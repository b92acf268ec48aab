import type { ErrorFacts, Issue } from '@sojourn/engine/core';
import { SojournError } from '@sojourn/engine/core';
import type { DisplacementCase, Settings } from '@sojourn/engine/displacement';
import type { Displacement } from './load-engine.ts';

/** A case as it was opened. */
export interface OpenCase {
  readonly model: DisplacementCase;
  readonly settings: Partial<Settings>;
  /** One in so many people, by the settings of the folder. */
  readonly scale: number;
  readonly warnings: readonly Issue[];
}

/** A case, or everything that stops it. */
export type Opening =
  | { readonly opened: OpenCase; readonly problems: readonly [] }
  | { readonly opened: null; readonly problems: readonly ErrorFacts[] };

const wanted = /\.(csv|yml|yaml)$/i;

/** Largest file that is read; a folder of a case has a few hundred kilobytes. */
const mostBytes = 50_000_000;

async function textOf(file: File, path: string): Promise<string> {
  if (file.size > mostBytes) {
    throw new SojournError({
      code: 'file.large',
      where: { file: path },
      got: `${Math.round(file.size / 1e6)} MB`,
      expected: `at most ${mostBytes / 1e6} MB`,
      remedy: 'Choose the folder of one case.',
    });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    throw new SojournError({
      code: 'file.encoding',
      where: { file: path },
      got: 'some bytes are of another encoding',
    });
  }
}

/** The path of a file inside the folder that was chosen, and the folder's name. */
function pathIn(file: File): readonly [folder: string, path: string] {
  const [folder = '', ...rest] = (file.webkitRelativePath || file.name).split('/');
  return rest.length === 0 ? ['', folder] : [folder, rest.join('/')];
}

async function fromFolder(engine: Displacement, files: readonly File[]): Promise<Opening> {
  const texts = new Map<string, string>();
  for (const file of files) {
    const [, path] = pathIn(file);
    if (wanted.test(path)) texts.set(path, await textOf(file, path));
  }
  const [folder] = pathIn(files[0]!);
  const read = engine.readFleeFolder(folder || 'case', texts);
  if (read.model === null) return { opened: null, problems: read.problems };
  const { model, warnings } = read;
  const { settings, scale } = read.settings;
  return { opened: { model, settings, scale, warnings }, problems: [] };
}

/**
 * What a JSON file holds.
 *
 * @param remedy what to choose instead of a file that holds none
 * @throws SojournError `file.corrupt`, `file.large`, `file.encoding`
 */
export async function jsonOf(file: File, remedy: string): Promise<unknown> {
  const text = await textOf(file, file.name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SojournError({
      code: 'file.corrupt',
      where: { file: file.name },
      got: error instanceof Error ? error.message : String(error),
      remedy,
    });
  }
}

async function fromJson(engine: Displacement, file: File): Promise<Opening> {
  const remedy = 'Choose a case as JSON (schema sojourn.displacement/1), or a FLEE folder.';
  const model = engine.parseDisplacementCase(await jsonOf(file, remedy), file.name);
  return { opened: { model, settings: {}, scale: 1, warnings: [] }, problems: [] };
}

/**
 * Opens what a person chose: a FLEE folder as a list of files, or one JSON file. Nothing leaves the
 * page.
 *
 * @throws SojournError for a file that cannot be read at all; what is wrong inside a folder comes
 * as a list
 */
export async function openCase(engine: Displacement, files: readonly File[]): Promise<Opening> {
  const [first] = files;
  if (first === undefined) return { opened: null, problems: [] };
  const isJson = files.length === 1 && /\.json$/i.test(first.name);
  return isJson ? fromJson(engine, first) : fromFolder(engine, files);
}
