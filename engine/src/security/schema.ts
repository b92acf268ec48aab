import { z } from 'zod';
import { SojournError, schemaInvalid } from '../core/index.ts';
import type { RecipeRules } from './coinr/read.ts';
import type { Recipe } from './contract.ts';
import type { ChoiceSpace } from './doubt/choices.ts';

const id = z
  .string()
  .max(100)
  .regex(/^\S(.*\S)?$/, 'the name of a column, without spaces around it');
const text = z.string().min(1).max(1000);
const share = z.number().min(0).max(1);
const weight = z.number().min(0, 'a weight of 0 or more');

const isRising = ({ low, high }: { low: number; high: number }) => low < high;
const aboveLow = { path: ['high'], message: 'a limit above low' };

const limitsSchema = z
  .strictObject({ low: z.number(), high: z.number() })
  .refine(isRising, aboveLow);

const named = <M extends string>(method: M) => z.strictObject({ method: z.literal(method) });

const normaliseSchema = z.discriminatedUnion('method', [
  z
    .strictObject({ method: z.literal('minmax'), low: z.number(), high: z.number() })
    .refine(isRising, aboveLow),
  z.strictObject({ method: z.literal('zscore'), mean: z.number(), sd: z.number().positive() }),
  named('rank'),
  named('borda'),
  named('percentile_rank'),
  named('fraction_of_max'),
  named('distance_to_max'),
  z
    .strictObject({
      method: z.literal('goalposts'),
      low: z.number(),
      high: z.number(),
      clip: z.boolean(),
    })
    .refine(isRising, aboveLow),
  z.strictObject({ method: z.literal('distance_to_target'), cap: z.boolean() }),
  z.strictObject({ method: z.literal('distance_to_reference'), place: text }),
]);

const aggregateSchema = z.discriminatedUnion('method', [
  named('arithmetic'),
  named('geometric'),
  named('harmonic'),
  z.strictObject({
    method: z.literal('generalised'),
    power: z.number().refine((power) => power !== 0, 'another power than 0: write geometric'),
  }),
  named('median'),
  named('copeland'),
]);

const imputeSchema = z.discriminatedUnion('method', [
  named('none'),
  named('mean'),
  named('median'),
  z.strictObject({ method: z.literal('group_mean'), group: text }),
  z.strictObject({ method: z.literal('group_median'), group: text }),
  z.strictObject({ method: z.literal('regression'), rounds: z.int().min(1).max(10_000) }),
]);

const imputePanelSchema = z
  .strictObject({
    method: z.enum(['latest', 'constant', 'linear', 'linear_constant']),
    maxAge: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('Most years to the value that is used; without limit unless given.'),
  })
  .describe(
    'Fills gaps from other years of the same place, before impute; latest never looks ahead.',
  );

const treatSchema = z.strictObject({
  winmax: z.int().min(0).nullable().describe('Most points to winsorise; null is without limit.'),
  skew: z.number().positive(),
  kurtosis: z.number(),
  fallback: z.enum(['log_ct', 'log_ct_plus', 'none']),
});

const transformSchema = z.strictObject({
  function: z.enum(['log', 'log1p']).optional(),
  cap: z
    .strictObject({ low: z.number().optional(), high: z.number().optional() })
    .refine(({ low, high }) => low === undefined || high === undefined || low < high, {
      path: ['high'],
      message: 'a limit above low',
    })
    .optional(),
});

const indicatorSchema = z.strictObject({
  id,
  label: text.optional(),
  parent: id,
  direction: z.union([z.literal(1), z.literal(-1)]),
  weight: weight.optional(),
  unit: text.optional(),
  aliases: z.array(id).min(1).max(20).optional(),
  denominator: id.optional(),
  transform: transformSchema.optional(),
  goalposts: limitsSchema.optional(),
  target: z.number().optional(),
  normalise: normaliseSchema.optional(),
  maxAge: z.int().min(0).max(100).optional(),
  drift: z
    .number()
    .min(0)
    .optional()
    .describe('Deviation of one-year changes, after the transformation.'),
});

const nodeSchema = z.strictObject({
  id,
  label: text.optional(),
  parent: id.optional(),
  weight: weight.optional(),
  aggregate: aggregateSchema.optional(),
  threshold: share.optional(),
});

const level = z.int().min(1).max(10);

const weightingSchema = z.discriminatedUnion('method', [
  z.strictObject({ method: z.literal('given') }),
  z.strictObject({ method: z.literal('equal') }),
  z.strictObject({ method: z.literal('pca'), level }),
  z.strictObject({
    method: z.literal('correlation'),
    level,
    importance: z.array(z.number().positive()).min(2).optional(),
  }),
  z.strictObject({
    method: z.literal('benefit_of_the_doubt'),
    shares: z
      .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1) })
      .optional(),
  }),
]);

/** The schema of a recipe file: for doors, editors (JSON Schema) and forms. */
export const recipeSchema = z.strictObject({
  $schema: z.string().max(1000).optional().describe('Where an editor finds this schema.'),
  schema: z.literal('sojourn.recipe/1'),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id in lower case with hyphens'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version as 1.0.0'),
  title: text,
  description: text.optional(),
  indicators: z.array(indicatorSchema).min(1).max(1000),
  nodes: z.array(nodeSchema).min(1).max(200),
  impute: imputeSchema,
  imputePanel: imputePanelSchema.optional(),
  availability: share,
  treat: treatSchema.nullable(),
  normalise: normaliseSchema,
  weighting: weightingSchema.optional(),
  aggregate: z.array(aggregateSchema).min(1).max(10),
  threshold: share.optional(),
  zero: z.enum(['refuse', 'leave_out']).optional(),
});

/** The rules of a recipe by themselves: what iMeta of COINr does not say. */
const rulesSchema = recipeSchema
  .pick({
    impute: true,
    imputePanel: true,
    availability: true,
    treat: true,
    normalise: true,
    weighting: true,
    aggregate: true,
    threshold: true,
    zero: true,
  })
  .partial();

/** What may be chosen otherwise in a recipe; every list is drawn from with equal chance. */
const choicesSchema = z.strictObject({
  winmax: z.array(z.int().min(0)).min(1).max(100).optional(),
  normalise: z.array(normaliseSchema).min(1).max(20).optional(),
  within: z.array(aggregateSchema).min(1).max(20).optional(),
  across: z.array(aggregateSchema).min(1).max(20).optional(),
  weightNoise: z.number().min(0).lt(1).optional(),
  dropOne: z.boolean().optional(),
});

/** The schema as JSON Schema (draft 2020-12), for editors. */
export function recipeJsonSchema(): unknown {
  return z.toJSONSchema(recipeSchema, { io: 'input' });
}

/**
 * A recipe from parsed JSON or YAML. A `winmax` of null becomes without limit.
 *
 * @param input parsed content of any shape
 * @param file name for messages
 * @throws SojournError `schema.newer` for a later schema, `schema.invalid` naming the first wrong field
 * @example parseRecipe(JSON.parse(text), 'recipe.json')
 */
export function parseRecipe(input: unknown, file: string): Recipe {
  const version = (input as { schema?: unknown } | null)?.schema;
  const later = typeof version === 'string' ? /^sojourn\.recipe\/(\d+)$/.exec(version) : null;
  if (later && Number(later[1]) > 1) {
    throw new SojournError({
      code: 'schema.newer',
      where: { file },
      got: String(version),
      expected: 'sojourn.recipe/1',
      remedy: 'Update Sojourn to open this file.',
    });
  }
  const parsed = recipeSchema.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, file);
  const { $schema: _, ...rest } = parsed.data;
  return { ...rest, ...limitless(rest) } as Recipe;
}

/** A `winmax` of null is without limit. */
function limitless({ treat }: { treat?: z.infer<typeof treatSchema> | null | undefined }) {
  return treat ? { treat: { ...treat, winmax: treat.winmax ?? Number.POSITIVE_INFINITY } } : {};
}

/**
 * Rules from parsed JSON or YAML, for a tree that comes from elsewhere.
 *
 * @param input parsed content of any shape
 * @param file name for messages
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example parseRules({ normalise: { method: 'minmax', low: 1, high: 100 } }, 'rules.yaml')
 */
export function parseRules(input: unknown, file: string): Partial<RecipeRules> {
  const parsed = rulesSchema.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, file);
  return { ...parsed.data, ...limitless(parsed.data) } as Partial<RecipeRules>;
}

/**
 * A space of choices from parsed JSON or YAML.
 *
 * @param input parsed content of any shape
 * @param file name for messages
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example parseChoices({ weightNoise: 0.25, winmax: [1, 2, 3, 4, 5] }, 'choices.yaml')
 */
export function parseChoices(input: unknown, file: string): ChoiceSpace {
  const parsed = choicesSchema.safeParse(input);
  if (!parsed.success) throw schemaInvalid(parsed.error, input, file);
  return parsed.data as ChoiceSpace;
}

/**
 * A recipe as it is written to a file: what {@link parseRecipe} reads back.
 *
 * @example JSON.stringify(recipeFile(recipe), null, 2)
 */
export function recipeFile(recipe: Recipe): unknown {
  const { treat } = recipe;
  if (!treat || Number.isFinite(treat.winmax)) return recipe;
  return { ...recipe, treat: { ...treat, winmax: null } };
}
