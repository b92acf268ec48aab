import { SojournError, slipDistance } from '@sojourn/engine/core';
import type { Recipe } from '@sojourn/engine/security';

/** Which column of a table holds what. */
export interface TableColumns {
  readonly place: string;
  readonly year: string | null;
  /** Column of the grouping that imputation asks for. */
  readonly group: string | null;
  /** Wide: column of each series. Long: the columns of its id and value. */
  readonly series: ReadonlyMap<string, string> | LongColumns;
}

/** Columns of a long table, and which series each of its ids, in small letters, stands for. */
export interface LongColumns {
  readonly id: string;
  readonly value: string;
  readonly names: ReadonlyMap<string, string>;
}

const placeNames = ['place', 'iso3', 'code', 'country_code', 'ucode', 'unit', 'country', 'name'];
const yearNames = ['year', 'time', 'period'];
const idNames = ['indicator', 'series', 'icode', 'variable'];
const valueNames = ['value', 'obs_value'];

/** Series that a recipe reads: indicators and divisors. */
export function seriesOf(recipe: Recipe): string[] {
  const ids = recipe.indicators.flatMap(({ id, denominator }) =>
    denominator === undefined ? [id] : [id, denominator],
  );
  return [...new Set(ids)];
}

/** Names that each series goes by, its own first. */
function namesOf(recipe: Recipe): Map<string, readonly string[]> {
  const aliases = new Map(recipe.indicators.map(({ id, aliases: of = [] }) => [id, of]));
  return new Map(seriesOf(recipe).map((id) => [id, [id, ...(aliases.get(id) ?? [])]]));
}

/** A series by every name in small letters; those that were given stand for nothing else. */
function longNames(recipe: Recipe, given: ReadonlyMap<string, string>): Map<string, string> {
  const own = [...namesOf(recipe)].filter(([id]) => !given.has(id));
  const pairs = own.flatMap(([id, names]) => names.map((name): [string, string] => [name, id]));
  const told = [...given].map(([id, name]): [string, string] => [name, id]);
  return new Map([...pairs.reverse(), ...told].map(([name, id]) => [name.toLowerCase(), id]));
}

function nearest(wanted: string, names: readonly string[]): string | null {
  const near = names
    .map((name) => ({ name, slips: slipDistance(wanted, name) }))
    .sort((a, b) => a.slips - b.slips)[0];
  return near && near.slips <= Math.ceil(wanted.length / 2) ? near.name : null;
}

function missing(file: string, field: string, names: readonly string[], expected: string): never {
  const near = nearest(field, names);
  throw new SojournError({
    code: 'column.missing',
    where: { file, field },
    got: names.slice(0, 20).join(', ') || 'none',
    expected,
    ...(near !== null && { remedy: `Did you mean ${near}? Write --column ${field}=${near}.` }),
  });
}

/**
 * The columns of a table by its header. Long tables have columns `indicator` and `value`; wide ones
 * a column a series. Names are compared without regard to case; `given` names win, then a series'
 * own id, then its aliases.
 *
 * @param names header of the file
 * @param given column of a series (or of `place`, `year`) where its name differs
 * @throws SojournError `column.missing` with the nearest name
 */
export function columnsOf(
  names: readonly string[],
  recipe: Recipe,
  file: string,
  given: ReadonlyMap<string, string> = new Map(),
): TableColumns {
  const byName = new Map(names.map((name) => [name.toLowerCase(), name]));
  const find = (wanted: string): string | undefined => byName.get(wanted.toLowerCase());
  const named = (role: string): string | undefined => {
    const name = given.get(role);
    return name === undefined ? undefined : (find(name) ?? missing(file, name, names, role));
  };
  const first = (candidates: readonly string[]) =>
    candidates.map(find).find((name) => name !== undefined);
  const place = named('place') ?? first(placeNames);
  if (place === undefined) missing(file, 'place', names, `one of ${placeNames.join(', ')}`);
  const year = named('year') ?? first(yearNames) ?? null;
  const { impute } = recipe;
  const group = 'group' in impute ? (named('group') ?? find(impute.group)) : undefined;
  if ('group' in impute && group === undefined) {
    missing(file, impute.group, names, 'the group that the recipe imputes by');
  }
  const shared = { place, year, group: group ?? null };
  const [id, value] = [first(idNames), first(valueNames)];
  if (id !== undefined && value !== undefined) {
    return { ...shared, series: { id, value, names: longNames(recipe, given) } };
  }
  const known = namesOf(recipe);
  const series = [...known].map(([one, itsNames]): [string, string] => [
    one,
    named(one) ?? first(itsNames) ?? missing(file, one, names, [...known.keys()].join(', ')),
  ]);
  return { ...shared, series: new Map(series) };
}
