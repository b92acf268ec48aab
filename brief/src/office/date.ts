import type { BriefDocument } from '../document.ts';

/**
 * The date that an office file carries as that of its making. It is the month of the data
 * release, not today: the same brief gives the same bytes on any day.
 *
 * @example dateOf(document) // '2026-11-01T00:00:00Z'
 */
export function dateOf(document: Pick<BriefDocument, 'release' | 'asOf'>): string {
  const month = /^(\d{4})[.-](0[1-9]|1[0-2])\b/.exec(document.release);
  const day = month ? `${month[1]}-${month[2]}-01` : `${document.asOf}-01-01`;
  return `${day}T00:00:00Z`;
}
