import { z } from 'zod';
import { schemaInvalid } from '../core/index.ts';
import type { Expr, RulePack } from './contract.ts';
import type { Vignette } from './score/vignette.ts';

const id = z.string().regex(/^[a-z][a-zA-Z0-9_]*$/, 'an id in snake_case');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2024-03-01');
const text = z.string().min(1).max(500);

const sourceSchema = z.strictObject({
  instrument: id,
  article: text,
  guidance: z.array(text).min(1).optional(),
});

/** A condition of a rule, as it stands in a rule file. */
export const exprSchema: z.ZodType<Expr> = z.lazy(() =>
  z.union([
    z.strictObject({
      fact: id,
      is: z.array(z.string()).min(1).optional(),
      gte: z.number().optional(),
      gt: z.number().optional(),
      lt: z.number().optional(),
      presumed: z.boolean().optional(),
    }),
    z.strictObject({ answered: id }),
    z.strictObject({ all: z.array(exprSchema).min(1) }),
    z.strictObject({ any: z.array(exprSchema).min(1) }),
    z.strictObject({ not: exprSchema }),
    z.strictObject({ element: id }),
    z.strictObject({ category: id }),
    z.strictObject({ term: id }),
    z.strictObject({ raised: exprSchema }),
    z.strictObject({ unsettled: id, when: exprSchema }),
  ]),
) as z.ZodType<Expr>;

const elementSchema = z.strictObject({ id, label: text, expr: exprSchema, source: sourceSchema });

const termShape = {
  id,
  label: text,
  elements: z.array(elementSchema).min(1),
  combine: exprSchema.optional(),
};

const categorySchema = z.strictObject({
  ...termShape,
  layer: z.enum(['legal', 'operational', 'statistical']),
  sources: z.array(sourceSchema).min(1),
  from: day,
  exceptions: z.array(elementSchema).min(1).optional(),
  notes: z.array(text).min(1).optional(),
  person: text,
  audience: z.literal('legal').optional(),
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
});

const unsettledSchema = z.strictObject({
  id,
  question: text,
  readings: z.strictObject({ yes: text, no: text }),
  sources: z.array(sourceSchema).min(1),
});

/** The schema of a file of rules: for doors, editors (JSON Schema) and lawyers' own packs. */
export const rulePackSchema = z.strictObject({
  schema: z.literal('sojourn.rules/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version as 1.0.0'),
  date: day,
  title: text,
  terms: z.array(z.strictObject(termShape)).min(1).optional(),
  unsettled: z.array(unsettledSchema).min(1).optional(),
  categories: z.array(categorySchema).min(1),
});

/** The schema of the fact register. */
export const factsSchema = z.array(
  z.strictObject({
    id,
    label: text,
    question: text,
    group: id,
    type: z.enum(['yes_no', 'number', 'choice']),
    choices: z
      .array(z.strictObject({ id, label: text }))
      .min(2)
      .optional(),
    kind: z.enum(['primary', 'evaluative']),
    intrusiveness: z.int().min(0).max(3),
    max: z.number().positive().optional(),
    presumed: z.boolean().optional(),
    immutable: z.literal(true).optional(),
    about: z.literal('state').optional(),
    audience: z.literal('legal').optional(),
  }),
);

/** The schema of implications between facts. */
export const implicationsSchema = z.array(
  z.strictObject({
    if: exprSchema,
    gives: z.strictObject({ fact: id, value: z.boolean() }),
    reason: text,
  }),
);

/** The schema of signs: what makes a category worth asking about first. */
export const signsSchema = z.array(
  z.strictObject({ category: id, when: exprSchema.optional(), source: sourceSchema }),
);

/** The schema of the register of instruments. */
export const instrumentsSchema = z.array(
  z.strictObject({
    id,
    title: text,
    short: text,
    kind: z.enum(['treaty', 'regional law', 'soft law', 'guidance', 'statistics', 'paper']),
    adopted: day,
    binds: text,
    fact: id.optional(),
  }),
);

const dimension = z.enum([
  'economic',
  'food',
  'health',
  'environmental',
  'personal',
  'community',
  'political',
]);

/** The schema of needs and entitlements. */
export const needsSchema = z.array(
  z.strictObject({
    id,
    label: text,
    basis: z.array(sourceSchema).min(1),
    dimensions: z.array(dimension).min(1),
    person: text,
    clock: text.optional(),
    owed: z
      .array(
        z.strictObject({
          category: id.optional(),
          and: exprSchema.optional(),
          whileOpen: exprSchema.optional(),
          when: exprSchema.optional(),
          unless: z.strictObject({ expr: exprSchema, reason: text }).optional(),
        }),
      )
      .min(1),
  }),
);

const answerSchema = z.union([z.boolean(), z.number(), z.string()]);

const recordSchema = z.strictObject({
  value: answerSchema,
  source: z.enum(['self', 'document', 'observer', 'authority']).optional(),
  level: z.enum(['asserted', 'assessed', 'established']).optional(),
  at: day.optional(),
  reason: text.optional(),
});

const factsInputSchema = z.record(z.string(), z.union([answerSchema, recordSchema]));

/** The schema of a case: facts that hold throughout, and a journey of dated facts. */
export const caseSchema = z.strictObject({
  schema: z.literal('sojourn.case/1'),
  facts: factsInputSchema,
  journey: z
    .array(
      z.strictObject({
        from: day,
        to: day.optional(),
        place: text.optional(),
        note: text.optional(),
        facts: factsInputSchema,
      }),
    )
    .optional(),
});

const expectedSchema = z.object({
  applies: z.array(z.string()).default([]),
  does_not_apply: z.array(z.string()).default([]),
  undetermined: z
    .array(
      z.object({
        category: z.string(),
        open: z.enum(['facts', 'law']),
        missing_facts: z.array(z.string()).optional(),
      }),
    )
    .default([]),
});

/** The schema of a file of vignettes; what else it holds (stories, sources) is left alone. */
export const vignettesSchema = z.object({
  vignettes: z
    .array(
      z.object({
        id: z.string(),
        title: z.string().optional(),
        facts: factsInputSchema,
        expected: expectedSchema,
        needs_at_least: z.array(z.string()).default([]),
      }),
    )
    .min(1),
});

function parseAs<T>(schema: z.ZodType<T>, input: unknown, file: string): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw schemaInvalid(parsed.error, input, file);
}

/**
 * A rule pack from parsed JSON.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example parseRulePack(JSON.parse(text), 'our-rules.json')
 */
export function parseRulePack(input: unknown, file: string): RulePack {
  return parseAs(rulePackSchema as unknown as z.ZodType<RulePack>, input, file);
}

/** A case from parsed JSON. */
export type Case = z.infer<typeof caseSchema>;

/**
 * A case from parsed JSON.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example parseCase(JSON.parse(text), 'case.json').facts
 */
export function parseCase(input: unknown, file: string): Case {
  return parseAs(caseSchema, input, file);
}

/**
 * Vignettes from parsed JSON.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field
 * @example scoreVignettes(rules, parseVignettes(JSON.parse(text), 'vignettes.json'))
 */
export function parseVignettes(input: unknown, file: string): readonly Vignette[] {
  const parsed = parseAs(vignettesSchema as unknown as z.ZodType<VignetteFile>, input, file);
  return parsed.vignettes;
}

interface VignetteFile {
  readonly vignettes: readonly Vignette[];
}

export {
  parseVulnerabilityRecords,
  parseVulnerabilityRegister,
  vulnerabilityRecordsSchema,
  vulnerabilityRegisterSchema,
} from './vulnerability/schema.ts';
