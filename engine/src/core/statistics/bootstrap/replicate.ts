import { checkInteger } from '../../errors/index.ts';
import { openStream, purposes } from '../../streams/index.ts';
import { checkCancelled, report, type WorkOptions } from '../../work/index.ts';
import type { ResamplingPlan } from './plan.ts';

/** A number computed from the observations at these indices; the array is reused. */
export type Statistic = (indices: Uint32Array) => number;

export interface BootstrapOptions {
  /** Resamples, default 2,000. */
  readonly replicates?: number;
  readonly seed?: number;
  /** Entity of the streams, so that two statistics of one seed can differ; default 0. */
  readonly entity?: number;
}

/** Replicates between two looks at the signal to stop. */
const stride = 64;

/**
 * Bootstrap replicates of a statistic. Replicate r comes from the stream (seed, bootstrap, draw r,
 * entity): the same numbers in any order, worker or shard.
 *
 * @param from,to replicates [from, to): a shard; default all
 * @returns one value a replicate
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example bootstrapReplicates((at) => mean(pick(values, at)), resampleObservations(100), {seed: 1})
 */
export function bootstrapReplicates(
  statistic: Statistic,
  plan: ResamplingPlan,
  options: BootstrapOptions = {},
  work?: WorkOptions,
  from = 0,
  to = options.replicates ?? 2000,
): Float64Array {
  const { seed = 0, entity = 0 } = options;
  checkInteger('replicates', to, 1, 1e7);
  checkInteger('first replicate', from, 0, to);
  const address = { purpose: purposes.bootstrap, t: 0, entity };
  const stream = openStream(seed, { ...address, draw: from });
  const indices = new Uint32Array(plan.longest);
  const out = new Float64Array(to - from);
  for (let draw = from; draw < to; draw++) {
    if (draw % stride === 0) checkCancelled(work);
    stream.reopen(seed, address.purpose, address.t, draw, entity);
    const length = plan.resample(stream, indices);
    out[draw - from] = statistic(indices.subarray(0, length));
    if ((draw + 1) % stride === 0 || draw + 1 === to) {
      report(work, 'bootstrap', draw + 1 - from, to - from);
    }
  }
  return out;
}

/**
 * The statistic with each unit of the plan left out in turn.
 *
 * @returns one value a unit
 * @example jackknife(statistic, resampleClusters(corridors))
 */
export function jackknife(statistic: Statistic, plan: ResamplingPlan): Float64Array {
  const indices = new Uint32Array(plan.size);
  return Float64Array.from({ length: plan.units }, (_, unit) =>
    statistic(indices.subarray(0, plan.leaveOut(unit, indices))),
  );
}

/** The statistic of the observations as they are. */
export function estimateOf(statistic: Statistic, plan: ResamplingPlan): number {
  return statistic(Uint32Array.from({ length: plan.size }, (_, i) => i));
}
