import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, type Sender } from './allocate.ts';
import { allocateMatrix } from './matrix.ts';
import { perMigrant } from './per-migrant.ts';

const income = fc.integer({ min: 300, max: 120_000 });
const senders = fc.uniqueArray(
  fc.record({
    place: fc.stringMatching(/^[A-Z]{3}$/),
    stock: fc.integer({ min: 0, max: 5_000_000 }),
    income: fc.option(income, { freq: 6 }),
  }),
  { minLength: 1, maxLength: 20, selector: ({ place }) => place },
);
const total = fc.integer({ min: 0, max: 100_000_000_000 });
const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const people = (of: readonly Sender[]) => sum(of.map(({ stock }) => stock));

describe('what one migrant sends', () => {
  test('home income where the host is poorer, and a part of the gap where it is richer', () => {
    expect(perMigrant(9_000, 5_000, 0.75)).toBe(9_000);
    expect(perMigrant(9_000, 9_000, 0.75)).toBe(9_000);
    expect(perMigrant(9_000, 9_016, 0.75)).toBeCloseTo(9_008, 9);
    expect(perMigrant(9_000, 9_016)).toBeCloseTo(9_008, 9);
  });

  test('never falls as the host grows richer', () => {
    fc.assert(
      fc.property(income, income, income, (home, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(perMigrant(home, high)).toBeGreaterThanOrEqual(perMigrant(home, low));
      }),
    );
  });

  test('refuses incomes and exponents out of range', () => {
    for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => perMigrant(bad, 1)).toThrow(/home/);
      expect(() => perMigrant(1, bad)).toThrow(/host/);
    }
    expect(() => perMigrant(1, 2, 1.1)).toThrow(/beta/);
  });
});

describe('sharing a total out', () => {
  test('sums to the total, in bounds, wherever anybody lives abroad', () => {
    fc.assert(
      fc.property(total, income, senders, (usd, home, from) => {
        const rows = allocate({ total: usd, income: home, senders: from });
        const expected = people(from) > 0 ? usd : 0;
        expect(sum(rows.map((row) => row.usd))).toBeCloseTo(expected, -3);
        expect(sum(rows.map((row) => row.byStock))).toBeCloseTo(expected, -3);
        for (const row of rows) {
          expect(row.low).toBeLessThanOrEqual(row.usd);
          expect(row.usd).toBeLessThanOrEqual(row.high);
          expect(row.usd).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('is the share of the stock where no host is richer: no gap, no difference', () => {
    fc.assert(
      fc.property(total, senders, (usd, from) => {
        const alike = from.map((one) => ({ ...one, income: 300 }));
        for (const row of allocate({ total: usd, income: 300, senders: alike })) {
          expect(row.high - row.low).toBeLessThanOrEqual(1e-12 * usd);
        }
      }),
    );
  });

  test('does not depend on the order or the names of places', () => {
    fc.assert(
      fc.property(total, income, senders, (usd, home, from) => {
        const rows = allocate({ total: usd, income: home, senders: from });
        const turned = from.map((one) => ({ ...one, place: `_${one.place}` })).reverse();
        const again = allocate({ total: usd, income: home, senders: turned }).slice().reverse();
        again.forEach((row, at) => {
          expect(row.usd).toBeCloseTo(rows[at]!.usd, -2);
        });
      }),
    );
  });

  test('gives a host more as more people live there', () => {
    fc.assert(
      fc.property(total, income, senders, fc.nat(1_000_000), (usd, home, from, more) => {
        const known = from.map((one) => ({ ...one, income: one.income ?? 1_000 }));
        const grown = known.map((one, at) =>
          at === 0 ? { ...one, stock: one.stock + more } : one,
        );
        const [before] = allocate({ total: usd, income: home, senders: known });
        const [after] = allocate({ total: usd, income: home, senders: grown });
        expect(after!.usd).toBeGreaterThanOrEqual(before!.usd * (1 - 1e-12));
      }),
    );
  });

  test('the matrix gives the same, corridor by corridor', () => {
    const from = [
      { place: 'SAU', stock: 1_277_624, income: 55_000 },
      { place: 'IND', stock: 2_488_737, income: 8_000 },
      { place: 'ARE', stock: 1_090_992, income: 70_000 },
    ];
    const one = allocate({ total: 22e9, income: 9_000, senders: from });
    const matrix = allocateMatrix(
      {
        receiver: Uint32Array.of(0, 0, 0),
        sender: Uint32Array.of(1, 2, 3),
        stock: Float64Array.from(from, ({ stock }) => stock),
        income: Float64Array.of(9_000, ...from.map((sender) => sender.income)),
        total: Float64Array.of(22e9, 0, 0, 0),
        beta: 0.75,
      },
      new Float64Array(3),
    );
    expect([...matrix]).toEqual(one.map(({ usd }) => usd));
  });

  test('refuses negative stocks and incomes, and a place twice', () => {
    const sender = { place: 'SAU', stock: 1, income: 1 };
    const of = (more: Partial<Sender>) => () =>
      allocate({ total: 1, income: 1, senders: [{ ...sender, ...more }] });
    expect(of({ stock: -1 })).toThrow(/stock of SAU/);
    expect(of({ income: -1 })).toThrow(/income of SAU/);
    expect(of({ stock: Number.NaN })).toThrow(/stock of SAU/);
    expect(() => allocate({ total: -1, income: 1, senders: [] })).toThrow(/total/);
    expect(() => allocate({ total: 1, income: 1, senders: [sender, sender] })).toThrow(/twice/);
  });

  test('nobody abroad receives nothing, and no sender is an empty list', () => {
    const nobody = [{ place: 'SAU', stock: 0, income: 1 }];
    expect(allocate({ total: 5, income: 1, senders: nobody })[0]!.usd).toBe(0);
    expect(allocate({ total: 5, income: 1, senders: [] })).toEqual([]);
  });
});
