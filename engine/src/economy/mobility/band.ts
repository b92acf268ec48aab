import { setting } from '../effects/index.ts';
import type { FreeMobilityOptions, LabourWorld } from './contract.ts';
import { freeMobility } from './free-mobility.ts';
import { quota } from './quota.ts';
import type { QuotaOptions } from './quota-contract.ts';

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

/** Low and high of each number of a quota over a box of assumptions. */
export type QuotaBand = Readonly<
  Record<QuotaNumber, { readonly low: number; readonly high: number }>
>;

const quotaNumbers = [
  'gainBillion',
  'gainPercent',
  'migrantsMillion',
  'skilledMillion',
  'unskilledMillion',
  'gainPerMigrant',
  'earningsBillion',
  'migrantsBillion',
  'nativesBillion',
  'stayersBillion',
  'remittancesBillion',
] as const;

/** The numbers of a quota that have a band; wages have one over hosts of their own. */
export type QuotaNumber = (typeof quotaNumbers)[number];

/**
 * The range of a quota over the box of its two sliders that matter: catch-up, and labour's share of
 * output (that of the data, and the one that gives the published figure). A slider in `options`
 * stays where it is.
 *
 * @throws SojournError as {@link quota}
 * @example quotaBand(labourRegions(1998, 'market'), {}).gainBillion // 78 to 419
 */
export function quotaBand(world: LabourWorld, options: Partial<QuotaOptions>): QuotaBand {
  const { low, high } = setting('lab.catch_up');
  const catchUps = options.catchUp === undefined ? [low ?? 0, high ?? 1] : [options.catchUp];
  const published = { labourShare: setting('lab.labour_share_156').value };
  const shares = options.labourShare === undefined ? [{}, published] : [{}];
  const runs = catchUps.flatMap((catchUp) =>
    shares.map((share) => quota(world, { ...options, ...share, catchUp })),
  );
  const ranges = quotaNumbers.map((name) => {
    const values = runs.map((run) => run[name]);
    return [name, { low: Math.min(...values), high: Math.max(...values) }] as const;
  });
  return Object.fromEntries(ranges) as unknown as QuotaBand;
}
