import type { Fit } from '../contract.ts';

/** Groups of the rows of a sample. */
export interface Grouping {
  readonly name: string;
  readonly codes: Int32Array;
  readonly groups: number;
}

/** A cluster variable: its code for every row of the design. */
export interface ClusterVariable {
  readonly name: string;
  readonly codes: Int32Array;
}

/** Codes numbered anew in the order of first appearance, only those that occur. */
function dense(codes: Int32Array): { codes: Int32Array; groups: number } {
  const most = codes.reduce((largest, code) => Math.max(largest, code), 0);
  const number = new Int32Array(most + 1).fill(-1);
  let groups = 0;
  const out = new Int32Array(codes.length);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (number[code] === -1) number[code] = groups++;
    out[row] = number[code]!;
  }
  return { codes: out, groups };
}

/** The groups of one cluster variable among the rows that take part. */
export function groupingOf(fit: Fit, { name, codes }: ClusterVariable): Grouping {
  const own = new Int32Array(fit.sample.n);
  for (let row = 0; row < own.length; row++) own[row] = codes[fit.sample.rows[row]!]!;
  return { name, ...dense(own) };
}

/** Groups in which two groupings agree. */
export function intersection(a: Grouping, b: Grouping): Grouping {
  const name = `${a.name}^${b.name}`;
  const number = new Map<number, number>();
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row++) {
    const key = a.codes[row]! * b.groups + b.codes[row]!;
    let code = number.get(key);
    if (code === undefined) {
      code = number.size;
      number.set(key, code);
    }
    codes[row] = code;
  }
  return { name, codes, groups: number.size };
}
