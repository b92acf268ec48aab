import { readFileSync } from 'node:fs';
import {
  type Ensemble,
  type Prepared,
  peerDefects,
  prepare,
  runEnsemble,
  type Settings,
} from '@sojourn/engine/displacement';
import { fullSize } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { Findings } from './findings.ts';
import { readSettings } from './simsetting.ts';
import { conflictCase, conflicts } from './testing/cases.ts';

/** The peer's ten runs at a tenth of the people, default settings. */
function referenceOf(name: string): (camp: string, what: 'mean' | 'sd', day: number) => number {
  const text = readFileSync(`${conflicts.path}/peer/${name}_default_hasten10_meansd.csv`, 'utf8');
  const [header, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return (camp, what, day) => Number(rows[day]![header!.indexOf(`${camp}_${what}`)]);
}

interface Comparison {
  within: number;
  compared: number;
  still: number;
  equal: number;
  sd: number;
  sdReference: number;
}

function compare(got: Ensemble, reference: ReturnType<typeof referenceOf>): Comparison {
  const sum: Comparison = { within: 0, compared: 0, still: 0, equal: 0, sd: 0, sdReference: 0 };
  got.camps.forEach((camp, c) => {
    for (let t = 0; t < got.days; t++) {
      const [mean, sd] = [got.mean[c * got.days + t]!, got.sd[c * got.days + t]!];
      const [meanPeer, sdPeer] = [reference(camp, 'mean', t), reference(camp, 'sd', t)];
      sum.sd += sd;
      sum.sdReference += sdPeer;
      const apart = Math.abs(mean - meanPeer);
      if (sdPeer > 0) {
        sum.compared += 1;
        if (apart <= 4 * Math.sqrt(sdPeer ** 2 / 10 + sd ** 2 / got.draws)) sum.within += 1;
      } else {
        sum.still += 1;
        if (apart <= 1) sum.equal += 1;
      }
    }
  });
  return sum;
}

const cases = [
  ['mali2012', 0.3811, 0.3146],
  ['burundi2015', 0.5859, 0.5464],
] as const;

describe.skipIf(!fullSize || !conflicts.path)(
  `200 runs against ten of the peer ${fullSize ? conflicts.reason : '(skipped: full size only)'}`,
  () => {
    for (const [name, error, rescaled] of cases) {
      describe(name, () => {
        let got: Ensemble;
        beforeAll(() => {
          const ready = prepare(conflictCase(name), { defects: peerDefects, scale: 10 });
          got = runEnsemble(ready, 200, 7);
        }, 600_000);

        test('means of 98 % of camp-days within four errors, spreads alike', () => {
          const sum = compare(got, referenceOf(name));
          expect(sum.within / sum.compared).toBeGreaterThanOrEqual(0.98);
          expect(sum.equal / sum.still).toBeGreaterThanOrEqual(0.99);
          expect(sum.sd / sum.sdReference).toBeGreaterThan(0.75);
          expect(sum.sd / sum.sdReference).toBeLessThan(1.35);
        });

        test('the published metric, normal and rescaled', () => {
          expect(Math.abs(got.scores.error[0] - error)).toBeLessThan(0.005);
          expect(Math.abs(got.scores.rescaled[0] - rescaled)).toBeLessThan(0.006);
        });
      });
    }
  },
);

/** Settings of FabFlee's validation suite, and what the peer's runs with them gave. */
const published = [
  ['mali2012', 10, 0.347, 0.316],
  ['burundi2015', 100, 0.526, 0.48],
  ['car2013', 100, 0.341, 0.376],
  ['ssudan2014', 100, 0.509, 0.541],
] as const;

function validationSettings(): Partial<Settings> {
  const text = readFileSync(`${conflicts.path}/settings/fabflee_validation.yml`, 'utf8');
  return readSettings('fabflee_validation.yml', text, new Findings()).settings;
}

describe.skipIf(!fullSize || !conflicts.path)(
  `settings of the validation suite ${fullSize ? conflicts.reason : '(skipped: full size only)'}`,
  () => {
    test.each(published)(
      '%s: the published metric, normal and rescaled',
      (name, scale, error, rescaled) => {
        const ready = prepare(conflictCase(name, 'fabflee'), {
          settings: validationSettings(),
          defects: peerDefects,
          scale,
        });
        const { scores } = runEnsemble(ready, 20, 7);
        expect(Math.abs(scores.error[0] - error)).toBeLessThan(0.008);
        expect(Math.abs(scores.rescaled[0] - rescaled)).toBeLessThan(0.015);
      },
      600_000,
    );

    test.each(['mali2012', 'burundi2015', 'ssudan2014'])(
      '%s: recent travel to a 24th of a day is as good as exact',
      (name) => {
        const made = (recentGrain?: number): Prepared =>
          prepare(conflictCase(name), {
            settings: validationSettings(),
            scale: 10,
            ...(recentGrain !== undefined && { recentGrain }),
          });
        const [coarse, exact] = [runEnsemble(made(), 100, 3), runEnsemble(made(1), 100, 4)];
        let [within, cells] = [0, 0];
        coarse.mean.forEach((mean, i) => {
          const error = Math.sqrt((coarse.sd[i]! ** 2 + exact.sd[i]! ** 2) / 100);
          if (error === 0) return;
          cells += 1;
          if (Math.abs(mean - exact.mean[i]!) <= 3.5 * error) within += 1;
        });
        expect(within / cells).toBeGreaterThan(0.99);
        const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
        expect(sum(coarse.sd) / sum(exact.sd)).toBeGreaterThan(0.93);
        expect(sum(coarse.sd) / sum(exact.sd)).toBeLessThan(1.07);
      },
      900_000,
    );
  },
);
