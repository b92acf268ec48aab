import type { ErrorFacts } from '@sojourn/engine/core';
import type { Part } from './kind.ts';

/** What a pool tells a worker. */
export type ToWorker =
  | { readonly kind: 'input'; readonly id: number; readonly work: string; readonly input: object }
  | {
      readonly kind: 'draws';
      readonly job: number;
      /** Id of the input. */
      readonly input: number;
      readonly order: unknown;
      readonly room: Float64Array | null;
      readonly first: number;
      readonly last: number;
    }
  | { readonly kind: 'stop'; readonly job: number };

/** What a worker tells its pool. `done` with the last part of the draws it was given. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'part'; readonly job: number; readonly part: Part; readonly done: boolean }
  | { readonly kind: 'stopped'; readonly job: number }
  | { readonly kind: 'failed'; readonly job: number; readonly facts: ErrorFacts };

/**
 * The worker's end of the line. Parts are copied: a thread that has once transferred a buffer
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
