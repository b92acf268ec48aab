import { setting } from '../effects/index.ts';
import type { FreeMobilityOptions, LabourWorld } from './contract.ts';
import { freeMobility } from './free-mobility.ts';
import { quota } from './quota.ts';
import type { QuotaOptions } from './quota-contract.ts';

/** Lowest and highest of one number over a box of assumptions. */
export interface Band {
  readonly low: number;
  readonly high: number;
}

/** A gain over a box of assumptions, with who would move and who would gain. */
export interface GainBand {
  readonly lowPercent: number;
  readonly highPercent: number;
  readonly fewestMillion: number;
  readonly mostMillion: number;
  /** Billion US$ a year; over terms of trade natives and those who stay can change sign. */
  readonly migrants: Band;
  readonly natives: Band;
  readonly stayers: Band;
}

/** Lowest and highest of what runs give. @example bandOf([3, 1, 2], (value) => value) // 1 to 3 */
export function bandOf<T>(runs: readonly T[], of: (run: T) => number): Band {
  const values = runs.map(of);
  return { low: Math.min(...values), high: Math.max(...values) };
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
  const { sigma, eta, phi } = corners;
  const runs = (sigma ?? [options.sigma ?? setting('lab.sigma').value]).flatMap((atSigma) =>
    (eta ?? [options.eta ?? Number.POSITIVE_INFINITY]).flatMap((atEta) =>
      (phi ?? [options.phi ?? 0]).map((atPhi) =>
        freeMobility(world, { ...options, sigma: atSigma, eta: atEta, phi: atPhi }),
      ),
    ),
  );
  const [gain, movers] = [
    bandOf(runs, ({ gainPercent }) => gainPercent),
    bandOf(runs, ({ moversMillion }) => moversMillion),
  ];
  return {
    lowPercent: gain.low,
    highPercent: gain.high,
    fewestMillion: movers.low,
    mostMillion: movers.high,
    migrants: bandOf(runs, ({ accounts }) => accounts.migrants),
    natives: bandOf(runs, ({ accounts }) => accounts.natives),
    stayers: bandOf(runs, ({ accounts }) => accounts.stayers),
  };
}

/** Low and high of each number of a quota over a box of assumptions. */
export type QuotaBand = Readonly<Record<QuotaNumber, Band>>;

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
 * @example quotaBand(labourRegions(1998, 'market'), {}).gainBillion // 78 to 418
 */
export function quotaBand(world: LabourWorld, options: Partial<QuotaOptions>): QuotaBand {
  const { low, high } = setting('lab.catch_up');
  const catchUps = options.catchUp === undefined ? [low ?? 0, high ?? 1] : [options.catchUp];
  const published = { labourShare: setting('lab.labour_share_156').value };
  const shares = options.labourShare === undefined ? [{}, published] : [{}];
  const runs = catchUps.flatMap((catchUp) =>
    shares.map((share) => quota(world, { ...options, ...share, catchUp })),
  );
  const ranges = quotaNumbers.map((name) => [name, bandOf(runs, (run) => run[name])] as const);
  return Object.fromEntries(ranges) as unknown as QuotaBand;
}
