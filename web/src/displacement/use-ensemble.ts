import type { CaseResult } from '@sojourn/brief/displacement';
import type { Ensemble, Prepared, Spread } from '@sojourn/engine/displacement';
import type { Pool } from '@sojourn/runner/browser';
import { useEffect, useReducer, useRef } from 'react';
import { initialRun, nextState, type RunEvent, type RunState } from '../what-if/run-state.ts';
import { spawnWorker } from '../what-if/workers.ts';
import { type Displacement, useDisplacement } from './load-engine.ts';
import type { OpenCase } from './open-case.ts';

/** How a case is to be run. */
export interface Wish {
  readonly draws: number;
  readonly seed: number;
  readonly scale: number;
  readonly spread: Spread;
  readonly isLive: boolean;
}

/** A run as it was asked for. */
export interface Ordered {
  readonly opened: OpenCase;
  readonly wish: Wish;
}

let pool: Pool | null = null;

/** The page's workers, opened at the first run and kept. */
function sharedPool({ createPool, workerText }: Displacement): Pool {
  pool ??= createPool({ spawn: () => spawnWorker(workerText) });
  return pool;
}

function resultOf(
  engine: Displacement,
  { opened, wish }: Ordered,
  ready: Prepared,
  ensemble: Ensemble,
): CaseResult {
  return {
    ready,
    ensemble,
    baselines: engine.baselinesOf(ready),
    release: engine.releaseOf(ready.model, ensemble.camps, false),
    spread: wish.spread,
    seed: wish.seed,
    origins: null,
    warnings: opened.warnings,
  };
}

async function run(
  engine: Displacement,
  ordered: Ordered,
  signal: AbortSignal,
  say: (event: RunEvent<CaseResult>) => void,
): Promise<CaseResult> {
  const { opened, wish } = ordered;
  const model = { ...opened.model, live: wish.isLive || (opened.model.live ?? false) };
  const input = { model, setup: { settings: opened.settings, scale: wish.scale } };
  const ready = engine.prepare(input.model, input.setup);
  const { draws, seed, spread } = wish;
  const ensemble = await sharedPool(engine).share(
    engine.ensembles,
    input,
    { draws, seed, spread },
    { signal, onProgress: (progress) => say({ type: 'progress', progress }) },
  );
  return resultOf(engine, ordered, ready, ensemble);
}

/**
 * Runs a case whenever what is asked changes, ending the run before.
 *
 * @returns state and a function that cancels the run under way
 */
export function useEnsemble(ordered: Ordered | null): [RunState<CaseResult>, () => void] {
  const engine = useDisplacement();
  const [state, tell] = useReducer(nextState<CaseResult>, { ...initialRun, result: null });
  const control = useRef<AbortController | null>(null);
  useEffect(() => {
    if (ordered === null) return;
    const mine = new AbortController();
    control.current = mine;
    let isCurrent = true;
    const say = (event: RunEvent<CaseResult>) => isCurrent && tell(event);
    say({ type: 'start', total: ordered.wish.draws });
    run(engine, ordered, mine.signal, say).then(
      (result) => say({ type: 'result', result, isLast: true }),
      (error: unknown) => say({ type: 'failure', error }),
    );
    return () => {
      isCurrent = false;
      mine.abort();
    };
  }, [engine, ordered]);
  return [state, () => control.current?.abort()];
}
