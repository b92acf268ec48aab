import { checkInteger } from '../../errors/index.ts';
import { sampleInteger } from '../../samplers/index.ts';
import type { Stream } from '../../streams/index.ts';

/** How observations are drawn again: one by one, in clusters, within strata or in blocks. */
export interface ResamplingPlan {
  /** Observations. */
  readonly size: number;
  /** What is drawn with replacement, and left out one at a time by the jackknife. */
  readonly units: number;
  /** Length of the longest possible resample. */
  readonly longest: number;
  /** Writes the indices of one resample; returns how many. */
  resample(stream: Stream, out: Uint32Array): number;
  /** Writes the indices that remain without one unit; returns how many. */
  leaveOut(unit: number, out: Uint32Array): number;
}

/**
 * Observations drawn independently with replacement (Efron 1979).
 *
 * @throws SojournError `argument.range` unless size >= 1
 * @example resampleObservations(100)
 */
export function resampleObservations(size: number): ResamplingPlan {
  checkInteger('observations', size, 1, 0x7fffffff);
  return {
    size,
    units: size,
    longest: size,
    resample(stream, out) {
      for (let i = 0; i < size; i++) out[i] = sampleInteger(stream, size);
      return size;
    },
    leaveOut: (unit, out) => allBut(size, unit, unit + 1, out),
  };
}

/** Indices 0 … size − 1 without [from, to). */
function allBut(size: number, from: number, to: number, out: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < size; i++) if (i < from || i >= to) out[count++] = i;
  return count;
}

/** Indices of each label, labels in order of first appearance. */
function membersOf(labels: ArrayLike<number | string>): Uint32Array[] {
  const members = new Map<number | string, number[]>();
  for (let i = 0; i < labels.length; i++) {
    const own = members.get(labels[i]!);
    if (own) own.push(i);
    else members.set(labels[i]!, [i]);
  }
  return [...members.values()].map((own) => Uint32Array.from(own));
}

function append(from: Uint32Array, out: Uint32Array, at: number): number {
  out.set(from, at);
  return at + from.length;
}

/**
 * Whole clusters drawn with replacement, for observations that hang together (all years of a
 * corridor): as many clusters as there are, so the length of a resample varies.
 *
 * @param labels cluster of each observation
 * @throws SojournError `argument.range` for none
 * @example resampleClusters(['BGD>SAU', 'BGD>SAU', 'NPL>QAT'])
 */
export function resampleClusters(labels: ArrayLike<number | string>): ResamplingPlan {
  checkInteger('cluster labels', labels.length, 1, 0x7fffffff);
  const clusters = membersOf(labels);
  const largest = clusters.reduce((most, own) => Math.max(most, own.length), 0);
  return {
    size: labels.length,
    units: clusters.length,
    longest: clusters.length * largest,
    resample(stream, out) {
      let at = 0;
      for (let i = 0; i < clusters.length; i++) {
        at = append(clusters[sampleInteger(stream, clusters.length)]!, out, at);
      }
      return at;
    },
    leaveOut(unit, out) {
      let at = 0;
      for (let i = 0; i < clusters.length; i++) if (i !== unit) at = append(clusters[i]!, out, at);
      return at;
    },
  };
}

/**
 * Observations drawn within their stratum, so that every stratum keeps its size.
 *
 * @param labels stratum of each observation
 * @throws SojournError `argument.range` for none
 * @example resampleStrata(['Asia', 'Asia', 'Africa', 'Africa'])
 */
export function resampleStrata(labels: ArrayLike<number | string>): ResamplingPlan {
  checkInteger('stratum labels', labels.length, 1, 0x7fffffff);
  const size = labels.length;
  const strata = membersOf(labels);
  return {
    size,
    units: size,
    longest: size,
    resample(stream, out) {
      let at = 0;
      for (const own of strata) {
        for (let i = 0; i < own.length; i++) out[at++] = own[sampleInteger(stream, own.length)]!;
      }
      return at;
    },
    leaveOut: (unit, out) => allBut(size, unit, unit + 1, out),
  };
}

/**
 * Overlapping blocks of consecutive observations laid end to end and cut to length, for series
 * (moving-block bootstrap, Künsch 1989). The jackknife leaves out one of the ⌈size/length⌉
 * blocks that do not overlap.
 *
 * @param length of a block, 1 to size
 * @throws SojournError `argument.range`
 * @example resampleBlocks(30, 5)
 */
export function resampleBlocks(size: number, length: number): ResamplingPlan {
  checkInteger('observations', size, 1, 0x7fffffff);
  checkInteger('block length', length, 1, size);
  return {
    size,
    units: Math.ceil(size / length),
    longest: size,
    resample(stream, out) {
      let at = 0;
      while (at < size) {
        const start = sampleInteger(stream, size - length + 1);
        for (let i = 0; i < length && at < size; i++) out[at++] = start + i;
      }
      return size;
    },
    leaveOut: (unit, out) => allBut(size, unit * length, (unit + 1) * length, out),
  };
}
