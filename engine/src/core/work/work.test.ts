import { describe, expect, test } from 'vitest';
import { isSojournError } from '../errors/index.ts';
import { checkCancelled, type Progress, report } from './work.ts';

describe('long work', () => {
  test('goes on while there is no signal or the signal is not given', () => {
    expect(() => checkCancelled(undefined)).not.toThrow();
    expect(() => checkCancelled({})).not.toThrow();
    expect(() => checkCancelled({ signal: { aborted: false } })).not.toThrow();
  });

  test('stops with its own code once the signal is given, also by an AbortController', () => {
    const controller = new AbortController();
    checkCancelled({ signal: controller.signal });
    controller.abort();
    let thrown: unknown;
    try {
      checkCancelled({ signal: controller.signal });
    } catch (error) {
      thrown = error;
    }
    expect(isSojournError(thrown) && thrown.code).toBe('work.cancelled');
  });

  test('tells its listener the stage and how far it is', () => {
    const told: Progress[] = [];
    report({ onProgress: (progress) => told.push(progress) }, 'draws', 50, 200);
    expect(told).toEqual([{ stage: 'draws', done: 50, total: 200 }]);
  });

  test('needs no listener', () => {
    expect(() => report(undefined, 'draws', 1, 2)).not.toThrow();
    expect(() => report({}, 'draws', 1, 2)).not.toThrow();
  });
});
