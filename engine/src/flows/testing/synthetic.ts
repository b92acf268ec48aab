import type { FlowInput } from '../contract.ts';

/** A stream of numbers in [0, 1): multiplicative, for tests alone. */
export function numbersFrom(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** A world of n places with most people at home and some empty corridors. */
export function syntheticWorld(seed: number, n: number): FlowInput {
  const next = numbersFrom(seed);
  const codes = Array.from({ length: n }, (_, i) => `P${String(i).padStart(2, '0')}`);
  const stock = () =>
    Float64Array.from({ length: n * n }, (_, cell) =>
      Math.floor(cell / n) === cell % n
        ? 50_000 + Math.floor(100_000 * next())
        : Math.floor(200 + 2_000 * next()),
    );
  const people = (most: number) => Float64Array.from(codes, () => Math.floor(500 + most * next()));
  const start = stock();
  const end = start.map((value) => Math.floor(value * (0.9 + 0.3 * next())));
  return { codes, start, end, births: people(4000), deaths: people(3000) };
}
