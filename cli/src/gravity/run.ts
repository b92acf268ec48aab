import { basename } from 'node:path';
import { bytesSource } from '@sojourn/data';
import {
  defaultClusters,
  defaultFormula,
  loadGravityTable,
  sheetTable,
} from '@sojourn/data/gravity';
import { SojournError, type Table } from '@sojourn/engine/core';
import { blockCount } from '@sojourn/engine/gravity';
import { openCrew } from '@sojourn/runner/node';
import { openLocalSnapshot } from '../local.ts';
import { deliver } from '../output.ts';
import { readBytes, unpacked } from '../read-bytes.ts';
import { threadsOf } from '../threads.ts';
import { type Estimated, estimateModel } from './estimate.ts';
import { messagesOf } from './messages.ts';
import { modelFileOf } from './model-file.ts';
import type { GravityCommandOptions } from './options.ts';
import { fixedEffectsCsv, predictionsCsv, rendered } from './write.ts';

async function readTable(file: string): Promise<Table> {
  const bytes = readBytes(file, 'Give a CSV file, or world for the snapshot’s own table.');
  return sheetTable(bytesSource(basename(file), unpacked(file, bytes)));
}

/** The default model brings its clusters and its test by time along. */
function withDefaults(options: GravityCommandOptions, whole: boolean): GravityCommandOptions {
  if (!whole) return options;
  return {
    ...options,
    ...(!options.cluster &&
      !options.dyadic &&
      options.errors !== 'iid' && { cluster: defaultClusters }),
    ...(options.modelFile && { holdout: 'start,origin,destination', reset: true }),
  };
}

function formulasFor(world: boolean, given: readonly string[]): readonly string[] {
  if (given.length > 0) return given;
  if (world) return [defaultFormula];
  throw new SojournError({
    code: 'argument.shape',
    where: { field: 'The formula' },
    got: 'nothing',
    expected: 'y ~ x1 + x2 | fixed effects',
    remedy: "Write it after the file: sojourn gravity data.csv 'y ~ x1 + x2 | o^t + d^t + o^d'.",
  });
}

/** Threads are started where the table is large enough to be cut. */
async function estimated(
  table: Table,
  formulas: readonly string[],
  options: GravityCommandOptions,
): Promise<Estimated[]> {
  const threads = threadsOf(options.threads);
  const crew = await openCrew({ threads: blockCount(table.length, 0) > 1 ? threads : 1 });
  try {
    void crew.ready();
    const models: Estimated[] = [];
    for (const formula of formulas) {
      models.push(await estimateModel(table, formula, options, { crew, threads }));
    }
    return models;
  } finally {
    await crew.close();
  }
}

/** Runs `sojourn gravity`. */
export async function runGravity(
  data: string,
  given: readonly string[],
  asked: GravityCommandOptions,
): Promise<void> {
  const world = data === 'world';
  if (asked.modelFile && !world) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--model-file' },
      got: data,
      expected: 'world, whose variables have sources',
    });
  }
  const formulas = formulasFor(world, given);
  const options = withDefaults(asked, world && given.length === 0);
  const snapshot = world ? await openLocalSnapshot(options.snapshot) : null;
  const table = snapshot ? await loadGravityTable(snapshot) : await readTable(data);
  const models = await estimated(table, formulas, options);
  for (const [at, { report }] of models.entries()) {
    for (const line of messagesOf(report)) {
      process.stderr.write(`${models.length > 1 ? `(${at + 1}) ` : ''}${line}\n`);
    }
  }
  if (options.fixedEffects) await deliver(fixedEffectsCsv(models), options.fixedEffects);
  if (options.predictions) await deliver(predictionsCsv(table, models), options.predictions);
  const reports = models.map(({ report }) => report);
  const text =
    options.modelFile && snapshot
      ? `${JSON.stringify(modelFileOf(reports[0]!, table, snapshot.manifest.release), null, 1)}\n`
      : rendered(reports, options);
  await deliver(text, options.out);
}
