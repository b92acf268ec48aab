import { isSojournError, type Progress } from '@sojourn/engine/core';
import type { ScenarioResult } from '@sojourn/engine/nexus';

/** What the page knows of the run of the present scenario. */
export interface RunState<Result = ScenarioResult> {
  readonly status: 'running' | 'done' | 'cancelled' | 'failed';
  /** The latest result, of an earlier scenario until the new one has its first draws. */
  readonly result: Result | null;
  readonly done: number;
  readonly total: number;
  readonly error: unknown;
}

/** How far a run is, whatever it gives. */
export type RunProgress = Pick<RunState, 'status' | 'done' | 'total'>;

/** What happens to a run. */
export type RunEvent<Result = ScenarioResult> =
  | { readonly type: 'start'; readonly total: number }
  | { readonly type: 'progress'; readonly progress: Progress }
  | { readonly type: 'result'; readonly result: Result; readonly isLast: boolean }
  | { readonly type: 'failure'; readonly error: unknown };

/** The state after an event; pure. */
export function nextState<Result>(
  state: RunState<Result>,
  event: RunEvent<Result>,
): RunState<Result> {
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

/** Before the first run. */
export const initialRun: RunState = {
  status: 'running',
  result: null,
  done: 0,
  total: 0,
  error: null,
};
