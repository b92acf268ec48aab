import { bandsByCell } from '../../core/index.ts';
import { ranksOf } from '../replicate/ranks.ts';
import type { DoubtDraws } from './run.ts';

/** Scores of one node over draws: draw d, place p at d · places + p; only places scored in all draws. */
function nodeScores({ draws, nodes, places, scores }: DoubtDraws, node: string) {
  const at = nodes.indexOf(node);
  const count = places.length;
  const kept = Int32Array.from(places.keys()).filter((place) => {
    for (let draw = 0; draw < draws; draw++) {
      if (Number.isNaN(scores[(draw * nodes.length + at) * count + place]!)) return false;
    }
    return true;
  });
  const matrix = new Float64Array(draws * kept.length);
  for (let draw = 0; draw < draws; draw++) {
    const row = (draw * nodes.length + at) * count;
    for (let i = 0; i < kept.length; i++) matrix[draw * kept.length + i] = scores[row + kept[i]!]!;
  }
  return { matrix, places: Array.from(kept, (place) => places[place]!) };
}

/** Quantiles of a node's scores by place: rows of seven at the band probabilities of core. */
export interface NodeBands {
  readonly node: string;
  readonly places: readonly string[];
  /** places × 7; a row is read by `bandsFromRow`. */
  readonly rows: Float64Array;
}

/**
 * Median and 50, 80 and 95 % intervals of one node for every place that is scored in all draws.
 *
 * @example bandsFromRow(bandsOfNode(draws, 'hs').rows, 7 * place)
 */
export function bandsOfNode(of: DoubtDraws, node: string): NodeBands {
  const { matrix, places } = nodeScores(of, node);
  const rows =
    places.length === 0 ? new Float64Array(0) : bandsByCell(matrix, of.draws, places.length);
  return { node, places, rows };
}

/** How two places compare over the draws: the three shares sum to one. */
export interface Comparison {
  readonly above: number;
  readonly below: number;
  readonly ties: number;
}

/** Scores nearer than this are ties: what is left of rounding. */
const tie = 1e-12;

/**
 * In how many of the runs place A is above place B at a node; NaN where one is not scored.
 *
 * @example probabilityAbove(draws, 'hs', 'NOR', 'SSD').above
 */
export function probabilityAbove(of: DoubtDraws, node: string, a: string, b: string): Comparison {
  const { matrix, places } = nodeScores(of, node);
  const [left, right] = [places.indexOf(a), places.indexOf(b)];
  if (left < 0 || right < 0) return { above: Number.NaN, below: Number.NaN, ties: Number.NaN };
  let [above, below] = [0, 0];
  for (let draw = 0; draw < of.draws; draw++) {
    const row = draw * places.length;
    const difference = matrix[row + left]! - matrix[row + right]!;
    if (difference > tie) above += 1;
    else if (difference < -tie) below += 1;
  }
  return {
    above: above / of.draws,
    below: below / of.draws,
    ties: (of.draws - above - below) / of.draws,
  };
}

/** Shares of runs in which each place has each rank (rank acceptability, Lahdelma and Salminen 2001). */
export interface RankAcceptability {
  readonly places: readonly string[];
  /** Place p, rank r (from 1) at p · places + r − 1; every row sums to one. */
  readonly shares: Float64Array;
}

/**
 * Rank acceptability at a node. Ranks of States are asked for, never shown by default.
 *
 * @example rankAcceptability(draws, 'hs').shares
 */
export function rankAcceptability(of: DoubtDraws, node: string): RankAcceptability {
  const { matrix, places } = nodeScores(of, node);
  const count = places.length;
  const shares = new Float64Array(count * count);
  const ranks = new Float64Array(count);
  const order = new Int32Array(count);
  for (let draw = 0; draw < of.draws; draw++) {
    ranksOf(matrix.subarray(draw * count, (draw + 1) * count), ranks, order);
    for (let place = 0; place < count; place++) {
      shares[place * count + ranks[place]! - 1]! += 1;
    }
  }
  for (let at = 0; at < shares.length; at++) shares[at]! /= of.draws;
  return { places, shares };
}

/** Ranks of a place that leave a share of the runs on either side. */
export interface RankRange {
  readonly low: number;
  readonly high: number;
}

/**
 * The range of ranks of each place that leaves `tail` of the runs on either side. Without the matrix
 * of {@link rankAcceptability}, so that thousands of places fit.
 *
 * @param tail share of the runs, 0 to below ½
 * @example rankRanges(draws, 'hs', 0.05).get('BGD') // what 90 % of the runs give
 */
export function rankRanges(of: DoubtDraws, node: string, tail: number): Map<string, RankRange> {
  const { matrix, places } = nodeScores(of, node);
  const { draws } = of;
  const count = places.length;
  const all = new Int32Array(count * draws);
  const ranks = new Float64Array(count);
  const order = new Int32Array(count);
  for (let draw = 0; draw < draws; draw++) {
    ranksOf(matrix.subarray(draw * count, (draw + 1) * count), ranks, order);
    for (let place = 0; place < count; place++) all[place * draws + draw] = ranks[place]!;
  }
  const first = Math.floor(tail * draws + 1e-9);
  return new Map(
    places.map((place, at) => {
      const own = all.subarray(at * draws, (at + 1) * draws).sort();
      return [place, { low: own[first]!, high: own[draws - 1 - first]! }];
    }),
  );
}
