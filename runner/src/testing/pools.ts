import { isSojournError } from '@sojourn/engine/core';
import { createPool } from '../node.ts';
import type { Pool } from '../options.ts';

/** Lends a pool of threads to a test. */
export async function lent<T>(workers: number, act: (pool: Pool) => Promise<T>): Promise<T> {
  const pool = createPool({ workers });
  try {
    return await act(pool);
  } finally {
    await pool.close();
  }
}

/** The code of the error that a promise is rejected with. */
export async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (isSojournError(error)) return error.code;
    throw error;
  }
  return 'nothing was thrown';
}
