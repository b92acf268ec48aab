import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rescaleNet, rescaleWhole, roundEven } from './rescale.ts';
import { casesOf, farthest, vectors } from './testing/vectors.ts';

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(vectors.path ? casesOf('misc', 'rescale_net') : [])('$name', ({ input, output }) => {
    const rule = input.method === 'switches' ? 'shift' : 'signs';
    const found = rescaleNet(input.x, { rule, whole: input.integer_result });
    expect(farthest(found, output)).toBeLessThan(1e-14);
  });

  test.each(vectors.path ? casesOf('misc', 'rescale_integer_sum') : [])(
    '$name',
    ({ input, output }) => {
      expect([...rescaleWhole(input.x, input.tot)]).toEqual(output);
    },
  );
});

test('halves go to the even number, and of equal values the first takes the rest', () => {
  expect([0.5, 1.5, 2.5, 3.5, 2.4].map(roundEven)).toEqual([0, 2, 2, 4, 2]);
  expect([...rescaleWhole([1, 1, 1], 10)]).toEqual([4, 3, 3]);
});

test('net migration adds up to zero and keeps its signs', () => {
  const net = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 9 });
  fc.assert(
    fc.property(net, (values) => {
      fc.pre(values.some((value) => value > 0) && values.some((value) => value < 0));
      const scaled = rescaleNet(values);
      expect(Math.abs(scaled.reduce((a, b) => a + b, 0))).toBeLessThan(1e-9);
      values.forEach((value, i) => {
        expect(Math.sign(Math.round(scaled[i]! * 1e6)) * Math.sign(value)).toBeGreaterThanOrEqual(
          0,
        );
      });
    }),
  );
});
