import { checkInteger, checkLength } from '../errors/index.ts';
import { sampleInteger, shuffle } from '../samplers/index.ts';
import { openStream, purposes } from '../streams/index.ts';
import type { WorkOptions } from '../work/index.ts';
import {
  evaluateDesign,
  type FactorGroups,
  groupsOf,
  type Model,
  type PointSource,
} from './model.ts';
import { farApart } from './spread.ts';
import { designSteps } from './steps.ts';

export interface MorrisOptions {
  readonly seed?: number;
  /** Levels of the grid p, even, default 4; the step is p / (2(p − 1)). */
  readonly levels?: number;
  /** Factors moved together; default each alone. */
  readonly groups?: FactorGroups;
  /**
   * Draw this many trajectories and keep those that lie far apart (Campolongo, Cariboni & Saltelli
   * 2007, section 3.1, chosen greedily); time grows with candidates² · groups² · dimensions.
   */
  readonly candidates?: number;
}

/** Trajectories through the grid, each moving every group once. */
export interface MorrisDesign extends PointSource {
  readonly trajectories: number;
  readonly groups: FactorGroups;
  /** Length of a step in the unit cube. */
  readonly delta: number;
  /** runs × dimensions: trajectories of groups + 1 points. */
  readonly points: Float64Array;
  /** trajectories × groups: the group that moves at each step. */
  readonly moved: Uint32Array;
}

/** One trajectory: writes its points and the order in which groups move. */
function walk(
  draw: number,
  seed: number,
  levels: number,
  groups: FactorGroups,
  points: Float64Array,
  moved: Uint32Array,
): void {
  const stream = openStream(seed, {
    purpose: purposes.sensitivity,
    t: designSteps.morris,
    draw,
    entity: 0,
  });
  const dimensions = points.length / (groups.length + 1);
  const half = levels / 2;
  const level = Uint32Array.from({ length: dimensions }, () => sampleInteger(stream, levels));
  for (let i = 0; i < moved.length; i++) moved[i] = i;
  shuffle(stream, moved);
  for (let step = 0; step <= groups.length; step++) {
    if (step > 0) {
      for (const j of groups[moved[step - 1]!]!) level[j]! += level[j]! < half ? half : -half;
    }
    for (let j = 0; j < dimensions; j++) points[step * dimensions + j] = level[j]! / (levels - 1);
  }
}

/**
 * The design of Morris (1991): random trajectories on a grid of p levels, in which each step moves
 * one factor (or group) by Δ = p/(2(p − 1)), up from the lower half and down from the upper, so
 * that every level is equally likely.
 *
 * @param trajectories r, 2 or more; runs are r(groups + 1)
 * @throws SojournError `argument.range`, `argument.shape`
 * @example morrisDesign(20, 8, {seed: 1}).runs // 180
 */
export function morrisDesign(
  trajectories: number,
  dimensions: number,
  options: MorrisOptions = {},
): MorrisDesign {
  const { seed = 0, levels = 4, candidates = trajectories } = options;
  checkInteger('trajectories', trajectories, 2, 1e6);
  checkInteger('dimensions', dimensions, 1, 1e5);
  checkInteger('half of the levels', levels / 2, 1, 1e6);
  checkInteger('candidates', candidates, trajectories, 1e6);
  const groups = groupsOf(dimensions, options.groups);
  const size = (groups.length + 1) * dimensions;
  const drawn = Array.from({ length: candidates }, (_, draw) => {
    const points = new Float64Array(size);
    const moved = new Uint32Array(groups.length);
    walk(draw, seed, levels, groups, points, moved);
    return { points, moved };
  });
  const kept =
    candidates === trajectories
      ? drawn
      : farApart(
          drawn.map(({ points }) => points),
          dimensions,
          trajectories,
        ).map((i) => drawn[i]!);
  const points = new Float64Array(trajectories * size);
  const moved = new Uint32Array(trajectories * groups.length);
  kept.forEach((trajectory, at) => {
    points.set(trajectory.points, at * size);
    moved.set(trajectory.moved, at * groups.length);
  });
  return {
    trajectories,
    dimensions,
    groups,
    runs: trajectories * (groups.length + 1),
    delta: levels / (2 * (levels - 1)),
    points,
    moved,
    writePoints: (from, to, out) => out.set(points.subarray(from * dimensions, to * dimensions)),
  };
}

/** What Morris' method says of each factor or group. */
export interface MorrisEffects {
  /** Mean elementary effect μ; NaN for groups of several factors, which move both ways at once. */
  readonly mean: Float64Array;
  /** Mean absolute effect μ* (Campolongo et al. 2007): how much the factor matters. */
  readonly meanAbsolute: Float64Array;
  /** Standard error of μ*: standard deviation of |effect| over √r. */
  readonly error: Float64Array;
  /** Standard deviation σ: curvature or interaction; NaN for groups of several factors. */
  readonly deviation: Float64Array;
  /** groups × trajectories: the elementary effects, absolute for groups of several factors. */
  readonly effects: Float64Array;
}

/** Elementary effects in output units over the whole range of the factor, group by group. */
function elementaryEffects(design: MorrisDesign, outputs: Float64Array): Float64Array {
  const { trajectories, groups, dimensions, points, moved, delta } = design;
  const effects = new Float64Array(groups.length * trajectories);
  for (let trajectory = 0; trajectory < trajectories; trajectory++) {
    for (let step = 0; step < groups.length; step++) {
      const run = trajectory * (groups.length + 1) + step;
      const group = moved[trajectory * groups.length + step]!;
      const change = (outputs[run + 1]! - outputs[run]!) / delta;
      const factors = groups[group]!;
      const at = run * dimensions + factors[0]!;
      const up = points[at + dimensions]! > points[at]!;
      const signed = up ? change : -change;
      effects[group * trajectories + trajectory] = factors.length > 1 ? Math.abs(change) : signed;
    }
  }
  return effects;
}

function meanAndDeviation(values: Float64Array): { mean: number; deviation: number } {
  let total = 0;
  for (const value of values) total += value;
  const mean = total / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) * (value - mean);
  return { mean, deviation: Math.sqrt(squares / (values.length - 1)) };
}

/**
 * Elementary effects of a design's outputs: μ, μ* and σ of each factor (Morris 1991; Campolongo et
 * al. 2007).
 *
 * @param outputs one a run, in the design's order
 * @throws SojournError `argument.shape`
 * @example morrisEffects(design, evaluateDesign(model, design)).meanAbsolute
 */
export function morrisEffects(design: MorrisDesign, outputs: Float64Array): MorrisEffects {
  checkLength('outputs', outputs.length, design.runs);
  const { trajectories, groups } = design;
  const effects = elementaryEffects(design, outputs);
  const mean = new Float64Array(groups.length).fill(Number.NaN);
  const deviation = new Float64Array(groups.length).fill(Number.NaN);
  const meanAbsolute = new Float64Array(groups.length);
  const error = new Float64Array(groups.length);
  for (let group = 0; group < groups.length; group++) {
    const own = effects.subarray(group * trajectories, (group + 1) * trajectories);
    const absolute = meanAndDeviation(own.map(Math.abs));
    meanAbsolute[group] = absolute.mean;
    error[group] = absolute.deviation / Math.sqrt(trajectories);
    if (groups[group]!.length > 1) continue;
    const signed = meanAndDeviation(own);
    mean[group] = signed.mean;
    deviation[group] = signed.deviation;
  }
  return { mean, meanAbsolute, error, deviation, effects };
}

/**
 * Screens a model: design, runs and effects in one call.
 *
 * @throws SojournError as its parts, and `work.cancelled`
 * @example morris((x) => 3 * x[0]! - x[1]!, 2, 10).mean // 3, -1
 */
export function morris(
  model: Model,
  dimensions: number,
  trajectories: number,
  options: MorrisOptions = {},
  work?: WorkOptions,
): MorrisEffects {
  const design = morrisDesign(trajectories, dimensions, options);
  return morrisEffects(design, evaluateDesign(model, design, work));
}
