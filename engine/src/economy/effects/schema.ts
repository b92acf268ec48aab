import { z } from 'zod';
import { schemaInvalid } from '../../core/index.ts';

const text = z.string().min(1).max(1000);
const id = z.string().regex(/^[a-z]+(\.[a-z0-9_]+)+$/, 'an id such as rem.insurance');
const range = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, { message: 'low, then high' });

const between = ({ central, range: limits }: { central: number | null; range: unknown }) =>
  limits === null
    ? true
    : central !== null &&
      central >= (limits as readonly number[])[0]! &&
      central <= (limits as readonly number[])[1]!;

/** One effect of the register. */
export const effectSchema = z
  .strictObject({
    id,
    from: text,
    to: text,
    sign: z.enum(['+', '-', '0']),
    form: z.enum([
      'elasticity',
      'semi_elasticity',
      'linear',
      'ratio',
      'pp',
      'share',
      'probability',
      'standardised',
      'exponent',
      'turning_point',
      'threshold',
      'level',
      'ratio_of_effects',
      'sign_only',
    ]),
    central: z.number().nullable(),
    range: range.nullable(),
    unit: text,
    conditions: text,
    lagYears: z.number().min(0).nullable(),
    design: text,
    dimensions: z.array(
      z.enum(['economic', 'food', 'health', 'environmental', 'personal', 'community', 'political']),
    ),
    grade: z.enum(['strong', 'moderate', 'weak']),
    citation: text,
    doi: z
      .string()
      .regex(/^10\.\d{4,}\/\S+$/, 'a DOI')
      .nullable(),
    doiChecked: z.boolean(),
    checked: z.enum(['read', 'second-hand', 'own-estimate', 'recalled']),
    rangeBasis: z.enum(['reported', 'judgement']),
    remark: text.nullable(),
  })
  .refine(between, { path: ['central'], message: 'a central value inside the range' })
  .refine(({ form, central }) => (form === 'sign_only') === (central === null), {
    path: ['form'],
    message: 'sign_only exactly where there is no size',
  });

/** One link without evidence. */
export const assumptionSchema = z
  .strictObject({ id, from: text, to: text, central: z.number(), range, unit: text, why: text })
  .refine(between, { path: ['central'], message: 'a central value inside the range' });

/** One setting of a model. */
export const settingSchema = z.strictObject({
  id,
  effect: id.optional(),
  value: z.number(),
  range: range.nullable(),
  unit: text,
  citation: text,
  why: text,
});

/** The schema of an effect as JSON Schema (draft 2020-12), for editors. */
export function effectJsonSchema(): unknown {
  return z.toJSONSchema(effectSchema, { io: 'input' });
}

/** An effect as it stands in a file of the register. */
export type EffectEntry = z.infer<typeof effectSchema>;

/**
 * An effect as it stands in a file of the register, from parsed JSON.
 *
 * @param input parsed content of any shape
 * @param file name for messages
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example parseEffect(JSON.parse(text), 'effect.json').central
 */
export function parseEffect(input: unknown, file: string): EffectEntry {
  const parsed = effectSchema.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, file);
  return parsed.data;
}
