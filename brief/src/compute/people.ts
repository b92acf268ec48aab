import { type Figure, SojournError } from '@sojourn/engine/core';

/** Units of figures that count each person once. */
const peopleUnits: ReadonlySet<string> = new Set(['persons', 'people']);

/**
 * Whether a figure counts people, not movements, applications, permits, apprehensions or cases,
 * of which one person may have several.
 *
 * @example countsPeople(stock) // true for `persons`
 */
export function countsPeople({ unit }: Figure): boolean {
  return peopleUnits.has(unit);
}

/**
 * The same figure, if it may be called people.
 *
 * @throws SojournError `internal.invariant` for any other unit
 * @example requirePeople(movements) // throws
 */
export function requirePeople(figure: Figure): Figure {
  if (countsPeople(figure)) return figure;
  throw new SojournError({
    code: 'internal.invariant',
    where: { field: 'figure.unit' },
    got: figure.unit,
    expected: [...peopleUnits].join(' or '),
  });
}
