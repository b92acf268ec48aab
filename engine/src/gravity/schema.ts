import { z } from 'zod';
import { schemaInvalid } from '../core/index.ts';
import type { GravityModelFile } from './model-file.ts';

const row = z.object({
  name: z.string().min(1),
  estimate: z.number(),
  error: z.number().nonnegative(),
});

const file = z.looseObject({
  schema: z.literal('sojourn.gravity-model/1'),
  title: z.string(),
  snapshot: z.string(),
  command: z.string(),
  variables: z.array(z.looseObject({ name: z.string(), licence: z.string().min(1) })),
  places: z.array(z.string()),
  periods: z.array(z.number().int()),
  holdoutSentence: z.string(),
  report: z.looseObject({
    schema: z.literal('sojourn.gravity/1'),
    formula: z.string(),
    coefficients: z.array(z.looseObject(row.shape)).min(1),
    variance: z.looseObject({ matrix: z.array(z.array(z.number())) }),
  }),
});

/**
 * A stored gravity model, checked: as many rows and columns of covariance as coefficients.
 *
 * @throws SojournError `schema.invalid`
 * @example parseGravityModel(JSON.parse(text), 'gravity-default.json').report.coefficients
 */
export function parseGravityModel(input: unknown, name: string): GravityModelFile {
  const parsed = file.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, name);
  const { coefficients, variance } = parsed.data.report;
  const square =
    variance.matrix.length === coefficients.length &&
    variance.matrix.every((of) => of.length === coefficients.length);
  if (square) return input as GravityModelFile;
  const message = `Invalid: expected ${coefficients.length} rows and columns`;
  const issue = { code: 'custom', path: ['report', 'variance', 'matrix'], message };
  throw schemaInvalid({ issues: [issue] }, input, name);
}
