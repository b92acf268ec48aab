import { z } from 'zod';
import { dayNumber, SojournError, schemaInvalid } from '../../core/index.ts';
import type { CaseChange } from './contract.ts';

const name = z.string().min(1).max(200);
/** A day since the start, or a date. */
const day = z.union([z.int().min(0), z.iso.date()]);
const period = { day, until: day.optional() };

const change = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['close', 'open']),
    what: z.enum(['border', 'road', 'place', 'camp']),
    first: name,
    second: name.optional(),
    ...period,
  }),
  z.strictObject({
    kind: z.literal('camp'),
    name,
    country: name,
    region: name.optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    capacity: z.number().min(0).optional(),
    day,
    roads: z.array(z.strictObject({ to: name, distance: z.number().positive() })).min(1),
  }),
  z.strictObject({
    kind: z.literal('registration'),
    from: name,
    to: name,
    day,
    capacity: z.number().min(0).optional(),
  }),
  z.strictObject({
    kind: z.literal('food'),
    region: name,
    level: z.number().min(0).max(100),
    ...period,
  }),
  z.strictObject({ kind: z.literal('travel'), factor: z.number().min(0.01).max(10) }),
]);

const changesSchema = z.strictObject({
  schema: z.literal('sojourn.displacement-changes/1'),
  title: z.string().optional(),
  changes: z.array(change).min(1),
});

/**
 * Days since the start of a case from a day or a date.
 *
 * @throws SojournError `argument.range` for a date before the start
 * @example dayOf('2012-03-10', '2012-03-01') // 9
 */
export function dayOf(typed: number | string, start: string): number {
  if (typeof typed === 'number') return typed;
  const since = (dayNumber(typed) ?? Number.NaN) - (dayNumber(start) ?? 0);
  if (since >= 0) return since;
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'day of a change' },
    got: typed,
    expected: `a date from ${start} on`,
  });
}

/**
 * Changes of a case from parsed JSON; dates become days since the start.
 *
 * @param value parsed content of any shape
 * @param file its name, for messages
 * @param start first day of the case, ISO 8601
 * @throws SojournError `schema.invalid` naming the first wrong field, `argument.range` for a date
 * before the start
 * @example parseChanges(JSON.parse(text), 'border.json', model.start)
 */
export function parseChanges(value: unknown, file: string, start: string): CaseChange[] {
  const result = changesSchema.safeParse(value);
  if (!result.success) throw schemaInvalid(result.error, value, file);
  return result.data.changes.map((one) => {
    if (one.kind === 'travel') return one;
    const until =
      'until' in one && one.until !== undefined ? { until: dayOf(one.until, start) } : {};
    return { ...one, day: dayOf(one.day, start), ...until } as CaseChange;
  });
}
