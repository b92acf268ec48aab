import { SojournError } from '../errors/index.ts';

/** What long work accepts from its caller: a signal to stop and a listener for progress. */
export interface WorkOptions {
  readonly signal?: { readonly aborted: boolean };
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Message id of the stage, e.g. `draws`. */
  readonly stage: string;
}

/** Throws `work.cancelled` once the caller has given the signal. */
export function checkCancelled(options: WorkOptions | undefined): void {
  if (options?.signal?.aborted) throw new SojournError({ code: 'work.cancelled' });
}

/** Tells the caller how far the work is. */
export function report(
  options: WorkOptions | undefined,
  stage: string,
  done: number,
  total: number,
): void {
  options?.onProgress?.({ done, total, stage });
}
