import { describe, expect, test } from 'vitest';
import { shared } from './shared-memory.ts';

describe('plain data in shared memory', () => {
  const twice = Int32Array.of(1, 2);
  const data = {
    name: 'a',
    none: null,
    floats: [Float64Array.of(0.5, Number.NaN)],
    map: new Map([['x', { values: Uint8Array.of(9) }]]),
    twice,
    again: twice,
  };
  const copy = shared(data);

  test('is the same data, the original untouched', () => {
    expect(copy).toEqual(data);
    expect(data.twice.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('has one shared array where there was one array', () => {
    expect(copy.twice).toBe(copy.again);
    expect(copy.twice.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(copy.map.get('x')?.values.buffer).toBeInstanceOf(SharedArrayBuffer);
  });

  test('stays where it is when it is shared already', () => {
    expect(shared(copy).twice).toBe(copy.twice);
  });
});
