import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { measureCommand } from './child.ts';
import { runCommandRow } from './run.ts';

describe('measuring a command', () => {
  test('gives CPU time and peak memory of each process', () => {
    const idle = measureCommand(['-e', '0'], repositoryRoot(), 2);
    const busy =
      'const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end);';
    const large = 'globalThis.kept = Buffer.alloc(5e8, 1);';
    const working = measureCommand(['-e', busy + large], repositoryRoot(), 1);
    expect(idle.milliseconds).toHaveLength(2);
    expect(working.milliseconds[0]).toBeGreaterThan(400);
    expect(working.peakMegabytes - idle.peakMegabytes).toBeGreaterThan(250);
  });

  test('passes on how a command failed', () => {
    expect(() => measureCommand(['-e', 'process.exit(3)'], repositoryRoot(), 1)).toThrow(
      'exit code 3',
    );
  });

  test('skips a row that needs a file that is not built', () => {
    const row = {
      id: 'x',
      title: 'X',
      target: 1,
      needs: 'no/such/file.js',
      run: ['-e', '0'],
      baseline: { title: 'none', run: ['-e', '0'] },
    };
    const outcome = runCommandRow(row, { only: [], json: false, repeats: 1 });
    expect(outcome.skipped).toContain('no/such/file.js is not built');
  });
});
