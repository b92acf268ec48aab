import { releaseOf } from '@sojourn/brief/displacement';
import { baselinesOf, type Prepared, prepare, traceOrigins } from '@sojourn/engine/displacement';
import { ensembles } from '@sojourn/runner/displacement';
import { cpuSeconds } from '../cpu.ts';
import { deliver } from '../output.ts';
import { progressMeter } from '../progress.ts';
import { threadsOf, withPool } from '../threads.ts';
import type { DisplaceOptions } from './options.ts';
import { readCase } from './read.ts';
import type { DisplaceResult } from './result.ts';
import { spreadOf } from './spread.ts';
import { checkForm, formOf, writtenAs } from './written.ts';

/** Runs for the table of origins: they keep groups apart and cost more. */
const mostOriginRuns = 20;

function originsOf(ready: Prepared, { origins, draws, seed, full }: DisplaceOptions) {
  const isHeldBack = (ready.model.live ?? false) && !full;
  return origins && !isHeldBack
    ? traceOrigins(ready, Math.min(draws, mostOriginRuns), seed, 7, {
        onProgress: progressMeter(),
      })
    : null;
}

async function simulate(path: string, options: DisplaceOptions): Promise<DisplaceResult> {
  const read = readCase(path, options);
  const ready = prepare(read.model, read);
  const before = cpuSeconds();
  const { model, settings, defects, scale } = read;
  const { draws, seed } = options;
  const spread = spreadOf(options);
  const ensemble = await withPool(threadsOf(options.threads), (pool) =>
    pool.share(
      ensembles,
      { model, setup: { settings, defects, scale } },
      { draws, seed, spread },
      {
        onProgress: progressMeter(),
      },
    ),
  );
  const spent = cpuSeconds() - before;
  const release = releaseOf(model, ensemble.camps, options.full ?? false);
  return {
    ready,
    ensemble,
    baselines: baselinesOf(ready),
    release,
    spread,
    seed,
    origins: originsOf(ready, options),
    warnings: read.warnings,
    cpuSeconds: spent,
    options,
  };
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
  const form = formOf(options);
  const result = await simulate(path, options);
  checkForm(form, (result.ready.model.live ?? false) && !options.full);
  await deliver(await writtenAs(result, form), options.out);
}
