import {
  checkInteger,
  checkRange,
  exp,
  isSojournError,
  openStream,
  purposes,
  type Stream,
} from '../../core/index.ts';
import { openAccount } from '../accounting/account.ts';
import { moveBetween } from '../accounting/estimate.ts';
import { spreadUnknown } from '../accounting/unknown.ts';
import type { AccountOptions, FlowInput, FlowMethod } from '../contract.ts';

/** How sure inputs are unless told: assumptions, see {@link InputDoubt}. */
export const usualDoubt = {
  destination: 0.05,
  cell: 0.1,
  births: 0.02,
  deaths: 0.03,
  persistence: 0.9,
  weight: [0, 0.26],
} as const;

/** How sure inputs are: standard deviations of logarithms unless said; else {@link usualDoubt}. */
export interface InputDoubt {
  /** Of stocks of people born elsewhere, by residence: definitions, undercount. */
  readonly destination?: number | Float64Array;
  /** Of each such stock on its own. */
  readonly cell?: number;
  readonly births?: number;
  readonly deaths?: number;
  /** Correlation of a cell's error at the start with the one at the end. */
  readonly persistence?: number;
  /** Range of the share of independence, drawn evenly. */
  readonly weight?: readonly [number, number];
  /** Foreign-born of unknown origin by residence, start and end: in each draw some part of them
   * (0 … 1, drawn evenly) is spread over known origins instead of standing with the native-born. */
  readonly unknown?: { readonly start: Float64Array; readonly end: Float64Array };
}

/** Options of {@link flowEnsemble}. */
export interface EnsembleOptions extends AccountOptions {
  readonly doubt?: InputDoubt;
  readonly draws: number;
  readonly seed: number;
  /** Which cells are kept: `origin · n + destination`. */
  readonly cells: ArrayLike<number>;
  /** Method of every draw (default `pseudo-bayes`, its weight drawn). */
  readonly method?: FlowMethod;
  /** Called after each draw with the share done. */
  readonly onProgress?: (share: number) => void;
}

/** Draws of chosen flows. */
export interface FlowEnsemble {
  /** draws × cells. */
  readonly flows: Float64Array;
  readonly totals: Float64Array;
  /** Draws whose tables contradicted each other, so that targets were moved. */
  readonly moved: number;
}

type FullDoubt = Required<Omit<InputDoubt, 'unknown'>> & Pick<InputDoubt, 'unknown'>;

/** Streams of a draw: one for each kind of input, so that settings do not shift each other. */
const kinds = { destination: 0, cell: 1, births: 2, deaths: 3, weight: 4, unknown: 5 } as const;

function streamOf(seed: number, draw: number, kind: keyof typeof kinds): Stream {
  return openStream(seed, { purpose: purposes.measurement, t: kinds[kind], draw, entity: 0 });
}

/** Multiplies foreign-born by drawn errors; the native-born take up the difference. */
function disturbStocks(input: FlowInput, doubt: FullDoubt, seed: number, draw: number): FlowInput {
  const n = input.codes.length;
  const { destination, cell, persistence, unknown } = doubt;
  const fresh = Math.sqrt(1 - persistence * persistence);
  const [byPlace, byCell] = [streamOf(seed, draw, 'destination'), streamOf(seed, draw, 'cell')];
  const start = Float64Array.from(input.start);
  const end = Float64Array.from(input.end);
  if (unknown) {
    const part = streamOf(seed, draw, 'unknown').nextUniform();
    spreadUnknown(start, unknown.start, part);
    spreadUnknown(end, unknown.end, part);
  }
  for (let j = 0; j < n; j++) {
    const deviation = typeof destination === 'number' ? destination : destination[j]!;
    const [common, other] = [byPlace.nextNormal(), byPlace.nextNormal()];
    const first = deviation * common;
    const last = deviation * (persistence * common + fresh * other);
    for (let k = 0; k < n; k++) {
      const at = k * n + j;
      if (k === j || (start[at] === 0 && end[at] === 0)) continue;
      const [own, later] = [byCell.nextNormal(), byCell.nextNormal()];
      const a = start[at]! * exp(first + cell * own);
      const b = end[at]! * exp(last + cell * (persistence * own + fresh * later));
      start[j * n + j]! -= a - start[at]!;
      end[j * n + j]! -= b - end[at]!;
      start[at] = a;
      end[at] = b;
    }
  }
  return { ...input, start, end };
}

function disturbVital(values: Float64Array, deviation: number, stream: Stream): Float64Array {
  return values.map((value) => value * exp(deviation * stream.nextNormal()));
}

/** Keeps deaths below the people there and births below those there at the end. */
function capped(input: FlowInput): FlowInput {
  const n = input.codes.length;
  const people = (table: Float64Array, j: number) => {
    let sum = 0;
    for (let k = 0; k < n; k++) sum += table[k * n + j]!;
    return sum;
  };
  return {
    ...input,
    births: input.births.map((value, j) => Math.min(value, 0.9 * people(input.end, j))),
    deaths: input.deaths.map((value, j) => Math.min(value, 0.9 * people(input.start, j))),
  };
}

/** Margins of a draw need not be met more closely than this: doubt is many times larger. */
const drawTolerance = 1e-10;

/** The account without doubt, from which those of draws begin; none where it contradicts itself. */
function accountNear(input: FlowInput, options: AccountOptions): Pick<AccountOptions, 'near'> {
  try {
    return { near: openAccount(input, options) };
  } catch (error) {
    if (isSojournError(error)) return {};
    throw error;
  }
}

/**
 * Flows under doubt about their inputs: in each draw stocks, births, deaths, people of unknown
 * origin and the share of independence are other than published, by as much as is stated. Errors of
 * stocks are log-normal, with a part common to a residence and a part of each cell, and largely
 * the same at both ends (a register that misses people misses them again). The account of each
 * draw is closed anew. A draw depends on its number and the seed alone.
 *
 * @returns draws of the cells asked for; bands are quantiles of them
 * @throws SojournError `argument.range`, and whatever {@link openAccount} throws
 * @example flowEnsemble(input, { draws: 200, seed: 1, cells: [3 * n + 7] }).flows
 */
export function flowEnsemble(input: FlowInput, options: EnsembleOptions): FlowEnsemble {
  const { draws, seed, cells, method = 'pseudo-bayes', onProgress } = options;
  const doubt: FullDoubt = { ...usualDoubt, ...options.doubt };
  checkInteger('draws', draws, 1, 100_000);
  const [low, high] = doubt.weight;
  checkRange('weight', low, 0, high);
  checkRange('weight', high, low, 1);
  const flows = new Float64Array(draws * cells.length);
  const totals = new Float64Array(draws);
  const shared: AccountOptions = { closure: 'exact', ...options, tolerance: drawTolerance };
  const near = accountNear(input, shared);
  let moved = 0;
  for (let draw = 0; draw < draws; draw++) {
    const disturbed = disturbStocks(input, doubt, seed, draw);
    const births = disturbVital(input.births, doubt.births, streamOf(seed, draw, 'births'));
    const deaths = disturbVital(input.deaths, doubt.deaths, streamOf(seed, draw, 'deaths'));
    const full = capped({ ...disturbed, births, deaths });
    const weight = low + (high - low) * streamOf(seed, draw, 'weight').nextUniform();
    const attempt = (contradictions: 'stop' | 'move') =>
      moveBetween(openAccount(full, { ...shared, ...near, contradictions }), {
        method,
        weight,
      });
    let estimate: ReturnType<typeof moveBetween>;
    try {
      estimate = attempt('stop');
    } catch (error) {
      if (!isSojournError(error) || error.code !== 'flows.contradiction') throw error;
      estimate = attempt('move');
      moved += 1;
    }
    for (let c = 0; c < cells.length; c++) {
      flows[draw * cells.length + c] = estimate.flows[cells[c]!]!;
    }
    totals[draw] = estimate.total;
    onProgress?.((draw + 1) / draws);
  }
  return { flows, totals, moved };
}
