import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRuns, openRuns, runEnsemble } from './ensemble.ts';
import { prepare } from './prepare.ts';
import { camp, madeCase, zone } from './testing/cases.ts';

const ready = prepare(
  madeCase(
    [zone('Z'), camp('C', 300), camp('D')],
    [
      ['Z', 'C', 90],
      ['Z', 'D', 140],
    ],
    {
      registrations: [
        {
          camp: 'C',
          tables: [
            [
              [0, 0],
              [9, 400],
            ],
          ],
        },
        {
          camp: 'D',
          tables: [
            [
              [0, 0],
              [9, 350],
            ],
          ],
        },
      ],
    },
  ),
);
const draws = 24;
const whole = runEnsemble(ready, draws, 5);

describe('runs of an ensemble by range', () => {
  test('give the same bits however they are cut and in whatever order they are joined', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: draws - 1 }), { maxLength: 6 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (inner, isReversed) => {
        const bounds = [0, ...inner.sort((a, b) => a - b), draws];
        const run = openRuns(ready, 5);
        const blocks = bounds.slice(1).map((last, at) => run(bounds[at]!, last));
        expect(mergeRuns(ready, isReversed ? blocks.reverse() : blocks)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  test('start where they are told to', () => {
    const later = openRuns(ready, 5, 10)(0, 4);
    const { camps, errors } = openRuns(ready, 5)(10, 14);
    expect(later.camps).toEqual(camps);
    expect(later.errors).toEqual(errors);
  });

  test('are refused where some are missing or doubled', () => {
    const run = openRuns(ready, 5);
    expect(() => mergeRuns(ready, [run(0, 4), run(5, 9)])).toThrow('run 5');
    expect(() => mergeRuns(ready, [run(0, 4), run(3, 9)])).toThrow('run 3');
  });

  test('have means and totals that add up', () => {
    const cells = whole.camps.length * whole.days;
    expect(whole.mean).toHaveLength(cells);
    const inCamps = whole.mean.reduce((sum, persons, at) => {
      return at % whole.days === whole.days - 1 ? sum + persons : sum;
    }, 0);
    expect(inCamps).toBeGreaterThan(0);
    expect(inCamps).toBeLessThanOrEqual(whole.total.at(-1)! + 1e-9);
  });
});
