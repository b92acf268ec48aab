import { checkLength } from '../../core/index.ts';
import { totalsOf } from './gini.ts';

/** What migration does to where people live. */
export interface ImpactIndices {
  /** Migration effectiveness: net by gross, %. */
  readonly effectiveness: number;
  /** Aggregate net migration rate: people that net migration moves, per 100. */
  readonly netRate: number;
  /** Flows by what populations lead to expect (Bachi 1957), mean over all moves. */
  readonly preference: number;
  /** Flows by the product of populations, times all people (Bogue et al. 1957). */
  readonly velocity: number;
}

/**
 * Indices of the impact of migration (Shryock & Siegel 1976; Bell et al. 2002; United Nations
 * 1983; Bachi 1957; Bogue, Shryock & Hoermann 1957).
 *
 * @param flows n × n, origin by destination; the diagonal is not looked at
 * @param population of each region, in the unit of the flows: both in people
 * @throws SojournError `argument.shape`
 * @example impactOf(flows, population).effectiveness // 6.07
 */
export function impactOf(flows: Float64Array, population: Float64Array): ImpactIndices {
  const n = population.length;
  checkLength('flows', flows.length, n * n);
  const { out, into, all } = totalsOf(flows, n);
  const people = population.reduce((a, b) => a + b, 0);
  let [net, preference, velocity] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    net += Math.abs(into[i]! - out[i]!);
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      const both = population[i]! * population[j]!;
      preference += (flows[i * n + j]! * people * people) / (all * both);
      velocity += (flows[i * n + j]! * people) / both;
    }
  }
  return {
    effectiveness: (100 * net) / (2 * all),
    netRate: (50 * net) / people,
    preference,
    velocity,
  };
}
