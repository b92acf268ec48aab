import { checkInteger, checkRange, SojournError } from '../core/errors/index.ts';
import type { LeverId, Policy, Scenario, World } from './contract.ts';
import { worldCode } from './record.ts';

/** The levers, in the order in which they are offered. */
export const leverIds: readonly LeverId[] = ['labour-quota', 'conflict-deaths'];

/** The place of a policy that holds everywhere. */
export const everywhere = '*';

/** Largest sizes of a scenario: beyond these a run is a mistake rather than a question. */
export const scenarioLimits = {
  years: 100,
  draws: 100_000,
  policies: 1_000,
  places: 300,
  factor: 1_000,
} as const;

/** Letters that two codes share: in place first, then anywhere. */
function likeness(code: string, other: string): number {
  const inPlace = [...other].filter((letter, at) => letter === code[at]).length;
  return inPlace + [...other].filter((letter) => code.includes(letter)).length / 10;
}

function checkPlace(field: string, code: string, world: World): void {
  if (world.codes.includes(code)) return;
  const near = [...world.codes].sort(
    (a, b) => likeness(code, b) - likeness(code, a) || (a < b ? -1 : 1),
  );
  throw new SojournError({
    code: 'place.unknown',
    where: { field },
    got: code,
    expected: near.slice(0, 3).join(', '),
  });
}

function checkLever(field: string, lever: LeverId): void {
  if (leverIds.includes(lever)) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field },
    got: String(lever),
    expected: leverIds.join(', '),
  });
}

function checkPolicy(field: string, policy: Policy, world: World, lastYear: number): void {
  checkLever(`${field}.lever`, policy.lever);
  if (policy.place !== everywhere) checkPlace(`${field}.place`, policy.place, world);
  checkInteger(`${field}.from`, policy.from, 0, lastYear);
  checkInteger(`${field}.to`, policy.to, Math.max(policy.from, world.baseYear + 1), 9999);
  checkRange(`${field}.factor`, policy.factor, 0, scenarioLimits.factor);
}

/**
 * Refuses a scenario that a world cannot run, naming the field: sizes, seed, levers, places, and
 * policies that would never hold between base year and last year.
 *
 * @throws SojournError `argument.range`, `argument.choice` or `place.unknown`
 * @example checkScenario(scenario, world)
 */
export function checkScenario(scenario: Scenario, world: World): void {
  checkInteger('years', scenario.years, 1, scenarioLimits.years);
  checkInteger('draws', scenario.draws, 1, scenarioLimits.draws);
  checkInteger('seed', scenario.seed, 0, Number.MAX_SAFE_INTEGER);
  checkInteger('number of policies', scenario.policies.length, 0, scenarioLimits.policies);
  checkInteger('number of places', scenario.places.length, 0, scenarioLimits.places);
  const lastYear = world.baseYear + scenario.years;
  scenario.policies.forEach((policy, k) => {
    checkPolicy(`policies[${k}]`, policy, world, lastYear);
  });
  scenario.places.forEach((code, k) => {
    if (code !== worldCode) checkPlace(`places[${k}]`, code, world);
  });
}
