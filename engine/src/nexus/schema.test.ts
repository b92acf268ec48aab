import { describe, expect, test } from 'vitest';
import { isSojournError } from '../core/index.ts';
import { parseScenario } from './schema.ts';

const good = {
  schema: 'sojourn.scenario/1',
  name: 'More lawful places',
  years: 25,
  draws: 200,
  seed: 1,
  policies: [{ lever: 'labour-quota', place: 'SAU', from: 2025, to: 2030, factor: 1.5 }],
  places: ['BGD'],
};

function failure(input: unknown) {
  try {
    parseScenario(input, 's.json');
  } catch (error) {
    if (isSojournError(error)) return error;
  }
  throw new Error('nothing was thrown');
}

describe('a scenario file', () => {
  test('that is right comes back as it is', () => {
    expect(parseScenario(good, 's.json')).toEqual(good);
  });
  test.each([
    ['draws', { ...good, draws: -5 }, /-5/],
    ['draws', { ...good, draws: 1.5 }, /1\.5/],
    ['seed', { ...good, seed: Number.NaN }, /null|NaN/],
    ['name', { ...good, name: undefined }, /nothing/],
    ['places.0', { ...good, places: ['Bangladesh'] }, /Bangladesh/],
    ['policies.0.factor', { ...good, policies: [{ ...good.policies[0], factor: -1 }] }, /-1/],
    ['policies.0.to', { ...good, policies: [{ ...good.policies[0], to: 2020 }] }, /2020/],
    ['extra', { ...good, extra: 1 }, /unknown field/],
    ['policies.0.levr', { ...good, policies: [{ ...good.policies[0], levr: 1 }] }, /unknown field/],
  ])('names the wrong field %s', (field, input, got) => {
    const error = failure(input);
    expect(error.code).toBe('schema.invalid');
    expect(error.facts.where).toEqual({ file: 's.json', field });
    expect(error.facts.got).toMatch(got);
    expect(error.facts.expected).not.toMatch(/expected|Invalid/);
  });
  test.each([[null], [[]], ['text'], [42]])('%j is refused without a crash', (input) => {
    expect(failure(input).code).toBe('schema.invalid');
  });
  test('of a later schema says so', () => {
    expect(failure({ ...good, schema: 'sojourn.scenario/2' }).code).toBe('schema.newer');
  });
});
