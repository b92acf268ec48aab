import { log } from '../core/math/index.ts';
import type { LeverId, Policy, Scenario, World } from './contract.ts';
import { atPeace, type PreparedWorld } from './prepare.ts';

/**
 * What the levers set, by year and place: row t − 1 holds the t-th year after the base year,
 * one number a place in the order of the world's codes.
 */
export interface LeverPaths {
  readonly years: number;
  /** Factor on the lawful capacity of a destination. */
  readonly quota: Float64Array;
  /** ln(1 + deaths in conflict). */
  readonly logDeaths: Float64Array;
  /** 1 where this year and the one before were at peace. */
  readonly peace: Uint8Array;
}

function appliesTo(policy: Policy, lever: LeverId, year: number): boolean {
  return policy.lever === lever && policy.from <= year && year <= policy.to;
}

/** Factors of one lever; policies that meet multiply. */
function factors(
  lever: LeverId,
  policies: readonly Policy[],
  world: World,
  years: number,
): Float64Array {
  const places = world.codes.length;
  const out = new Float64Array(years * places).fill(1);
  for (let t = 1; t <= years; t++) {
    for (const policy of policies) {
      if (!appliesTo(policy, lever, world.baseYear + t)) continue;
      for (let i = 0; i < places; i++) {
        const meant = policy.place === '*' || policy.place === world.codes[i];
        if (meant) out[(t - 1) * places + i]! *= policy.factor;
      }
    }
  }
  return out;
}

function peaceOf(deaths: Float64Array, places: number, before: Float64Array): Uint8Array {
  return Uint8Array.from(deaths, (now, at) => {
    const last = at < places ? before[at]! : deaths[at - places]!;
    return atPeace(now) && atPeace(last) ? 1 : 0;
  });
}

/**
 * The paths that a list of policies sets; an empty list gives the baseline.
 *
 * @param years years after the base year
 * @example leverPaths(prepared, [], 25).quota.every((factor) => factor === 1) // true
 */
export function leverPaths(
  prepared: PreparedWorld,
  policies: readonly Policy[],
  years: Scenario['years'],
): LeverPaths {
  const { world } = prepared;
  const places = world.codes.length;
  const deaths = factors('conflict-deaths', policies, world, years).map(
    (factor, at) => factor * world.conflictDeaths[at % places]!,
  );
  return {
    years,
    quota: factors('labour-quota', policies, world, years),
    logDeaths: deaths.map((value) => log(1 + value)),
    peace: peaceOf(deaths, places, world.conflictDeaths),
  };
}
