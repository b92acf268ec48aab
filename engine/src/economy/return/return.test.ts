import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { circulation, leaveAgain, returnHazard } from './circulation.ts';
import { returnGain, returnKinds, virtualMigration } from './return.ts';

const part = fc.double({ min: 0, max: 1, noNaN: true });
const capital = fc.record({ financial: part, human: part, social: part });
const hazard = fc.double({ min: 0, max: 5, noNaN: true });

describe('what a return brings', () => {
  test('all of it where prepared and conditions are good, nothing where either is not', () => {
    const whole = { financial: 1, human: 1, social: 1 };
    for (const kind of returnKinds) {
      expect(returnGain(kind, whole, { preparation: 1, home: 1 }).gain).toBe(1);
      expect(returnGain(kind, whole, { preparation: 0, home: 1 }).gain).toBe(0);
      expect(returnGain(kind, whole, { preparation: 1, home: 0 }).gain).toBe(0);
    }
  });

  test('never falls with capital, preparation or conditions, and stays from 0 to 1', () => {
    fc.assert(
      fc.property(capital, part, part, part, (brought, home, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const gain = (preparation: number, at = home) =>
          returnGain('voluntary', brought, { preparation, home: at }).gain;
        expect(gain(high)).toBeGreaterThanOrEqual(gain(low));
        expect(gain(home, high)).toBeGreaterThanOrEqual(gain(home, low));
        expect(gain(high)).toBeGreaterThanOrEqual(0);
        expect(gain(high)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('directions of the studies are dashed, for their sizes do not carry over', () => {
    const brought = { financial: 1, human: 1, social: 1 };
    const of = returnGain('forced', brought, { preparation: 1, home: 1 });
    expect(of.enterprise).toMatchObject({ dashed: true, value: null, direction: '+' });
    expect(of.reintegration).toMatchObject({ dashed: true, value: null, grade: 'weak' });
    expect(of.note).not.toBe('');
  });

  test('refuses parts beyond 0 and 1', () => {
    const brought = { financial: 1, human: 1, social: 1 };
    const good = { preparation: 1, home: 1 };
    expect(() => returnGain('voluntary', { ...brought, human: 2 }, good)).toThrow(/human/);
    expect(() => returnGain('voluntary', brought, { ...good, home: -1 })).toThrow(/home/);
  });
});

describe('leaving again', () => {
  test('20 to 50 % leaving in five years are hazards of 4 to 14 % a year', () => {
    const { central, low, high } = returnHazard();
    expect(central).toBeCloseTo(0.0862, 4);
    expect(low).toBeCloseTo(0.0446, 4);
    expect(high).toBeCloseTo(0.1386, 4);
  });

  test('support may lower or raise it: an assumption about zero, none without support', () => {
    expect(leaveAgain(0.1, 0)).toEqual({ central: 0.1, low: 0.1, high: 0.1 });
    const { low, central, high } = leaveAgain(0.1, 1);
    expect(low).toBeCloseTo(0.07, 12);
    expect(central).toBeCloseTo(0.09, 12);
    expect(high).toBeCloseTo(0.11, 12);
  });
});

describe('circulation', () => {
  test('persons are counted once, spells at least once each and time abroad in bounds', () => {
    fc.assert(
      fc.property(hazard, hazard, fc.integer({ min: 1, max: 60 }), (comeBack, again, years) => {
        const of = circulation(1_000, years, { comeBack, leaveAgain: again });
        expect(of.persons).toBe(1_000);
        expect(of.spells).toBeGreaterThanOrEqual(1_000 * (1 - 1e-9));
        expect(of.abroadShare).toBeGreaterThanOrEqual(0);
        expect(of.abroadShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('without leaving again there is one spell a person; nobody comes back, all stay abroad', () => {
    expect(circulation(50, 10, { comeBack: 0.3, leaveAgain: 0 }).spells).toBe(50);
    expect(circulation(50, 10, { comeBack: 0, leaveAgain: 0 })).toEqual({
      persons: 50,
      spells: 50,
      abroadShare: 1,
    });
  });

  test('is as a chain of small steps has it', () => {
    const [a, b, years, steps] = [0.5, 0.3, 12, 120_000];
    let [abroad, left, spells, time] = [1, 0, 1, 0];
    for (let step = 0; step < steps; step++) {
      const dt = years / steps;
      time += abroad * dt;
      spells += left * b * dt;
      const next = abroad + (b * left - a * abroad) * dt;
      left = 1 - next;
      abroad = next;
    }
    const of = circulation(1, years, { comeBack: a, leaveAgain: b });
    expect(of.spells).toBeCloseTo(spells, 3);
    expect(of.abroadShare).toBeCloseTo(time / years, 3);
  });

  test('refuses negative persons, years and hazards', () => {
    const good = { comeBack: 0.1, leaveAgain: 0.1 };
    expect(() => circulation(-1, 1, good)).toThrow(/persons/);
    expect(() => circulation(1, 0, good)).toThrow(/years/);
    expect(() => circulation(1, 1, { ...good, comeBack: -1 })).toThrow(/comeBack/);
  });
});

test('virtual migration has a name and a gap, and no number', () => {
  expect(virtualMigration.gap).toMatch(/no source/);
  expect(Object.values(virtualMigration).every((value) => typeof value === 'string')).toBe(true);
});
