import type { Issue, PlaceRegister } from '@sojourn/engine/core';
import type { FlowInput } from '@sojourn/engine/flows';
import { type FileTable, readFileTable } from './cells.ts';
import { readLabels } from './labels.ts';
import { countsOf } from './read-counts.ts';
import { inOrder, labelsIn, squareTable } from './read-table.ts';

/** A file by name with its bytes. */
export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of an account. The file of births may hold deaths, too; without them there are none. */
export interface InputFiles {
  readonly start: InputFile;
  readonly end: InputFile;
  readonly births?: InputFile;
  readonly deaths?: InputFile;
  /** Prior flows or distances, origin by destination. */
  readonly seed?: InputFile;
}

/** What files of an account say. */
export interface ReadInput extends FlowInput {
  readonly seed?: Float64Array;
  readonly issues: readonly Issue[];
}

function none(kind: string): Issue {
  return {
    code: 'flows.finding',
    severity: 'note',
    where: { field: kind },
    got: 'no file was given',
    expected: 'the account has none',
  };
}

/**
 * Reads the files of an account and brings their labels into one order.
 *
 * @param register places, for codes, M49 numbers and names
 * @param labels how labels are understood (default `auto`)
 * @throws SojournError naming file, row and field of the first cell that is wrong
 * @example await readFlowInput({ start, end, births, deaths }, snapshot.places)
 */
export async function readFlowInput(
  files: InputFiles,
  register: PlaceRegister,
  labels: 'auto' | 'places' | 'as-is' = 'auto',
): Promise<ReadInput> {
  const read = ({ name, bytes }: InputFile) => readFileTable(name, bytes);
  const [first, last] = [await read(files.start), await read(files.end)];
  const rule = readLabels([...labelsIn(first), ...labelsIn(last)], register, labels);
  const [start, end] = [squareTable(first, rule), squareTable(last, rule)];
  const { codes } = start;
  const counts = (kind: 'births' | 'deaths', table: FileTable | null) =>
    table ? countsOf(table, kind, codes, rule) : new Float64Array(codes.length);
  const births = files.births ? await read(files.births) : null;
  const both = births?.columns.some((name) => /death/i.test(name)) ? births : null;
  const deaths = files.deaths ? await read(files.deaths) : both;
  const seed = files.seed ? squareTable(await read(files.seed), rule, 'ignored') : null;
  return {
    codes,
    start: start.cells,
    end: inOrder(end, codes, start.file),
    births: counts('births', births),
    deaths: counts('deaths', deaths),
    ...(seed ? { seed: inOrder(seed, codes, start.file) } : {}),
    issues: [
      ...start.issues,
      ...end.issues,
      ...(births ? [] : [none('births')]),
      ...(deaths ? [] : [none('deaths')]),
    ],
  };
}
