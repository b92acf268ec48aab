import type { WorldInput } from '@sojourn/data/flows';
import { quantile, SojournError } from '@sojourn/engine/core';
import { type FlowInput, flowEnsemble, type InputDoubt } from '@sojourn/engine/flows';
import type { FlowRequest } from '@sojourn/engine/flows/schema';
import { progressMeter } from '../progress.ts';

/** A flow with its band: median and the middle 90 % of draws. */
export interface FlowBand {
  readonly origin: string;
  readonly destination: string;
  readonly estimate: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Draws of flows as bands. */
export interface FlowBands {
  readonly draws: number;
  readonly seed: number;
  readonly doubt: InputDoubt;
  readonly level: number;
  readonly total: { readonly median: number; readonly low: number; readonly high: number };
  readonly moved: number;
  readonly flows: readonly FlowBand[];
}

/** How many draws, from which seed, of what. */
export interface DrawOptions {
  readonly draws: number;
  readonly seed: number;
  readonly doubt: InputDoubt;
}

const mostNumbers = 8_000_000;

function bandOf(values: ArrayLike<number>) {
  const at = (level: number) => quantile(values, level);
  return { median: at(0.5), low: at(0.05), high: at(0.95) };
}

/** The largest flows that fit into memory for so many draws, largest first. */
function chosenCells(flows: Float64Array, draws: number): number[] {
  const most = Math.floor(mostNumbers / draws);
  return [...flows.keys()]
    .filter((cell) => flows[cell]! > 0)
    .sort((a, b) => flows[b]! - flows[a]! || a - b)
    .slice(0, most);
}

/**
 * Bands of the flows by draws of what is not known exactly.
 *
 * @throws SojournError `argument.choice` for methods without an account
 */
export function bandsOf(
  input: FlowInput,
  world: WorldInput | null,
  request: FlowRequest,
  flows: Float64Array,
  { draws, seed, doubt }: DrawOptions,
): FlowBands {
  const { method } = request;
  if (method !== 'minimum' && method !== 'independence' && method !== 'pseudo-bayes') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--draws' },
      got: method,
      expected: 'minimum, independence, pseudo-bayes',
    });
  }
  const meter = progressMeter();
  const cells = chosenCells(flows, draws);
  const { codes } = input;
  const n = codes.length;
  const { birthplaces, closure, births, deaths } = request;
  const ensemble = flowEnsemble(input, {
    ...(birthplaces ? { birthplaces } : {}),
    ...(closure ? { closure } : {}),
    ...(births ? { births } : {}),
    ...(deaths ? { deaths } : {}),
    method,
    draws,
    seed,
    cells,
    doubt: { ...doubt, ...(world ? { unknown: world.unknown } : {}) },
    onProgress: (share) => meter({ done: Math.round(share * draws), total: draws, stage: 'draws' }),
  });
  const column = new Float64Array(draws);
  return {
    draws,
    seed,
    doubt,
    level: 0.9,
    total: bandOf(ensemble.totals),
    moved: ensemble.moved,
    flows: cells.map((cell, c) => {
      for (let draw = 0; draw < draws; draw++)
        column[draw] = ensemble.flows[draw * cells.length + c]!;
      return {
        origin: codes[Math.floor(cell / n)]!,
        destination: codes[cell % n]!,
        estimate: flows[cell]!,
        ...bandOf(column),
      };
    }),
  };
}
