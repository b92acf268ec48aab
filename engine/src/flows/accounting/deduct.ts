import { SojournError } from '../../core/index.ts';
import { balanceTable } from '../balance/two-way.ts';
import type { AccountOptions, FlowInput } from '../contract.ts';
import { columnSums, rowSums } from './sums.ts';

/** Spreads an amount for each column over its cells like `table`. */
function spread(table: Float64Array, n: number, amounts: ArrayLike<number>): Float64Array {
  const columns = columnSums(table, n);
  const out = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    for (let j = 0; j < n; j++) {
      const column = columns[j]!;
      if (column !== 0) out[k * n + j] = (table[k * n + j]! * amounts[j]!) / column;
    }
  }
  return out;
}

/** Places whose native-born at the end are fewer than the births. */
export function placesWithTooManyBirths(end: Float64Array, births: ArrayLike<number>): number[] {
  const n = births.length;
  return Array.from({ length: n }, (_, j) => j).filter((j) => end[j * n + j]! < births[j]!);
}

/**
 * Births by birthplace (rows) and residence (columns). Native births stand on the diagonal; where
 * the native-born at the end are fewer, the births of that place are spread like its residents.
 *
 * @example birthTable(end, births, 'native')
 */
export function birthTable(
  end: Float64Array,
  births: Float64Array,
  rule: 'native' | 'proportion',
): Float64Array {
  const n = births.length;
  const proportional = spread(end, n, births);
  if (rule === 'proportion') return proportional;
  const table = new Float64Array(n * n);
  const tooMany = new Set(placesWithTooManyBirths(end, births));
  for (let j = 0; j < n; j++) {
    if (!tooMany.has(j)) table[j * n + j] = births[j]!;
    else for (let k = 0; k < n; k++) table[k * n + j] = proportional[k * n + j]!;
  }
  return table;
}

function accountedDeaths(input: FlowInput, start: Float64Array, end: Float64Array): Float64Array {
  const { codes, births, deaths } = input;
  const n = codes.length;
  const [before, after] = [rowSums(start, n), rowSums(end, n)];
  const targets = before.map((value, k) => value + births[k]! - after[k]!);
  targets.forEach((target, k) => {
    if (target >= 0) return;
    throw new SojournError({
      code: 'flows.account',
      where: { field: `deaths of people born in ${codes[k]}` },
      got: `${target} by the rule accounting`,
      expected: 'zero or more',
      remedy: 'Let the dead be spread like the residents (deaths: proportion).',
    });
  });
  const balanced = balanceTable(start, targets, deaths);
  if (balanced.contradiction === null) return balanced.cells;
  const { rows, needed, available } = balanced.contradiction;
  throw new SojournError({
    code: 'flows.contradiction',
    where: { field: `deaths of people born in ${rows.map((k) => codes[k]).join(', ')}` },
    got: String(needed),
    expected: String(available),
  });
}

/** Deaths by birthplace and residence: alike for all residents, or so that birthplaces add up. */
export function deathTable(
  input: FlowInput,
  start: Float64Array,
  end: Float64Array,
  rule: NonNullable<AccountOptions['deaths']>,
): Float64Array {
  return rule === 'accounting'
    ? accountedDeaths(input, start, end)
    : spread(start, input.codes.length, input.deaths);
}
