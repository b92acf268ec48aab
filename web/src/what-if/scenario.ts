import type { LeverId, Policy, Scenario } from '@sojourn/engine/nexus';

/** The scenario that the page opens with: a labour quota raised by half, no other change. */
export function defaultScenario(baseYear: number): Scenario {
  const years = 25;
  return {
    schema: 'sojourn.scenario/1',
    name: 'A larger labour quota',
    years,
    draws: 200,
    seed: 1,
    policies: [
      {
        lever: 'labour-quota',
        place: 'SAU',
        from: baseYear + 1,
        to: baseYear + years,
        factor: 1.5,
      },
    ],
    places: ['BGD'],
  };
}

/** The lever as its slider shows it: the first policy that pulls it, or no change everywhere. */
export function leverOf(scenario: Scenario, lever: LeverId): { place: string; factor: number } {
  return scenario.policies.find((policy) => policy.lever === lever) ?? { place: '*', factor: 1 };
}

/** Policies that no slider shows: later ones of a lever that has one already. */
export function otherPolicies(scenario: Scenario): readonly Policy[] {
  const seen = new Set<LeverId>();
  return scenario.policies.filter((policy) => {
    const isShown = !seen.has(policy.lever);
    seen.add(policy.lever);
    return !isShown;
  });
}

/** The scenario with its first policy of a lever changed; one is added where there is none. */
export function withLever(
  scenario: Scenario,
  baseYear: number,
  lever: LeverId,
  change: { readonly place?: string; readonly factor?: number },
): Scenario {
  const at = scenario.policies.findIndex((policy) => policy.lever === lever);
  const before: Policy = scenario.policies[at] ?? {
    lever,
    place: '*',
    from: baseYear + 1,
    to: baseYear + scenario.years,
    factor: 1,
  };
  const after = { ...before, ...change };
  const policies = [...scenario.policies];
  if (at < 0) policies.push(after);
  else policies[at] = after;
  return { ...scenario, policies };
}

/** The scenario without one policy. */
export function withoutPolicy(scenario: Scenario, policy: Policy): Scenario {
  return { ...scenario, policies: scenario.policies.filter((one) => one !== policy) };
}

/** Another number of years: policies that held to the end still do. */
export function withYears(scenario: Scenario, baseYear: number, years: number): Scenario {
  const [oldEnd, newEnd] = [baseYear + scenario.years, baseYear + years];
  const policies = scenario.policies.map((policy) => ({
    ...policy,
    to: policy.to === oldEnd ? newEnd : policy.to,
  }));
  return { ...scenario, years, policies };
}
