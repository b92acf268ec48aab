import {
  countsOf,
  type FileTable,
  inOrder,
  type Labels,
  labelsIn,
  readLabels,
  type SquareTable,
  squareTable,
} from '@sojourn/data/flows';
import { openLocalSnapshot } from '../local.ts';
import { fileTable } from './files.ts';

/** Options that say how labels are understood. */
export interface LabelOptions {
  readonly labels: 'auto' | 'places' | 'as-is';
  readonly snapshot?: string;
}

/** A square table, and what reads other files in the order of its places. */
export interface SquareFiles {
  readonly codes: readonly string[];
  readonly cells: Float64Array;
  readonly table: (file: string) => Promise<Float64Array>;
  readonly list: (file: string, kind: 'population' | 'net') => Promise<Float64Array>;
}

/** Reads a square table whose diagonal does not matter. @throws SojournError naming the cell */
export async function squareFiles(file: string, options: LabelOptions): Promise<SquareFiles> {
  const { places } = await openLocalSnapshot(options.snapshot);
  const first = await fileTable(file);
  const labels: Labels = readLabels(labelsIn(first), places, options.labels);
  const read = (table: FileTable): SquareTable => squareTable(table, labels, 'ignored');
  const { codes, cells } = read(first);
  return {
    codes,
    cells,
    table: async (other) => inOrder(read(await fileTable(other)), codes, file),
    list: async (other, kind) => countsOf(await fileTable(other), kind, codes, labels),
  };
}
