import { setting } from '../effects/index.ts';
import { resultOf } from './account.ts';
import { calibrate } from './calibrate.ts';
import { checkFreeMobility, checkWorld } from './check.ts';
import type { FreeMobilityOptions, LabourWorld, MobilityResult } from './contract.ts';
import { settle } from './settle.ts';

/** One good, one labour type, Cobb–Douglas, productivity in the place: Hamilton and Whalley's case. */
export const freeMobilityDefaults: FreeMobilityOptions = {
  sigma: setting('lab.sigma').value,
  epsilon: setting('lab.epsilon').value,
  eta: Number.POSITIVE_INFINITY,
  phi: 0,
  types: 1,
  movers: 'all',
  share: 1,
  premiumRich: setting('lab.premium_rich').value,
  premiumPoor: setting('lab.premium_poor').value,
};

/** Labour part of the way between two allocations. */
function between(from: Float64Array, to: Float64Array, share: number): Float64Array {
  return from.map((value, i) => value + share * (to[i]! - value));
}

/**
 * World output if labour moved until its marginal product is worth the same everywhere, or part of
 * the way there. Capital stays where it is; nobody is unemployed; moving costs nothing.
 *
 * Forms: Hamilton and Whalley 1984 (CES, one good), Moses and Letnes 2004 (efficiency units),
 * Iregui 2003 (two labour types, Armington goods); equations in docs/economy-mobility.md.
 *
 * @param world regions or countries
 * @param options assumptions; those left out as in {@link freeMobilityDefaults}
 * @returns gain in billion US$ and % of world output, million movers, who gains, wages by region
 * @throws SojournError `argument.range`, `argument.shape`, `argument.choice`; `model.unsettled`
 * where elasticities are too extreme to settle
 * @example freeMobility(labourRegions(1998, 'ppp'), { phi: 1 }).gainPercent // 52.2
 */
export function freeMobility(
  world: LabourWorld,
  options: Partial<FreeMobilityOptions> = {},
): MobilityResult {
  const all = { ...freeMobilityDefaults, ...options };
  checkWorld(world);
  checkFreeMobility(all);
  const base = calibrate(world, all);
  const { skilled, unskilled, iterations } = settle(base, all.movers);
  const after = {
    skilled: between(base.skilled, skilled, all.share),
    unskilled: between(base.unskilled, unskilled, all.share),
  };
  return resultOf(world, base, after, iterations);
}
