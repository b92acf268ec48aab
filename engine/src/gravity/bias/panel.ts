import { SojournError } from '../../core/index.ts';
import type { Fit } from '../contract.ts';
import type { ClusterVariable } from '../variance/clusters.ts';

/** Who is the origin, the destination and the period of a row: codes by row of the design. */
export interface PanelRoles {
  readonly origin: ClusterVariable;
  readonly destination: ClusterVariable;
  readonly period: ClusterVariable;
}

/** A pair of the sample; `rows` has its row in each period, −1 where there is none. */
export interface PairRows {
  readonly origin: number;
  readonly destination: number;
  readonly rows: Int32Array;
}

/** The rows of a sample by pair and period. */
export interface PairPanel {
  readonly origins: number;
  readonly destinations: number;
  readonly periods: number;
  readonly pairs: readonly PairRows[];
}

function living(fit: Fit, { codes }: ClusterVariable): { of: Int32Array; count: number } {
  const { rows, n } = fit.sample;
  const seen = new Map<number, number>();
  for (let row = 0; row < n; row++) seen.set(codes[rows[row]!]!, 0);
  [...seen.keys()]
    .sort((a, b) => a - b)
    .forEach((code, at) => {
      seen.set(code, at);
    });
  const of = new Int32Array(n);
  for (let row = 0; row < n; row++) of[row] = seen.get(codes[rows[row]!]!)!;
  return { of, count: seen.size };
}

/** Sorts the rows of a fit by pair and period. @throws SojournError `argument.shape` for two rows in one cell */
export function pairPanel(fit: Fit, roles: PanelRoles): PairPanel {
  const origin = living(fit, roles.origin);
  const destination = living(fit, roles.destination);
  const period = living(fit, roles.period);
  const pairs = new Map<number, PairRows>();
  for (let row = 0; row < fit.sample.n; row++) {
    const [o, d] = [origin.of[row]!, destination.of[row]!];
    const key = o * destination.count + d;
    let pair = pairs.get(key);
    if (!pair) {
      pair = { origin: o, destination: d, rows: new Int32Array(period.count).fill(-1) };
      pairs.set(key, pair);
    }
    if (pair.rows[period.of[row]!] !== -1) {
      throw new SojournError({
        code: 'argument.shape',
        where: { field: 'the panel' },
        got: 'two rows of one origin, destination and period',
        expected: 'one row each',
      });
    }
    pair.rows[period.of[row]!] = row;
  }
  return {
    origins: origin.count,
    destinations: destination.count,
    periods: period.count,
    pairs: [...pairs.values()],
  };
}
