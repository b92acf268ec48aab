import { createPool, type Pool } from '@sojourn/runner/node';
import { threadsOf } from '../threads.ts';
import { drawsOf, type IndexMode, type IndexOptions } from './options.ts';

/** Draws from which threads gain more than their start takes. */
const worthThreads = 2000;

/** No threads: draws are made here. */
export const here: Pool = createPool({ workers: 0 });

/** Threads for what is asked: as typed, else one a core where there is enough to do. */
export function indexThreads(mode: IndexMode, options: IndexOptions): number {
  if (options.threads !== undefined) return threadsOf(options.threads);
  if (mode === 'audit' || mode === 'list') return 1;
  const isLong =
    mode === 'sensitivity' || mode === 'place' || drawsOf(options, 1000).draws >= worthThreads;
  return isLong ? threadsOf(undefined) : 1;
}
