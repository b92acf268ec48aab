import { freeMobility, labourRegions } from '@sojourn/engine/economy';
import { expect, test } from 'vitest';
import { plainMobility } from './tatonnement.ts';

test.each([
  [1977, 'market', 1, 0],
  [1998, 'ppp', 1, 1],
  [1998, 'ppp', 0.5, 0],
  [2001, 'market', 1.5, 0.5],
] as const)(
  'the plain program gives the gain of the engine: %d %s σ %d φ %d',
  (year, currency, sigma, phi) => {
    const world = labourRegions(year, currency);
    const ours = freeMobility(world, { sigma, phi }).gainPercent;
    expect(Math.abs(plainMobility(world, sigma, phi) / ours - 1)).toBeLessThan(1e-6);
  },
);
