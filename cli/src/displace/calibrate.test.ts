import { Findings, readSettings } from '@sojourn/data/displacement';
import {
  calibrate,
  caseUntil,
  defaultSettings,
  leaveOneOut,
  peerDefects,
  type Settings,
  scoresBetween,
} from '@sojourn/engine/displacement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  conflictCase,
  conflictNames,
  conflicts,
} from '../../../data/src/displacement/testing/cases.ts';
import { calibrated } from './calibrate.ts';
import { type CalibrateOptions, fitOptions } from './calibrate-options.ts';
import { calibrateJson, calibrateText } from './calibrate-result.ts';
import { settingsYaml } from './settings-file.ts';

const asked = (more: Partial<CalibrateOptions>): CalibrateOptions => ({
  draws: 1,
  seed: 1,
  ...more,
});

describe('a settings file', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const shares = fc.array(share, { minLength: 1, maxLength: 4 });
  const settings = fc.record({
    distancePower: share,
    campMovechance: share,
    softening: fc.double({ min: 0, max: 1e6, noNaN: true }),
    awarenessLevel: fc.integer({ min: 1, max: 4 }),
    avoidShortStints: fc.boolean(),
    insertDay0: fc.boolean(),
    conflictSpawnDecay: fc.option(shares),
    conflictSpawning: fc.option(
      fc.oneof(
        fc.record({
          mode: fc.constantFrom('constant' as const, 'poisson' as const),
          rate: fc.integer({ min: 0, max: 900 }),
        }),
        fc.record({ mode: fc.constant('pop_ratio' as const), rate: share }),
      ),
    ),
    floodRules: fc.option(fc.record({ movechances: shares, weights: shares })),
    matchCampEthnicity: fc.boolean(),
    twoSystemDecisionMaking: fc.boolean(),
    conflictZoneSpawningOnly: fc.boolean(),
    harvestMonths: fc.constantFrom(null, [6, 11]),
  });
  const flooded = fc.record({
    takeFromPopulation: fc.constant(true),
    floodSpawning: fc.record({ mode: fc.constant('pop_ratio' as const), rates: shares }),
    floodRules: fc.record({ movechances: shares, weights: shares }),
    floodForecast: fc.record({
      days: fc.integer({ min: 2, max: 9 }),
      until: fc.nat(99),
      weights: shares,
      awareness: shares,
    }),
  });

  test('is read back as it was written', () => {
    fc.assert(
      fc.property(settings, fc.option(flooded), (more, flood) => {
        const all: Settings = { ...defaultSettings, ...more, ...flood };
        const found = new Findings();
        const read = readSettings('fitted.yml', settingsYaml(all, ['of a test']), found);
        expect({ ...defaultSettings, ...read.settings }).toEqual(all);
        expect([...found.problems, ...found.warnings]).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('options of a fit', () => {
  test('are read, and refused where they are no numbers in range', () => {
    expect(fitOptions(asked({ awareness: ['2'], pull: '0.1', starts: '8' }))).toEqual({
      draws: 1,
      seed: 1,
      awareness: [2],
      pull: 0.1,
      starts: 8,
    });
    expect(() => fitOptions(asked({ awareness: ['9'] }))).toThrow(/--awareness/);
    expect(() => fitOptions(asked({ pull: 'much' }))).toThrow(/--pull/);
  });
});

describe.skipIf(!conflicts.path)(`sojourn displace calibrate ${conflicts.reason}`, () => {
  const folder = (name: string) => `${conflicts.path}/${name}/flee`;

  test('fits Mali better than it was, on the days it knew and on later ones', async () => {
    const options = asked({
      awareness: ['2'],
      starts: '8',
      evaluations: '20',
      people: '1000',
      scale: 20,
      parameters: ['defaultMovechance', 'campWeight', 'distancePower'],
    });
    const result = await calibrated([folder('mali2012')], { ...options, identify: true });
    const json = calibrateJson(result);
    expect(json.time_split!.early.after).toBeLessThan(json.time_split!.early.before);
    expect(json.time_split!.late.after).toBeLessThan(json.time_split!.late.before);
    expect(json.identifiability!.parameters).toHaveLength(3);
    expect(calibrateText(result)).toContain('before day 150');
    expect(result.settings.awarenessLevel).toBe(2);
  });

  test('a day outside the case is refused', async () => {
    await expect(calibrated([folder('mali2012')], asked({ known: '900' }))).rejects.toThrow(
      /--known/,
    );
  });

  const full = test.skipIf(!process.env.SOJOURN_FULL);
  const rowsOf = (settingsOf: (at: number) => Partial<Settings>) =>
    conflictNames.map(([name], at) => {
      const model = conflictCase(name);
      const later = [[Math.floor(model.days / 2), model.days]] as const;
      const [fitted] = scoresBetween({ model }, settingsOf(at), later, { scale: 10 });
      const [peer] = scoresBetween({ model, defects: peerDefects }, {}, later, { scale: 10 });
      return { name, fitted: fitted!.model, peer: peer!.model, capacity: fitted!.capacity };
    });
  full('fitted to first halves, all are below the peer on later days, two below capacities', () => {
    const half = (at: number) => {
      const model = conflictCase(conflictNames[at]![0]);
      return caseUntil(model, Math.floor(model.days / 2));
    };
    const rows = rowsOf((at) => calibrate([{ model: half(at) }]).settings);
    expect(rows.filter(({ fitted, peer }) => fitted >= peer)).toEqual([]);
    const better = rows.filter(({ fitted, capacity }) => fitted < capacity);
    expect(better.length).toBeGreaterThanOrEqual(2);
  });

  full('all are below the peer under settings of the other conflicts alone', () => {
    const cases = conflictNames.map(([name]) => ({ model: conflictCase(name) }));
    const search = { starts: 24, evaluations: 30, draws: 1, people: 3000 };
    const fits = leaveOneOut(cases, search, { scale: 20 });
    const rows = rowsOf((at) => fits[at]!.fit.settings);
    expect(rows.filter(({ fitted, peer }) => fitted >= peer)).toEqual([]);
  });
});
