import type { DisplacementCase, Settings } from '../contract.ts';
import { arrivalRates, evidenceOn } from './filter.ts';
import { knownOn } from './known.ts';
import type { CampState, Start } from './members.ts';
import type { ForecastPriors } from './priors.ts';
import { campReports, type Reports } from './reports.ts';
import { walkShares } from './walk-shares.ts';

/** Half-lives of the filters beside the prior's, as factors. */
const spans = [0.5, 1, 2];

/** How a filter divides the pooled arrivals: evenly, or as the count model sends people. */
export type Division = 'even' | 'walk';

/** One of the filters between which a forecast learns to choose. */
export interface FilterKind {
  readonly halfLife: number;
  readonly division: Division;
}

/** The filters, in the order of their weights. @example filterKinds({ halfLife: 14 })[1]!.halfLife // 14 */
export function filterKinds(priors: Pick<ForecastPriors, 'halfLife'>): FilterKind[] {
  return (['even', 'walk'] as const).flatMap((division) =>
    spans.map((span) => ({ halfLife: priors.halfLife * span, division })),
  );
}

/** What a forecast reads of a case: reports, and where the count model would send people. */
export interface Known {
  readonly day: number;
  /** Of the camps that have reported, in the order of the places. */
  readonly reports: readonly Reports[];
  readonly even: Float64Array;
  readonly walk: Float64Array;
}

/**
 * Reads a case up to a day. Camps that have never reported are left out.
 *
 * @param settings rules of the count model, where they are not the default ones
 */
export function readOn(model: DisplacementCase, day: number, settings?: Partial<Settings>): Known {
  const reports = campReports(knownOn(model, day, 0)).filter(({ days }) => days.length > 0);
  const names = reports.map(({ camp }) => camp);
  const even = new Float64Array(names.length).fill(1 / Math.max(1, names.length));
  return { day, reports, even, walk: walkShares(model, day, names, settings) ?? even };
}

/** What was read as numbers: last reports and rates of arrival by filter, with even weights. */
export function startFrom({ day, reports, even, walk }: Known, priors: ForecastPriors): Start {
  const kinds = filterKinds(priors);
  const rates = kinds.map(({ halfLife, division }) =>
    arrivalRates(
      reports.map((one) => evidenceOn(one, day, halfLife)),
      division === 'walk' ? walk : even,
      priors.poolDays,
      priors.poolShare,
    ),
  );
  const camps = reports.map(
    ({ camp, days, persons, corrected = false }, c): CampState => ({
      camp,
      day: days.at(-1)!,
      persons: persons.at(-1)!,
      corrected,
      rates: rates.map((row) => row[c]!),
    }),
  );
  const all = camps.reduce((sum, { persons }) => sum + persons, 0);
  return {
    day,
    camps,
    weights: kinds.map(() => 1 / kinds.length),
    average: all / Math.max(1, camps.length),
  };
}
