import { baselinesOf, prepare, runEnsemble } from '@sojourn/engine/displacement';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { releaseOf } from './hold-back.ts';
import type { DisplaceOptions } from './options.ts';
import { readCase } from './read.ts';
import { type DisplaceResult, jsonOf } from './result.ts';
import { csvOf, textOf } from './text.ts';

function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

function simulate(path: string, options: DisplaceOptions): DisplaceResult {
  const read = readCase(path, options);
  const ready = prepare(read.model, read);
  const before = cpuSeconds();
  const ensemble = runEnsemble(ready, options.draws, options.seed, { onProgress: progressMeter() });
  const spent = cpuSeconds() - before;
  const release = releaseOf(read.model, ensemble.camps, options.full ?? false);
  return {
    read,
    ready,
    ensemble,
    baselines: baselinesOf(ready),
    release,
    cpuSeconds: spent,
    options,
  };
}

function written(result: DisplaceResult, options: DisplaceOptions): string {
  if (options.json || options.out?.endsWith('.json'))
    return `${JSON.stringify(jsonOf(result), null, 2)}\n`;
  if (options.csv || options.out?.endsWith('.csv')) return csvOf(result);
  return textOf(result);
}

/** `sojourn displace`: reads, runs, writes. */
export async function runDisplace(path: string, options: DisplaceOptions): Promise<void> {
  if (options.check) {
    const { model, warnings } = readCase(path, options);
    const found = {
      case: model.title,
      places: model.places.length,
      routes: model.routes.length,
      days: model.days,
      warnings,
    };
    await deliver(`${JSON.stringify(found, null, 2)}\n`, options.out);
    return;
  }
  await deliver(written(simulate(path, options), options), options.out);
}
