import { SojournError } from '@sojourn/engine/core';
import { asPublished } from '../change/index.ts';
import type { BriefDocument } from '../document.ts';
import { figuresOfDocument } from '../figures/index.ts';
import type { Clearance } from './clearance.ts';

/** @throws SojournError `argument.choice` for the record of another place */
export function checkPlaces(document: BriefDocument, { places }: Pick<Clearance, 'places'>): void {
  if (places.join() === document.places.join()) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'clearance' },
    got: `a record for ${places.join(' and ')}`,
    expected: `one for ${document.places.join(' and ')}`,
    remedy: 'Give the record of this brief.',
  });
}

function unknown(field: string, id: string): SojournError {
  return new SojournError({
    code: 'argument.choice',
    where: { field },
    got: id,
    expected: 'the id of a figure of this brief',
    remedy: 'List the figures of the brief with: sojourn explain FILE.',
  });
}

/**
 * Notes and overrides must be of figures that the brief has; a figure without a value in its
 * source cannot be set, since nothing would stand beside it.
 *
 * @throws SojournError `argument.choice` naming the first that is not
 */
export function checkIds(
  document: BriefDocument,
  { notes, overrides }: Pick<Clearance, 'notes' | 'overrides'>,
): void {
  const figures = new Map(
    figuresOfDocument(asPublished(document)).map(({ id, figure }) => [id, figure]),
  );
  for (const id of Object.keys(notes)) if (!figures.has(id)) throw unknown('notes', id);
  for (const { figure: id } of overrides) {
    const figure = figures.get(id);
    if (!figure) throw unknown('overrides', id);
    if (figure.value === null) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: 'overrides' },
        got: `${id}, for which the source has no value`,
        expected: 'a figure with a value',
        remedy: 'Add your own figure as a series: sojourn data add FILE --map map.yaml.',
      });
    }
  }
}
