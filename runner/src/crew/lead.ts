import { SojournError } from '@sojourn/engine/core';
import { alone, type Board, type Crew, type Hands, passNames } from '@sojourn/engine/gravity';
import { type Bench, blocksPerTicket, cells, doBlocks, tellThrown } from './control.ts';

export { alone };

/** How long the others may take for a block before they are given up, milliseconds. */
const patience = 60_000;

function lost(got: string): SojournError {
  return new SojournError({
    code: 'internal.invariant',
    where: { field: 'worker' },
    got,
    expected: 'a block of rows',
  });
}

const isShared = (array: ArrayBufferView): boolean => array.buffer instanceof SharedArrayBuffer;

function checkShared(board: Board): void {
  const { poisson, codes, columns, ...arrays } = board;
  const all = [...Object.values(arrays), ...Object.values(poisson ?? {}), ...codes, ...columns];
  if (!all.every((one) => !ArrayBuffer.isView(one) || isShared(one))) throw lost('own memory');
}

/** Waits until all blocks are done. */
function waitFor(control: Int32Array, blocks: number): void {
  for (;;) {
    const done = Atomics.load(control, cells.done);
    if (done === blocks) return;
    if (Atomics.wait(control, cells.done, done, patience) === 'timed-out') throw lost('nothing');
  }
}

function lead(bench: Bench): Hands {
  const { board, control, number, thrown } = bench;
  const own = alone.open(board);
  const blocks = board.rows.length - 1;
  let ticket = 0;
  return {
    run(name, column = null, value = 0) {
      const at = column === null ? -1 : board.columns.indexOf(column);
      if (column !== null && at < 0) return own.run(name, column, value);
      number[0] = value;
      Atomics.store(control, cells.pass, passNames.indexOf(name));
      Atomics.store(control, cells.column, at);
      Atomics.store(control, cells.done, 0);
      ticket++;
      Atomics.store(control, cells.claim, ticket * blocksPerTicket);
      Atomics.store(control, cells.ticket, ticket);
      Atomics.notify(control, cells.ticket);
      doBlocks(bench, ticket, (error) => tellThrown(bench, error));
      waitFor(control, blocks);
      if (Atomics.load(control, cells.failed) !== 0) {
        throw lost(new TextDecoder().decode(thrown.slice(0, thrown.indexOf(0))));
      }
    },
    close() {
      Atomics.store(control, cells.ended, 1);
      Atomics.add(control, cells.ticket, 1);
      Atomics.notify(control, cells.ticket);
    },
  };
}

/**
 * A crew whose leader is the calling thread.
 *
 * @param call tells every helper of a board
 */
export function crewOf(call: (bench: Bench) => void): Crew {
  return {
    floats: (length) => new Float64Array(new SharedArrayBuffer(8 * length)),
    integers: (length) => new Int32Array(new SharedArrayBuffer(4 * length)),
    open(board) {
      if (board.rows.length === 2) return alone.open(board);
      checkShared(board);
      const bench: Bench = {
        board,
        control: new Int32Array(new SharedArrayBuffer(4 * Object.keys(cells).length)),
        number: new Float64Array(new SharedArrayBuffer(8)),
        thrown: new Uint8Array(new SharedArrayBuffer(512)),
      };
      call(bench);
      return lead(bench);
    },
  };
}
