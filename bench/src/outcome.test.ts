import { describe, expect, test } from 'vitest';
import { measure, medianOf } from './measure.ts';
import { isAsked, readOptions } from './options.ts';
import { isMet, outcomeOf, skippedOutcome } from './outcome.ts';

const facts = {
  id: 'row',
  title: 'Row',
  unit: 'ms',
  clock: 'cpu',
  target: 3,
  baselineTitle: 'plain',
} as const;
const samples = (calls: number, ...milliseconds: number[]) => ({
  calls,
  milliseconds,
  peakMegabytes: 50,
});

describe('the outcome of a row', () => {
  test('divides milliseconds by what a call makes', () => {
    const outcome = outcomeOf(facts, samples(10, 20, 40, 30), samples(2, 60));
    expect(outcome).toMatchObject({ median: 3, best: 2, baseline: 30, ratio: 10 });
    expect(isMet(outcome)).toBe(true);
  });

  test('sets the best against the best where it is told to', () => {
    const best = (all: readonly number[]) => Math.min(...all);
    const outcome = outcomeOf(facts, samples(1, 20, 40, 30), samples(1, 60, 50), best);
    expect(outcome).toMatchObject({ median: 30, best: 20, baseline: 50, ratio: 2.5 });
  });

  test('turns milliseconds into things a second where more is better', () => {
    const rate = { ...facts, unit: 'per second', target: 400 } as const;
    const outcome = outcomeOf(rate, samples(10, 20, 40, 30), samples(1, 6));
    expect(outcome.median).toBeCloseTo(333.3, 1);
    expect(outcome.best).toBe(500);
    expect(outcome.baseline).toBeCloseTo(166.7, 1);
    expect(outcome.ratio).toBeCloseTo(2, 12);
    expect(isMet(outcome)).toBe(false);
  });

  test('stands without a baseline, and without a number where it was skipped', () => {
    expect(outcomeOf(facts, samples(1, 4), null)).toMatchObject({ baseline: null, ratio: null });
    const skipped = skippedOutcome(facts, 'not built');
    expect(skipped.median).toBeNull();
    expect(isMet(skipped)).toBeNull();
  });
});

describe('measuring', () => {
  test('calls as often as asked, warm-ups unmeasured', async () => {
    let calls = 0;
    const counted = () => {
      calls++;
    };
    expect(await measure(counted, 'cpu', 5, 3)).toHaveLength(5);
    expect(calls).toBe(8);
  });

  test('waits for what is promised', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
    const [milliseconds] = await measure(pause, 'wall', 1, 0);
    expect(milliseconds).toBeGreaterThan(10);
  });

  test('takes the middle, or the mean of the two middle ones', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
    expect(medianOf([4, 1, 9, 6])).toBe(5);
  });
});

describe('options', () => {
  test('are read, with seven repeats and everything by default', () => {
    expect(readOptions([])).toEqual({ only: [], json: false, repeats: 7 });
    const options = readOptions(['--only', 'spike', '--only', 'cold', '--json', '--repeats', '3']);
    expect(options).toEqual({ only: ['spike', 'cold'], json: true, repeats: 3 });
    expect(isAsked('spike-run', options)).toBe(true);
    expect(isAsked('snapshot-load', options)).toBe(false);
    expect(isAsked('anything', readOptions([]))).toBe(true);
  });

  test('that make no sense are refused', () => {
    expect(() => readOptions(['--repeats', '0'])).toThrow('repeats');
    expect(() => readOptions(['--fast'])).toThrow();
  });
});
