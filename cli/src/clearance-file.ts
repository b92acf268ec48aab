import { type Clearance, clearanceSchema, clearanceStates } from '@sojourn/brief';
import { SojournError } from '@sojourn/engine/core';
import { z } from 'zod';
import { readJsonFile } from './json-file.ts';

const line = z.string().min(1).max(500);
const place = z.string().regex(/^[A-Z]{3}$/, 'an ISO alpha-3 code');

/** The schema of a file that records a clearance. */
export const clearanceFileSchema = z.strictObject({
  schema: z.literal(clearanceSchema),
  places: z.array(place).min(1).max(2),
  state: z.enum(clearanceStates),
  checker: line.nullable(),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2026-11-25')
    .nullable(),
  asOf: z.int().min(1990).max(2200),
  snapshotHash: line.nullable(),
  values: z.record(z.string(), z.number().nullable()),
  notes: z.record(z.string(), line),
  overrides: z.array(z.strictObject({ figure: line, value: z.number(), reason: line, by: line })),
});

/**
 * The record of a clearance.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field
 */
export function readClearance(file: string): Clearance {
  const parsed = clearanceFileSchema.safeParse(readJsonFile(file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field: issue?.path.join('.') || 'the file' },
    got: issue?.message ?? 'something else',
    expected: 'a record made by sojourn clear',
    remedy: 'Correct the field, or make the record again with: sojourn clear.',
  });
}
