import { checkLength } from '../../core/index.ts';
import type { Contradiction } from '../contract.ts';
import { balanceTable } from './two-way.ts';

/** A three-way table, birthplace first, that meets origin and destination totals by birthplace. */
export interface ThreeWay {
  readonly cells: Float64Array;
  readonly error: number;
  readonly contradictions: readonly (Contradiction & { readonly birthplace: number })[];
}

/** Options of {@link balanceByBirthplace}. */
export interface ThreeWayOptions {
  /** n × n or n × n × n (birthplace first); default 1 in every cell. */
  readonly seed?: Float64Array;
  /**
   * Stayers on the diagonals: as many as the totals allow (`most`), or given, birthplace × place.
   * Default: the seed decides.
   */
  readonly stayers?: 'most' | Float64Array;
}

/**
 * Balances origin × destination for each birthplace on its own: quasi-independence where stayers
 * are fixed (Abel 2013, equations 4–9).
 *
 * @param origins birthplace × origin
 * @param destinations birthplace × destination
 * @param n number of places
 * @throws SojournError `argument.shape`
 * @example balanceByBirthplace(origins, destinations, 4, { stayers: 'most' })
 */
export function balanceByBirthplace(
  origins: Float64Array,
  destinations: Float64Array,
  n: number,
  { seed, stayers }: ThreeWayOptions = {},
): ThreeWay {
  checkLength('origins', origins.length, n * n);
  checkLength('destinations', destinations.length, n * n);
  const cells = new Float64Array(n * n * n);
  const contradictions: (Contradiction & { birthplace: number })[] = [];
  let error = 0;
  for (let k = 0; k < n; k++) {
    const slice = (table: Float64Array) => table.slice(k * n, k * n + n);
    const [from, to] = [slice(origins), slice(destinations)];
    const prior = seed
      ? seed.slice(
          seed.length === n * n ? 0 : k * n * n,
          seed.length === n * n ? n * n : (k + 1) * n * n,
        )
      : new Float64Array(n * n).fill(1);
    const stay = new Float64Array(n);
    if (stayers) {
      for (let i = 0; i < n; i++) {
        stay[i] = stayers === 'most' ? Math.min(from[i]!, to[i]!) : stayers[k * n + i]!;
        from[i]! -= stay[i]!;
        to[i]! -= stay[i]!;
        prior[i * n + i] = 0;
      }
    }
    const balanced = balanceTable(prior, from, to);
    if (balanced.contradiction) contradictions.push({ ...balanced.contradiction, birthplace: k });
    error = Math.max(error, balanced.error);
    cells.set(balanced.cells, k * n * n);
    for (let i = 0; i < n; i++) cells[(k * n + i) * n + i]! += stay[i]!;
  }
  return { cells, error, contradictions };
}
