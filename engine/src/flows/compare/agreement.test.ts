import { expect, test } from 'vitest';
import { splitYears } from '../yearly.ts';
import { agreementOf } from './agreement.ts';

test('what is the same agrees wholly; pairs without a datum are passed over', () => {
  const same = agreementOf([1, 2, 3, Number.NaN], [1, 2, 3, 4]);
  expect(same).toMatchObject({ count: 3, commonPart: 1, meanDifference: 0, ratio: 1 });
  expect(same.correlation).toBeCloseTo(1, 12);
  expect(agreementOf([1, 2, 3], [1, 2, 4])).toMatchObject({
    commonPart: 12 / 13,
    meanDifference: 1 / 3,
  });
});

test('years add up to their period, evenly or by weights', () => {
  const flows = Float64Array.of(0, 10, 20, 0);
  const weights = [Float64Array.of(1, 0), Float64Array.of(3, 0)];
  for (const years of [splitYears(flows, 2, 2), splitYears(flows, 2, 2, weights)]) {
    const sum = flows.map((_, cell) => years.years.reduce((s, year) => s + year[cell]!, 0));
    expect([...sum]).toEqual([...flows]);
  }
  const weighted = splitYears(flows, 2, 2, weights).years;
  expect(weighted.map((year) => year[2])).toEqual([5, 15]);
  expect(weighted.map((year) => year[1])).toEqual([5, 5]);
  expect(() => splitYears(flows, 2, 1, [Float64Array.of(-1, 0)])).toThrow(/weight 1/);
});
