import type { WorkOptions } from '@sojourn/engine/core';
import type { Pool } from '@sojourn/runner/browser';
import { useEffect, useReducer, useRef } from 'react';
import { initialRun, nextState, type RunEvent, type RunState } from '../what-if/run-state.ts';
import { spawnWorker } from '../what-if/workers.ts';
import { type Displacement, useDisplacement } from './load-engine.ts';

let pool: Pool | null = null;

/** The page's workers, opened at the first run and kept. */
function sharedPool({ createPool, workerText }: Displacement): Pool {
  pool ??= createPool({ spawn: () => spawnWorker(workerText) });
  return pool;
}

/** Something that the workers can be asked for. */
export interface Work<Order, Result> {
  /** Steps of which progress is told. */
  total(engine: Displacement, order: Order): number;
  run(engine: Displacement, pool: Pool, order: Order, options: WorkOptions): Promise<Result>;
}

/** A result, and what it is the result of. */
export interface Answer<Order, Result> {
  readonly order: Order;
  readonly result: Result;
}

/**
 * Asks the workers whenever the order changes, ending what is under way.
 *
 * @param work keep the object: another one is asked anew
 * @param order null asks for nothing
 * @returns state and a function that cancels the work under way
 */
export function useWork<Order, Result>(
  work: Work<Order, Result>,
  order: Order | null,
): [RunState<Answer<Order, Result>>, () => void] {
  const engine = useDisplacement();
  const [state, tell] = useReducer(nextState<Answer<Order, Result>>, {
    ...initialRun,
    result: null,
  });
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (order === null) return;
    const mine = new AbortController();
    control.current = mine;
    let isCurrent = true;
    const say = (event: RunEvent<Answer<Order, Result>>) => isCurrent && tell(event);
    const ask = async () => {
      say({ type: 'start', total: work.total(engine, order) });
      return work.run(engine, sharedPool(engine), order, {
        signal: mine.signal,
        onProgress: (progress) => say({ type: 'progress', progress }),
      });
    };
    ask().then(
      (result) => say({ type: 'result', result: { order, result }, isLast: true }),
      (error: unknown) => say({ type: 'failure', error }),
    );
    return () => {
      isCurrent = false;
      mine.abort();
    };
  }, [engine, work, order]);
  return [state, () => control.current?.abort()];
}
