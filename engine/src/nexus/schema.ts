import { z } from 'zod';
import { SojournError } from '../core/index.ts';
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

/** What a message of the schema asks for, without its preamble: `a number`, `>=1`. */
function wanted(message: string): string {
  return message.replace(/^(Invalid input|Too (small|big)): (expected )?(\w+ to (be|have) )?/, '');
}

/** What stands at a path of the input, shortened for a message. */
function valueAt(input: unknown, path: readonly PropertyKey[]): string {
  let value: unknown = input;
  for (const key of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[key];
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

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
  const issue = parsed.error.issues[0];
  const path = issue?.path ?? [];
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  throw new SojournError({
    code: 'schema.invalid',
    where: { file, field: [...path, ...(unknownKey ? [unknownKey] : [])].join('.') || 'the file' },
    got: unknownKey ? 'an unknown field' : valueAt(input, path),
    expected: unknownKey
      ? Object.keys(path.length > 0 ? policySchema.shape : scenarioSchema.shape).join(', ')
      : wanted(issue?.message ?? 'a scenario'),
  });
}
