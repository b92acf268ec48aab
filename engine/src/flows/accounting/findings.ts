import { type Issue, SojournError } from '../../core/index.ts';
import type { Contradiction, FlowInput } from '../contract.ts';
import { columnSums, totalOf } from './sums.ts';

/** A finding about places, told once with its number and the first of them. */
export function placesFinding(
  codes: readonly string[],
  places: readonly number[],
  got: string,
  expected: string,
): Issue[] {
  if (places.length === 0) return [];
  const named = places.slice(0, 10).map((at) => codes[at]);
  const more = places.length > named.length ? ` and ${places.length - named.length} more` : '';
  const field = `${named.join(', ')}${more}`;
  return [
    {
      code: 'flows.finding',
      severity: 'warning',
      where: { field },
      got,
      expected,
      count: places.length,
    },
  ];
}

const indices = (n: number, holds: (at: number) => boolean) =>
  Array.from({ length: n }, (_, at) => at).filter(holds);

/** Residences where nobody was born elsewhere, in one of the tables. */
export function withoutForeignBorn(table: Float64Array, n: number): number[] {
  const columns = columnSums(table, n);
  return indices(n, (j) => columns[j]! > 0 && columns[j]! - table[j * n + j]! <= 0);
}

/**
 * What is odd about an input, before anything is estimated: none of it stops an estimate.
 *
 * @returns native-born below zero or fewer than births, places without foreign-born, birthplaces on
 * one side only, growth that births and deaths do not explain
 * @example checkInput(input).map(renderMessage)
 */
export function checkInput(input: FlowInput): Issue[] {
  const { codes, start, end, births, deaths } = input;
  const n = codes.length;
  const native = (table: Float64Array, j: number) => table[j * n + j]!;
  const born = (table: Float64Array, k: number) => totalOf(table.subarray(k * n, k * n + n));
  const apart = totalOf(births) - totalOf(deaths) - (totalOf(end) - totalOf(start));
  const share = apart / totalOf(end);
  return [
    ...placesFinding(
      codes,
      indices(n, (j) => native(start, j) < 0 || native(end, j) < 0),
      'more foreign-born than people',
      'the native-born were set to 0 and the foreign-born shrunk to the population',
    ),
    ...placesFinding(
      codes,
      indices(n, (j) => native(end, j) >= 0 && native(end, j) < births[j]!),
      'more births than native-born at the end',
      'these births were spread like the residents',
    ),
    ...placesFinding(
      codes,
      [...new Set([...withoutForeignBorn(start, n), ...withoutForeignBorn(end, n)])],
      'no foreign-born in one of the tables',
      'read their flows with care',
    ),
    ...placesFinding(
      codes,
      indices(n, (k) => born(start, k) > 0 !== born(end, k) > 0),
      'people born there are in one table only',
      'all of them move, or leave and enter the covered world',
    ),
    ...(Math.abs(share) > 1e-3
      ? placesFinding(
          ['world'],
          [0],
          `growth is ${Math.abs(apart)} people apart from births less deaths`,
          'the native-born of both tables were scaled, half and half, in a closed account',
        )
      : []),
  ];
}

/**
 * Throws where more die than live in a place at the start, or more are born than live there at the
 * end: no account holds them. Called when an account fails, to say which number is at fault.
 */
export function requireVital({ codes, start, end, births, deaths }: FlowInput): void {
  const n = codes.length;
  for (const [what, events, people, when] of [
    ['deaths', deaths, columnSums(start, n), 'start'],
    ['births', births, columnSums(end, n), 'end'],
  ] as const) {
    const at = indices(n, (j) => events[j]! > people[j]!)[0];
    if (at === undefined) continue;
    throw new SojournError({
      code: 'flows.account',
      where: { field: `${what} in ${codes[at]}` },
      got: String(events[at]),
      expected: `${people[at]} at most, the people there at the ${when}`,
    });
  }
}

/** Throws for a cell below zero after births or deaths are deducted, naming both places. */
export function requirePeople(
  table: Float64Array,
  codes: readonly string[],
  what: string,
  input: FlowInput,
): void {
  const n = codes.length;
  const scale = Math.max(1, totalOf(table)) * 1e-12;
  const at = table.findIndex((value) => value < -scale);
  if (at < 0) return;
  requireVital(input);
  throw new SojournError({
    code: 'flows.account',
    where: { field: `people born in ${codes[Math.floor(at / n)]} living in ${codes[at % n]}` },
    got: `${table[at]} ${what}`,
    expected: 'zero or more',
  });
}

const list = (codes: readonly string[], places: readonly number[]) =>
  places.length > 12
    ? `${places
        .slice(0, 12)
        .map((at) => codes[at])
        .join(', ')} and ${places.length - 12} more`
    : places.map((at) => codes[at]).join(', ');

/** The words of a contradiction between birthplace targets and a stock table. */
export function contradictionError(
  codes: readonly string[],
  which: string,
  { rows, columns, needed, available }: Contradiction,
): SojournError {
  const far = rows.length > codes.length / 2;
  const everyone = codes.map((_, at) => at);
  const outside = (places: readonly number[]) => everyone.filter((at) => !places.includes(at));
  const field = far
    ? `places where, ${which}, only people born in ${list(codes, outside(rows))} live (${list(codes, outside(columns))})`
    : `people born in ${list(codes, rows)}, who ${which} live only in ${list(codes, columns)}`;
  return new SojournError({
    code: 'flows.contradiction',
    where: { field },
    got: `${needed - available} people too many`,
    expected: far
      ? 'a target of their birthplaces that fills these places'
      : `at most ${available}`,
  });
}

/** The words of a contradiction between a prior and the people of one birthplace. */
export function priorContradiction(
  codes: readonly string[],
  birthplace: number,
  { rows, columns, needed, available }: Contradiction,
): SojournError {
  const ends = columns.length > 0 ? list(codes, columns) : 'no place';
  return new SojournError({
    code: 'flows.contradiction',
    where: {
      field: `people born in ${codes[birthplace]}, for whom the prior has no way from ${list(codes, rows)} but to ${ends}`,
    },
    got: `${needed - available} people too many`,
    expected: `at most ${available}`,
    remedy:
      'Give the prior a value above 0 wherever moves are possible; independence and pseudo-bayes take its diagonal for those who stay.',
  });
}
