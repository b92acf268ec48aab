import {
  birthplaceParquet,
  flowsParquet,
  type WorldComparison,
  type WorldInput,
} from '@sojourn/data/flows';
import {
  type CsvCell,
  csvText,
  engineVersion,
  type Issue,
  renderMessage,
} from '@sojourn/engine/core';
import type { FlowRequest } from '@sojourn/engine/flows/schema';
import { accountJson, birthplaceRows } from './account.ts';
import type { FlowBands } from './bands.ts';
import { type AnyEstimate, byPlace } from './estimate.ts';
import { type YearlyRun, yearlyRows } from './yearly.ts';

/** All that a run has found. */
export interface FlowsRun {
  readonly codes: readonly string[];
  readonly request: FlowRequest;
  readonly estimate: AnyEstimate;
  readonly world: WorldInput | null;
  readonly birthplace: string | null;
  readonly bands: FlowBands | null;
  readonly comparison: WorldComparison | null;
  readonly yearly: YearlyRun | null;
  /** All moves by birthplace, stayers on the diagonal: birthplace, origin, destination. */
  readonly cube: Float64Array | null;
  /** Whether the tables of the account are told. */
  readonly tables: boolean;
  readonly issues: readonly Issue[];
}

/** Flows above zero as rows, by origin, then destination. */
function rowsOf({ codes, estimate }: FlowsRun) {
  const n = codes.length;
  return [...estimate.flows.keys()]
    .filter((cell) => estimate.flows[cell] !== 0)
    .map((cell) => ({
      origin: codes[Math.floor(cell / n)]!,
      destination: codes[cell % n]!,
      people: estimate.flows[cell]!,
    }));
}

const nested = (table: Float64Array, n: number) =>
  Array.from({ length: n }, (_, i) => [...table.subarray(i * n, i * n + n)]);

const sum = (table: Float64Array) => table.reduce((a, b) => a + b, 0);

function kindsOf({ estimate: { account }, codes }: FlowsRun) {
  if (!account) return null;
  const n = codes.length;
  const { outward, returning, transit } = account;
  return {
    totals: { outward: sum(outward), return: sum(returning), transit: sum(transit) },
    outward: nested(outward, n),
    return: nested(returning, n),
    transit: nested(transit, n),
  };
}

/** As JSON: numbers in full. */
export function flowsJson(run: FlowsRun): string {
  const { codes, request, estimate, world, bands, comparison, yearly, cube } = run;
  const n = codes.length;
  const opened = estimate.opened?.account;
  const { schema: _, ...choices } = request;
  const document = {
    schema: 'sojourn.flows-result/1',
    engine: engineVersion,
    method: request.method,
    choices,
    period: world ? { start: world.start_year, end: world.end_year } : null,
    unit: 'persons',
    birthplace: run.birthplace,
    codes,
    total: estimate.total,
    flows: nested(estimate.flows, n),
    kinds: kindsOf(run),
    places: byPlace(codes, estimate).map((row, i) =>
      world ? { ...row, published_net: world.publishedNet[i]! } : row,
    ),
    margin_error: estimate.account?.marginError ?? null,
    yearly: yearly && {
      assumption: yearly.assumption,
      years: yearly.years,
      flows: yearly.tables.map((table) => nested(table, n)),
    },
    flow_by_birthplace:
      cube && codes.map((_, k) => nested(cube.subarray(k * n * n, (k + 1) * n * n), n)),
    account: run.tables && opened ? accountJson(opened) : null,
    bands,
    comparison,
    issues: run.issues.map((issue) => ({ ...issue, message: renderMessage(issue).message })),
  };
  return `${JSON.stringify(document)}\n`;
}

function bandRows(bands: FlowBands): CsvCell[][] {
  const header = ['origin', 'destination', 'people', 'median', 'low', 'high'];
  const rows = bands.flows.map((flow): CsvCell[] => [
    flow.origin,
    flow.destination,
    flow.estimate,
    flow.median,
    flow.low,
    flow.high,
  ]);
  return [header, ...rows];
}

/** As CSV: long rows, a square table, bands, or years. */
export function flowsCsv(run: FlowsRun, matrix: boolean): string {
  const { codes, estimate, bands, yearly, cube } = run;
  if (bands) return csvText(bandRows(bands));
  if (yearly) return csvText(yearlyRows(yearly, codes));
  if (cube) return csvText(birthplaceRows(cube, codes));
  if (!matrix) {
    const rows = rowsOf(run).map(({ origin, destination, people }) => [
      origin,
      destination,
      people,
    ]);
    return csvText([['origin', 'destination', 'people'], ...rows]);
  }
  const n = codes.length;
  const rows = codes.map((code, i) => [code, ...estimate.flows.subarray(i * n, i * n + n)]);
  return csvText([['origin', ...codes], ...rows]);
}

/** As Parquet: long rows, by birthplace where that was asked for. */
export function flowsFile(run: FlowsRun): Uint8Array {
  return run.cube ? birthplaceParquet(run.cube, run.codes) : flowsParquet(rowsOf(run));
}
