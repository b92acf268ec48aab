import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resultsWithWomen, womenLine } from './lines.ts';
import { fertilityChange, normsBroughtHome } from './norms.ts';
import { womanMove } from './own-migration.ts';
import { womenWhoStay } from './staying.ts';

const equality = fc.double({ min: 0, max: 1, noNaN: true });

describe('a woman’s own migration', () => {
  const domestic = { job: 'domestic work', earningsRatio: 3, coveredByLaw: false } as const;

  test('gain and risk stand side by side; the risk of abuse has no size', () => {
    const of = womanMove(domestic);
    expect(of.gain).toBe(2);
    expect(of.abuseRisk).toMatchObject({ dashed: true, value: null, direction: '+' });
    expect(womanMove({ ...domestic, coveredByLaw: true }).abuseRisk.direction).toBe('mixed');
    expect(of.forcedLabour.low!).toBeGreaterThan(1);
  });

  test('equal earnings are no gain; no earnings are refused', () => {
    expect(womanMove({ ...domestic, earningsRatio: 1 }).gain).toBe(0);
    expect(() => womanMove({ ...domestic, earningsRatio: 0 })).toThrow(/earningsRatio/);
  });
});

test('for women who stay, signs are mixed or known, sizes are not', () => {
  const directions = womenWhoStay().map(({ outcome, result }) => [outcome, result.direction]);
  expect(directions).toEqual([
    ['decisions', 'mixed'],
    ['workload', '+'],
    ["girls' schooling", 'mixed'],
  ]);
  expect(womenWhoStay().every(({ result }) => result.value === null)).toBe(true);
});

describe('norms brought home', () => {
  test('follow the destination: the sign turns where the ends change places', () => {
    const opposite = { '+': '-', '-': '+', '0': '0', mixed: 'mixed' } as const;
    fc.assert(
      fc.property(equality, equality, (home, destination) => {
        const there = normsBroughtHome({ home, destination }).direction;
        const back = normsBroughtHome({ home: destination, destination: home }).direction;
        expect(back).toBe(opposite[there]);
      }),
    );
    expect(normsBroughtHome({ home: 0.4, destination: 0.8 }).effects).toEqual([
      'wom.norms_parliament',
    ]);
    expect(normsBroughtHome({ home: 0.8, destination: 0.4 }).effects).toEqual([
      'wom.norms_conservative',
    ]);
    expect(normsBroughtHome({ home: 0.5, destination: 0.5 }).direction).toBe('0');
  });

  test('a lower fertility norm abroad lowers fertility at home; the same norm does nothing', () => {
    expect(fertilityChange(0.8).value).toBeCloseTo(100 * (0.8 ** 0.3 - 1), 9);
    expect(fertilityChange(0.8).direction).toBe('-');
    expect(fertilityChange(1).value).toBe(0);
    expect(() => fertilityChange(0)).toThrow(/ratio/);
    expect(() => normsBroughtHome({ home: 2, destination: 0 })).toThrow(/home/);
  });
});

test('every result has a women’s line, or a sentence why not', () => {
  for (const result of resultsWithWomen) {
    expect(womenLine(result).sentence, result).toMatch(/^Women: .{30}/);
  }
});
