import { report, SojournError } from '@sojourn/engine/core';
import {
  type DrawBlock,
  mergeDraws,
  type Scenario,
  type ScenarioResult,
  summarise,
  type World,
} from '@sojourn/engine/nexus';
import { factsOf } from './facts.ts';
import type { RunOptions } from './options.ts';
import { provisionalDraws, type Range, tasksOf } from './slices.ts';

/** What a run is about. */
export interface Order {
  readonly world: World;
  readonly scenario: Scenario;
  readonly options: RunOptions;
}

/** One run under way: tasks still to give out, blocks that came back, the result to come. */
export interface Job {
  readonly id: number;
  readonly order: Order;
  readonly tasks: Range[];
  readonly result: Promise<ScenarioResult>;
  /** Whether the result is there, has failed, or is being made elsewhere. */
  readonly over: () => boolean;
  /** Takes a block in whatever order it comes; the last one makes the result. */
  readonly take: (block: DrawBlock) => void;
  readonly fail: (thrown: unknown) => void;
  /** Leaves the rest to another promise. */
  readonly handOver: (result: Promise<ScenarioResult>) => void;
}

/** The blocks of the first draws once they are all there, else null. */
function earlyBlocks(blocks: readonly DrawBlock[], draws: number): DrawBlock[] | null {
  const early = blocks.filter(({ last }) => last <= draws);
  const there = early.reduce((sum, { first, last }) => sum + last - first, 0);
  return there === draws ? early : null;
}

/**
 * Opens a job.
 *
 * @param workers how many will share the draws
 */
export function openJob(id: number, order: Order, workers: number): Job {
  const { world, scenario, options } = order;
  const tasks = tasksOf(scenario.draws, workers);
  const blocks: DrawBlock[] = [];
  let done = 0;
  let over = false;
  let provisional = scenario.draws > provisionalDraws;
  let resolve: (result: ScenarioResult | Promise<ScenarioResult>) => void = () => {};
  let reject: (thrown: unknown) => void = () => {};
  const result = new Promise<ScenarioResult>((keep, refuse) => {
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
    const early = provisional ? earlyBlocks(blocks, provisionalDraws) : null;
    if (early === null) return;
    provisional = false;
    options.onProvisional?.(summarise(world, scenario, mergeDraws(early)));
  }

  function add(block: DrawBlock): void {
    blocks.push(block);
    done += block.last - block.first;
    report(options, 'draws', done, scenario.draws);
    if (done < scenario.draws) {
      showProvisional();
      return;
    }
    end();
    resolve(summarise(world, scenario, mergeDraws(blocks)));
  }

  return {
    id,
    order,
    tasks,
    result,
    over: () => over,
    take(block) {
      if (over) return;
      try {
        add(block);
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
