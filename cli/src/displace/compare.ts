import { releaseOf } from '@sojourn/brief/displacement';
import { campRows, compareRuns, preparePair } from '@sojourn/engine/displacement';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { type CompareOptions, changesAsked } from './change-options.ts';
import { type CompareResult, compareCsv, compareJson, compareText } from './compare-result.ts';
import { readCase } from './read.ts';

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Reads a case, runs it without and with the changes. */
export function compared(path: string, options: CompareOptions): CompareResult {
  const { model, settings, defects, scale } = readCase(path, options);
  const pair = preparePair(model, { settings, defects, scale }, changesAsked(options, model));
  const each = campRows(pair.base);
  const release = releaseOf(
    pair.base.model,
    each.slice(0, -1).map(({ name }) => name),
    options.full ?? false,
  );
  const rows = [...release.areas, each.at(-1)!];
  const before = cpuSeconds();
  const work = { onProgress: progressMeter() };
  const comparison = compareRuns(pair, options.draws, options.seed, rows, work);
  return { pair, comparison, release, seed: options.seed, cpuSeconds: cpuSeconds() - before };
}

function written(result: CompareResult, { json, csv, out }: CompareOptions): string {
  if (json || out?.endsWith('.json')) return `${JSON.stringify(compareJson(result), null, 2)}\n`;
  if (csv || out?.endsWith('.csv')) return compareCsv(result);
  return compareText(result);
}

/** `sojourn displace compare`: what a change makes of a case. */
export async function runCompare(path: string, options: CompareOptions): Promise<void> {
  await deliver(written(compared(path, options), options), options.out);
}
