import { exp } from '../core/index.ts';
import type { FixedEffect } from './contract.ts';

/** A panel of N countries and T periods from the generator of the reference's README. */
export interface SyntheticPanel {
  readonly o: Int32Array;
  readonly d: Int32Array;
  readonly t: Int32Array;
  readonly y: Float64Array;
  readonly x1: Float64Array;
  readonly x2: Float64Array;
}

function matrix(rows: number, columns: number, next: () => number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, next));
}

/** Rows by t, o, d without pairs of a country with itself. */
export function syntheticPanel(N: number, T: number, seed: number, k: number): SyntheticPanel {
  let state = seed;
  const U = () => {
    state = (48271 * state) % 2147483647;
    return state / 2147483647;
  };
  for (let at = 0; at < 100; at++) U();
  const a = matrix(N, T, () => 2 * (U() - 0.5));
  const b = matrix(N, T, () => 2 * (U() - 0.5));
  const a0 = matrix(1, N, () => 3 * (U() - 0.5))[0]!;
  const b0 = matrix(1, N, () => 3 * (U() - 0.5))[0]!;
  const c = matrix(N, N, () => 0);
  const s = matrix(N, N, () => 0);
  for (let i = 0; i < N; i++) {
    for (let j = 0; j < N; j++) {
      if (i === j) continue;
      c[i]![j] = 2.5 * (U() + U() + U() - 1.5);
      s[i]![j] = U();
    }
  }
  const n = N * (N - 1) * T;
  const [o, d, time] = [new Int32Array(n), new Int32Array(n), new Int32Array(n)];
  const [y, x1, x2] = [new Float64Array(n), new Float64Array(n), new Float64Array(n)];
  let row = 0;
  for (let t = 0; t < T; t++) {
    for (let i = 0; i < N; i++) {
      for (let j = 0; j < N; j++) {
        if (i === j) continue;
        const [u1, u2, u3, u4] = [U(), U(), U(), U()];
        const common = c[i]![j]!;
        x1[row] = 0.5 * a[i]![t]! + 0.5 * b[j]![t]! + 0.3 * common + (u1 + u2 - 1) * 1.5;
        x2[row] = s[i]![j]! * 2 * T < t + 1 ? 1 : 0;
        const eta =
          k + a0[i]! + a[i]![t]! + b0[j]! + b[j]![t]! + common + 0.4 * x1[row]! + 0.25 * x2[row]!;
        y[row] = Math.floor(exp(eta) * 4 * u3 * u4);
        o[row] = i;
        d[row] = j;
        time[row] = t;
        row++;
      }
    }
  }
  return { o, d, t: time, y, x1, x2 };
}

/** A fixed effect of two coded variables, only combinations that occur. */
export function crossed(name: string, a: Int32Array, b: Int32Array): FixedEffect {
  const width = b.reduce((most, code) => Math.max(most, code), 0) + 1;
  const height = a.reduce((most, code) => Math.max(most, code), 0) + 1;
  const number = new Int32Array(width * height).fill(-1);
  for (let row = 0; row < a.length; row++) number[a[row]! * width + b[row]!] = 0;
  const labels: string[] = [];
  for (let at = 0; at < number.length; at++) {
    if (number[at] === 0) number[at] = labels.push(`${Math.floor(at / width)}_${at % width}`) - 1;
  }
  const codes = a.map((code, row) => number[code * width + b[row]!]!);
  return { name, parts: name.split('^'), codes, labels };
}
