import { exp, log } from '../../core/index.ts';
import { arrivalFactor, drawLuck, gammaTable, type Luck, type LuckOf } from './chance.ts';
import type { ForecastPriors } from './priors.ts';

/** One camp as it stands on the day of the forecast. */
export interface CampState {
  readonly camp: string;
  /** The last report: its day and persons. */
  readonly day: number;
  readonly persons: number;
  /** Its counts have been corrected; others may yet be. */
  readonly corrected: boolean;
  /** Persons a day that arrive, by each filter; fewer than 0 where people leave. */
  readonly rates: readonly number[];
}

/** Everything that a forecast starts from. */
export interface Start {
  /** Last known day. */
  readonly day: number;
  readonly camps: readonly CampState[];
  /** Weights of the filters, adding up to 1. */
  readonly weights: readonly number[];
  /** Last reported persons of an average camp. */
  readonly average: number;
}

/** Counts as they will be published on their day, or as a correction will set them in the end. */
export type CountLevel = 'published' | 'corrected';

/** Most that noise may change the logarithm of a count. */
const mostNoise = 1;

/** Persons of one member in one camp, some days after its last report. */
function personsAfter(
  state: CampState,
  since: number,
  rate: number,
  factor: number,
  luck: Luck,
  priors: ForecastPriors,
  hazards: { readonly recount: number; readonly burst: number },
  average: number,
  bias: number,
): number {
  const noise = priors.noise * Math.sqrt(since / 30) * luck.noise;
  let level = state.persons * exp(Math.max(-mostNoise, Math.min(mostNoise, noise)));
  if (bias === 1 && luck.untilRecount < hazards.recount * since)
    level *= exp(priors.recountMean + priors.recountSpread * luck.recount);
  const burst =
    luck.untilBurst < hazards.burst * since ? priors.burstSize * average * luck.burst : 0;
  return Math.max(0, bias * (level + rate * factor * since + burst));
}

/** The filter that a member follows: the first whose summed weight passes the uniform. */
function filterOf(weights: readonly number[], uniform: number): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) {
    sum += weights[f]!;
    if (uniform < sum) return f;
  }
  return weights.length - 1;
}

/** Factor from published to corrected counts of a member in a camp. */
function biasOf(state: CampState, level: CountLevel, luck: Luck, priors: ForecastPriors): number {
  if (level === 'published' || state.corrected || luck.correction >= priors.biasChance) return 1;
  return exp(priors.biasMean + priors.biasSpread * luck.bias);
}

/** Rate per day of something that has this chance in 30 days. */
const hazardOf = (chance: number) => -log(1 - chance) / 30;

/**
 * Persons in each camp on days ahead, by member: last report × noise × recount + arrivals + burst.
 * A member keeps its filter, its factor of arrivals and the days of its recount and burst over all
 * days, so that its path hangs together.
 *
 * @param days days after the last known one, by camp (the same list for all, or one each)
 * @param level with corrections, a camp is not counted anew besides
 * @param luckOf chance by member and camp (default: drawn)
 * @returns by camp: member k on the i-th day at `k × days + i`; never negative
 */
export function memberPaths(
  start: Start,
  days: readonly (readonly number[])[],
  priors: ForecastPriors,
  seed: number,
  members: number,
  luckOf: LuckOf = drawLuck(seed, start.day),
  level: CountLevel = 'published',
): Float64Array[] {
  const table = gammaTable(priors.arrivalShape);
  const hazards = {
    recount: hazardOf(priors.recountChance),
    burst: hazardOf(priors.burstChance),
  };
  const paths = start.camps.map((_, c) => new Float64Array(members * days[c]!.length));
  for (let k = 0; k < members; k++) {
    const { choice } = luckOf.member(k);
    const filter = filterOf(start.weights, (k + choice) / members);
    for (let c = 0; c < start.camps.length; c++) {
      const wanted = days[c]!;
      if (wanted.length === 0) continue;
      const state = start.camps[c]!;
      const luck = luckOf.camp(k, state.camp);
      const factor = arrivalFactor(table, priors.together, luck);
      const bias = biasOf(state, level, luck, priors);
      const rate = state.rates[filter]!;
      for (let i = 0; i < wanted.length; i++) {
        paths[c]![k * wanted.length + i] = personsAfter(
          state,
          wanted[i]! - state.day,
          rate,
          factor,
          luck,
          priors,
          hazards,
          start.average,
          bias,
        );
      }
    }
  }
  return paths;
}
