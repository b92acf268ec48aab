import { entityOfPlace, exp, log, purposes, Stream } from '../core/index.ts';
import type { Settings } from './contract.ts';
import { type Prepared, prepare } from './prepare.ts';

/** What a run may be unsure of beside the chance of the walks. */
export interface Spread {
  /** Parameters vary from run to run, see {@link parameterSpreads}. */
  readonly parameters: boolean;
  /** The number who set out varies from run to run and from day to day, see {@link inflowSpread}. */
  readonly inflow: boolean;
}

/** The chance of the walks alone. */
export const noSpread: Spread = { parameters: false, inflow: false };

/**
 * How far parameters vary: `factor` is the standard deviation of the logarithm, `odds` of the
 * log-odds (a chance of exactly 0 or 1 stays). Judgement, not estimates: speeds within about ± 40 %
 * in nineteen of twenty runs, weights within a factor of two to three, chances to leave 0.14 to
 * 0.53 around 0.3. How many hops people know ahead varies by one, in half of the runs.
 */
export const parameterSpreads: readonly (readonly [
  name: keyof Settings,
  kind: 'factor' | 'odds',
  deviation: number,
])[] = [
  ['maxMoveSpeed', 'factor', 0.2],
  ['maxWalkSpeed', 'factor', 0.2],
  ['conflictWeight', 'factor', 0.5],
  ['campWeight', 'factor', 0.35],
  ['foreignWeight', 'factor', 0.35],
  ['softening', 'factor', 0.5],
  ['distancePower', 'factor', 0.2],
  ['defaultMovechance', 'odds', 0.5],
  ['conflictMovechance', 'odds', 0.5],
  ['campMovechance', 'odds', 0.7],
  ['idpcampMovechance', 'odds', 0.5],
];

/**
 * How far the inflow varies, as deviations of logarithms: `level` for a whole run (registrations
 * may count 10 % too many or too few), `day` around it from day to day with correlation `memory`.
 */
export const inflowSpread = { level: 0.1, day: 0.1, memory: 0.95 } as const;

const mostHops = 3;
const parameterEntity = entityOfPlace('displacement parameters');
const inflowEntity = entityOfPlace('displacement inflow level');

function streamOf(seed: number, draw: number, entity: number): Stream {
  return new Stream(seed, { purpose: purposes.displacement, t: 0, draw, entity });
}

function varied(stream: Stream, kind: 'factor' | 'odds', base: number, deviation: number): number {
  const shift = deviation * stream.nextNormal();
  if (kind === 'factor') return base * exp(shift);
  if (base <= 0 || base >= 1) return base;
  return 1 / (1 + exp(-(log(base / (1 - base)) + shift)));
}

/** One hop more or less in a quarter of the runs each, from 1 to 3; what knows more stays. */
function hopsOf(stream: Stream, base: number): number {
  const step = stream.nextUniform();
  if (base > mostHops) return base;
  const moved = base + (step < 0.25 ? -1 : step < 0.75 ? 0 : 1);
  return Math.min(mostHops, Math.max(1, moved));
}

/**
 * The parameters of one run.
 *
 * @param seed whole number in [0, 2⁵³)
 * @param draw number of the run: the same run has the same parameters in any ensemble
 * @example drawSettings(defaultSettings, 1, 0).maxMoveSpeed
 */
export function drawSettings(base: Settings, seed: number, draw: number): Settings {
  const stream = streamOf(seed, draw, parameterEntity);
  const drawn = parameterSpreads.map(([name, kind, deviation]) => [
    name,
    varied(stream, kind, base[name] as number, deviation),
  ]);
  return {
    ...base,
    ...Object.fromEntries(drawn),
    awarenessLevel: hopsOf(stream, base.awarenessLevel),
  };
}

/**
 * The inflow of one run: the given one times a level of the run and a slow wave around it, whole
 * persons by day, 1 on average.
 *
 * @param inflow persons by day
 * @example drawInflow(ready.inflow, 1, 0)
 */
export function drawInflow(inflow: ArrayLike<number>, seed: number, draw: number): Float64Array {
  const stream = streamOf(seed, draw, inflowEntity);
  const { level, day, memory } = inflowSpread;
  const fresh = day * Math.sqrt(1 - memory * memory);
  const run = level * stream.nextNormal() - (level * level + day * day) / 2;
  let wave = day * stream.nextNormal();
  let due = 0;
  let gone = 0;
  return Float64Array.from(inflow, (persons) => {
    due += persons * exp(run + wave);
    wave = memory * wave + fresh * stream.nextNormal();
    const today = Math.round(due) - gone;
    gone += today;
    return today;
  });
}

/** A case as one run sees it. */
export interface Variant {
  readonly ready: Prepared;
  readonly inflow: Float64Array;
}

/**
 * Opens the variants of a case: each run with parameters and inflow of its own.
 *
 * @param base see {@link prepare}
 * @example variantsOf(ready, { parameters: true, inflow: true }, 1)(0).ready.settings
 */
export function variantsOf(
  base: Prepared,
  spread: Spread,
  seed: number,
): (draw: number) => Variant {
  // The coordinates of a prepared case are in their order already.
  const defects = { ...base.defects, coordinatesSwapped: false };
  return (draw) => ({
    ready: spread.parameters
      ? prepare(base.model, {
          settings: drawSettings(base.settings, seed, draw),
          defects,
          scale: base.scale,
        })
      : base,
    inflow: spread.inflow ? drawInflow(base.inflow, seed, draw) : base.inflow,
  });
}
