import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { addPopulations, areAdditive, neverAdded } from './additivity.ts';

const unhcr = origin('unhcr', '2025', 'CC BY 4.0', 'persons');
const count = (value: number) => figure(value, year(2025), unhcr);

describe('which populations may be summed', () => {
  test('refugees, asylum seekers and others in need: yes', () => {
    const sum = addPopulations([
      { population: 'refugees', figure: count(31_862) },
      { population: 'asylum_seekers', figure: count(92_441) },
      { population: 'other_in_need', figure: count(7) },
    ]);
    expect(sum.value).toBe(124_310);
  });

  test.each(neverAdded.map(({ populations, reason }) => [...populations, reason] as const))(
    '%s and %s: no, for %s',
    (a, b) => {
      expect(areAdditive([a, b])).toBe(false);
      const parts = [
        { population: a, figure: count(1) },
        { population: b, figure: count(2) },
      ];
      expect(() => addPopulations(parts)).toThrowError(/sum of populations/);
    },
  );

  test('a third population does not make a forbidden pair allowed', () => {
    expect(areAdditive(['refugees', 'asylum_seekers', 'stateless'])).toBe(false);
  });

  test('one population over many places: yes', () => {
    expect(areAdditive(['idps_idmc', 'idps_idmc'])).toBe(true);
  });
});
