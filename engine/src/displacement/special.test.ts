import { sized } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DisplacementCase, Settings } from './contract.ts';
import { prepare } from './prepare.ts';
import { runOnce } from './run.ts';
import { camp, madeCase, town, withInflow, zone } from './testing/cases.ts';

const values = (attribute: string, list: string[]) => ({
  attribute,
  values: list,
  weights: { Z: list.map((_, k) => k + 1) },
  otherwise: list.map(() => 1),
});

/** A case with everything that special rules look at. */
const made: DisplacementCase = madeCase(
  [
    { ...zone('Z'), farmerFraction: 0.3, region: 'R', residents: { a: 600, b: 400 } },
    { ...town('F'), population: 400, region: 'R', residents: { a: 100, b: 300 } },
    { ...town('M'), kind: 'marker' },
    { ...camp('P', 60), residents: { a: 5, x: 9 } },
    { ...camp('Q'), kind: 'idpcamp', farmerFraction: 0.5 },
  ],
  [
    ['Z', 'F', 60],
    ['F', 'P', 90],
    ['Z', 'M', 40],
    ['M', 'Q', 80],
    ['F', 'Q', 410],
  ],
  {
    days: 12,
    start: '2021-05-27',
    demographics: [
      values('ethnicity', ['a', 'b']),
      values('religion', ['x', 'y']),
      values('floodawareness', ['0', '1']),
      values('age', ['9', '40', '70']),
    ],
    floods: [{ place: 'F', level: [0, 1, 0, 2, 1, 0, 0, 2] }],
    food: [{ region: 'R', points: [[0, 20]] }],
    people: [
      { place: 'Z', count: 7, attributes: { ethnicity: 'b', farmer: '1' } },
      { place: 'Q', count: 3, attributes: {} },
    ],
    majorRoutes: [['Z', 'F', 'P']],
  },
);

const rules = fc.record<Partial<Settings>>({
  ruleSet: fc.constantFrom(2, 3),
  startOnFoot: fc.boolean(),
  avoidShortStints: fc.boolean(),
  awarenessLevel: fc.integer({ min: 0, max: 2 }),
  fixedRoutes: fc.boolean(),
  matchCampEthnicity: fc.boolean(),
  matchTownEthnicity: fc.boolean(),
  matchConflictEthnicity: fc.boolean(),
  matchCampReligion: fc.boolean(),
  childrenAvoidHazards: fc.boolean(),
  twoSystemDecisionMaking: fc.boolean(),
  harvestMonths: fc.constantFrom(null, [5], [6]),
  readFromAgentsCsvFile: fc.boolean(),
  starvationDrivenSpawning: fc.boolean(),
  conflictZoneSpawningOnly: fc.boolean(),
  takeFromPopulation: fc.boolean(),
  floodRules: fc.constant({ movechances: [0.3, 0.5, 1], weights: [1, 0.5, 0] }),
  floodForecast: fc.constantFrom(null, {
    days: 3,
    until: 9,
    weights: [1, 1, 1],
    awareness: [0.2, 1],
  }),
});

const defects = fc.record({
  matchIgnoresResidents: fc.boolean(),
  deliberationIgnored: fc.boolean(),
  forecastMultiplies: fc.boolean(),
});

describe('laws of every special rule, and of all together', () => {
  test('people are conserved, none is negative, the same seed gives the same run', () => {
    fc.assert(
      fc.property(rules, defects, fc.nat(60), fc.nat(1000), (settings, wrong, daily, seed) => {
        const ready = prepare(withInflow(made, daily), { settings, defects: wrong });
        const run = runOnce(ready, seed, 3);
        const filed = settings.readFromAgentsCsvFile ? 10 : 0;
        expect(run.total.at(-1)).toBe(11 * daily + filed - run.waiting);
        expect(Math.min(...run.camps)).toBeGreaterThanOrEqual(0);
        expect(runOnce(ready, seed, 3).camps).toEqual(run.camps);
        // Fractions of persons who remember their way multiply without end.
        if (settings.avoidShortStints || settings.awarenessLevel! > 1) return;
        const mean = runOnce(ready, seed, 3, { expected: true });
        expect(mean.total.at(-1)).toBeCloseTo(11 * daily + filed - mean.waiting, 6);
        expect(Math.min(...mean.camps)).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: sized(25, 1000) },
    );
  });
});
