import { allocateMatrix } from '@sojourn/engine/economy';
import { expect, test } from 'vitest';
import { naiveMatrix } from './remittances.ts';

test('the plain program gives the same matrix to the last digits', () => {
  const input = {
    receiver: Uint32Array.of(0, 0, 0, 1),
    sender: Uint32Array.of(1, 2, 3, 2),
    stock: Float64Array.of(10, 20, 30, 40),
    income: Float64Array.of(2_000, 1_000, 30_000, 60_000),
    total: Float64Array.of(500, 70, 0, 0),
    beta: 0.75,
  };
  const ours = allocateMatrix(input, new Float64Array(4));
  naiveMatrix(input).forEach((usd, k) => {
    expect(usd).toBeCloseTo(ours[k]!, 9);
  });
});
