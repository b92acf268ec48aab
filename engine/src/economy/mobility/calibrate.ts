import { pow } from '../../core/index.ts';
import { setting } from '../effects/index.ts';
import type { FreeMobilityOptions, LabourWorld, Technology } from './contract.ts';

/** Base quantities of a world in efficiency units, million. */
export interface Calibration {
  readonly size: number;
  readonly types: 1 | 2;
  readonly sigma: number;
  readonly epsilon: number;
  readonly eta: number;
  readonly output: Float64Array;
  readonly total: number;
  /** Share of each region in world output. */
  readonly weight: Float64Array;
  readonly labourShare: Float64Array;
  /** Efficiency units of a worker. */
  readonly units: Float64Array;
  readonly skilled: Float64Array;
  readonly unskilled: Float64Array;
  /** Share of the skilled in labour income; 1 where there is one type. */
  readonly skilledShare: Float64Array;
}

/** Labour shares: the world's own, or one for all. */
export function labourSharesOf(world: LabourWorld, { labourShare }: Technology): Float64Array {
  return labourShare === undefined
    ? world.labourShare
    : new Float64Array(world.names.length).fill(labourShare);
}

/** Wage premium of each region: the rich one where output per worker is above half the highest. */
export function premiumsByOutput(world: LabourWorld, technology: Technology): Float64Array {
  const perWorker = world.output.map((output, i) => output / world.employment[i]!);
  const threshold = setting('lab.rich_threshold').value * Math.max(...perWorker);
  return perWorker.map((value) =>
    value > threshold ? technology.premiumRich : technology.premiumPoor,
  );
}

/** Share of the skilled in labour income from their number and premium. */
export function skilledIncomeShare(skilled: number, unskilled: number, premium: number): number {
  return (premium * skilled) / (premium * skilled + unskilled);
}

/**
 * The base year as the models need it.
 *
 * Efficiency units h = (hc / highest hc)^φ (Moses and Letnes 2004; φ = 1: schooling travels).
 */
export function calibrate(world: LabourWorld, options: FreeMobilityOptions): Calibration {
  const { employment, tertiary, humanCapital, output } = world;
  const highest = Math.max(...humanCapital);
  const units = humanCapital.map((index) => pow(index / highest, options.phi));
  const premium = premiumsByOutput(world, options);
  const isOne = options.types === 1;
  const skilled = employment.map((n, i) => n * (isOne ? 1 : tertiary[i]!) * units[i]!);
  const unskilled = employment.map((n, i) => (isOne ? 0 : n * (1 - tertiary[i]!) * units[i]!));
  const total = output.reduce((sum, value) => sum + value, 0);
  return {
    size: world.names.length,
    types: options.types,
    sigma: options.sigma,
    epsilon: options.epsilon,
    eta: options.eta,
    output,
    total,
    weight: output.map((value) => value / total),
    labourShare: labourSharesOf(world, options),
    units,
    skilled,
    unskilled,
    skilledShare: skilled.map((value, i) =>
      isOne ? 1 : skilledIncomeShare(value, unskilled[i]!, premium[i]!),
    ),
  };
}
