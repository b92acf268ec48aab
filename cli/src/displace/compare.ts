import { compareCsv, planComparison } from '@sojourn/brief/displacement';
import { comparisons } from '@sojourn/runner/displacement';
import { cpuSeconds } from '../cpu.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { threadsOf, withPool } from '../threads.ts';
import { type CompareOptions, changesAsked } from './change-options.ts';
import { compareJson, compareText, type TimedComparison } from './compare-result.ts';
import { readCase } from './read.ts';

/** Reads a case, runs it without and with the changes, on as many threads as asked. */
export async function compared(path: string, options: CompareOptions): Promise<TimedComparison> {
  const { model, settings, defects, scale, warnings } = readCase(path, options);
  const setup = { settings, defects, scale };
  const changes = changesAsked(options, model);
  const { pair, release, rows } = planComparison(model, setup, changes, options.full ?? false);
  const before = cpuSeconds();
  const { draws, seed } = options;
  const comparison = await withPool(threadsOf(options.threads), (pool) =>
    pool.share(
      comparisons,
      { model, setup, changes },
      { draws, seed, rows },
      { onProgress: progressMeter() },
    ),
  );
  return { pair, comparison, release, seed, warnings, cpuSeconds: cpuSeconds() - before };
}

function written(result: TimedComparison, { json, csv, out }: CompareOptions): string {
  if (json || out?.endsWith('.json')) return `${JSON.stringify(compareJson(result), null, 2)}\n`;
  if (csv || out?.endsWith('.csv')) return compareCsv(result);
  return compareText(result);
}

/** `sojourn displace compare`: what a change makes of a case. */
export async function runCompare(path: string, options: CompareOptions): Promise<void> {
  await deliver(written(await compared(path, options), options), options.out);
}
