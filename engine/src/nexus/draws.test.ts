import { describe, expect, test } from 'vitest';
import { isSojournError, type Progress } from '../core/index.ts';
import type { Scenario } from './contract.ts';
import { mergeDraws, runDraws } from './draws.ts';
import { prepare } from './prepare.ts';
import { runScenario } from './scenario.ts';
import { syntheticWorld } from './synthetic.ts';

const world = syntheticWorld({ seed: 30, places: 12, reach: 5 });
const asked: Scenario = {
  schema: 'sojourn.scenario/1',
  name: 'draws',
  years: 4,
  draws: 6,
  seed: 2,
  policies: [],
  places: ['AAB', 'AAB', 'WLD'],
};

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (isSojournError(error)) return error.code;
  }
  return 'nothing was thrown';
}

describe('draws', () => {
  test('keep the world and each place once, all years', () => {
    const block = runDraws(prepare(world), asked, 2, 5);
    expect(block.places).toEqual(['WLD', 'AAB']);
    expect(block.steps).toBe(5);
    expect(block.baseline.length).toBe(3 * 2 * 5 * 5);
  });

  test('differ from one another, and another seed gives others', () => {
    const block = runDraws(prepare(world), asked, 0, 2);
    const half = block.baseline.length / 2;
    expect(block.baseline.slice(0, half)).not.toEqual(block.baseline.slice(half));
    const other = runDraws(prepare(world), { ...asked, seed: 3 }, 0, 2);
    expect(other.baseline).not.toEqual(block.baseline);
  });

  test('of the world add up: as many abroad as there are here', () => {
    const { baseline, steps } = runDraws(prepare(world), asked, 0, 1);
    expect(baseline.slice(0, steps)).toEqual(baseline.slice(steps, 2 * steps));
    const people = world.labourStock.reduce((sum, value) => sum + value, 0);
    expect(baseline[0]).toBeCloseTo(people, 4);
  });

  test('tell their progress after each draw', () => {
    const heard: Progress[] = [];
    runDraws(prepare(world), asked, 1, 4, { onProgress: (progress) => heard.push(progress) });
    expect(heard.map(({ done }) => done)).toEqual([1, 2, 3]);
    expect(heard[0]).toEqual({ done: 1, total: 3, stage: 'draws' });
  });

  test('stop when they are told to', () => {
    const signal = { aborted: false };
    let heard = 0;
    const onProgress = () => {
      heard++;
      signal.aborted = heard === 2;
    };
    const run = () => runDraws(prepare(world), asked, 0, 6, { signal, onProgress });
    expect(codeOf(run)).toBe('work.cancelled');
    expect(heard).toBe(2);
    expect(codeOf(() => runScenario(world, asked, { signal: { aborted: true } }))).toBe(
      'work.cancelled',
    );
  });

  test('refuse a range outside the scenario', () => {
    expect(codeOf(() => runDraws(prepare(world), asked, 3, 7))).toBe('argument.range');
    expect(codeOf(() => runDraws(prepare(world), asked, 3, 2))).toBe('argument.range');
  });

  test('do not merge with a gap or twice', () => {
    const of = (first: number, last: number) => runDraws(prepare(world), asked, first, last);
    expect(codeOf(() => mergeDraws([of(0, 2), of(3, 6)]))).toBe('internal.invariant');
    expect(codeOf(() => mergeDraws([of(0, 2), of(1, 6)]))).toBe('internal.invariant');
    expect(codeOf(() => mergeDraws([of(1, 6)]))).toBe('internal.invariant');
  });
});
