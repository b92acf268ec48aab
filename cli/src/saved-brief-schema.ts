import { z } from 'zod';

const texts = z.array(z.string());
const numberOrNull = z.number().nullable();

const figure = z.looseObject({
  value: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  level: numberOrNull,
  unit: z.string(),
  period: z
    .looseObject({ start: z.number(), end: z.number() })
    .refine(({ start, end }) => start < end, 'a period that ends before it starts'),
  origin: z.looseObject({
    sourceIds: texts,
    release: z.string(),
    licence: z.string(),
    unit: z.string(),
    steps: texts,
  }),
  quality: z.enum(['reported', 'estimated', 'modelled', 'imputed']),
  rows: texts.optional(),
  get replaces() {
    return figure.optional();
  },
});

const style = z.enum([
  'people',
  'count',
  'exact',
  'percent',
  'usd',
  'ratio',
  'decimal',
  'plain',
  'signed',
]);

const argument = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('figure'), figure, style }),
  z.looseObject({ kind: z.literal('place'), code: z.string() }),
  z.looseObject({ kind: z.literal('text'), text: z.string() }),
  z.looseObject({ kind: z.literal('year'), year: z.number() }),
  z.looseObject({ kind: z.literal('message'), id: z.string() }),
  z.looseObject({
    kind: z.literal('list'),
    get items() {
      return z.array(argument);
    },
  }),
]);

const args = z.record(z.string(), argument);

const block = z.discriminatedUnion('kind', [
  z.looseObject({ kind: z.literal('sentence'), id: z.string(), args }),
  z.looseObject({ kind: z.literal('note'), id: z.string(), args }),
  z.looseObject({
    kind: z.literal('key-figures'),
    items: z.array(z.looseObject({ label: z.string(), args, figure, style })),
  }),
  z.looseObject({
    kind: z.literal('chart'),
    id: z.string(),
    chart: z.looseObject({ kind: z.string(), title: z.string() }),
    figures: z
      .array(z.looseObject({ mark: z.string(), part: z.string(), figure, style }))
      .optional(),
  }),
  z.looseObject({
    kind: z.literal('table'),
    id: z.string(),
    title: z.string(),
    table: z.looseObject({
      columns: z.array(z.looseObject({ id: z.string(), label: z.string() })),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()]))),
    }),
    figures: z
      .array(z.looseObject({ row: z.string(), column: z.string(), figure, style }))
      .optional(),
  }),
]);

/** What of a saved brief the commands read; the rest of it passes unread. */
export const savedBriefSchema = z.looseObject({
  meta: z.looseObject({ schema: z.string(), snapshotHash: z.string().nullable() }),
  kind: z.enum(['country', 'corridor']),
  places: z
    .array(z.string().regex(/^[A-Z]{3}$/, 'no ISO alpha-3 code'))
    .min(1)
    .max(2),
  names: z.record(z.string(), z.record(z.string(), z.string())),
  release: z.string(),
  language: z.enum(['en', 'fr', 'es', 'ar', 'bn']).optional(),
  asOf: z.int().min(1990).max(2100),
  sections: z
    .array(z.looseObject({ id: z.string(), title: z.string(), blocks: z.array(block) }))
    .min(1),
  sources: z.array(z.looseObject({ id: z.string(), also: texts, attribution: z.string() })),
});
