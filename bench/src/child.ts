import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import type { Row, Samples } from './row.ts';

/** Loaded before a command: on exit it leaves the CPU time and peak memory of the process. */
const reporter = `
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.SOJOURN_BENCH_REPORT, JSON.stringify({ milliseconds: [(user + system) / 1000], peakMegabytes: maxRSS / 1024 }));
});
`;

const preload = ['--import', `data:text/javascript,${encodeURIComponent(reporter)}`];

function runNode(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv): string {
  const done = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status === 0) return done.stdout;
  const last = done.stderr.trim().split('\n').slice(-1)[0] ?? '';
  throw new Error(`exit code ${done.status ?? done.signal}: ${last}`);
}

/** CPU time and peak memory of whole commands, each in a process of its own. */
export function measureCommand(args: readonly string[], cwd: string, repeats: number): Samples {
  const report = join(tmpdir(), `sojourn-bench-${process.pid}.json`);
  const runs = Array.from({ length: repeats }, () => {
    runNode([...preload, ...args], cwd, { SOJOURN_BENCH_REPORT: report });
    return JSON.parse(readFileSync(report, 'utf8')) as Samples;
  });
  rmSync(report, { force: true });
  return joined(runs);
}

/** Runs one part of a row of a built group and reads what it measured. */
export function measurePart(
  group: string,
  id: string,
  part: 'run' | 'baseline',
  sizes: { readonly processes: number; readonly repeats: number; readonly warmUps: number },
): Samples {
  const { processes, repeats, warmUps } = sizes;
  const args = ['--expose-gc', group, id, part, String(repeats), String(warmUps)];
  const runs = Array.from(
    { length: processes },
    () => JSON.parse(runNode(args, repositoryRoot(), {})) as Samples,
  );
  return joined(runs);
}

function joined(runs: readonly Samples[]): Samples {
  return {
    milliseconds: runs.flatMap(({ milliseconds }) => milliseconds),
    peakMegabytes: Math.max(...runs.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** The rows of a built group; functions do not cross and are left out. */
export function listRows(group: string): readonly Row[] {
  return JSON.parse(runNode([group, '--list'], repositoryRoot(), {})) as Row[];
}
