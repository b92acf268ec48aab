import { checkLength, SojournError } from '../errors/index.ts';
import { checkCancelled, report, type WorkOptions } from '../work/index.ts';

/** A model of one point of the unit cube; the array is reused: copy it to keep it. */
export type PointModel = (x: Float64Array) => number;

/** A model that answers many points at once, for kernels and workers. */
export interface BatchModel {
  /**
   * @param points count × dimensions, point by point; reused
   * @param out receives `count` outputs
   */
  evaluateBatch(points: Float64Array, count: number, dimensions: number, out: Float64Array): void;
}

export type Model = PointModel | BatchModel;

/** Points of a design, made when they are asked for, so that a large design needs no memory. */
export interface PointSource {
  readonly runs: number;
  readonly dimensions: number;
  /** Writes the points of runs [from, to) to `out`, point by point. */
  writePoints(from: number, to: number, out: Float64Array): void;
}

/** Points a batch: also how often the work looks for a signal to stop. */
const batchSize = 256;

function asBatch(model: Model): BatchModel {
  if (typeof model !== 'function') return model;
  return {
    evaluateBatch(points, count, dimensions, out) {
      for (let i = 0; i < count; i++) {
        out[i] = model(points.subarray(i * dimensions, (i + 1) * dimensions));
      }
    },
  };
}

function checkOutputs(outputs: Float64Array, from: number): void {
  const at = outputs.findIndex((output) => !Number.isFinite(output));
  if (at < 0) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `output of run ${from + at}` },
    got: String(outputs[at]),
    expected: 'a finite number',
  });
}

/**
 * Runs a model at the points of a design, some of them or all.
 *
 * @param from,to runs [from, to): a shard; default all
 * @returns one output a run
 * @throws SojournError `work.cancelled`; `argument.range` if an output is not finite
 * @example evaluateDesign((x) => x[0]! + x[1]!, saltelliDesign(64, 2))
 */
export function evaluateDesign(
  model: Model,
  design: PointSource,
  work?: WorkOptions,
  from = 0,
  to = design.runs,
): Float64Array {
  const { dimensions } = design;
  const batch = asBatch(model);
  const outputs = new Float64Array(to - from);
  const points = new Float64Array(batchSize * dimensions);
  for (let start = from; start < to; start += batchSize) {
    checkCancelled(work);
    const end = Math.min(start + batchSize, to);
    design.writePoints(start, end, points);
    const out = outputs.subarray(start - from, end - from);
    batch.evaluateBatch(points, end - start, dimensions, out);
    checkOutputs(out, start);
    report(work, 'runs', end - from, to - from);
  }
  return outputs;
}

/**
 * A model of the unit cube from a model of boxes: coordinate j goes linearly from `ranges[j][0]`
 * to `ranges[j][1]`.
 *
 * @example onRanges((x) => x[0]!, [[-1, 1]])(Float64Array.of(0.5)) // 0
 */
export function onRanges(
  model: PointModel,
  ranges: readonly (readonly [low: number, high: number])[],
): PointModel {
  const scaled = new Float64Array(ranges.length);
  return (x) => {
    checkLength('point', x.length, ranges.length);
    for (let j = 0; j < scaled.length; j++) {
      const [low, high] = ranges[j]!;
      scaled[j] = low + x[j]! * (high - low);
    }
    return model(scaled);
  };
}

/** Factors varied together: each inner list holds the dimensions of one group. */
export type FactorGroups = readonly (readonly number[])[];

/** Every factor a group of its own, or the groups given, checked to be a partition. */
export function groupsOf(dimensions: number, groups: FactorGroups | undefined): FactorGroups {
  if (groups === undefined) return Array.from({ length: dimensions }, (_, j) => [j]);
  const seen = new Set(groups.flat());
  const whole = [...seen].every((j) => Number.isInteger(j) && j >= 0 && j < dimensions);
  const once = seen.size === groups.flat().length && seen.size === dimensions;
  if (whole && once && groups.every((group) => group.length > 0)) return groups;
  throw new SojournError({
    code: 'argument.shape',
    where: { field: 'groups' },
    got: JSON.stringify(groups),
    expected: `each of the factors 0 to ${dimensions - 1} in exactly one group`,
  });
}
