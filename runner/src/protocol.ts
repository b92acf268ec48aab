import type { ErrorFacts } from '@sojourn/engine/core';
import type { DrawBlock, Scenario, World } from '@sojourn/engine/nexus';

/** What a pool tells a worker. */
export type ToWorker =
  | { readonly kind: 'world'; readonly id: number; readonly world: World }
  | {
      readonly kind: 'draws';
      readonly job: number;
      readonly world: number;
      readonly scenario: Scenario;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'stop'; readonly job: number };

/** What a worker tells its pool. `done` with the last block of the draws it was given. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'block';
      readonly job: number;
      readonly block: DrawBlock;
      readonly done: boolean;
    }
  | { readonly kind: 'stopped'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly facts: ErrorFacts };

/**
 * The worker's end of the line. Blocks are copied: a thread that has once transferred a buffer
 * reads all its arrays more slowly from then on.
 */
export interface WorkerPort {
  readonly post: (message: FromWorker) => void;
  readonly listen: (onMessage: (message: ToWorker) => void) => void;
}

/** The pool's end of the line to one worker. */
export interface Channel {
  readonly post: (message: ToWorker) => void;
  readonly listen: (
    onMessage: (message: FromWorker) => void,
    onFailure: (reason: string) => void,
  ) => void;
  readonly end: () => unknown;
}
