import { SojournError } from '@sojourn/engine/core';
import type { OwnSeries } from './types.ts';

/** For whom something is written. */
export type Audience = 'public' | 'internal';

/** Whether anyone may read the series on that day. */
function isPublic({ confidentiality }: OwnSeries, today: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today)) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'today' },
      got: today,
      expected: 'a date such as 2026-12-31',
    });
  }
  if (confidentiality.level === 'embargoed') return today >= confidentiality.until;
  return confidentiality.level === 'public';
}

/**
 * Whether a series may be written for an audience. An embargo ends on the morning of its date.
 *
 * @param today the day of writing, given by the door: `2026-12-31`
 * @example allowedIn(series, 'public', '2026-12-30')
 */
export function allowedIn(series: OwnSeries, audience: Audience, today: string): boolean {
  return isPublic(series, today) || audience === 'internal';
}

/** `internal`, or `embargoed until 2026-12-31`. */
export function confidentialityInWords({ confidentiality }: OwnSeries): string {
  return confidentiality.level === 'embargoed'
    ? `embargoed until ${confidentiality.until}`
    : confidentiality.level;
}

/** An embargo that has ended is none any more. */
function published(series: OwnSeries): OwnSeries {
  return series.confidentiality.level === 'public'
    ? series
    : { ...series, confidentiality: { level: 'public' } };
}

/**
 * The series as they are on that day, if each may be written for the audience: those whose embargo
 * has ended are public.
 *
 * @throws SojournError `own.withheld` naming the first that may not
 */
export function requireAllowed(
  all: readonly OwnSeries[],
  audience: Audience,
  today: string,
): readonly OwnSeries[] {
  const held = all.find((series) => !allowedIn(series, audience, today));
  if (!held) return all.map((series) => (isPublic(series, today) ? published(series) : series));
  throw new SojournError({
    code: 'own.withheld',
    got: `${held.id} (${held.owner})`,
    expected: confidentialityInWords(held),
  });
}

/**
 * The series that may stand in a link: public ones only, whoever makes the link, because a link
 * travels further than its first reader.
 */
export function shareable(all: readonly OwnSeries[], today: string): OwnSeries[] {
  return all.filter((series) => isPublic(series, today));
}
