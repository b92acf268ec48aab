import { exp } from '../../core/index.ts';
import type { Design, FixedEffect } from '../contract.ts';

/** A stream of numbers in [0, 1): multiplicative, for tests alone. */
export function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function effect(name: string, n: number, levels: number, next: () => number): FixedEffect {
  const codes = Int32Array.from({ length: n }, (_, row) =>
    row < levels ? row : Math.floor(next() * levels),
  );
  return {
    name,
    parts: [name],
    codes,
    labels: Array.from({ length: levels }, (_, at) => `${name}${at}`),
  };
}

/** A Poisson design of counts with `effects` dimensions of fixed effects and two regressors. */
export function randomDesign(seed: number, effects: number, n = 120): Design {
  const next = numbersFrom(seed);
  const fixedEffects = Array.from({ length: effects }, (_, at) =>
    effect(`f${at}`, n, 4 + 3 * at, next),
  );
  const x = [0, 1].map(() => Float64Array.from({ length: n }, () => 2 * next() - 1));
  const y = Float64Array.from({ length: n }, (_, row) => {
    const codes = fixedEffects.reduce((sum, { codes: of }) => sum + of[row]! / 8, 0);
    return Math.floor(4 * next() * exp(0.5 * x[0]![row]! - 0.3 * x[1]![row]! + codes));
  });
  const ones = new Float64Array(n).fill(1);
  return {
    family: 'poisson',
    response: 'y',
    y,
    names: effects === 0 ? ['(Intercept)', 'a', 'b'] : ['a', 'b'],
    x: effects === 0 ? [ones, ...x] : x,
    fixedEffects,
  };
}
