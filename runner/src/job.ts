import { report, SojournError } from '@sojourn/engine/core';
import { factsOf } from './facts.ts';
import type { AnyKind, Part } from './kind.ts';
import type { RunOptions } from './options.ts';
import { type Range, tasksOf } from './slices.ts';

/** What a run is about. */
export interface Order {
  readonly kind: AnyKind;
  readonly input: object;
  readonly order: unknown;
  readonly options: RunOptions<unknown>;
  /** Where the results go, in memory that all threads see. */
  readonly room: Float64Array | null;
}

/** One run under way: tasks still to give out, parts that came back, the result to come. */
export interface Job {
  readonly id: number;
  readonly order: Order;
  readonly tasks: Range[];
  readonly result: Promise<unknown>;
  /** Whether the result is there, has failed, or is being made elsewhere. */
  readonly over: () => boolean;
  /** Takes a part in whatever order it comes; the last one makes the result. */
  readonly take: (part: Part) => void;
  readonly fail: (thrown: unknown) => void;
  /** Leaves the rest to another promise. */
  readonly handOver: (result: Promise<unknown>) => void;
}

/**
 * Opens a job.
 *
 * @param draws draws in all
 * @param workers how many will share them
 */
export function openJob(id: number, order: Order, draws: number, workers: number): Job {
  const { kind, options } = order;
  const tasks = tasksOf(kind, draws, workers);
  const collector = kind.collect(order.input, order.order, order.room);
  let [done, early] = [0, 0];
  let over = false;
  let provisional = kind.early > 0 && draws > kind.early;
  let resolve: (result: unknown) => void = () => {};
  let reject: (thrown: unknown) => void = () => {};
  const result = new Promise<unknown>((keep, refuse) => {
    resolve = keep;
    reject = refuse;
  });

  function end(): void {
    over = true;
    tasks.length = 0;
  }

  function fail(thrown: unknown): void {
    if (over) return;
    end();
    reject(new SojournError(factsOf(thrown)));
  }

  function showProvisional(): void {
    if (!provisional || early < kind.early) return;
    provisional = false;
    options.onProvisional?.(collector.result(kind.early));
  }

  function add(part: Part): void {
    const { first, last } = part;
    collector.take(part);
    done += last - first;
    if (last <= kind.early) early += last - first;
    report(options, kind.stage, done, draws);
    if (done < draws) {
      showProvisional();
      return;
    }
    end();
    resolve(collector.result(draws));
  }

  return {
    id,
    order,
    tasks,
    result,
    over: () => over,
    take(part) {
      if (over) return;
      try {
        add(part);
      } catch (thrown) {
        fail(thrown);
      }
    },
    fail,
    handOver(other) {
      if (over) return;
      end();
      resolve(other);
    },
  };
}
