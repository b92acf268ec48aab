import type { WorkOptions } from '@sojourn/engine/core';
import type { Scenario, ScenarioResult, World } from '@sojourn/engine/nexus';

/** What a run accepts beside signal and progress. */
export interface RunOptions extends WorkOptions {
  /** Hears once of the result of the first 16 draws, where the scenario has more. */
  readonly onProvisional?: (result: ScenarioResult) => void;
}

/** Runs scenarios on workers, or here where there are none: the result is the same, bit by bit. */
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
  /** Ends all workers; runs that are under way reject with `work.cancelled`. */
  close(): Promise<void>;
}
