import workerText from 'virtual:sojourn-worker';
import { isSojournError, type Progress } from '@sojourn/engine/core';
import type { Scenario, ScenarioResult, World } from '@sojourn/engine/nexus';
import { createPool, type Pool } from '@sojourn/runner/browser';
import { useEffect, useReducer, useRef } from 'react';

/** What the page knows of the run of the present scenario. */
export interface RunState {
  readonly status: 'running' | 'done' | 'cancelled' | 'failed';
  /** The latest result, of an earlier scenario until the new one has its first draws. */
  readonly result: ScenarioResult | null;
  readonly done: number;
  readonly total: number;
  readonly error: unknown;
}

type Event =
  | { readonly type: 'start'; readonly total: number }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'result'; readonly result: ScenarioResult; readonly isLast: boolean }
  | { readonly type: 'failure'; readonly error: unknown };

/** The state after an event; pure. */
export function nextState(state: RunState, event: Event): RunState {
  switch (event.type) {
    case 'start':
      return { ...state, status: 'running', done: 0, total: event.total, error: null };
    case 'progress':
      return { ...state, done: event.progress.done, total: event.progress.total };
    case 'result':
      return {
        ...state,
        result: event.result,
        status: event.isLast ? 'done' : state.status,
        done: event.isLast ? state.total : state.done,
      };
    case 'failure': {
      const isCancel = isSojournError(event.error) && event.error.code === 'work.cancelled';
      return { ...state, status: isCancel ? 'cancelled' : 'failed', error: event.error };
    }
  }
}

const initial: RunState = { status: 'running', result: null, done: 0, total: 0, error: null };

let pool: Pool | null = null;

/** The page's workers, opened at the first run and kept. */
function sharedPool(): Pool {
  pool ??= createPool({ source: workerText });
  return pool;
}

/**
 * Runs a scenario whenever it changes, ending the run before; the first 16 draws come early.
 *
 * @returns state and a function that cancels the run under way
 */
export function useRun(world: World, scenario: Scenario | null): [RunState, () => void] {
  const [state, tell] = useReducer(nextState, initial);
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (scenario === null) return;
    const mine = new AbortController();
    control.current = mine;
    let current = true;
    const say = (event: Event) => current && tell(event);
    say({ type: 'start', total: scenario.draws });
    sharedPool()
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
  }, [world, scenario]);
  return [state, () => control.current?.abort()];
}
