import { SojournError } from '@sojourn/engine/core';
import type { ScenarioResult } from '@sojourn/engine/nexus';
import { describe, expect, test } from 'vitest';
import { runMessage } from './RunBar.tsx';
import { initialRun, nextState, type RunEvent, type RunState } from './run-state.ts';

const early = { fingerprint: 'early' } as ScenarioResult;
const full = { fingerprint: 'full' } as ScenarioResult;

const after = (...events: readonly RunEvent[]): RunState => events.reduce(nextState, initialRun);

describe('the state of a run', () => {
  test('goes from start over a provisional result to the last one', () => {
    const start: RunEvent = { type: 'start', total: 200 };
    const provisional: RunEvent = { type: 'result', result: early, isLast: false };
    expect(after(start, provisional)).toMatchObject({ status: 'running', result: early });
    const done = after(start, provisional, { type: 'result', result: full, isLast: true });
    expect(done).toMatchObject({ status: 'done', result: full, done: 200, total: 200 });
    expect(runMessage(done)).toBe('Done: 200 model runs.');
  });

  test('counts the runs', () => {
    const progress: RunEvent = {
      type: 'progress',
      progress: { stage: 'draws', done: 50, total: 200 },
    };
    expect(after({ type: 'start', total: 200 }, progress)).toMatchObject({ done: 50, total: 200 });
  });

  test('a cancelled run keeps what was shown', () => {
    const error = new SojournError({ code: 'work.cancelled' });
    const state = after(
      { type: 'start', total: 200 },
      { type: 'result', result: early, isLast: false },
      { type: 'failure', error },
    );
    expect(state).toMatchObject({ status: 'cancelled', result: early });
  });

  test('a failure is told, and a new start forgets it', () => {
    const failed = after({ type: 'failure', error: new Error('no') });
    expect(failed.status).toBe('failed');
    expect(nextState(failed, { type: 'start', total: 1 })).toMatchObject({
      status: 'running',
      error: null,
    });
  });
});
