/**
 * What is not known exactly, with its range. Every number below is explained, with source and
 * grade, in docs/spike.md.
 */
export interface ParameterRange {
  /** Central value, and the bounds of an 80 % interval around it. */
  readonly central: number;
  readonly low: number;
  readonly high: number;
  /** Bounds that no draw crosses. */
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** Id in the register of effects, or how the number was come by. */
  readonly basis: string;
  readonly grade: 'strong' | 'moderate' | 'weak' | 'measured' | 'assumed';
}

type Bounds = readonly [central: number, low: number, high: number, least: number, most: number];

function range(
  [central, low, high, least, most]: Bounds,
  unit: string,
  basis: string,
  grade: ParameterRange['grade'],
): ParameterRange {
  return { central, low, high, least, most, unit, basis, grade };
}

/** The parameters of the spike in the order in which they are drawn; never renamed. */
export const parameterRanges = {
  growth: range([0.0216, 0.018, 0.025, 0, 0.05], 'd ln y a year', 'panel, 2000–2019', 'measured'),
  convergence: range([0.0052, 0.002, 0.0085, 0, 0.02], '1/year', 'panel, 2000–2019', 'measured'),
  remittedShare: range([0.15, 0.08, 0.25, 0, 0.5], 'share', 'rem.share_of_earnings', 'weak'),
  remittanceMultiplier: range(
    [0.8, 0.2, 1.6, 0, 3],
    'd ln y per d(R/Y)',
    'rem.growth, rem.multiplier.village',
    'weak',
  ),
  persistenceFiveYears: range([0.75, 0.65, 0.85, 0.3, 0.98], 'share', 'hindcast mix', 'moderate'),
  ownShare: range([0.75, 0.6, 0.9, 0, 1], 'share', 'hindcast mix', 'moderate'),
  unmetDemand: range([1.6, 1.2, 2.5, 1, 5], 'desired / admitted', 'assumed', 'assumed'),
  networkMix: range([0.8, 0.6, 1, 0, 1], 'share', 'drv.gravity.network', 'strong'),
  destinationIncome: range(
    [0.6, 0.26, 1.07, 0, 2],
    'elasticity',
    'drv.gravity.income_dest',
    'strong',
  ),
  humpElasticity: range([0.35, 0.2, 0.5, 0, 1], 'elasticity', 'drv.income.hump_low', 'moderate'),
  humpPeak: range(
    [10_000, 5_000, 12_000, 2_000, 30_000],
    '2021 international $',
    'drv.income.hump_peak',
    'moderate',
  ),
  flatElasticity: range([-0.1, -0.3, 0.1, -1, 1], 'elasticity', 'drv.income.hump_null', 'moderate'),
  humpOrFlat: range([0, -1, 1, -10, 10], 'hump below 0', 'half and half', 'assumed'),
  stockGrowth: range([0.021, 0.01, 0.03, 0, 0.06], '1/year', 'UN DESA 2000–2020', 'measured'),
  labourReturn: range([0.03, 0.02, 0.05, 0, 0.3], 'hazard a year', 'ret.rate5', 'moderate'),
  mortality: range([0.008, 0.006, 0.011, 0.001, 0.05], 'hazard a year', 'assumed', 'assumed'),
  conflictElasticity: range(
    [0.35, 0.2, 0.5, 0, 1],
    'elasticity',
    'drv.conflict_deaths.outflow',
    'moderate',
  ),
  incomeElasticity: range([1.08, 0.78, 1.38, 0, 3], 'elasticity', 'drv.gdppc.outflow', 'moderate'),
  forcedPersistence: range([0.8, 0.75, 0.88, 0, 0.98], 'share a year', 'E2', 'moderate'),
  internalShare: range([0.76, 0.55, 0.9, 0.3, 0.98], 'share', 'ret.idp_share', 'moderate'),
  hostOwnShare: range([0.5, 0.25, 0.75, 0, 1], 'share', 'own estimate, hosts', 'moderate'),
  hostNetwork: range([0.505, 0.4, 0.6, 0, 1], 'elasticity', 'own estimate, hosts', 'moderate'),
  hostIncome: range([0.11, 0, 0.2, -0.5, 1], 'elasticity', 'own estimate, hosts', 'weak'),
  peaceReturn: range([0.08, 0.05, 0.2, 0, 0.5], 'hazard a year', 'return when at peace', 'weak'),
  conflictReturn: range(
    [0.015, 0.01, 0.03, 0, 0.2],
    'hazard a year',
    'UNHCR solutions',
    'measured',
  ),
  settlement: range([0.002, 0.001, 0.004, 0, 0.1], 'hazard a year', 'UNHCR solutions', 'measured'),
  incomeShock: range([0.035, 0.024, 0.057, 0, 0.15], 'SD of ln', 'panel, 2000–2023', 'measured'),
  labourShock: range([0.22, 0.18, 0.28, 0, 0.8], 'SD of ln', 'OECD inflows', 'measured'),
  forcedShock: range([0.58, 0.44, 0.72, 0, 1.5], 'SD of ln', 'UNHCR new displacement', 'measured'),
  worldShare: range([0.15, 0.1, 0.25, 0, 0.9], 'share of variance', 'panel, 2000–2023', 'measured'),
} as const satisfies Record<string, ParameterRange>;

export type ParameterId = keyof typeof parameterRanges;

/** One sampled value of every parameter. */
export type Parameters = Readonly<Record<ParameterId, number>>;

/** The ids in drawing order. */
export const parameterIds = Object.keys(parameterRanges) as readonly ParameterId[];

/** 90 % point of the standard normal: low and high are the ends of an 80 % interval. */
const z90 = 1.2815515655446004;

/**
 * The value of a parameter at a standard normal deviate: a normal split at the central value, so
 * that low and high are its 10 % and 90 % points, clamped to the bounds that no draw crosses.
 *
 * @param of the range
 * @param z any finite deviate; 0 gives the central value
 * @example valueAt(parameterRanges.conflictElasticity, 1.2815515655446004) // 0.5
 */
export function valueAt(of: ParameterRange, z: number): number {
  const side = z > 0 ? of.high - of.central : of.central - of.low;
  return Math.min(of.most, Math.max(of.least, of.central + (side * z) / z90));
}

/**
 * All parameters from one deviate each.
 *
 * @param deviateOf standard normal deviate of a parameter
 * @example parametersFrom(() => 0).mortality // 0.008
 */
export function parametersFrom(deviateOf: (id: ParameterId) => number): Parameters {
  return Object.fromEntries(
    parameterIds.map((id) => [id, valueAt(parameterRanges[id], deviateOf(id))]),
  ) as Parameters;
}
