import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  few,
  least,
  told,
  toldChange,
  toldDifference,
  toldRow,
  toldTotal,
  untold,
} from './hidden.ts';

const hidden = fc.double({ min: 1e-6, max: 9.999, noNaN: true });
const known = fc.oneof(fc.constant(0), fc.double({ min: 10, max: 5000, noNaN: true }));
const count = fc.oneof(hidden, known);
const counts = fc.array(count, { minLength: 1, maxLength: 8 });

/** The same counts, but for those that are hidden. */
const twins = counts.chain((row) =>
  fc.tuple(
    fc.constant(row),
    fc.tuple(...row.map((one) => (told(one) === few ? hidden : fc.constant(one)))),
  ),
);

describe('counts', () => {
  test('under 10 are not told', () => {
    expect([0, 0.4, 9.9, 10, 12.6, Number.NaN].map(told)).toEqual([0, few, few, 10, 13, '']);
  });
});

describe('totals', () => {
  test('are ranges where a part is hidden', () => {
    expect(toldTotal([120, 40, 0])).toBe(160);
    expect(toldTotal([120, 3.2, 40])).toBe('160 to 170');
    expect(toldTotal([3, 0])).toBe(few);
    expect(toldTotal([3, 9])).toBe('< 20');
    expect(toldTotal([])).toBe(0);
  });

  test('are the same whatever the hidden parts are, and hold the true one', () => {
    fc.assert(
      fc.property(twins, ([row, twin]) => {
        expect(toldTotal(twin)).toBe(toldTotal(row));
        const sum = row.reduce((all, one) => all + one, 0);
        const ends = String(toldTotal(row)).match(/\d+/g)!.map(Number);
        expect(sum).toBeLessThanOrEqual(ends.at(-1)! + 0.5);
        expect(sum).toBeGreaterThanOrEqual((ends.length > 1 ? ends[0]! : 0) - 0.5);
      }),
    );
  });
});

describe('differences', () => {
  const change = (before: number, after: number) => ({ before, after, difference: after - before });

  test('of told counts keep their sign, and few persons are not told', () => {
    expect([0, 3, -9.9, 10.4, -250.2].map(toldChange)).toEqual([0, '+ < 10', '- < 10', 10, -250]);
  });

  test('beside a hidden count are ranges of what is told', () => {
    const told = (before: number, after: number) => toldDifference([change(before, after)]);
    expect(told(500, 4)).toBe('-500 to -490');
    expect(told(4, 500)).toBe('490 to 500');
    expect(told(0, 4)).toBe('+ < 10');
    expect(told(4, 0)).toBe('- < 10');
    expect(told(4, 5)).toBe('-10 to 10');
    expect(toldDifference([change(500, 4), change(100, 300)])).toBe('-300 to -290');
  });

  test('are the same whatever the hidden counts are', () => {
    fc.assert(
      fc.property(twins, twins, ([row, twin], [later, laterTwin]) => {
        const pairs = (first: readonly number[], second: readonly number[]) =>
          first.slice(0, second.length).map((before, at) => change(before, second[at]!));
        expect(toldDifference(pairs(twin, laterTwin))).toBe(toldDifference(pairs(row, later)));
      }),
    );
  });
});

describe('a row whose total is known', () => {
  test('holds back a second count, or all where that does not help', () => {
    expect(toldRow([700, 4, 30])).toEqual([700, few, untold]);
    expect(toldRow([700, 4, 5])).toEqual([700, few, few]);
    expect(toldRow([700, 30, 0])).toEqual([700, 30, 0]);
    expect(toldRow([700, 0.2, 10.1, 90])).toEqual([700, few, untold, untold]);
    expect(toldRow([9.8, 9.9, 9.9])).toEqual([untold, untold, untold]);
  });

  test('leaves every hidden count more than one person of room', () => {
    fc.assert(
      fc.property(counts, (row) => {
        const written = toldRow(row);
        const total = row.reduce((all, one) => all + one, 0);
        const told = written.map((cell) => {
          if (typeof cell === 'number') return [cell, cell] as const;
          return cell === few ? ([0, least] as const) : ([0, total] as const);
        });
        written.forEach((cell, at) => {
          if (typeof cell === 'number') expect(cell).toBe(row[at]);
          if (cell === few) expect(row[at]).toBeLessThan(least);
          const others = told.filter((_, other) => other !== at);
          const [fewest, most] = [0, 1].map((end) =>
            others.reduce((all, one) => all + one[end]!, 0),
          );
          const low = Math.max(told[at]![0], total - most!);
          const high = Math.min(told[at]![1], total - fewest!);
          if (cell === few) expect(high - low).toBeGreaterThan(1);
          expect(row[at]).toBeGreaterThanOrEqual(low - 1e-9);
          expect(row[at]).toBeLessThanOrEqual(high + 1e-9);
        });
      }),
      { numRuns: 500 },
    );
  });
});
