import { setting } from '../effects/index.ts';
import type { FreeMobilityOptions, LabourWorld } from './contract.ts';
import { freeMobility } from './free-mobility.ts';

/** Lowest and highest gain over a box of assumptions, % of world output, with who would move. */
export interface GainBand {
  readonly lowPercent: number;
  readonly highPercent: number;
  readonly fewestMillion: number;
  readonly mostMillion: number;
}

/** Values of the sliders at the corners of a box. */
export interface Corners {
  readonly sigma?: readonly number[];
  readonly eta?: readonly number[];
  readonly phi?: readonly number[];
}

/** The box of the literature: σ 0.43 to 1.5, η 1.01 to one good, φ 0 to 1. */
export const literatureCorners: Required<Corners> = {
  sigma: [setting('lab.sigma').low ?? 1, setting('lab.sigma').high ?? 1],
  eta: [setting('lab.eta_low').value, Number.POSITIVE_INFINITY],
  phi: [0, 1],
};

/**
 * The range of the gain over the corners of a box of assumptions. The gain rises with σ and η and
 * falls with φ, so that the corners hold the extremes.
 *
 * @param options assumptions that stay as they are
 * @param corners sliders that vary; those left out stay at `options`
 * @throws SojournError as {@link freeMobility}
 * @example gainBand(labourRegions(1998, 'ppp'), { phi: 1 }, { sigma: [0.43, 1.5], eta: [1.01, Infinity] }) // 14.9 to 66.9 %
 */
export function gainBand(
  world: LabourWorld,
  options: Partial<FreeMobilityOptions>,
  corners: Corners,
): GainBand {
  let [lowPercent, highPercent] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [fewestMillion, mostMillion] = [Number.POSITIVE_INFINITY, 0];
  for (const sigma of corners.sigma ?? [options.sigma ?? setting('lab.sigma').value]) {
    for (const eta of corners.eta ?? [options.eta ?? Number.POSITIVE_INFINITY]) {
      for (const phi of corners.phi ?? [options.phi ?? 0]) {
        const at = freeMobility(world, { ...options, sigma, eta, phi });
        lowPercent = Math.min(lowPercent, at.gainPercent);
        highPercent = Math.max(highPercent, at.gainPercent);
        fewestMillion = Math.min(fewestMillion, at.moversMillion);
        mostMillion = Math.max(mostMillion, at.moversMillion);
      }
    }
  }
  return { lowPercent, highPercent, fewestMillion, mostMillion };
}
