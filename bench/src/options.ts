import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Only rows whose id contains one of these. */
  readonly only: readonly string[];
  readonly json: boolean;
  /** Measured calls of a warm row, processes of a cold row and of a command. */
  readonly repeats: number;
}

/**
 * Options of `npm run bench -- …`.
 *
 * @throws TypeError for an unknown option
 * @example readOptions(['--only', 'spike', '--json']).json // true
 */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      repeats: { type: 'string', default: '7' },
    },
  });
  const repeats = Number(values.repeats);
  if (!Number.isInteger(repeats) || repeats < 1) {
    throw new TypeError(`--repeats is a whole number of 1 or more: got ${values.repeats}`);
  }
  return { only: values.only, json: values.json, repeats };
}

/** Whether a row is asked for. */
export function isAsked(id: string, { only }: BenchOptions): boolean {
  return only.length === 0 || only.some((part) => id.includes(part));
}
