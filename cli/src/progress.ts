import type { Progress } from '@sojourn/engine/core';

/** A one-line meter on stderr: redrawn at a terminal, a line each tenth elsewhere. */
export function progressMeter(
  stream: NodeJS.WriteStream = process.stderr,
): (progress: Progress) => void {
  let shown = -1;
  return ({ done, total, stage }) => {
    const share = total > 0 ? Math.floor((100 * done) / total) : 100;
    const step = stream.isTTY ? share : Math.floor(share / 10) * 10;
    if (step === shown) return;
    shown = step;
    if (!stream.isTTY) {
      stream.write(`${stage} ${step} %\n`);
      return;
    }
    const bar = '━'.repeat(Math.floor(share / 4)).padEnd(25, '─');
    stream.write(`\r${stage} ${bar} ${share} %${done >= total ? '\n' : ''}`);
  };
}
