import { createHash } from 'node:crypto';
import { isSojournError } from '@sojourn/engine/core';
import {
  alone,
  type Crew,
  crossed,
  type Design,
  type Fit,
  fitModel,
  runBlock,
  syntheticPanel,
} from '@sojourn/engine/gravity';
import { afterAll, describe, expect, test } from 'vitest';
import { openCrew } from '../node.ts';
import { type Bench, cells, tellThrown } from './control.ts';
import { crewOf } from './lead.ts';

/** 79,200 rows: large enough to be cut into blocks. */
const { o, d, t, y, x1, x2 } = syntheticPanel(100, 8, 11, 1);
const effects = [crossed('o^t', o, t), crossed('d^t', d, t), crossed('o^d', o, d)];
const threeWay: Design = {
  family: 'poisson',
  response: 'y',
  y,
  names: ['x1', 'x2'],
  x: [x1, x2],
  fixedEffects: effects,
};
const designs: readonly (readonly [string, Design])[] = [
  ['three ways', threeWay],
  [
    'two ways, weights, offset, a column that the others give',
    {
      ...threeWay,
      names: ['x1', 'x2', 'sum'],
      x: [x1, x2, x1.map((value, row) => value + x2[row]!)],
      fixedEffects: effects.slice(0, 2),
      weights: x2.map((value, row) => 1 + value + (row % 3)),
      offset: x1.map((value) => value / 10),
    },
  ],
  ['least squares', { ...threeWay, family: 'gaussian' }],
  ['no fixed effects', { ...threeWay, fixedEffects: [] }],
];

/** All bits of a fit. */
function bitsOf({ coefficients, eta, fitted, bread, demeaned, deviance, passes }: Fit): string {
  const hash = createHash('sha256');
  for (const array of [coefficients, eta, fitted, bread, ...demeaned]) hash.update(array);
  return `${hash.digest('hex')} ${deviance} ${passes}`;
}

/** Blocks in another order than the thread that is alone takes. */
const backwards: Crew = {
  ...alone,
  open: (board) => ({
    run(name, column = null, number = 0) {
      for (let block = board.rows.length - 2; block >= 0; block--) {
        runBlock(board, name, block, column, number);
      }
    },
    close: () => {},
  }),
};

describe('a crew of threads on a gravity model', () => {
  const crews = Promise.all([1, 2, 3].map((threads) => openCrew({ threads })));
  afterAll(async () => {
    await Promise.all((await crews).map((crew) => crew.close()));
  });

  test.each(designs)('%s: the bits of one thread', { timeout: 30_000 }, async (_, design) => {
    const expected = bitsOf(fitModel(design));
    expect(bitsOf(fitModel(design, { crew: backwards }))).toBe(expected);
    for (const crew of await crews) {
      await crew.ready();
      expect(bitsOf(fitModel(design, { crew })), `${crew.threads} threads`).toBe(expected);
    }
  });

  test('is told of iterations, hears a cancel, and goes on with the next model', async () => {
    const [, crew] = await crews;
    const signal = { aborted: false };
    const heard: number[] = [];
    const onProgress = ({ done }: { done: number }) => {
      heard.push(done);
      signal.aborted = done === 3;
    };
    const work = { signal, onProgress };
    expect(() => fitModel(threeWay, { crew: crew!, work })).toThrow('cancelled');
    expect(heard).toEqual([2, 3]);
    expect(fitModel(threeWay, { crew: crew! }).converged).toBe(true);
  });

  test('says what was thrown at a block, by whomever', () => {
    const benches: Bench[] = [];
    const crew = crewOf((bench) => {
      benches.push(bench);
      tellThrown(bench, new Error('out of paper'));
    });
    expect(() => fitModel(threeWay, { crew })).toThrow('out of paper');
    expect(benches.every(({ control }) => control[cells.ended] === 1)).toBe(true);
    const broken = crewOf((bench) => {
      Object.assign(bench, { board: { ...bench.board, groups: null } });
    });
    try {
      fitModel(threeWay, { crew: broken });
      expect.unreachable();
    } catch (error) {
      expect(isSojournError(error) && error.code).toBe('internal.invariant');
    }
  });

  test('refuses columns that other threads could not see', () => {
    const blind = { ...crewOf(() => {}), floats: alone.floats };
    expect(() => fitModel(threeWay, { crew: blind })).toThrow('own memory');
  });

  test('refuses an impossible number of threads', async () => {
    await expect(openCrew({ threads: 0 })).rejects.toThrow('threads');
  });
});
