import { compareCsv, planComparison } from '@sojourn/brief/displacement';
import { comparisons } from '@sojourn/runner/displacement';
import { cpuSeconds } from '../cpu.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { threadsOf, withPool } from '../threads.ts';
import { type CompareOptions, changesAsked } from './change-options.ts';
import { compareJson, compareText, type TimedComparison } from './compare-result.ts';
import { plainForm } from './forms.ts';
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

/** `sojourn displace compare`: what a change makes of a case. */
export async function runCompare(path: string, options: CompareOptions): Promise<void> {
  const form = plainForm(options);
  const result = await compared(path, options);
  const write = {
    json: () => `${JSON.stringify(compareJson(result), null, 2)}\n`,
    csv: () => compareCsv(result),
    text: () => compareText(result),
  };
  await deliver(write[form](), options.out);
}
