import { describe, expect, test } from 'vitest';
import { isSojournError } from '../core/index.ts';
import { checkScenario } from './check.ts';
import type { Policy, Scenario } from './contract.ts';
import { syntheticWorld } from './synthetic.ts';

const world = syntheticWorld({ seed: 5, places: 30, reach: 4 });
const policy: Policy = { lever: 'labour-quota', place: 'AAC', from: 2026, to: 2030, factor: 2 };
const good: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'test',
  years: 25,
  draws: 100,
  seed: 1,
  policies: [policy],
  places: ['AAA', 'WLD'],
};

function failure(scenario: Scenario) {
  try {
    checkScenario(scenario, world);
  } catch (error) {
    if (isSojournError(error)) return error;
  }
  throw new Error('nothing was thrown');
}

const withPolicy = (part: Partial<Policy> | { lever: string }): Scenario => ({
  ...good,
  policies: [policy, { ...policy, ...part } as Policy],
});

describe('checking a scenario against a world', () => {
  test('lets a good one pass, the world itself and * included', () => {
    expect(() => checkScenario(good, world)).not.toThrow();
    expect(() => checkScenario(withPolicy({ place: '*' }), world)).not.toThrow();
  });

  test.each<[string, Scenario, string]>([
    ['years', { ...good, years: 0 }, 'argument.range'],
    ['years', { ...good, years: 2.5 }, 'argument.range'],
    ['draws', { ...good, draws: 0 }, 'argument.range'],
    ['draws', { ...good, draws: Number.NaN }, 'argument.range'],
    ['seed', { ...good, seed: -1 }, 'argument.range'],
    ['seed', { ...good, seed: 2 ** 53 }, 'argument.range'],
    ['places[1]', { ...good, places: ['AAA', 'XYZ'] }, 'place.unknown'],
    ['policies[1].place', withPolicy({ place: 'XYZ' }), 'place.unknown'],
    ['policies[1].lever', withPolicy({ lever: 'weather' }), 'argument.choice'],
    ['policies[1].factor', withPolicy({ factor: -0.1 }), 'argument.range'],
    ['policies[1].factor', withPolicy({ factor: Number.POSITIVE_INFINITY }), 'argument.range'],
    ['policies[1].to', withPolicy({ from: 2030, to: 2029 }), 'argument.range'],
    ['policies[1].to', withPolicy({ from: 2000, to: 2024 }), 'argument.range'],
    ['policies[1].from', withPolicy({ from: 2050, to: 2060 }), 'argument.range'],
  ])('names the field %s', (field, scenario, code) => {
    const error = failure(scenario);
    expect(error.facts.where?.field).toBe(field);
    expect(error.code).toBe(code);
  });

  test('offers the codes that look most like an unknown one', () => {
    const { expected } = failure({ ...good, places: ['ABX'] }).facts;
    expect(expected).toBe('AAX, ABA, ABB');
  });
});
