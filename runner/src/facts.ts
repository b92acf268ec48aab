import { type ErrorFacts, isSojournError } from '@sojourn/engine/core';

/** The facts of anything thrown, so that they survive the way between threads. */
export function factsOf(thrown: unknown): ErrorFacts {
  if (isSojournError(thrown)) return thrown.facts;
  return {
    code: 'internal.invariant',
    where: { field: 'worker' },
    got: thrown instanceof Error ? thrown.message : String(thrown),
    expected: 'a result',
  };
}
