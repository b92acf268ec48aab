import { measure } from './measure.ts';
import type { Row, Samples } from './row.ts';

/**
 * What a built group does when it is started: measures one part of one row, and prints it as JSON.
 * Each part runs in a process of its own, so that neither warms the other's code up, nor spoils
 * it, nor counts in its memory.
 */
export async function serveGroup(rows: readonly Row[]): Promise<void> {
  const [, , id, part, repeats, warmUps] = process.argv;
  if (id === '--list') {
    process.stdout.write(JSON.stringify(rows));
    return;
  }
  const row = rows.find((candidate) => candidate.id === id);
  if (row === undefined) throw new Error(`no row ${id}`);
  const call = await row[part === 'baseline' ? 'baseline' : 'run'].prepare();
  globalThis.gc?.();
  const milliseconds = await measure(call, row.clock, Number(repeats), Number(warmUps));
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ milliseconds, peakMegabytes } satisfies Samples), () =>
    process.exit(0),
  );
}
