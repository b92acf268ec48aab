import { z } from 'zod';
import { SojournError, schemaInvalid } from '../core/index.ts';
import type { AccountOptions } from './contract.ts';

/** Every way to flows: three of accounting, two of differences, two of rates. */
export const flowMethods = [
  'minimum',
  'independence',
  'pseudo-bayes',
  'difference-drop',
  'difference-reverse',
  'rates',
  'transitions',
] as const;

export type AnyFlowMethod = (typeof flowMethods)[number];

/** A request for flows: the choices of a run, as they are kept beside its result. */
export interface FlowRequest extends AccountOptions {
  readonly schema: 'sojourn.flows/1';
  readonly method: AnyFlowMethod;
  readonly weight?: number;
  /** Moves in all, for the method `rates`. */
  readonly total?: number;
  /** Differences of the native-born, too, for the methods of differences (default: no). */
  readonly nativeBorn?: boolean;
}

/** The schema of a request file: for doors, editors (JSON Schema) and forms. */
export const flowRequestSchema = z.strictObject({
  schema: z.literal('sojourn.flows/1'),
  method: z.enum(flowMethods),
  weight: z.number().min(0).max(1).optional(),
  total: z.number().positive().optional(),
  nativeBorn: z.boolean().optional(),
  birthplaces: z.enum(['closed', 'open', 'open-dr']).optional(),
  closure: z.enum(['before', 'exact', 'after']).optional(),
  births: z.enum(['native', 'proportion']).optional(),
  deaths: z.enum(['proportion', 'accounting']).optional(),
  contradictions: z.enum(['stop', 'move']).optional(),
});

/** The schema as JSON Schema (draft 2020-12), for editors. */
export function flowRequestJsonSchema(): unknown {
  return z.toJSONSchema(flowRequestSchema, { io: 'input' });
}

/**
 * A request from parsed JSON.
 *
 * @param input parsed content of any shape
 * @param file name for messages
 * @throws SojournError `schema.newer` for a later schema, `schema.invalid` naming the first wrong field
 * @example parseFlowRequest({ schema: 'sojourn.flows/1', method: 'minimum' }, 'flows.json')
 */
export function parseFlowRequest(input: unknown, file: string): FlowRequest {
  const version = (input as { schema?: unknown } | null)?.schema;
  const later = typeof version === 'string' ? /^sojourn\.flows\/(\d+)$/.exec(version) : null;
  if (later && Number(later[1]) > 1) {
    throw new SojournError({
      code: 'schema.newer',
      where: { file },
      got: String(version),
      expected: 'sojourn.flows/1',
      remedy: 'Update Sojourn to open this file.',
    });
  }
  const parsed = flowRequestSchema.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, file);
  return parsed.data as FlowRequest;
}
