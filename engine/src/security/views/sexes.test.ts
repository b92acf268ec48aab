import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SexAgeCounts, sexShares } from './sexes.ts';

const people = fc.integer({ min: 0, max: 5_000_000 });
const counts = fc
  .record({
    girls: people,
    women: people,
    femaleOfAnyAge: people,
    boys: people,
    men: people,
    maleOfAnyAge: people,
    unknown: people,
  })
  .map(({ unknown, ...known }): SexAgeCounts => {
    const total = Object.values(known).reduce((sum, one) => sum + one, unknown);
    return { ...known, total };
  })
  .filter(({ total }) => total >= 100);

describe('shares by sex', () => {
  test('sum to one with those not recorded, and none is below 0', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const { groups, notRecorded } = sexShares(of)!;
        expect(groups.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
        expect(groups.reduce((sum, one) => sum + one.people, 0)).toBe(of.total);
        expect(Math.min(...groups.map(({ share }) => share))).toBeGreaterThanOrEqual(0);
        expect(groups.at(-1)).toMatchObject({ group: 'notRecorded', share: notRecorded });
      }),
    );
  });

  test('hold the true share whatever the sex of those not recorded is', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (of, hidden) => {
        const { female, children, groups } = sexShares(of)!;
        const unknown = groups.at(-1)!.people;
        const sexed = of.girls + of.women + of.femaleOfAnyAge;
        const truth = (sexed + Math.round(hidden * unknown)) / of.total;
        expect(truth).toBeGreaterThanOrEqual(female.low - 1e-12);
        expect(truth).toBeLessThanOrEqual(female.high + 1e-12);
        const ageless = unknown + of.femaleOfAnyAge + of.maleOfAnyAge;
        if (children === null) return;
        const young = (of.girls + of.boys + Math.round(hidden * ageless)) / of.total;
        expect(young).toBeGreaterThanOrEqual(children.low - 1e-12);
        expect(young).toBeLessThanOrEqual(children.high + 1e-12);
      }),
    );
  });

  test('turn over when women and men are exchanged', () => {
    fc.assert(
      fc.property(counts, (of) => {
        const other = sexShares({
          ...of,
          ...{ girls: of.boys, women: of.men, femaleOfAnyAge: of.maleOfAnyAge },
          ...{ boys: of.girls, men: of.women, maleOfAnyAge: of.femaleOfAnyAge },
        })!;
        const { female, children, notRecorded } = sexShares(of)!;
        expect(other.female.low).toBeCloseTo(1 - female.high, 12);
        expect(other.female.high).toBeCloseTo(1 - female.low, 12);
        expect(other.children).toEqual(children);
        expect(other.notRecorded).toBe(notRecorded);
      }),
    );
  });

  test('narrow to a point where all are recorded, and are open where nobody is', () => {
    const none = { girls: 0, women: 0, femaleOfAnyAge: 0, boys: 0, men: 0, maleOfAnyAge: 0 };
    const all = sexShares({ ...none, girls: 30, women: 30, boys: 20, men: 20, total: 100 })!;
    expect(all.female).toEqual({ recorded: 0.6, low: 0.6, high: 0.6 });
    expect(all.children).toEqual({ recorded: 0.5, low: 0.5, high: 0.5 });
    const open = sexShares({ ...none, total: 435_333 })!;
    expect(open.female).toEqual({ recorded: null, low: 0, high: 1 });
    expect(open.notRecorded).toBe(1);
    expect(open.children).toBeNull();
  });

  test('say nothing of children where those under 18 are among other ages', () => {
    const of = { girls: 0, women: 600, femaleOfAnyAge: 10, boys: 0, men: 380, maleOfAnyAge: 10 };
    expect(sexShares({ ...of, total: 1000 })!.children).toBeNull();
    const adults = { ...of, femaleOfAnyAge: 0, maleOfAnyAge: 0 };
    expect(sexShares({ ...adults, total: 980 })!.children).toEqual({
      recorded: 0,
      low: 0,
      high: 0,
    });
    expect(sexShares({ ...of, girls: 5, total: 1005 })!.children!.high).toBeCloseTo(25 / 1005, 12);
  });

  test('among those recorded are given only where these are half of all', () => {
    const of = { girls: 40, women: 80, femaleOfAnyAge: 0, boys: 40, men: 40, maleOfAnyAge: 0 };
    expect(sexShares({ ...of, total: 400 })!.female.recorded).toBe(0.6);
    expect(sexShares({ ...of, total: 401 })!.female.recorded).toBeNull();
  });

  test('are not given of fewer than a hundred people, nor of counts that cannot be', () => {
    const few = { girls: 9, women: 9, femaleOfAnyAge: 0, boys: 9, men: 9, maleOfAnyAge: 0 };
    expect(sexShares({ ...few, total: 99 })).toBeNull();
    expect(sexShares({ ...few, total: 100 })!.female.recorded).toBeNull();
    expect(() => sexShares({ ...few, total: 20 })).toThrow(/at least the 36 who are recorded/);
    expect(() => sexShares({ ...few, men: -1, total: 200 })).toThrow(/men/);
    expect(() => sexShares({ ...few, men: Number.NaN, total: 200 })).toThrow(/men/);
  });
});
