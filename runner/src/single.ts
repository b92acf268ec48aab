import { checkCancelled, report } from '@sojourn/engine/core';
import type { Kind, Part } from './kind.ts';
import type { RunOptions } from './options.ts';
import { cut } from './slices.ts';
import { nextTurn } from './yielding.ts';

/**
 * Does work where no worker is to be had: on this thread, in slices, with a turn for everything
 * else after each, so that a page stays alive and a cancel is heard.
 *
 * @throws SojournError `work.cancelled`, or what the engine throws
 */
export async function runHere<Input extends object, Order, P extends Part, Result>(
  kind: Kind<Input, Order, P, Result>,
  input: Input,
  order: Order,
  options: RunOptions<Result>,
): Promise<Result> {
  const draws = kind.draws(input, order);
  const run = kind.open(input).begin(order, null);
  const collector = kind.collect(input, order, null);
  for (const { first, last } of cut(0, draws, kind.slice)) {
    await nextTurn();
    checkCancelled(options);
    collector.take(run(first, last));
    report(options, kind.stage, last, draws);
    if (last === kind.early && last < draws) options.onProvisional?.(collector.result(last));
  }
  return collector.result(draws);
}
