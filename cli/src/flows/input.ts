import type { Snapshot } from '@sojourn/data';
import {
  femaleShares,
  inOrder,
  labelsIn,
  loadWorldFlows,
  readFlowInput,
  readLabels,
  squareTable,
  type WorldInput,
  worldPeriods,
} from '@sojourn/data/flows';
import { type Issue, SojournError } from '@sojourn/engine/core';
import type { FlowInput } from '@sojourn/engine/flows';
import { inputFile as file, fileTable } from './files.ts';
import { type FlowsOptions, periodStart } from './options.ts';

/** What a run starts from. */
export interface RunInput {
  readonly input: FlowInput;
  readonly world: WorldInput | null;
  readonly prior: Float64Array | null;
  readonly issues: readonly Issue[];
}

function together(got: string, expected: string): SojournError {
  return new SojournError({
    code: 'argument.choice',
    where: { field: 'the input' },
    got,
    expected,
    remedy: 'Give --start and --end, or --period 2015-2020.',
  });
}

async function ofFiles(options: FlowsOptions, snapshot: Snapshot): Promise<RunInput> {
  const { start, end, births, deaths, prior } = options;
  if (start === undefined || end === undefined) {
    throw together(
      start === undefined ? 'no --start' : 'no --end',
      'two stock tables, or a period',
    );
  }
  const read = await readFlowInput(
    {
      start: file(start),
      end: file(end),
      ...(births === undefined ? {} : { births: file(births) }),
      ...(deaths === undefined ? {} : { deaths: file(deaths) }),
      ...(prior === undefined ? {} : { seed: file(prior) }),
    },
    snapshot.places,
    options.labels,
  );
  return { input: read, world: null, prior: read.seed ?? null, issues: read.issues };
}

async function sharesOf({ femaleShares: file, sex }: FlowsOptions, snapshot: Snapshot) {
  if (file === undefined) return {};
  if (sex === 'both') throw together('--female-shares for both sexes', '--sex female or male');
  return { femaleShares: femaleShares(await fileTable(file), snapshot.places) };
}

/** Expected flows of the world in the order of its places; null without a file. */
async function priorOf(
  { prior, labels }: FlowsOptions,
  codes: readonly string[],
  { places }: Snapshot,
): Promise<Float64Array | null> {
  if (prior === undefined) return null;
  const table = await fileTable(prior);
  const read = squareTable(table, readLabels(labelsIn(table), places, labels), 'ignored');
  return inOrder(read, codes, 'the world');
}

/** The input of the options: files, or a period of the world. @throws SojournError naming what is wrong */
export async function inputOf(options: FlowsOptions, snapshot: Snapshot): Promise<RunInput> {
  if (options.period === undefined) return ofFiles(options, snapshot);
  const { births, deaths, end } = options;
  if ([options.start, end, births, deaths].some((file) => file !== undefined)) {
    throw together('files and --period', 'one of them');
  }
  const start = periodStart(options.period, worldPeriods) as (typeof worldPeriods)[number];
  const world = await loadWorldFlows(snapshot, {
    start,
    sex: options.sex,
    vintage: options.vintage,
    unknownOrigins: options.unknown,
    asPublished: options.asPublished === true,
    ...(await sharesOf(options, snapshot)),
  });
  const prior = await priorOf(options, world.codes, snapshot);
  return { input: world, world, prior, issues: world.issues };
}
