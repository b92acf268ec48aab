import type { Table } from '../../core/index.ts';
import type { Family, Fit } from '../contract.ts';
import { fitModel } from '../fit.ts';
import { clusterOf, type DesignOptions, designOf } from '../formula/design.ts';
import { readEffects } from '../formula/read.ts';
import type { SmallSample } from '../variance/factors.ts';
import { type Variance, type VarianceKind, varianceOf } from '../variance/variance.ts';

/** A model of the reference: what the peer found. */
export interface PeerModel {
  readonly name: string;
  readonly nobs: number;
  readonly obs_removed: number;
  readonly fixef_sizes: Readonly<Record<string, number>> | null;
  readonly fixef_removed: Readonly<
    Record<string, readonly string[] | { readonly count: number }>
  > | null;
  readonly coefficients: Readonly<Record<string, number>>;
  readonly collinear_removed: readonly string[] | null;
  readonly loglik: number | readonly [];
  readonly loglik_null: number;
  readonly deviance: number | readonly [];
  readonly pseudo_r2_fixest: number | readonly [];
  readonly squared_cor: number;
  readonly ssr?: number;
  readonly vcov: readonly PeerVariance[];
}

export interface PeerVariance {
  readonly type: string;
  readonly vcov: readonly (readonly number[])[];
  readonly dof_K: number;
  readonly G: number | null;
}

/** Estimates a formula on a table. */
export function estimate(table: Table, formula: string, options: DesignOptions = {}): Fit {
  return fitModel(designOf(table, formula, options).design);
}

const clusterNames: Readonly<Record<string, string>> = {
  cluster_Origin: 'Origin',
  twoway_Origin_Destination: 'Origin + Destination',
  threeway_Origin_Destination_Product: 'Origin + Destination + Product',
  twoway_conventional: 'Origin + Destination',
  cluster_origin: 'o',
  twoway_o_d: 'o + d',
  threeway_o_d_t: 'o + d + t',
  twoway_pair_t: 'o^d + t',
  twoway_o_d_conventional: 'o + d',
  twoway_orig_dest: 'orig + dest',
  threeway_orig_dest_year: 'orig + dest + year0',
};

/** The variance that a type of the reference names. */
export function peerVariance(fit: Fit, table: Table, type: string, pair: string): Variance {
  if (type === 'iid' || type === 'hetero') return varianceOf(fit, { kind: type });
  const base = type.replace(/_(noadj|full)$/, '');
  const by = readEffects(base === 'cluster_pair' ? pair : clusterNames[base]!);
  const kind: VarianceKind = {
    kind: 'cluster',
    by: by.map((term) => clusterOf(table, fit.design, term)),
  };
  return varianceOf(fit, kind, smallSampleOf(type));
}

function smallSampleOf(type: string): SmallSample {
  if (type.endsWith('_noadj')) return { adjust: false, clusters: 'none' };
  if (type.endsWith('_full')) return { count: 'full' };
  if (type.endsWith('conventional')) return { clusters: 'own' };
  return {};
}

/** Largest relative difference of two vectors. */
export function relativeGap(own: ArrayLike<number>, peer: ArrayLike<number>): number {
  let most = own.length === peer.length ? 0 : Infinity;
  for (let at = 0; at < own.length; at++) {
    const size = Math.max(Math.abs(peer[at]!), 1e-300);
    most = Math.max(most, Math.abs(own[at]! - peer[at]!) / size);
  }
  return most;
}

/** Largest difference of two covariance matrices, relative to the two standard errors. */
export function covarianceGap(own: Float64Array, peer: readonly (readonly number[])[]): number {
  const k = peer.length;
  let most = own.length === k * k ? 0 : Infinity;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      const scale = Math.sqrt(peer[i]![i]! * peer[j]![j]!);
      most = Math.max(most, Math.abs(own[i * k + j]! - peer[i]![j]!) / scale);
    }
  }
  return most;
}

export type { Family };
