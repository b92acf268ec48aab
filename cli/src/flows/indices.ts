import { type CsvCell, csvText } from '@sojourn/engine/core';
import {
  componentsOfTable,
  connectivityOf,
  distanceIndices,
  impactOf,
  intensityOf,
  type LumpRule,
  lumpFlows,
  pairFlows,
  regionSums,
} from '@sojourn/engine/flows';
import { deliver } from '../output.ts';
import { numberOf } from './numbers.ts';
import { type LabelOptions, squareFiles } from './square.ts';

/** Options of `sojourn flows indices` as typed. */
export interface IndicesCommandOptions extends LabelOptions {
  readonly distances?: string;
  readonly population?: string;
  readonly lump?: string;
  readonly lumpBy: readonly LumpRule[];
  readonly pairs?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

const plain = (value: unknown): unknown => {
  if (value instanceof Float64Array) return [...value];
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, plain(of)]));
};

/** Indices as rows: group, index, place if it is one of a place, value. */
function rowsOf(groups: Readonly<Record<string, unknown>>, codes: readonly string[]): CsvCell[][] {
  return Object.entries(groups).flatMap(([group, indices]) =>
    Object.entries((indices ?? {}) as object).flatMap(([index, value]): CsvCell[][] => {
      if (typeof value === 'number') return [[group, index, null, value]];
      const list = value as readonly number[];
      if (list.length !== codes.length) return [];
      return list.map((of, at): CsvCell[] => [group, index, codes[at]!, of]);
    }),
  );
}

function pairsCsv(flows: Float64Array, codes: readonly string[]): string {
  return csvText([
    ['origin', 'destination', 'flow', 'counterflow', 'net', 'interchange'],
    ...pairFlows(flows, codes.length).map((pair): CsvCell[] => [
      codes[pair.origin]!,
      codes[pair.destination]!,
      pair.flow,
      pair.counterflow,
      pair.net,
      pair.interchange,
    ]),
  ]);
}

/** Runs `sojourn flows indices`: what is to be said of a table of flows. */
export async function runIndices(file: string, options: IndicesCommandOptions): Promise<void> {
  const files = await squareFiles(file, options);
  const small = options.lump;
  const codes = small === undefined ? files.codes : [...files.codes, 'other'];
  const n = codes.length;
  const flows =
    small === undefined
      ? files.cells
      : lumpFlows(
          files.cells,
          files.codes.length,
          numberOf('--lump', small, 0, 1e15),
          options.lumpBy,
        );
  if (options.pairs) return deliver(pairsCsv(flows, codes), options.out);
  const whole = small === undefined;
  const distances = whole && options.distances ? await files.table(options.distances) : null;
  const people =
    whole && options.population ? await files.list(options.population, 'population') : null;
  const sums = regionSums(flows, n);
  const all = sums.out.reduce((a, b) => a + b, 0);
  const groups = {
    sums,
    connectivity: n >= 3 ? connectivityOf(flows, n) : null,
    distance: distances && distanceIndices(flows, distances, n),
    impact: people && impactOf(flows, people),
    intensity:
      people &&
      intensityOf(
        all,
        people.reduce((a, b) => a + b, 0),
        n,
      ),
    components: componentsOfTable(flows, n, n),
  };
  if (options.json) {
    const document = {
      schema: 'sojourn.flows-indices/1',
      codes,
      total: all,
      flows: codes.map((_, i) => [...flows.subarray(i * n, i * n + n)]),
      ...(plain(groups) as object),
    };
    return deliver(`${JSON.stringify(document)}\n`, options.out);
  }
  const rows = rowsOf(plain(groups) as Record<string, unknown>, codes);
  return deliver(csvText([['group', 'index', 'place', 'value'], ...rows]), options.out);
}
