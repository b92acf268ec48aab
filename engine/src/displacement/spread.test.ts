import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openRuns, runEnsemble } from './ensemble.ts';
import { prepare } from './prepare.ts';
import { defaultSettings } from './settings.ts';
import { drawInflow, drawSettings, noSpread, parameterSpreads, variantsOf } from './spread.ts';
import { camp, madeCase, zone } from './testing/cases.ts';

const registrations = ['C', 'D'].map((name, c) => ({
  camp: name,
  tables: [[[0, 0] as const, [19, 900 - 300 * c] as const]],
}));
const ready = prepare(
  madeCase(
    [zone('Z'), camp('C', 800), camp('D')],
    [
      ['Z', 'C', 300],
      ['Z', 'D', 500],
    ],
    { registrations, days: 20 },
  ),
);
const both = { parameters: true, inflow: true };

describe('the parameters of a run', () => {
  test('stay within what a run may have', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e4), (seed, draw) => {
        const drawn = drawSettings(defaultSettings, seed, draw);
        for (const [name, kind] of parameterSpreads) {
          const value = drawn[name] as number;
          expect(value).toBeGreaterThan(0);
          if (kind === 'odds') expect(value).toBeLessThanOrEqual(1);
        }
        expect([1, 2, 3]).toContain(drawn.awarenessLevel);
        prepare(ready.model, { settings: drawn });
      }),
      { numRuns: 50 },
    );
  });

  test('are the same for a run in any ensemble, others for others', () => {
    expect(drawSettings(defaultSettings, 3, 7)).toEqual(drawSettings(defaultSettings, 3, 7));
    expect(drawSettings(defaultSettings, 3, 7)).not.toEqual(drawSettings(defaultSettings, 3, 8));
    expect(drawSettings(defaultSettings, 3, 7)).not.toEqual(drawSettings(defaultSettings, 4, 7));
  });

  test('have the base as their median', () => {
    const speeds = Array.from(
      { length: 2001 },
      (_, draw) => drawSettings(defaultSettings, 1, draw).maxMoveSpeed,
    ).sort((a, b) => a - b);
    expect(Math.abs(speeds[1000]! / 360 - 1)).toBeLessThan(0.02);
  });

  test('leave certainties and far sight as they are', () => {
    const drawn = drawSettings({ ...defaultSettings, awarenessLevel: 4 }, 1, 1);
    expect(drawn.conflictMovechance).toBe(1);
    expect(drawn.awarenessLevel).toBe(4);
  });
});

describe('the inflow of a run', () => {
  const given = Float64Array.from({ length: 200 }, (_, t) => (t % 7 === 0 ? 0 : 40 + t));

  test('is whole persons, none on days without', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e4), (seed, draw) => {
        const drawn = drawInflow(given, seed, draw);
        const isSound = (persons: number, t: number) =>
          Number.isInteger(persons) && persons >= 0 && (given[t]! > 0 || persons <= 1);
        expect(drawn.every(isSound)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('is the given one on average, with the spread that is said', () => {
    const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);
    const ratios = Array.from(
      { length: 2000 },
      (_, draw) => sum(drawInflow(given, 1, draw)) / sum(given),
    );
    const mean = ratios.reduce((a, b) => a + b, 0) / ratios.length;
    const sd = Math.sqrt(ratios.reduce((total, r) => total + (r - mean) ** 2, 0) / ratios.length);
    expect(Math.abs(mean - 1)).toBeLessThan(0.01);
    expect(sd).toBeGreaterThan(0.1);
    expect(sd).toBeLessThan(0.15);
  });
});

describe('an ensemble that is unsure', () => {
  test('has wider bands than chance alone', () => {
    const sure = runEnsemble(ready, 40, 1);
    const unsure = runEnsemble(ready, 40, 1, undefined, 0, both);
    const width = ({ sd }: { readonly sd: Float64Array }) => sd.reduce((a, b) => a + b, 0);
    expect(width(unsure)).toBeGreaterThan(2 * width(sure));
  });

  test('has the same runs in any range', () => {
    const whole = openRuns(ready, 5, 0, both)(0, 6);
    const part = openRuns(ready, 5, 0, both)(3, 5);
    const cells = whole.camps.length / 6;
    expect(part.camps).toEqual(whole.camps.slice(3 * cells, 5 * cells));
  });

  test('without spread is the case itself', () => {
    const { ready: same, inflow } = variantsOf(ready, noSpread, 1)(3);
    expect(same).toBe(ready);
    expect(inflow).toBe(ready.inflow);
  });

  test('does not swap coordinates twice', () => {
    const swapped = prepare(ready.model, { defects: { coordinatesSwapped: true } });
    const { ready: own } = variantsOf(swapped, both, 1)(0);
    expect(own.model.places[0]!.latitude).toBe(swapped.model.places[0]!.latitude);
  });
});
