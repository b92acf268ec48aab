import { z } from 'zod';
import { schemaInvalid } from '../core/index.ts';
import { checkCase } from './case-check.ts';
import type { DisplacementCase } from './contract.ts';

export { dayOf, parseChanges } from './compare/schema.ts';

const name = z.string().min(1).max(200);
const amount = z.number().min(0);
const count = z.tuple([z.number(), amount]);
const kind = z.enum(['conflict', 'town', 'camp', 'idpcamp', 'hub', 'marker', 'flood']);

const place = z.strictObject({
  name,
  region: z.string().optional(),
  country: z.string(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  kind,
  conflictDay: z.int().optional(),
  population: amount.optional(),
  capacity: amount.optional(),
  capacityPerDay: amount.optional(),
  initialIdps: amount.optional(),
  intensity: z.number().min(0).max(1).optional(),
  deactivation: z.number().min(0).max(1).optional(),
  tradeVolume: z.number().optional(),
  hdi: z.number().optional(),
  residents: z.record(name, amount).optional(),
  farmerFraction: z.number().min(0).max(1).optional(),
});

const route = z.strictObject({
  from: name,
  to: name,
  distance: amount,
  redirection: z.union([z.literal(0), z.literal(1), z.literal(2)]).optional(),
  maxMoveSpeed: z.number().positive().optional(),
  walkProbability: z.number().min(0).max(1).optional(),
});

const closure = z.strictObject({
  kind: z.enum(['country', 'location', 'link', 'camp', 'idpcamp', 'redirection']),
  first: z.string(),
  second: z.string(),
  start: z.int(),
  end: z.int().min(-1),
});

const caseSchema = z.strictObject({
  schema: z.literal('sojourn.displacement/1'),
  title: z.string(),
  start: z.iso.date(),
  days: z.int().min(1).max(100_000),
  live: z.boolean().optional(),
  places: z.array(place).min(1),
  routes: z.array(route),
  closures: z.array(closure),
  conflicts: z.array(z.strictObject({ place: name, intensity: z.array(z.number().min(0).max(1)) })),
  changes: z.array(z.strictObject({ place: name, kind, day: z.int().min(0) })).optional(),
  registrations: z.array(
    z.strictObject({
      camp: name,
      tables: z.array(z.array(count)),
      correctedOn: z.int().optional(),
    }),
  ),
  total: z.array(count).optional(),
  demographics: z
    .array(
      z.strictObject({
        attribute: name,
        values: z.array(z.string()).min(1),
        weights: z.record(name, z.array(amount)),
        otherwise: z.array(amount),
      }),
    )
    .optional(),
  people: z
    .array(
      z.strictObject({
        place: name,
        count: z.int().min(1),
        attributes: z.record(name, z.string()),
      }),
    )
    .optional(),
  majorRoutes: z.array(z.array(name).min(2)).optional(),
  floods: z.array(z.strictObject({ place: name, level: z.array(z.int().min(0)) })).optional(),
  food: z.array(z.strictObject({ region: name, points: z.array(count) })).optional(),
});

/**
 * Checks a case that comes from a JSON file.
 *
 * @param value parsed JSON
 * @param file its name, for messages
 * @throws SojournError `schema.invalid` with the field, what was found and what is expected
 * @example parseDisplacementCase(JSON.parse(text), 'case.json').places.length
 */
export function parseDisplacementCase(value: unknown, file: string): DisplacementCase {
  const result = caseSchema.safeParse(value);
  if (!result.success) throw schemaInvalid(result.error, value, file);
  const model = result.data as DisplacementCase;
  checkCase(model, file);
  return model;
}
