import { statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import {
  Findings,
  type FleeSettings,
  readFleeFolder,
  readSettings,
} from '@sojourn/data/displacement';
import { fleeFiles, fleeText } from '@sojourn/data/displacement/node';
import { type ErrorFacts, type Issue, renderMessage, SojournError } from '@sojourn/engine/core';
import {
  type Defects,
  type DisplacementCase,
  noDefects,
  peerDefects,
  type Settings,
} from '@sojourn/engine/displacement';
import { parseDisplacementCase } from '@sojourn/engine/displacement/schema';
import { readJsonFile } from '../json-file.ts';
import type { DisplaceOptions } from './options.ts';

/** A case with everything that a run needs, and what was noticed on the way. */
export interface CaseRead {
  readonly model: DisplacementCase;
  readonly settings: Partial<Settings>;
  readonly defects: Defects;
  readonly scale: number;
  readonly warnings: readonly Issue[];
}

const mostShown = 20;

/** Says everything that stops a case, on standard error, and throws the first. */
function refuse(problems: readonly ErrorFacts[]): never {
  for (const facts of problems.slice(1, mostShown)) {
    const { message, remedy } = renderMessage(facts);
    process.stderr.write(`${message} ${remedy}\n`);
  }
  if (problems.length > mostShown)
    process.stderr.write(`… and ${problems.length - mostShown} more\n`);
  throw new SojournError(problems[0]!);
}

/** The JSON of a case; one file of a FLEE folder is told as such. */
function readJsonCase(path: string): DisplacementCase {
  if (!/\.(csv|ya?ml)$/i.test(path)) return parseDisplacementCase(readJsonFile(path), path);
  throw new SojournError({
    code: 'file.refused',
    where: { file: path },
    got: 'it is one file of a case',
    remedy: 'Give the folder that holds input_csv/ and source_data/.',
  });
}

/** `…/mali2012/flee` is called mali2012. */
function titleOf(folder: string): string {
  const name = basename(folder);
  return /^(flee|fabflee|input_csv)$/.test(name) ? basename(dirname(folder)) : name;
}

function readFolder(
  folder: string,
  { validation, peerSettings = false }: DisplaceOptions,
  settings: FleeSettings | null,
) {
  const files = fleeFiles(folder);
  if (validation)
    for (const [path, text] of fleeFiles(validation)) files.set(`validation/${path}`, text);
  const reading = readFleeFolder(titleOf(folder), files, {
    asPeer: peerSettings,
    ...(settings !== null && { settings }),
  });
  if (reading.model === null) refuse(reading.problems);
  return { model: reading.model, ...reading.settings, warnings: reading.warnings };
}

/** The peer's shipped settings, where a folder has others: the defaults. */
const shipped: FleeSettings = { settings: {}, scale: 1 };

function settingsOf(path: string | undefined) {
  if (path === undefined) return null;
  const found = new Findings();
  const read = readSettings(path, fleeText(path), found);
  if (found.problems.length > 0) refuse(found.problems);
  return { ...read, warnings: found.warnings };
}

/**
 * The case that was named: a FLEE folder, or the same model as one JSON file. Settings come from
 * `--settings`, else from the folder, unless the peer's shipped ones are asked for.
 */
export function readCase(path: string, options: DisplaceOptions): CaseRead {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  const given = settingsOf(options.settings);
  const named = given ?? (options.peerSettings ? shipped : null);
  const read = isFile
    ? { model: readJsonCase(path), settings: {}, scale: 1, warnings: [] }
    : readFolder(path, options, named);
  const { settings, scale } = named ?? read;
  return {
    model: options.live ? { ...read.model, live: true } : read.model,
    settings,
    defects: options.peerSettings ? peerDefects : noDefects,
    scale: options.scale ?? scale,
    warnings: [...read.warnings, ...(given?.warnings ?? [])],
  };
}
