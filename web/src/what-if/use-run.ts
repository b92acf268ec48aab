import type { Scenario, World } from '@sojourn/engine/nexus';
import type { Pool } from '@sojourn/runner/browser';
import { useEffect, useReducer, useRef } from 'react';
import { type Model, useModel } from './load-model.ts';
import { initialRun, nextState, type RunEvent, type RunState } from './run-state.ts';
import { spawnWorker } from './workers.ts';

let pool: Pool | null = null;

/** The page's workers, opened at the first run and kept. */
function sharedPool({ createPool, workerText }: Model): Pool {
  pool ??= createPool({ spawn: () => spawnWorker(workerText) });
  return pool;
}

/**
 * Runs a scenario whenever it changes, ending the run before; the first 16 draws come early.
 *
 * @returns state and a function that cancels the run under way
 */
export function useRun(world: World, scenario: Scenario | null): [RunState, () => void] {
  const model = useModel();
  const [state, tell] = useReducer(nextState, initialRun);
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    const mine = new AbortController();
    control.current = mine;
    let current = true;
    const say = (event: RunEvent) => current && tell(event);
    say({ type: 'start', total: scenario.draws });
    sharedPool(model)
      .run(world, scenario, {
        signal: mine.signal,
        onProgress: (progress) => say({ type: 'progress', progress }),
        onProvisional: (result) => say({ type: 'result', result, isLast: false }),
      })
      .then(
        (result) => say({ type: 'result', result, isLast: true }),
        (error: unknown) => say({ type: 'failure', error }),
      );
    return () => {
      current = false;
      mine.abort();
    };
  }, [model, world, scenario]);
  return [state, () => control.current?.abort()];
}
