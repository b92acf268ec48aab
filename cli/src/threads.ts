import { availableParallelism } from 'node:os';
import { createPool, type Pool } from '@sojourn/runner/node';
import { wholeNumber } from './numbers.ts';

/** Words of the option, for every command that has it. */
export const threadsWords = 'threads that share the work; the result does not depend on it';

/** `--threads N`; one a core, at most 8, where it was not typed. */
export function threadsOf(typed: string | undefined): number {
  if (typed !== undefined) return wholeNumber('--threads', typed, 1, 64);
  return Math.min(8, availableParallelism());
}

/** Lends a pool and closes it, whatever happens; one thread is this one. */
export async function withPool<T>(threads: number, work: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool({ workers: threads > 1 ? threads : 0 });
  try {
    return await work(pool);
  } finally {
    await pool.close();
  }
}
