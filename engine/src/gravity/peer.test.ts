import { fullSize } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import type { Table } from '../core/index.ts';
import type { DesignOptions } from './formula/design.ts';
import { statisticsOf } from './statistics.ts';
import {
  covarianceGap,
  estimate,
  type PeerModel,
  peerVariance,
  relativeGap,
} from './testing/models.ts';
import { csvTable, migrationTable, resultsOf, vectors, withColumn } from './testing/vectors.ts';

interface Case {
  readonly formula: string;
  readonly options?: DesignOptions;
  /** Columns added to the table. */
  readonly change?: (table: Table) => Table;
}

const ols: DesignOptions = { family: 'gaussian' };
const numbers = (table: Table, name: string): ArrayLike<number> => {
  const column = table.columns[name]!;
  return column.kind === 'text' ? [] : column.values;
};
const texts = (table: Table, name: string): ((row: number) => string) => {
  const column = table.columns[name]!;
  return (row) => (column.kind === 'text' ? column.dictionary[column.codes[row]!]! : '');
};

const fourEffects = 'Origin + Destination + Product + Year';
function withZeros(table: Table): Table {
  const [origin, destination] = [texts(table, 'Origin'), texts(table, 'Destination')];
  const [euros, product] = [numbers(table, 'Euros'), numbers(table, 'Product')];
  const zeroed = withColumn(table, 'y0', (row) =>
    (origin(row) === 'AT' && product[row] === 5) || destination(row) === 'GR' ? 0 : euros[row]!,
  );
  return withColumn(zeroed, 'third', (row) => product[row]! % 3);
}

const trade: Readonly<Record<string, Case>> = {
  ppml_4fe: { formula: `Euros ~ log(dist_km) | ${fourEffects}` },
  ppml_4fe_quadratic: { formula: `Euros ~ log(dist_km) + log(dist_km)^2 | ${fourEffects}` },
  ppml_3way: { formula: 'Euros ~ log(dist_km) | Origin^Year + Destination^Year + Product' },
  ppml_collinear: { formula: `Euros ~ log(dist_km) + I(2*log(dist_km)+1) | ${fourEffects}` },
  ppml_nofe: { formula: 'Euros ~ log(dist_km)' },
  ppml_weights: {
    formula: 'Euros ~ log(dist_km) | Origin + Destination',
    options: { weights: 'Product' },
  },
  ppml_offset: {
    formula: 'Euros ~ log(dist_km) | Origin + Destination',
    options: { offset: 'log(Product)' },
  },
  ols_4fe: { formula: `log(Euros) ~ log(dist_km) | ${fourEffects}`, options: ols },
  ppml_zero_only_fixed_effects: {
    formula: 'y0 ~ log(dist_km) + third:log(dist_km) | Origin^Product + Destination + Year',
    change: withZeros,
  },
};

function withMeanX1(table: Table): Table {
  const [o, t, x1] = ['o', 't', 'x1'].map((name) => numbers(table, name)) as [
    ArrayLike<number>,
    ArrayLike<number>,
    ArrayLike<number>,
  ];
  const sums = new Map<number, [number, number]>();
  const key = (row: number) => o[row]! * 100 + t[row]!;
  for (let row = 0; row < table.length; row++) {
    const [sum, count] = sums.get(key(row)) ?? [0, 0];
    sums.set(key(row), [sum + x1[row]!, count + 1]);
  }
  return withColumn(table, 'xc', (row) => {
    const [sum, count] = sums.get(key(row))!;
    return sum / count;
  });
}

const synthetic: Readonly<Record<string, Case>> = {
  three_way: { formula: 'y ~ x1 + x2 | o^t + d^t + o^d' },
  two_way: { formula: 'y ~ x1 + x2 | o^t + d^t' },
  one_way_each: { formula: 'y ~ x1 + x2 | o + d + t' },
  pair_only: { formula: 'y ~ x1 + x2 | o^d' },
  no_fixed_effects: { formula: 'y ~ x1 + x2' },
  three_way_singletons_removed: { formula: 'y ~ x1 + x2 | o^t + d^t + o^d' },
  collinear_with_fixed_effects: {
    formula: 'y ~ x1 + xc + x2 | o^t + d^t + o^d',
    change: withMeanX1,
  },
  ols_three_way: { formula: 'log(y+1) ~ x1 + x2 | o^t + d^t + o^d', options: ols },
  ols_weights: { formula: 'y ~ x1 + x2 | o + d', options: { ...ols, weights: '1+t' } },
};

const pairs = 'log(dist_km) + contig + comlang_off + colony';
const migration: Readonly<Record<string, Case>> = {
  two_way: { formula: `flow_pb ~ ${pairs} | orig^year0 + dest^year0` },
  two_way_stock: {
    formula: `flow_pb ~ ${pairs} + log(1+stock_start) + both_eu | orig^year0 + dest^year0`,
  },
  three_way: {
    formula: 'flow_pb ~ log(1+stock_start) + both_eu | orig^year0 + dest^year0 + orig^dest',
  },
  three_way_min: {
    formula: 'flow_min ~ log(1+stock_start) + both_eu | orig^year0 + dest^year0 + orig^dest',
  },
  one_period_2015: {
    formula: `flow_pb ~ ${pairs} | orig + dest`,
    options: { where: 'year0 == 2015' },
  },
  pooled_no_fe: { formula: `flow_pb ~ ${pairs}` },
  ols_two_way_positive: {
    formula: `log(flow_pb) ~ ${pairs} | orig^year0 + dest^year0`,
    options: { ...ols, where: 'flow_pb > 0' },
  },
};

/**
 * The peer takes weights and scores from its last step but one: `ppml_4fe` and `ppml_collinear` are
 * one model, and its own two standard errors of it differ by 5.2e-8.
 */
const peerStops = fullSize ? 5e-7 : 1.2e-7;

function compare(
  models: readonly PeerModel[],
  cases: Readonly<Record<string, Case>>,
  name: string,
  own: Table,
  pair: string,
) {
  const peer = models.find((model) => model.name === name)!;
  const { formula, options, change } = cases[name]!;
  const table = change ? change(own) : own;
  const fit = estimate(table, formula, options);
  expect(fit.converged).toBe(true);
  expect(fit.sample.n).toBe(peer.nobs);
  expect(fit.dropped.rows.zeros.length).toBe(peer.obs_removed);
  expect(fit.dropped.collinear).toHaveLength([peer.collinear_removed ?? []].flat().length);
  for (const [effect, levels] of Object.entries(peer.fixef_removed ?? {})) {
    const dropped = fit.dropped.levels.filter((level) => level.effect === effect);
    if (!Array.isArray(levels)) {
      expect(dropped).toHaveLength((levels as { count: number }).count);
    } else if (levels.every((level) => level.includes('_'))) {
      expect(dropped.map(({ level }) => level).sort()).toEqual([...levels].sort());
    } else expect(dropped).toHaveLength(levels.length);
  }
  expect(relativeGap(fit.coefficients, Object.values(peer.coefficients))).toBeLessThan(1e-8);
  const statistics = statisticsOf(fit);
  // the peer leaves weights out of the null model
  if (!options?.weights) {
    expect(relativeGap([statistics.nullLogLikelihood], [peer.loglik_null])).toBeLessThan(1e-9);
  }
  expect(relativeGap([statistics.squaredCorrelation], [peer.squared_cor])).toBeLessThan(1e-7);
  if (fit.family === 'poisson') {
    expect(relativeGap([statistics.logLikelihood], [peer.loglik as number])).toBeLessThan(1e-9);
    expect(relativeGap([fit.deviance], [peer.deviance as number])).toBeLessThan(1e-9);
  } else expect(relativeGap([fit.deviance], [peer.ssr!])).toBeLessThan(1e-9);
  if (fit.family === 'poisson' && !options?.weights) {
    const { adjustedPseudoR2 } = statistics;
    expect(relativeGap([adjustedPseudoR2], [peer.pseudo_r2_fixest as number])).toBeLessThan(1e-9);
  }
  for (const { type, vcov, dof_K, G } of peer.vcov) {
    const variance = peerVariance(fit, table, type, pair);
    expect([type, variance.parameters], type).toEqual([type, dof_K]);
    if (G !== null) expect(variance.clusters, type).toBe(G);
    const errors = vcov.map((row, at) => Math.sqrt(row[at]!));
    const within = fit.family === 'poisson' ? peerStops : 1e-8;
    expect(relativeGap(variance.errors, errors), type).toBeLessThan(within);
    expect(covarianceGap(variance.matrix, vcov), type).toBeLessThan(2 * within);
  }
}

const modelsOf = (file: string) => resultsOf<{ models: PeerModel[] }>(file).models;
const about = (text: string) => `${text} ${vectors.reason}`;

describe.skipIf(!vectors.path)(about('trade between European countries'), () => {
  const table = vectors.path ? csvTable('trade.csv.gz') : (null as never);
  const models = vectors.path ? modelsOf('trade_results.json') : [];
  test.each(Object.keys(trade))('%s', (name) => {
    compare(models, trade, name, table, 'Origin^Destination');
  });
});

describe.skipIf(!vectors.path)(about('a generated panel'), () => {
  const table = vectors.path ? csvTable('synthetic_20x20x6.csv') : (null as never);
  const models = vectors.path ? modelsOf('synthetic_20x20x6_results.json') : [];
  test.each(Object.keys(synthetic))('%s', (name) => {
    compare(models, synthetic, name, table, 'o^d');
  });
});

describe.skipIf(!vectors.path || !fullSize)(about('migration between 216 countries'), () => {
  const table = vectors.path && fullSize ? migrationTable() : (null as never);
  const models = vectors.path ? modelsOf('migration_results.json') : [];
  test.each(Object.keys(migration))('%s', { timeout: 60_000 }, (name) => {
    compare(models, migration, name, table, 'orig^dest');
  });
});
