import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { reference } from '@sojourn/testing';

export const vectors = reference('reference/flows');

/** A case of a reference file: a function's name, its input and what is expected. */
export interface VectorCase {
  readonly fn: string;
  readonly name: string;
  // biome-ignore lint/suspicious/noExplicitAny: files hold other shapes for each function
  readonly input: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly output: any;
}

/** Cases of `misc.json` or `ipf_cm_net.json`, by function. */
export function casesOf(file: string, ...functions: readonly string[]): VectorCase[] {
  const all = JSON.parse(readFileSync(`${vectors.path}/${file}.json`, 'utf8')) as VectorCase[];
  return all.filter(({ fn }) => functions.includes(fn));
}

/** The accounting cases. */
export function accountCases() {
  return JSON.parse(readFileSync(`${vectors.path}/ffs_demo.json`, 'utf8')) as {
    readonly name: string;
    readonly regions: readonly string[];
    // biome-ignore lint/suspicious/noExplicitAny: nested lists of several depths
    readonly [field: string]: any;
  }[];
}

/** Nested lists as one typed array, row by row. */
export function flat(nested: unknown): Float64Array {
  return Float64Array.from((nested as number[]).flat(3) as number[]);
}

/** A matrix CSV with labels: codes and cells. */
export function matrixOf(file: string): { codes: string[]; cells: Float64Array } {
  const bytes = readFileSync(`${vectors.path}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const [header, ...body] = text.trim().split(/\r?\n/);
  const codes = header!.split(',').slice(1);
  return {
    codes,
    cells: Float64Array.from(body.flatMap((line) => line.split(',').slice(1).map(Number))),
  };
}

/** Births and deaths of a world, in the order of `codes`. */
export function vitalOf(folder: string, codes: readonly string[]) {
  const lines = readFileSync(`${vectors.path}/${folder}/births_deaths.csv`, 'utf8')
    .trim()
    .split(/\r?\n/);
  const rows = new Map(
    lines.slice(1).map((line) => {
      const [code, births, deaths] = line.split(',');
      return [code!, [Number(births), Number(deaths)] as const];
    }),
  );
  const column = (at: 0 | 1) => Float64Array.from(codes, (code) => rows.get(code)![at]);
  return { births: column(0), deaths: column(1) };
}

/** The input of one of the worlds of reference. */
export function worldInput(folder: string) {
  const { codes, cells: start } = matrixOf(`${folder}/stock_start.csv.gz`);
  return {
    codes,
    start,
    end: matrixOf(`${folder}/stock_end.csv.gz`).cells,
    ...vitalOf(folder, codes),
  };
}

/** Largest |a − b| / max(1, largest |b|). */
export function farthest(got: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (got.length !== expected.length) return Number.POSITIVE_INFINITY;
  let [most, scale] = [0, 1];
  for (let i = 0; i < expected.length; i++) {
    most = Math.max(most, Math.abs(got[i]! - expected[i]!));
    if (Number.isNaN(got[i]!)) return Number.POSITIVE_INFINITY;
    scale = Math.max(scale, Math.abs(expected[i]!));
  }
  return most / scale;
}
