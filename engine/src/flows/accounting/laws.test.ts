import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowInput } from '../contract.ts';
import { syntheticWorld } from '../testing/synthetic.ts';
import { farthest } from '../testing/vectors.ts';
import { openAccount } from './account.ts';
import { estimateFlows, moveBetween } from './estimate.ts';
import { fillBirthplace, fillFlows } from './step.ts';
import { columnSums, rowSums } from './sums.ts';

const world = fc.record({
  seed: fc.integer({ min: 1, max: 1e6 }),
  n: fc.integer({ min: 3, max: 9 }),
});
const methods = ['minimum', 'independence', 'pseudo-bayes'] as const;
const each = (run: (input: FlowInput) => void) =>
  fc.assert(
    fc.property(world, ({ seed, n }) => run(syntheticWorld(seed, n))),
    { numRuns: 25 },
  );

test('margins are met by birthplace, and nobody is counted below zero', () => {
  each((input) => {
    const account = openAccount(input);
    const n = input.codes.length;
    for (const method of methods) {
      for (let k = 0; k < n; k++) {
        const moves = new Float64Array(n * n);
        fillBirthplace(account, { method }, k, moves);
        expect(Math.min(...moves)).toBeGreaterThanOrEqual(0);
        expect(farthest(rowSums(moves, n), account.from.slice(k * n, k * n + n))).toBeLessThan(
          1e-12,
        );
        expect(farthest(columnSums(moves, n), account.to.slice(k * n, k * n + n))).toBeLessThan(
          1e-12,
        );
      }
    }
  });
});

test('arrivals less departures are growth less births and deaths', () => {
  each((input) => {
    for (const birthplaces of ['closed', 'open-dr'] as const) {
      const { residual } = estimateFlows(input, { method: 'minimum', birthplaces });
      expect(Math.max(...residual.map(Math.abs))).toBeLessThan(1e-6);
    }
  });
});

test('start = stayed, moved, died, left; end = stayed, moved, born, entered', () => {
  each((input) => {
    const account = openAccount(input, { birthplaces: 'open-dr' });
    const n = input.codes.length;
    const all = fillFlows(account, { method: 'pseudo-bayes' }, new Float64Array(n ** 3));
    for (let k = 0; k < n; k++) {
      const slice = all.subarray(k * n * n, (k + 1) * n * n);
      const [out, into] = [rowSums(slice, n), columnSums(slice, n)];
      for (let i = 0; i < n; i++) {
        const at = k * n + i;
        expect(out[i]! + account.deaths[at]! + account.left[at]!).toBeCloseTo(input.start[at]!, 6);
        expect(into[i]! + account.births[at]! + account.entered[at]!).toBeCloseTo(
          input.end[at]!,
          6,
        );
      }
    }
  });
});

test('sums over birthplaces agree with the table by birthplace, kinds with birthplaces', () => {
  each((input) => {
    const account = openAccount(input);
    const n = input.codes.length;
    const all = fillFlows(account, { method: 'pseudo-bayes' }, new Float64Array(n ** 3));
    const { flows, outward, returning, transit } = moveBetween(account, { method: 'pseudo-bayes' });
    const even = moveBetween(account, {
      method: 'pseudo-bayes',
      seed: new Float64Array(n * n).fill(1),
    });
    expect(farthest(even.flows, flows)).toBeLessThan(1e-11);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        if (i === j) continue;
        let sum = 0;
        for (let k = 0; k < n; k++) sum += all[(k * n + i) * n + j]!;
        expect(sum).toBeCloseTo(flows[i * n + j]!, 6);
        expect(outward[i * n + j]!).toBeCloseTo(all[(i * n + i) * n + j]!, 6);
        expect(returning[i * n + j]!).toBeCloseTo(all[(j * n + i) * n + j]!, 6);
        expect(transit[i * n + j]!).toBeGreaterThanOrEqual(-1e-7);
      }
    }
  });
});

test('fewest moves in the minimum, most under independence', () => {
  each((input) => {
    const account = openAccount(input);
    const [least, most, mixed] = methods.map((method) => moveBetween(account, { method }).total);
    expect(least!).toBeLessThanOrEqual(mixed!);
    expect(mixed!).toBeLessThanOrEqual(most!);
    expect(moveBetween(account, { method: 'pseudo-bayes', weight: 0 }).total).toBe(least);
  });
});

test('places in another order have the same flows', () => {
  each((input) => {
    const n = input.codes.length;
    const order = [...input.codes.keys()].reverse();
    const square = (table: Float64Array) =>
      Float64Array.from(
        table,
        (_, cell) => table[order[Math.floor(cell / n)]! * n + order[cell % n]!]!,
      );
    const list = (values: Float64Array) => Float64Array.from(order, (at) => values[at]!);
    const turned = {
      codes: order.map((at) => input.codes[at]!),
      start: square(input.start),
      end: square(input.end),
      births: list(input.births),
      deaths: list(input.deaths),
    };
    const options = { method: 'pseudo-bayes', closure: 'exact' } as const;
    const expected = square(estimateFlows(input, options).flows);
    expect(farthest(estimateFlows(turned, options).flows, expected)).toBeLessThan(1e-9);
  });
});

test('twice the people make twice the moves', () => {
  each((input) => {
    const twice = (values: Float64Array) => values.map((value) => 2 * value);
    const { codes, start, end, births, deaths } = input;
    const double = {
      codes,
      start: twice(start),
      end: twice(end),
      births: twice(births),
      deaths: twice(deaths),
    };
    const options = { method: 'minimum', closure: 'exact' } as const;
    const expected = twice(estimateFlows(input, options).flows);
    expect(farthest(estimateFlows(double, options).flows, expected)).toBeLessThan(1e-9);
  });
});

test('a birthplace whose people live in one place only is named where its total cannot fit', () => {
  const codes = ['A', 'B', 'C'];
  const start = Float64Array.of(100, 10, 0, 10, 100, 0, 0, 0, 300);
  const end = Float64Array.of(60, 10, 0, 10, 50, 0, 50, 50, 290);
  const births = new Float64Array(3);
  const input = { codes, start, end, births, deaths: births };
  const asked = { method: 'minimum' } as const;
  expect(() => estimateFlows(input, asked)).toThrow(
    expect.objectContaining({ code: 'flows.contradiction', message: expect.stringContaining('C') }),
  );
  const moved = estimateFlows(input, { ...asked, contradictions: 'move' });
  expect(moved.marginError).toBeLessThan(1e-12);
  expect(Math.max(...moved.residual.map(Math.abs))).toBeLessThan(1e-9);
  expect(moved.issues.some(({ got }) => got?.includes('contradicted'))).toBe(true);
});

test('a prior that leaves people no way is told with the places, one without stayers by the diagonal', () => {
  const codes = ['A', 'B', 'C'];
  const start = Float64Array.of(100, 10, 0, 10, 100, 0, 0, 0, 300);
  const end = Float64Array.of(90, 16, 4, 8, 102, 0, 0, 2, 298);
  const none = new Float64Array(3);
  const account = openAccount({ codes, start, end, births: none, deaths: none });
  const seed = Float64Array.of(0, 1, 1, 1, 0, 1, 1, 1, 0);
  expect(moveBetween(account, { method: 'minimum', seed }).total).toBeGreaterThan(0);
  expect(() => moveBetween(account, { method: 'independence', seed })).toThrow(
    expect.objectContaining({
      code: 'flows.contradiction',
      message: expect.stringMatching(/people born in A.* no way from A but to B, C/),
      facts: expect.objectContaining({ remedy: expect.stringContaining('diagonal') }),
    }),
  );
});

test('numbers that cannot be people are named by table and cell', () => {
  const input = syntheticWorld(5, 3);
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, -3]) {
    const start = Float64Array.from(input.start);
    start[1] = wrong;
    expect(() => openAccount({ ...input, start })).toThrow(/start \(P00, P01\)/);
  }
  expect(() => openAccount({ ...input, births: input.births.slice(1) })).toThrow(/births/);
});

test('what is odd about an input is told, not hidden', () => {
  const input = syntheticWorld(7, 4);
  const start = Float64Array.from(input.start);
  start[0] = -50;
  const births = Float64Array.from(input.births);
  births[1] = input.end[5]! + 1;
  const found = openAccount({ ...input, start, births }).issues.map(
    ({ where, got }) => `${where?.field}: ${got}`,
  );
  expect(found).toContain('P00: more foreign-born than people');
  expect(found).toContain('P01: more births than native-born at the end');
});

test('more deaths or births than people are told as such, with the place', () => {
  const codes = ['A', 'B'];
  const table = Float64Array.of(100, 3, 2, 50);
  const none = new Float64Array(2);
  const input = { codes, start: table, end: table, births: none, deaths: none };
  const many = Float64Array.of(1, 900);
  expect(() => openAccount({ ...input, deaths: many })).toThrow(/deaths in B: 900.*53 at most/);
  expect(() => openAccount({ ...input, births: many })).toThrow(/births in B: 900.*53 at most/);
});
