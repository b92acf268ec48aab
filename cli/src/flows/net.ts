import { type CsvCell, csvText, SojournError } from '@sojourn/engine/core';
import {
  type NetFit,
  nearestByAbsolute,
  nearestByDivergence,
  nearestBySquares,
  type PotentialFit,
  rescaleNet,
} from '@sojourn/engine/flows';
import { deliver } from '../output.ts';
import { numberOf } from './numbers.ts';
import { type LabelOptions, type SquareFiles, squareFiles } from './square.ts';

/** Options of `sojourn flows net` as typed. */
export interface NetCommandOptions extends LabelOptions {
  readonly prior: string;
  readonly net: string;
  readonly allowed?: string;
  readonly distance: 'divergence' | 'squares' | 'absolute';
  readonly total?: string;
  readonly rescale?: 'signs' | 'shift';
  readonly matrix?: boolean;
  readonly json?: boolean;
  readonly out?: string;
}

async function solve(
  { cells, table }: SquareFiles,
  net: Float64Array,
  options: NetCommandOptions,
): Promise<NetFit | PotentialFit> {
  const { distance, total } = options;
  const allowed = options.allowed === undefined ? {} : { allowed: await table(options.allowed) };
  if (total !== undefined && distance !== 'divergence') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--total' },
      got: `--distance ${distance}`,
      expected: '--distance divergence',
    });
  }
  if (distance === 'squares') return nearestBySquares(cells, net, allowed);
  if (distance === 'absolute') return nearestByAbsolute(cells, net, allowed);
  return nearestByDivergence(cells, net, {
    ...allowed,
    ...(total === undefined ? {} : { total: numberOf('--total', total, 0, 1e15) }),
  });
}

function csvOf(codes: readonly string[], flows: Float64Array, matrix: boolean): string {
  const n = codes.length;
  if (matrix) {
    return csvText([
      ['origin', ...codes],
      ...codes.map((code, i) => [code, ...flows.subarray(i * n, i * n + n)]),
    ]);
  }
  const rows = [...flows.keys()]
    .filter((cell) => flows[cell] !== 0)
    .map((cell): CsvCell[] => [codes[Math.floor(cell / n)]!, codes[cell % n]!, flows[cell]!]);
  return csvText([['origin', 'destination', 'people'], ...rows]);
}

/** Places by code instead of their numbers in the words of a contradiction. */
function withCodes(error: unknown, codes: readonly string[]): unknown {
  const facts = error instanceof SojournError ? error.facts : null;
  const field = facts?.where?.field;
  if (!facts || !field?.startsWith('places ')) return error;
  const named = field.slice(7).split(', ');
  return new SojournError({
    ...facts,
    where: {
      ...facts.where,
      field: `places ${named.map((at) => codes[Number(at) - 1]).join(', ')}`,
    },
    remedy: 'Let more flows be (--allowed, or cells of the prior above 0), or correct the totals.',
  });
}

/** Runs `sojourn flows net`: flows nearest to a prior with given net totals. */
export async function runNet(options: NetCommandOptions): Promise<void> {
  const files = await squareFiles(options.prior, options);
  const { codes } = files;
  const given = await files.list(options.net, 'net');
  const net = options.rescale ? rescaleNet(given, { rule: options.rescale }) : given;
  let fit: NetFit | PotentialFit;
  try {
    fit = await solve(files, net, options);
  } catch (error) {
    throw withCodes(error, codes);
  }
  if (!options.json) return deliver(csvOf(codes, fit.flows, options.matrix === true), options.out);
  const n = codes.length;
  const document = {
    schema: 'sojourn.flows-net/1',
    distance: options.distance,
    codes,
    flows: codes.map((_, i) => [...fit.flows.subarray(i * n, i * n + n)]),
    net: [...net],
    objective: fit.objective,
    net_error: fit.error,
    ...('alpha' in fit ? { alpha: [...fit.alpha], lambda: fit.lambda } : {}),
  };
  return deliver(`${JSON.stringify(document)}\n`, options.out);
}
