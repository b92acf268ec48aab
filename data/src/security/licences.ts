import { SojournError } from '@sojourn/engine/core';
import type { SeriesOrigin } from './origins.ts';

/** Licences under which a series, and what is made of it, may be passed on. */
const open = /^(CC0|CC BY|public domain|Etalab|UN data terms|facts)/i;

/** Terms that forbid passing on even where the licence begins like an open one. */
const closed = /\bNC\b|\bND\b|BY-NC|BY-ND|restricted|no redistribution|all rights reserved/i;

/** Whether a licence lets a series be passed on. @example mayBeShared('CC BY-NC 4.0') // false */
export function mayBeShared(licence: string): boolean {
  return open.test(licence.trim()) && !closed.test(licence);
}

/** What must stand beside an export: one line a series, and share-alike where a series asks it. */
export interface ExportTerms {
  readonly attributions: readonly string[];
  /** Licence that the export itself must carry because of a share-alike series; null where none does. */
  readonly shareAlike: string | null;
}

/**
 * The terms of an export that is made of these series.
 *
 * @param origins every series that went into it
 * @throws SojournError `licence.closed` naming the first series that may not be passed on
 * @example exportTerms(origins).attributions
 */
export function exportTerms(
  origins: readonly Pick<SeriesOrigin, 'id' | 'licence' | 'attribution'>[],
): ExportTerms {
  const withheld = origins.find(({ licence }) => !mayBeShared(licence));
  if (withheld) {
    const expected = withheld.licence === '' ? 'its licence is not known' : withheld.licence;
    throw new SojournError({ code: 'licence.closed', got: withheld.id, expected });
  }
  const attributions = [...new Set(origins.map(({ attribution }) => attribution))];
  const alike = origins.find(({ licence }) => /BY-SA/.test(licence));
  return { attributions, shareAlike: alike?.licence ?? null };
}
