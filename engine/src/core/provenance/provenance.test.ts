import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { months, period, year } from '../periods/index.ts';
import { ageAt, figure, missing, missingReasons } from './figure.ts';
import { engineVersion } from './meta.ts';
import { derive, type Origin, origin } from './origin.ts';

const stock = origin('undesa-ims-2020', '2020 revision', 'CC BY 3.0 IGO', 'persons');
const population = origin('wpp-2024', '2024 revision', 'CC BY 3.0 IGO', 'persons');
const few = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 3 });
const anyOrigin: fc.Arbitrary<Origin> = fc.record({
  sourceIds: few,
  release: fc.constantFrom('2019', '2020'),
  licence: fc.constantFrom('CC BY 4.0', 'ODC-BY'),
  unit: fc.constant('persons'),
  steps: few,
});

describe('origins', () => {
  test('start with one source and no steps', () => {
    expect(stock).toEqual({
      sourceIds: ['undesa-ims-2020'],
      release: '2020 revision',
      licence: 'CC BY 3.0 IGO',
      unit: 'persons',
      steps: [],
    });
  });

  test('a share of two sources names both, both releases, and the step', () => {
    const share = derive('%', 'share of population', [stock, population]);
    expect(share).toEqual({
      sourceIds: ['undesa-ims-2020', 'wpp-2024'],
      release: '2020 revision; 2024 revision',
      licence: 'CC BY 3.0 IGO',
      unit: '%',
      steps: ['share of population'],
    });
  });

  test('no parent’s source, release, licence or step gets lost or named twice', () => {
    fc.assert(
      fc.property(fc.array(anyOrigin, { minLength: 1, maxLength: 4 }), (parents) => {
        const derived = derive('%', 'last step', parents);
        for (const parent of parents) {
          expect(derived.sourceIds).toEqual(expect.arrayContaining([...parent.sourceIds]));
          expect(derived.steps).toEqual(expect.arrayContaining([...parent.steps]));
          expect(derived.release.split('; ')).toContain(parent.release);
          expect(derived.licence.split('; ')).toContain(parent.licence);
        }
        expect(new Set(derived.sourceIds).size).toBe(derived.sourceIds.length);
        expect(derived.steps[derived.steps.length - 1]).toBe('last step');
      }),
    );
  });

  test('the first parent’s main source stays the main source', () => {
    fc.assert(
      fc.property(anyOrigin, anyOrigin, (a, b) => {
        expect(derive('%', 's', [a, b]).sourceIds[0]).toBe(a.sourceIds[0]);
      }),
    );
  });

  test('deriving again from a derived origin keeps the order of steps', () => {
    const once = derive('%', 'share', [stock, population]);
    expect(derive('index', 'rescaled', [once]).steps).toEqual(['share', 'rescaled']);
  });

  test('a chain of derivations does not repeat releases', () => {
    const once = derive('%', 'share', [stock, population]);
    const twice = derive('%', 'difference', [once, stock]);
    expect(twice.release.split('; ')).toEqual(['2020 revision', '2024 revision']);
    expect(twice.licence).toBe('CC BY 3.0 IGO');
  });
});

describe('figures', () => {
  test('with a value have no reason; the unit is that of the origin', () => {
    const of = figure(7_401_763, year(2020), stock);
    expect(of).toMatchObject({
      value: 7_401_763,
      unit: 'persons',
      quality: 'reported',
      reason: null,
    });
    expect([of.low, of.high, of.level]).toEqual([null, null, null]);
  });

  test('keep the interval and its level as published', () => {
    const of = figure(5, year(2022), stock, { low: 1, high: 5, level: 0.9, quality: 'estimated' });
    expect(of).toMatchObject({ value: 5, low: 1, high: 5, level: 0.9, quality: 'estimated' });
  });

  test('zero is a value, not a gap', () => {
    expect(figure(0, year(2020), stock).value).toBe(0);
    expect(figure(0, year(2020), stock, { low: 0 }).low).toBe(0);
  });

  test.each(missingReasons)('%s: a gap has a reason and no value', (reason) => {
    expect(missing(reason, year(2020), stock)).toMatchObject({
      value: null,
      low: null,
      high: null,
      level: null,
      reason,
      unit: 'persons',
    });
  });

  test('reasons are as many as codes and all different', () => {
    expect(new Set(missingReasons).size).toBe(8);
  });

  test('age counts from the last year of the period and is never negative', () => {
    expect(ageAt(figure(1, year(2020), stock), 2020)).toBe(0);
    expect(ageAt(figure(1, year(2020), stock), 2026)).toBe(6);
    expect(ageAt(figure(1, period(2015, 2020), stock), 2026)).toBe(7);
    expect(ageAt(figure(1, year(2030), stock), 2026)).toBe(0);
    expect(ageAt(figure(1, months(2023, 7, 12), stock), 2026)).toBe(2);
    expect(ageAt(figure(1, months(2024, 12, 1), stock), 2026)).toBe(2);
  });
});

test('the engine says the version of its package', () => {
  const manifest = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  expect(engineVersion).toBe(JSON.parse(manifest).version);
});
