import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Table } from '../core/index.ts';
import type { DesignOptions } from './formula/design.ts';
import { estimate, type PeerModel, peerVariance, relativeGap } from './testing/models.ts';
import { stopAsPeer } from './testing/peer-stop.ts';
import { csvTable, migrationTable, resultsOf, vectors } from './testing/vectors.ts';

type Model = PeerModel & { readonly iterations: number };
interface Case {
  readonly name: string;
  readonly formula: string;
  readonly options?: DesignOptions;
}

const modelsOf = (file: string) => resultsOf<{ models: Model[] }>(file).models;

/**
 * The peer's errors twice: beside ours, which no further step changes, and beside ours taken where
 * the peer stops. The first gap is its stopping; the second is what is left.
 */
function compare(
  table: Table,
  models: readonly Model[],
  { name, formula, options }: Case,
  pair: string,
  left: number,
) {
  const peer = models.find((model) => model.name === name)!;
  const fit = estimate(table, formula, options);
  const { last, iterations } = stopAsPeer(fit);
  expect(iterations).toBe(peer.iterations);
  const kinds = peer.vcov.filter(({ type }) => type !== 'iid');
  const gaps = kinds.map(({ type, vcov }) => {
    const errors = vcov.map((row, at) => Math.sqrt(row[at]!));
    const gapOf = (of: typeof fit) =>
      relativeGap(peerVariance(of, table, type, pair).errors, errors);
    return { converged: gapOf(fit), stopped: gapOf(last) };
  });
  expect(Math.max(...gaps.map(({ stopped }) => stopped))).toBeLessThan(left);
  return Math.max(...gaps.map(({ converged }) => converged));
}

describe.skipIf(!vectors.path)(`where the peer stops ${vectors.reason}`, () => {
  test.each([
    { name: 'three_way', formula: 'y ~ x1 + x2 | o^t + d^t + o^d' },
    { name: 'two_way', formula: 'y ~ x1 + x2 | o^t + d^t' },
    { name: 'one_way_each', formula: 'y ~ x1 + x2 | o + d + t' },
    { name: 'pair_only', formula: 'y ~ x1 + x2 | o^d' },
  ] as readonly Case[])('the generated panel, $name', (of) => {
    const models = modelsOf('synthetic_20x20x6_results.json');
    const converged = compare(csvTable('synthetic_20x20x6.csv'), models, of, 'o^d', 1e-10);
    if (of.name === 'two_way') expect(converged).toBeGreaterThan(1e-8);
  });

  const four = 'Euros ~ log(dist_km) | Origin + Destination + Product + Year';
  test.skipIf(!fullSize).each([
    { name: 'ppml_4fe', formula: four },
    {
      name: 'ppml_3way',
      formula: 'Euros ~ log(dist_km) | Origin^Year + Destination^Year + Product',
    },
    {
      name: 'ppml_weights',
      formula: 'Euros ~ log(dist_km) | Origin + Destination',
      options: { weights: 'Product' },
    },
    {
      name: 'ppml_offset',
      formula: 'Euros ~ log(dist_km) | Origin + Destination',
      options: { offset: 'log(Product)' },
    },
  ] as readonly Case[])('trade, $name', { timeout: 60_000 }, (of) => {
    const models = modelsOf('trade_results.json');
    compare(csvTable('trade.csv.gz'), models, of, 'Origin^Destination', 1e-8);
  });

  const pairs = 'log(dist_km) + contig + comlang_off + colony';
  test.skipIf(!fullSize).each([
    { name: 'two_way', formula: `flow_pb ~ ${pairs} | orig^year0 + dest^year0` },
    {
      name: 'three_way',
      formula: 'flow_pb ~ log(1+stock_start) + both_eu | orig^year0 + dest^year0 + orig^dest',
    },
    {
      name: 'one_period_2015',
      formula: `flow_pb ~ ${pairs} | orig + dest`,
      options: { where: 'year0 == 2015' },
    },
  ] as readonly Case[])('migration, $name', { timeout: 120_000 }, (of) => {
    const models = modelsOf('migration_results.json');
    compare(migrationTable(), models, of, 'orig^dest', 1e-8);
  });
});
