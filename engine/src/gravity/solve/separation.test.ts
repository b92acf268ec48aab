import { expect, test } from 'vitest';
import type { Design } from '../contract.ts';
import { sampleOf } from '../sample/sample.ts';
import { findSeparated } from './separation.ts';

/** x is above zero only where y is 0: these rows are separated. */
const design: Design = {
  family: 'poisson',
  response: 'y',
  y: Float64Array.of(1, 2, 3, 0, 0, 0, 2, 1),
  names: ['(Intercept)', 'x', 'z'],
  x: [
    new Float64Array(8).fill(1),
    Float64Array.of(0, 0, 0, 2, 1, 0, 0, 0),
    Float64Array.of(0.3, 0.1, 0.5, 0.2, 0.9, 0.4, 0.8, 0.6),
  ],
  fixedEffects: [],
};
const sample = sampleOf(design, new Uint8Array(8).fill(1));

test('a search that ends gives the rows, one that is given up says so', () => {
  const found = findSeparated(sample);
  expect(found.settled).toBe(true);
  expect([...found.rows].map((row) => sample.rows[row])).toEqual([3, 4]);
  expect(found.certificate[0]).toBe(1);
  expect(found.certificate[1]).toBeCloseTo(0.5, 4);
  expect(findSeparated(sample, 0)).toMatchObject({ settled: false, rows: new Int32Array(0) });
});
