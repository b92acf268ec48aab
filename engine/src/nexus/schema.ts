import { z } from 'zod';
import { SojournError, schemaInvalid } from '../core/index.ts';
import type { Scenario } from './contract.ts';

const policySchema = z
  .strictObject({
    lever: z.enum(['labour-quota', 'conflict-deaths']),
    place: z.string().regex(/^([A-Z]{3}|\*)$/, 'an ISO alpha-3 code, or * for every place'),
    from: z.int().min(1990).max(2200),
    to: z.int().min(1990).max(2200),
    factor: z.number().min(0).max(100),
  })
  .refine((policy) => policy.from <= policy.to, {
    path: ['to'],
    message: 'a year not before from',
  });

/** The schema of a scenario file: for doors, editors (JSON Schema) and forms. */
export const scenarioSchema = z.strictObject({
  schema: z.literal('sojourn.scenario/1'),
  name: z.string().min(1).max(200),
  years: z.int().min(1).max(100),
  draws: z.int().min(1).max(100_000),
  seed: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  policies: z.array(policySchema).max(1_000),
  places: z.array(z.string().regex(/^[A-Z]{3}$/, 'an ISO alpha-3 code')).max(300),
});

/**
 * A scenario from parsed JSON.
 *
 * @param input parsed JSON of any shape
 * @param file name for messages
 * @throws SojournError `schema.newer` for a later schema, `schema.invalid` naming the first wrong field
 * @example parseScenario(JSON.parse(text), 'quota.json')
 */
export function parseScenario(input: unknown, file: string): Scenario {
  const version = (input as { schema?: unknown } | null)?.schema;
  const later = typeof version === 'string' ? /^sojourn\.scenario\/(\d+)$/.exec(version) : null;
  if (later && Number(later[1]) > 1) {
    throw new SojournError({
      code: 'schema.newer',
      where: { file },
      got: String(version),
      expected: 'sojourn.scenario/1',
      remedy: 'Update Sojourn to open this file.',
    });
  }
  const parsed = scenarioSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw schemaInvalid(parsed.error, input, file);
}
