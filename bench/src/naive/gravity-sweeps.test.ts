import { crossed, type Design, fitModel, syntheticPanel } from '@sojourn/engine/gravity';
import { expect, test } from 'vitest';
import { plainPpml } from './gravity-sweeps.ts';

test('the plain way and ours find the same coefficients', () => {
  const { o, d, t, y, x1, x2 } = syntheticPanel(12, 4, 7, 1);
  const design: Design = {
    family: 'poisson',
    response: 'y',
    y,
    names: ['x1', 'x2'],
    x: [x1, x2],
    fixedEffects: [crossed('o^t', o, t), crossed('d^t', d, t)],
  };
  const { coefficients } = fitModel(design);
  plainPpml(design).forEach((value, at) => {
    expect(Math.abs(value / coefficients[at]! - 1)).toBeLessThan(1e-6);
  });
});
