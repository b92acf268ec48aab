import {
  type Audience,
  loadOwnSeries,
  type OwnSeries,
  ownSourceEntry,
  type PlaceFacts,
  requireAllowed,
} from '@sojourn/data';
import { ownFolder } from '@sojourn/data/node';
import { SojournError } from '@sojourn/engine/core';
import { type Command, Option } from 'commander';

/** Where `sojourn data add` stores series unless told. */
export const defaultOwnFolder = 'sojourn-own';

/** Options of a command that can show the user's own series. */
export interface OwnOptions {
  readonly own?: string;
  readonly audience?: Audience;
}

/** Adds `--own` and `--audience` to a command. */
export function ownOptions(command: Command): Command {
  return command
    .option(
      '--own <folder>',
      'show the series of this folder (sojourn data add) beside official ones',
    )
    .addOption(
      new Option('--audience <audience>', 'for whom it is written; internal series need internal')
        .choices(['public', 'internal'])
        .default('public'),
    );
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The day of writing where the user is: `2026-11-25`. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** The series of a folder. @throws SojournError `file.missing`, `file.empty`, `own.changed` */
export async function openOwnFolder(folder: string): Promise<readonly OwnSeries[]> {
  const all = await loadOwnSeries(ownFolder(folder));
  if (all.length > 0) return all;
  throw new SojournError({
    code: 'file.empty',
    where: { file: folder },
    got: 'there is no series in it',
    remedy: `Add one with: sojourn data add FILE --map map.yaml --to ${folder}.`,
  });
}

/** The facts with the user's series, each of which is also a source. */
export function withOwn(
  facts: PlaceFacts,
  { own }: { readonly own?: readonly OwnSeries[] },
): PlaceFacts {
  if (!own) return facts;
  const { manifest } = facts;
  const sources = [...manifest.sources, ...own.map(ownSourceEntry)];
  return { ...facts, own, manifest: { ...manifest, sources } };
}

/**
 * The user's own series for the facts of a brief: `{own}`, or nothing without `--own`.
 *
 * @throws SojournError `own.withheld` where a series may not be written for the audience
 * @example const facts = {...await loadPlaceFacts(snapshot, place), ...await loadOwn(options)}
 */
export async function loadOwn(options: OwnOptions): Promise<{ own?: readonly OwnSeries[] }> {
  if (options.own === undefined) return {};
  const all = await openOwnFolder(options.own);
  return { own: requireAllowed(all, options.audience ?? 'public', today()) };
}
