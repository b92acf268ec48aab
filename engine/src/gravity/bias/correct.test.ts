import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../core/index.ts';
import { fitModel } from '../fit.ts';
import { clusterOf, designOf } from '../formula/design.ts';
import { syntheticPanel } from '../synthetic.ts';
import { relativeGap } from '../testing/models.ts';
import {
  csvTable,
  migrationTable,
  numberTable,
  resultsOf,
  vectors,
  withColumn,
} from '../testing/vectors.ts';
import { correctBias, mostEffects, requireSize } from './correct.ts';

interface PeerBias {
  readonly coefficients: readonly number[];
  readonly bias: readonly number[];
  readonly coefficients_corrected: readonly number[];
  readonly se_cluster_pair_uncorrected: readonly number[];
  readonly se_cluster_pair_corrected_exact: readonly number[];
  readonly se_cluster_pair_corrected: readonly number[];
}

interface PeerCase {
  readonly three_way: PeerBias;
  readonly two_way: PeerBias;
  readonly countries?: readonly string[];
}

const cases = vectors.path ? resultsOf<{ cases: PeerCase[] }>('bias_correction.json').cases : [];

function correct(
  table: Table,
  formula: string,
  names: readonly [string, string, string],
  where?: string,
) {
  const { design } = designOf(table, formula, where ? { where } : {});
  const [origin, destination, period] = names.map((name) =>
    clusterOf(table, design, { columns: [name] }),
  );
  const fit = fitModel(design);
  return {
    fit,
    ...correctBias(fit, { origin: origin!, destination: destination!, period: period! }),
  };
}

function compare(own: ReturnType<typeof correct>, peer: PeerBias): void {
  expect(relativeGap(own.fit.coefficients, peer.coefficients)).toBeLessThan(1e-8);
  expect(relativeGap(own.errors, peer.se_cluster_pair_uncorrected)).toBeLessThan(1e-7);
  const errors = peer.se_cluster_pair_corrected_exact ?? peer.se_cluster_pair_corrected;
  expect(relativeGap(own.correctedErrors, errors)).toBeLessThan(1e-7);
  if (!own.threeWay) return;
  expect(relativeGap(own.bias, peer.bias)).toBeLessThan(1e-6);
  expect(relativeGap(own.coefficients, peer.coefficients_corrected)).toBeLessThan(1e-7);
}

describe.skipIf(!vectors.path)(`correction of Weidner and Zylkin ${vectors.reason}`, () => {
  test('of a generated panel, three-way and two-way', () => {
    const table = csvTable('synthetic_20x20x6.csv');
    const roles = ['o', 'd', 't'] as const;
    compare(correct(table, 'y ~ x1 + x2 | o^t + d^t + o^d', roles), cases[0]!.three_way);
    compare(correct(table, 'y ~ x1 + x2 | o^t + d^t', roles), cases[0]!.two_way);
  });

  test.skipIf(!fullSize)('of the fifty countries with most moves', { timeout: 120_000 }, () => {
    const all = migrationTable();
    const among = (name: string) => {
      const column = all.columns[name]!;
      const inside =
        column.kind === 'text'
          ? column.dictionary.map((code) => cases[1]!.countries!.includes(code))
          : [];
      return (row: number) => column.kind === 'text' && inside[column.codes[row]!]!;
    };
    const [orig, dest] = [among('orig'), among('dest')];
    const table = withColumn(all, 'top', (row) => (orig(row) && dest(row) ? 1 : 0));
    const roles = ['orig', 'dest', 'year0'] as const;
    const terms = 'flow_pb ~ log(1+stock_start) + both_eu | orig^year0 + dest^year0';
    compare(correct(table, `${terms} + orig^dest`, roles, 'top == 1'), cases[1]!.three_way);
    compare(correct(table, terms, roles, 'top == 1'), cases[1]!.two_way);
  });
});

describe('sizes', () => {
  const panel = syntheticPanel(7, 3, 5, 1);
  const table = numberTable({ ...panel });

  test('which end is taken out changes nothing', () => {
    const formula = 'y ~ x1 + x2 | o^t + d^t + o^d';
    const own = correct(table, formula, ['o', 'd', 't'], 'd < 5');
    const turned = correct(table, formula, ['d', 'o', 't'], 'd < 5');
    expect(own.origins).toBeGreaterThan(own.destinations);
    expect(relativeGap(turned.correctedErrors, own.correctedErrors)).toBeLessThan(1e-9);
    expect(relativeGap(turned.bias, own.bias)).toBeLessThan(1e-9);
  });

  test('too many effects are refused with what to do', () => {
    const size = { origins: 300, destinations: 250, periods: 25 };
    expect(() => requireSize(size, true)).toThrow(/250 places × 25 periods = 6250/);
    expect(() => requireSize({ ...size, periods: 24 }, true)).not.toThrow();
    expect(() => requireSize(size, false)).not.toThrow();
    const many = mostEffects + 1;
    expect(() => requireSize({ origins: many, destinations: many, periods: 1 }, false)).toThrow(
      /6001 places/,
    );
  });
});
