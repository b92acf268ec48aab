import type { Board, PassName } from '@sojourn/engine/gravity';
import { passNames, runBlock } from '@sojourn/engine/gravity';

/** What threads agree by: one board, and a few numbers in shared memory. */
export interface Bench {
  readonly board: Board;
  /** See {@link cells}. */
  readonly control: Int32Array;
  /** The number that the pass takes. */
  readonly number: Float64Array;
  /** What a helper threw, UTF-8, ended by zero. */
  readonly thrown: Uint8Array;
}

/** What a helper is told. */
export interface BenchMessage {
  readonly kind: 'bench';
  readonly bench: Bench;
}

/**
 * `ticket` counts passes and wakes helpers; `claim` is ticket · 64 + the next block, so that a
 * claim on an earlier pass fails; `done` counts blocks; `ended` lets helpers go.
 */
export const cells = { ticket: 0, claim: 1, done: 2, pass: 3, column: 4, ended: 5, failed: 6 };
export const blocksPerTicket = 64;

/** Does blocks of the pass `ticket` until none is left. */
export function doBlocks(bench: Bench, ticket: number, onThrown: (error: unknown) => void): void {
  const { board, control, number } = bench;
  const blocks = board.rows.length - 1;
  for (;;) {
    const claim = Atomics.load(control, cells.claim);
    const block = claim - ticket * blocksPerTicket;
    if (block < 0 || block >= blocks) return;
    if (Atomics.compareExchange(control, cells.claim, claim, claim + 1) !== claim) continue;
    // from here on the pass cannot end without this block: what is read is of this pass
    try {
      const name = passNames[Atomics.load(control, cells.pass)] as PassName;
      const column = Atomics.load(control, cells.column);
      runBlock(board, name, block, column < 0 ? null : board.columns[column]!, number[0]!);
    } catch (error) {
      onThrown(error);
    }
    if (Atomics.add(control, cells.done, 1) === blocks - 1) Atomics.notify(control, cells.done);
  }
}

/** A helper's part: waits for passes and does blocks until the board is taken away. */
export function help(bench: Bench): void {
  const { control } = bench;
  let seen = 0;
  while (Atomics.load(control, cells.ended) === 0) {
    Atomics.wait(control, cells.ticket, seen);
    seen = Atomics.load(control, cells.ticket);
    doBlocks(bench, seen, (error) => tellThrown(bench, error));
  }
}

/** Leaves word of an error for the leader. */
export function tellThrown({ control, thrown }: Bench, error: unknown): void {
  const words = new TextEncoder().encode(error instanceof Error ? error.message : String(error));
  thrown.set(words.subarray(0, thrown.length - 1));
  Atomics.store(control, cells.failed, 1);
}
