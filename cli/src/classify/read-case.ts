import { readFileSync, statSync } from 'node:fs';
import { SojournError } from '@sojourn/engine/core';
import type { Episode, FactInput } from '@sojourn/engine/typology';
import { parseCase } from '@sojourn/engine/typology/schema';
import { parseJsonBytes, readJsonFile } from '../json-file.ts';

const bytesLimit = 5_000_000;
export const inputName = 'standard input';

/** A case as its file gives it. */
export interface CaseFile {
  readonly schema: 'sojourn.case/1';
  /** Facts that hold throughout. */
  readonly facts: FactInput;
  readonly journey?: readonly Episode[];
}

const caseOf = (input: unknown, file: string) => parseCase(input, file) as unknown as CaseFile;

function checkSize(bytes: number, file: string): void {
  if (bytes <= bytesLimit) return;
  throw new SojournError({
    code: 'file.large',
    where: { file },
    got: `${(bytes / 1e6).toFixed(1)} MB`,
    expected: `one case of at most ${bytesLimit / 1e6} MB`,
    remedy: 'A case is one movement; many cases go through: sojourn classify --batch FILE.',
  });
}

function readInput(): unknown {
  const bytes = readFileSync(0);
  checkSize(bytes.length, inputName);
  return parseJsonBytes(inputName, bytes);
}

/**
 * A case from a file, or from standard input for `-`.
 *
 * @throws SojournError `file.missing`, `file.empty`, `file.encoding`, `file.corrupt`, `file.large`,
 * `schema.invalid`
 */
export function readCase(file: string): CaseFile {
  if (file === '-') return caseOf(readInput(), inputName);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  checkSize(size, file);
  return caseOf(readJsonFile(file), file);
}
