import type { WorkOptions } from '@sojourn/engine/core';
import type { Scenario, ScenarioResult, World } from '@sojourn/engine/nexus';
import type { Kind, Part } from './kind.ts';

/** What a run accepts beside signal and progress. */
export interface RunOptions<Result = ScenarioResult> extends WorkOptions {
  /**
   * Hears once of the result of the first draws, where the kind of work has such a result (a
   * scenario: 16 draws) and there are more.
   */
  readonly onProvisional?: (result: Result) => void;
}

/** Shares work among workers, or does it here where there are none: the same result, bit by bit. */
export interface Pool {
  /** Workers that were asked for; 0 runs everything on the calling thread. */
  readonly workers: number;
  /**
   * Runs a scenario.
   *
   * @param options an `AbortSignal` will do as `signal`; an aborted run rejects at once
   * @throws SojournError naming the field of an impossible scenario; `work.cancelled`
   */
  run(world: World, scenario: Scenario, options?: RunOptions): Promise<ScenarioResult>;
  /**
   * Does work of any kind.
   *
   * @param kind what is done: `ensembles`, `doubts`, `sensitivities`, `bootstraps`, `scenarios`
   * @param input goes to each worker once, by identity: keep the object
   * @param order what is asked of it; goes with every task
   * @throws SojournError what the engine throws; `work.cancelled`
   * @example pool.share(ensembles, { model, setup }, { draws: 1000, seed: 1 })
   */
  share<Input extends object, Order, P extends Part, Result>(
    kind: Kind<Input, Order, P, Result>,
    input: Input,
    order: Order,
    options?: RunOptions<Result>,
  ): Promise<Result>;
  /** Ends all workers; runs that are under way reject with `work.cancelled`. */
  close(): Promise<void>;
}
