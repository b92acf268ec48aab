import fc from 'fast-check';
import { expect, test } from 'vitest';
import { views } from './views.ts';

const share = fc.double({ min: 0.01, max: 100, noNaN: true });

test('each view is a switch: off leaves its mechanisms out', () => {
  const ids = (developmentalist: boolean, syndrome: boolean) =>
    views({ before: 5, after: 6 }, { developmentalist, 'migrant syndrome': syndrome }).map(
      ({ view }) => view,
    );
  expect(new Set(ids(true, false))).toEqual(new Set(['developmentalist']));
  expect(new Set(ids(false, true))).toEqual(new Set(['migrant syndrome']));
  expect(ids(false, false)).toEqual([]);
  expect(ids(true, true)).toHaveLength(ids(true, false).length + ids(false, true).length);
});

test('no change of remittances is no effect, whatever the size', () => {
  fc.assert(
    fc.property(share, (same) => {
      for (const { result } of views({ before: same, after: same })) {
        if (result.dashed) continue;
        expect(Math.abs(result.value!)).toBe(0);
        expect(Math.abs(result.high! - result.low!)).toBe(0);
      }
    }),
  );
});

test('more remittances lower poverty more and raise the exchange rate more', () => {
  fc.assert(
    fc.property(share, share, share, (before, a, b) => {
      const of = (after: number, id: string) =>
        views({ before, after }).find((one) => one.id === id)!.result.value!;
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(of(high, 'poverty')).toBeLessThanOrEqual(of(low, 'poverty'));
      expect(of(high, 'appreciation')).toBeGreaterThanOrEqual(of(low, 'appreciation'));
      expect(of(high, 'poverty')).toBeGreaterThanOrEqual(-100);
    }),
  );
});

test('growth is not detectable: its range holds zero', () => {
  const growth = views({ before: 5, after: 10 }).find(({ id }) => id === 'growth')!.result;
  expect(growth).toMatchObject({ value: 0, low: -0.5, high: 0.5, direction: '0' });
});

test('what nobody measured is dashed: no number, and grade none where there is no study', () => {
  const all = views({ before: 5, after: 6 });
  const unmeasured = all.filter(({ result }) => result.dashed);
  expect(unmeasured.map(({ id }) => id)).toEqual(['schooling', 'work', 'prices', 'inequality']);
  for (const { result } of unmeasured) expect(result.value).toBeNull();
  expect(unmeasured.find(({ id }) => id === 'work')!.result.grade).toBe('none');
});

test('refuses shares that are none', () => {
  expect(() => views({ before: 0, after: 1 })).toThrow(/before/);
  expect(() => views({ before: 1, after: 101 })).toThrow(/after/);
  expect(() => views({ before: 1, after: -1 })).toThrow(/after/);
});
