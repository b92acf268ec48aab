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

function unsigned(field: string, got: string, expected: string, remedy: string): SojournError {
  return new SojournError({ code: 'argument.choice', where: { field }, got, expected, remedy });
}

/**
 * Beyond a draft a person stands for the brief, on a day.
 *
 * @throws SojournError `argument.choice` where nobody is named, or no day
 */
export function checkSigned({
  state,
  checker,
  date,
}: Pick<Clearance, 'state' | 'checker' | 'date'>): void {
  if (state === 'draft') return;
  if (!checker?.trim()) {
    const who = `the name of the person who has ${state} the brief`;
    throw unsigned('checker', 'no name', who, 'Name the person with --checker.');
  }
  if (!date?.trim()) {
    const when = `the day on which the brief was ${state}`;
    throw unsigned('date', 'no day', when, 'Make the record again with: sojourn clear.');
  }
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
 * source, or drawn in a chart, cannot be set, since nothing would stand beside it.
 *
 * @throws SojournError `argument.choice` naming the first that is not
 */
export function checkIds(
  document: BriefDocument,
  { notes, overrides }: Pick<Clearance, 'notes' | 'overrides'>,
): void {
  const figures = new Map(figuresOfDocument(asPublished(document)).map((at) => [at.id, at]));
  for (const id of Object.keys(notes)) if (!figures.has(id)) throw unknown('notes', id);
  for (const { figure: id } of overrides) {
    const at = figures.get(id);
    if (!at) throw unknown('overrides', id);
    const { figure, drawn } = at;
    if (drawn) {
      throw new SojournError({
        code: 'argument.choice',
        where: { field: 'overrides' },
        got: `${id}, a figure of a chart`,
        expected: 'a figure of a sentence or table: charts keep those of their source',
        remedy: 'Give the id of the same number in a sentence or table: sojourn explain FILE.',
      });
    }
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
