import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Table } from '../core/index.ts';
import type { DesignOptions } from './formula/design.ts';
import { estimate, type PeerModel, peerVariance, relativeGap } from './testing/models.ts';
import { stopAsPeer } from './testing/peer-stop.ts';
import { csvTable, migrationTable, resultsOf, vectors } from './testing/vectors.ts';

type Model = PeerModel & { readonly iterations: number };
type Case = readonly [name: string, formula: string, options?: DesignOptions];

const modelsOf = (file: string) => resultsOf<{ models: Model[] }>(file).models;

/**
 * The peer's errors twice: beside ours, which no further step changes, and beside ours taken where
 * the peer stops. The first gap is its stopping; the second is what is left.
 */
function compare(
  table: Table,
  peer: Model,
  [, formula, options]: Case,
  pair: string,
  left: number,
) {
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
    ['three_way', 'y ~ x1 + x2 | o^t + d^t + o^d'],
    ['two_way', 'y ~ x1 + x2 | o^t + d^t'],
    ['one_way_each', 'y ~ x1 + x2 | o + d + t'],
    ['pair_only', 'y ~ x1 + x2 | o^d'],
  ] as readonly Case[])('the generated panel, %s', (...of) => {
    const peer = modelsOf('synthetic_20x20x6_results.json').find(({ name }) => name === of[0])!;
    const converged = compare(csvTable('synthetic_20x20x6.csv'), peer, of, 'o^d', 1e-10);
    if (of[0] === 'two_way') expect(converged).toBeGreaterThan(1e-8);
  });

  const four = 'Euros ~ log(dist_km) | Origin + Destination + Product + Year';
  test.skipIf(!fullSize).each([
    ['ppml_4fe', four],
    ['ppml_3way', 'Euros ~ log(dist_km) | Origin^Year + Destination^Year + Product'],
    ['ppml_weights', 'Euros ~ log(dist_km) | Origin + Destination', { weights: 'Product' }],
    ['ppml_offset', 'Euros ~ log(dist_km) | Origin + Destination', { offset: 'log(Product)' }],
  ] as readonly Case[])('trade, %s', { timeout: 60_000 }, (...of) => {
    const peer = modelsOf('trade_results.json').find(({ name }) => name === of[0])!;
    compare(csvTable('trade.csv.gz'), peer, of, 'Origin^Destination', 1e-8);
  });

  const pairs = 'log(dist_km) + contig + comlang_off + colony';
  test.skipIf(!fullSize).each([
    ['two_way', `flow_pb ~ ${pairs} | orig^year0 + dest^year0`],
    ['three_way', 'flow_pb ~ log(1+stock_start) + both_eu | orig^year0 + dest^year0 + orig^dest'],
    ['one_period_2015', `flow_pb ~ ${pairs} | orig + dest`, { where: 'year0 == 2015' }],
  ] as readonly Case[])('migration, %s', { timeout: 120_000 }, (...of) => {
    const peer = modelsOf('migration_results.json').find(({ name }) => name === of[0])!;
    compare(migrationTable(), peer, of, 'orig^dest', 1e-8);
  });
});
