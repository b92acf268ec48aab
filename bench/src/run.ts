import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { listRows, measureCommand, measurePart } from './child.ts';
import { buildGroup, type Group } from './groups.ts';
import { type BenchOptions, isAsked } from './options.ts';
import { factsOfCommand, factsOfRow, type Measured, outcomeOf, skippedOutcome } from './outcome.ts';
import type { CommandRow, Outcome, Row, Samples } from './row.ts';

function reasonOf(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return text.split('\n').slice(0, 2).join(' ').slice(0, 160);
}

/** Measures a command, or says why not. */
export function runCommandRow(row: CommandRow, { repeats }: BenchOptions): Outcome {
  const root = repositoryRoot();
  const facts = factsOfCommand(row);
  if (!existsSync(join(root, row.needs))) {
    return skippedOutcome(facts, `${row.needs} is not built; npm run build makes it`);
  }
  try {
    const run = { ...measureCommand(row.run, root, repeats), calls: 1 };
    const plain = { ...measureCommand(row.baseline.run, root, repeats), calls: 1 };
    return outcomeOf(facts, run, plain);
  } catch (thrown) {
    return skippedOutcome(facts, reasonOf(thrown));
  }
}

function measured(bundle: string, row: Row, part: 'run' | 'baseline', asked: number): Measured {
  const repeats = row.repeats ?? asked;
  const sizes =
    row.mode === 'warm'
      ? { processes: 1, repeats, warmUps: row.warmUps ?? 3 }
      : { processes: repeats, repeats: 1, warmUps: 0 };
  const samples = measurePart(bundle, row.id, part, sizes);
  return { ...samples, calls: row[part].calls ?? row.calls };
}

/** A baseline that cannot run, for want of files, leaves the row without a comparison. */
function baselineOf(bundle: string, row: Row, repeats: number): Measured | null {
  try {
    return measured(bundle, row, 'baseline', repeats);
  } catch {
    return null;
  }
}

/** Run and baseline in turn, so that both have the same neighbours; the best of each is compared. */
function pairedRow(bundle: string, row: Row, asked: number): Outcome {
  const { warmUps = 1, repeats = asked } = row;
  const sizes = { processes: 1, repeats: 1, warmUps };
  const ours: Samples[] = [];
  const plain: Samples[] = [];
  for (let k = 0; k < repeats; k++) {
    ours.push(measurePart(bundle, row.id, 'run', sizes));
    plain.push(measurePart(bundle, row.id, 'baseline', sizes));
  }
  const joined = (samples: readonly Samples[], calls = row.calls): Measured => ({
    milliseconds: samples.flatMap(({ milliseconds }) => milliseconds),
    peakMegabytes: Math.max(...samples.map(({ peakMegabytes }) => peakMegabytes)),
    calls,
  });
  const best = (milliseconds: readonly number[]) => Math.min(...milliseconds);
  return outcomeOf(factsOfRow(row), joined(ours), joined(plain, row.baseline.calls), best);
}

function runRow(bundle: string, row: Row, { repeats }: BenchOptions): Outcome {
  try {
    if (row.mode === 'paired') return pairedRow(bundle, row, repeats);
    const run = measured(bundle, row, 'run', repeats);
    return outcomeOf(factsOfRow(row), run, baselineOf(bundle, row, repeats));
  } catch (thrown) {
    return skippedOutcome(factsOfRow(row), reasonOf(thrown));
  }
}

/** Builds a group and measures its rows one by one; a group that cannot be built is one skip. */
export async function runGroup(
  group: Group,
  options: BenchOptions,
  onOutcome: (outcome: Outcome) => void,
): Promise<void> {
  try {
    const bundle = await buildGroup(group);
    for (const row of listRows(bundle)) {
      if (isAsked(row.id, options)) onOutcome(runRow(bundle, row, options));
    }
  } catch (thrown) {
    if (!isAsked(group, options)) return;
    const facts = { id: group, title: `Group ${group}`, unit: 'ms', clock: 'cpu' } as const;
    onOutcome(skippedOutcome({ ...facts, target: null, baselineTitle: '' }, reasonOf(thrown)));
  }
}
