import type { DisplacementCase } from '@sojourn/engine/displacement';
import { reference } from '@sojourn/testing';
import { readFleeFolder } from '../folder.ts';
import { fleeFiles } from '../node/folder.ts';

/** The four conflicts of the reference folder. */
export const conflicts = reference('reference/displacement');

/** Folder and golden file of each conflict. */
export const conflictNames = [
  ['mali2012', 'mali'],
  ['burundi2015', 'burundi'],
  ['car2013', 'car'],
  ['ssudan2014', 'ssudan'],
] as const;

/** One conflict as the peer publishes it. */
export function conflictCase(name: string, version: 'flee' | 'fabflee' = 'flee'): DisplacementCase {
  const { model, problems } = readFleeFolder(
    name,
    fleeFiles(`${conflicts.path}/${name}/${version}`),
  );
  if (model === null) throw new Error(JSON.stringify(problems[0]));
  return model;
}
