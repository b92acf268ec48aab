import { type Clearance, clearanceSchema, clearanceStates } from '@sojourn/brief';
import { schemaInvalid } from '@sojourn/engine/core';
import { z } from 'zod';
import { readJsonFile } from './json-file.ts';

const line = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}\u2028\u2029]*\S[^\p{Cc}\u2028\u2029]*$/u, 'words on one line');
const place = z.string().regex(/^[A-Z]{3}$/, 'an ISO alpha-3 code');

/** Whether the text is a day of the calendar: 2026-02-30 is none. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, 10) === text;
}

/** The schema of a file that records a clearance. */
export const clearanceFileSchema = z.strictObject({
  schema: z.literal(clearanceSchema),
  places: z.array(place).min(1).max(2),
  state: z.enum(clearanceStates),
  checker: line.nullable(),
  date: z.string().refine(isDay, 'a day such as 2026-11-25').nullable(),
  asOf: z.int().min(1990).max(2100),
  snapshotHash: line.nullable(),
  overrides: z.array(
    z.strictObject({ figure: line, value: z.number().gt(-1e15).lt(1e15), reason: line, by: line }),
  ),
  notes: z.record(z.string(), line),
  values: z.record(z.string(), z.number().nullable()),
  statements: z.record(z.string(), z.string()),
});

/**
 * The record of a clearance.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field
 */
export function readClearance(file: string): Clearance {
  const input = readJsonFile(file);
  const parsed = clearanceFileSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const remedy =
    'Correct the field by docs/clearance.md, or make the record again with: sojourn clear.';
  throw schemaInvalid(parsed.error, input, file, remedy);
}
