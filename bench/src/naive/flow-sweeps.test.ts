import { type FlowInput, fillFlows, openAccount } from '@sojourn/engine/flows';
import { expect, test } from 'vitest';
import { accountBySweeps, minimumBySweeps } from './flow-sweeps.ts';

const codes = ['A', 'B', 'C', 'D'];
const input: FlowInput = {
  codes,
  start: Float64Array.of(1000, 100, 10, 1, 55, 555, 50, 5, 80, 40, 800, 40, 20, 25, 20, 200),
  end: Float64Array.of(1060, 90, 30, 20, 65, 600, 60, 20, 60, 60, 830, 50, 30, 20, 30, 220),
  births: Float64Array.of(200, 90, 120, 30),
  deaths: Float64Array.of(90, 40, 70, 20),
};

test('the plain program gives the moves of the engine', () => {
  const plain = minimumBySweeps(accountBySweeps(input, 1e-12), 4, 1e-12);
  const account = openAccount(input, { closure: 'exact' });
  const own = fillFlows(account, { method: 'minimum' }, new Float64Array(64));
  own.forEach((value, at) => {
    expect(plain[at]).toBeCloseTo(value, 7);
  });
});
