import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyService } from './loan.ts';
import { monthsMeaning } from './months.ts';
import { type Recruitment, recruit } from './recruit.ts';

const base: Recruitment = {
  cost: 3_000,
  payers: { worker: 1, employer: 0, state: 0 },
  monthlyEarnings: 400,
  contractMonths: 24,
  borrowed: 1,
  monthlyInterest: 0,
  repayMonths: 12,
  livingCost: 100,
  sendingCost: 5,
};

const input = fc.record({
  cost: fc.integer({ min: 0, max: 20_000 }),
  payers: fc.constantFrom(
    { worker: 1, employer: 0, state: 0 },
    { worker: 0.5, employer: 0.25, state: 0.25 },
    { worker: 0, employer: 1, state: 0 },
  ),
  monthlyEarnings: fc.integer({ min: 50, max: 5_000 }),
  contractMonths: fc.integer({ min: 12, max: 60 }),
  borrowed: fc.double({ min: 0, max: 1, noNaN: true }),
  monthlyInterest: fc.double({ min: 0, max: 0.2, noNaN: true }),
  repayMonths: fc.integer({ min: 1, max: 12 }),
  livingCost: fc.integer({ min: 0, max: 4_000 }),
  sendingCost: fc.integer({ min: 0, max: 100 }),
});

describe('a loan', () => {
  test('3,000 at 3 % a month over 24 months costs 177.14 a month', () => {
    expect(monthlyService(3_000, 0.03, 24)).toBeCloseTo(177.14, 2);
    expect(monthlyService(3_000, 0, 24)).toBe(125);
  });

  test('is paid back whole: the balance after the last payment is nothing', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 0.2, noNaN: true }),
        fc.integer({ min: 1, max: 120 }),
        (interest, months) => {
          const pay = monthlyService(1_000, interest, months);
          let balance = 1_000;
          for (let month = 0; month < months; month++) balance = balance * (1 + interest) - pay;
          expect(Math.abs(balance)).toBeLessThan(1e-6 * (1 + interest) ** months + 1e-6);
        },
      ),
    );
  });
});

describe('a recruitment', () => {
  test('cost in months of earnings, service and what reaches the household', () => {
    const result = recruit(base);
    expect(result.monthsOfEarnings).toBe(7.5);
    expect(result.monthlyService).toBe(250);
    expect(result.serviceShare).toBe(0.625);
    expect(result.interest).toBe(0);
    expect(result.earnings).toEqual({
      earned: 9_600,
      ownOutlay: 0,
      debtService: 3_000,
      living: 2_400,
      fees: 210,
      household: 3_990,
      shortfall: 0,
    });
    expect(result.householdShare).toBeCloseTo(0.4156, 4);
  });

  test('keeps the money: what is earned is spent, served, paid in fees or received', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { earned, ownOutlay, debtService, living, fees, household, shortfall } =
          recruit(one).earnings;
        expect(ownOutlay + debtService + living + fees + household - shortfall).toBeCloseTo(
          earned,
          4,
        );
        expect(Math.min(fees, household, shortfall)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('a cost of nothing leaves no debt, and a dearer one never leaves the household more', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: 0, max: 5_000 }), (one, more) => {
        expect(recruit({ ...one, cost: 0 })).toMatchObject({ monthsOfEarnings: 0, debt: 0 });
        const dearer = recruit({ ...one, cost: one.cost + more });
        expect(dearer.earnings.household).toBeLessThanOrEqual(
          recruit(one).earnings.household + 1e-6,
        );
        expect(dearer.householdShare).toBeGreaterThanOrEqual(0);
        expect(dearer.householdShare).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('where the employer pays, the worker owes nothing', () => {
    const result = recruit({ ...base, payers: { worker: 0, employer: 1, state: 0 } });
    expect(result).toMatchObject({ workerCost: 0, debt: 0, monthsOfEarnings: 0 });
  });

  test('what nobody measured by cost is dashed', () => {
    const { irregularUse, debtBondage, forcedLabour, governmentPlacement } = recruit(base);
    expect(irregularUse).toMatchObject({ dashed: true, value: null, grade: 'none' });
    expect(debtBondage).toMatchObject({ dashed: true, value: null, grade: 'none' });
    expect(forcedLabour).toMatchObject({ dashed: false, value: 3.3 });
    expect(governmentPlacement).toMatchObject({ value: 1.22, low: 1.1, high: 1.3 });
  });

  test('refuses parts that do not sum to one, negative money and no earnings', () => {
    const of = (more: Partial<Recruitment>) => () => recruit({ ...base, ...more });
    expect(of({ payers: { worker: 1, employer: 0.5, state: 0 } })).toThrow(/sum to 1/);
    expect(of({ payers: { worker: 1.5, employer: -0.5, state: 0 } })).toThrow(/worker/);
    expect(of({ monthlyEarnings: 0 })).toThrow(/monthlyEarnings/);
    expect(of({ cost: -1 })).toThrow(/cost/);
    expect(of({ repayMonths: 25 })).toThrow(/repayMonths/);
    expect(of({ sendingCost: 101 })).toThrow(/sendingCost/);
  });

  test('extreme sliders give finite numbers', () => {
    const result = recruit({ ...base, cost: 1e7, monthlyInterest: 1, livingCost: 1e7 });
    expect(result.earnings.household).toBe(0);
    expect(Number.isFinite(result.earnings.shortfall)).toBe(true);
    expect(Number.isFinite(result.monthlyService)).toBe(true);
  });
});

test('six months of earnings take a quarter of a contract of 24', () => {
  expect(monthsMeaning(6, 24).partOfContract).toBe(0.25);
  expect(monthsMeaning(48, 24).partOfContract).toBe(1);
  expect(() => monthsMeaning(-1, 24)).toThrow(/months/);
  expect(() => monthsMeaning(1, 0)).toThrow(/contractMonths/);
});
