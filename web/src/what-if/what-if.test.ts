import { SojournError } from '@sojourn/engine/core';
import type { LeverId, Policy, Scenario } from '@sojourn/engine/nexus';
import { parseScenario } from '@sojourn/engine/nexus/schema';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scenarioFromQuery, scenarioQuery } from './link.ts';
import {
  defaultScenario,
  leverOf,
  otherPolicies,
  withLever,
  withoutPolicy,
  withYears,
} from './scenario.ts';
import { openScenario, readScenario, scenarioText } from './scenario-file.ts';

const model = { parseScenario };
const standard = defaultScenario(2020);

const code = fc.stringMatching(/^[A-Z]{3}$/);
const policy: fc.Arbitrary<Policy> = fc
  .record({
    lever: fc.constantFrom<LeverId>('labour-quota', 'conflict-deaths'),
    place: fc.oneof(code, fc.constant('*')),
    from: fc.integer({ min: 2000, max: 2050 }),
    length: fc.integer({ min: 0, max: 50 }),
    factor: fc.double({ min: 0, max: 100, noNaN: true }),
  })
  .map(({ length, ...rest }) => ({ ...rest, to: rest.from + length }));
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  schema: fc.constant('sojourn.scenario/1' as const),
  name: fc
    .string({ minLength: 1, maxLength: 200, unit: 'grapheme' })
    .filter((n) => n.length <= 200),
  years: fc.integer({ min: 1, max: 100 }),
  draws: fc.integer({ min: 1, max: 100_000 }),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  policies: fc.array(policy, { maxLength: 5 }),
  places: fc.array(code, { minLength: 1, maxLength: 3 }),
});

describe('a scenario as a link', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(scenarioFromQuery(model, scenarioQuery(scenario), standard, 'link')).toEqual(
          scenario,
        );
      }),
    );
  });

  test('leaves out what is as usual, and an empty link is the usual scenario', () => {
    expect(scenarioFromQuery(model, '', standard, 'link')).toBe(standard);
    expect(scenarioFromQuery(model, 'place=NPL', standard, 'link')).toEqual({
      ...standard,
      places: ['NPL'],
      policies: [],
    });
  });

  test.each([
    ['years=many', /years.*many/],
    ['years=0', /years/],
    ['draws=-5', /draws.*-5/],
    ['seed=', /seed/],
    ['policy=labour-quota~SAU~2021~2045~much', /policies\.0\.factor.*much/],
    ['policy=labour-quota', /policies\.0/],
    ['policy=magic~SAU~2021~2045~1', /policies\.0\.lever.*magic/],
    ['policy=labour-quota~SAU~2045~2021~1', /policies\.0\.to/],
    ['place=bgd', /places\.0.*bgd/],
  ])('%s is refused, naming the field', (query, message) => {
    expect(() => scenarioFromQuery(model, query, standard, 'The link')).toThrow(message);
    expect(() => scenarioFromQuery(model, query, standard, 'The link')).toThrow(SojournError);
  });
});

describe('a scenario as a file', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(readScenario(model, scenarioText(scenario), 'a.json')).toEqual(scenario);
      }),
    );
  });

  test('what is no JSON names the file and says what to choose', () => {
    expect(() => readScenario(model, '{"schema":', 'quota.json')).toThrow(
      /quota\.json cannot be read/,
    );
  });

  test('a wrong field is named with what is expected', () => {
    const wrong = JSON.stringify({ ...standard, draws: 'two hundred' });
    expect(() => readScenario(model, wrong, 'quota.json')).toThrow(
      /quota\.json: draws is not valid/,
    );
  });

  test('a later schema asks for an update', () => {
    const later = JSON.stringify({ ...standard, schema: 'sojourn.scenario/2' });
    expect(() => readScenario(model, later, 'quota.json')).toThrow(/newer version/);
  });

  test('a file far too large for a scenario is not read', async () => {
    const file = new File(['x'.repeat(1_000_001)], 'film.json');
    await expect(openScenario(model, file)).rejects.toThrow(/film\.json/);
  });
});

describe('levers', () => {
  test('show the first policy of each, or no change', () => {
    expect(leverOf(standard, 'labour-quota')).toMatchObject({ place: 'SAU', factor: 1.5 });
    expect(leverOf(standard, 'conflict-deaths')).toMatchObject({ place: '*', factor: 1 });
  });

  test('change one policy and leave the others', () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0, max: 3, noNaN: true }), (scenario, factor) => {
        const changed = withLever(scenario, 2020, 'labour-quota', { factor });
        expect(leverOf(changed, 'labour-quota').factor).toBe(factor);
        expect(leverOf(changed, 'conflict-deaths')).toEqual(leverOf(scenario, 'conflict-deaths'));
        expect(otherPolicies(changed)).toEqual(otherPolicies(scenario));
      }),
    );
  });

  test('a new policy holds from the first to the last year', () => {
    const changed = withLever(standard, 2020, 'conflict-deaths', { place: 'MMR', factor: 0 });
    expect(changed.policies.at(-1)).toMatchObject({ place: 'MMR', from: 2021, to: 2045 });
  });

  test('further policies are listed and can be taken away', () => {
    const more = {
      ...standard,
      policies: [...standard.policies, ...standard.policies.map((p) => ({ ...p, place: 'ARE' }))],
    };
    const [other] = otherPolicies(more);
    expect(other?.place).toBe('ARE');
    expect(withoutPolicy(more, other!).policies).toEqual(standard.policies);
  });

  test('policies that held to the end follow the number of years', () => {
    expect(withYears(standard, 2020, 10).policies[0]?.to).toBe(2030);
    const early = { ...standard, policies: [{ ...standard.policies[0]!, to: 2025 }] };
    expect(withYears(early, 2020, 10).policies[0]?.to).toBe(2025);
  });
});
