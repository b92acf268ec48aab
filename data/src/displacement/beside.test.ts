import {
  type CaseChange,
  compareRuns,
  prepare,
  preparePair,
  runEnsemble,
} from '@sojourn/engine/displacement';
import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { conflictCase, conflicts } from './testing/cases.ts';

const border = (first: string, second: string): CaseChange => ({
  kind: 'close',
  what: 'border',
  first,
  second,
  day: 150,
});

const camp: CaseChange = {
  kind: 'camp',
  name: 'New',
  country: 'Niger',
  day: 60,
  capacity: 3000,
  roads: [{ to: 'Menaka', distance: 150 }],
};

describe.skipIf(!fullSize || !conflicts.path)(
  `runs of two cases beside each other ${fullSize ? conflicts.reason : '(skipped: full size only)'}`,
  () => {
    test.each([
      ['mali2012', {}],
      ['burundi2015', {}],
      ['mali2012', { avoidShortStints: true }],
    ] as const)(
      'have the law of ordinary runs: %s %o',
      (name, settings) => {
        const setup = { settings, scale: 10 };
        const model = conflictCase(name);
        const plain = runEnsemble(prepare(model, setup), 100, 7);
        const { base } = compareRuns(preparePair(model, setup, []), 100, 8);
        let within = 0;
        plain.mean.forEach((mean, at) => {
          const error = Math.sqrt((plain.sd[at]! ** 2 + base.sd[at]! ** 2) / 100);
          if (Math.abs(mean - base.mean[at]!) <= 4 * error + 1) within += 1;
        });
        expect(within / plain.mean.length).toBeGreaterThan(0.99);
        const sum = (values: Float64Array) =>
          values.subarray(0, plain.sd.length).reduce((a, b) => a + b, 0);
        expect(sum(base.sd) / sum(plain.sd)).toBeGreaterThan(0.94);
        expect(sum(base.sd) / sum(plain.sd)).toBeLessThan(1.06);
      },
      240_000,
    );

    test.each([
      ['mali2012', border('Mali', 'Niger')],
      ['burundi2015', border('Burundi', 'DRC')],
      ['mali2012', camp],
    ] as const)(
      'make differences of local changes sharper: %s %o',
      (name, change) => {
        expect(
          compareRuns(preparePair(conflictCase(name), {}, [change]), 24, 1).gain,
        ).toBeGreaterThan(5);
      },
      240_000,
    );
  },
);
