import { z } from 'zod';
import { periodForms } from './periods.ts';
import { ownConcepts, ownMissingReasons, ownUnits } from './types.ts';

/** The version of the map; a later one is refused. */
export const ownMapSchema = 'sojourn.own-map/1';

/** Cells that begin so run as formulas when a spreadsheet opens the file. */
const formula = /^\s*[=+\-@]/;
/** Control characters and marks that turn the direction of text. */
const hidden = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const hiddenBesideLines = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Whether a spreadsheet would run the text. */
export const isFormula = (text: string): boolean => formula.test(text);

const safe = (schema: z.ZodString, forbidden: RegExp) =>
  schema
    .refine((text) => !forbidden.test(text), 'text without control or direction marks')
    .refine((text) => !isFormula(text), 'text that does not begin with =, +, - or @ (a formula)');

const line = (longest: number) => safe(z.string().trim().min(1).max(longest), hidden);
const paragraph = safe(z.string().trim().min(1).max(4000), hiddenBesideLines);
/** Text of a cell or header as the file has it: compared, never shown as one's own words. */
const fileText = z.string().max(200);

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return year > 0 && day >= 1 && day <= (days[month - 1] ?? 0);
}

const date = z.string().refine(isDate, 'a date such as 2026-02-10');

/** The name of a series, and of its file. */
export const seriesId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** A place below a country: the country's code, a dot, a name in small letters. */
export const secondLevelCode = /^[A-Z]{3}\.[a-z0-9]+(?:-[a-z0-9]+)*$/;
const categoryName = /^[a-z][a-z0-9-]{0,39}$/;
const standardKeys = ['place', 'origin', 'destination', 'sex', 'skill', 'recruiter'];
const otherKeys = ['start', 'months', 'period', 'value', 'reason'];

const concept = z.union(
  [
    z.enum(ownConcepts).exclude(['other']),
    z.strictObject({ other: line(80), measure: z.enum(['flow', 'stock']) }),
  ],
  `one of ${ownConcepts.slice(0, -1).join(', ')}, or {other: NAME, measure: flow|stock}`,
);

const unit = z.union(
  [
    z.enum(ownUnits),
    z.strictObject({ currency: z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code such as BDT') }),
  ],
  `one of ${ownUnits.join(', ')}, or {currency: BDT}`,
);

const confidentiality = z.union(
  [z.enum(['public', 'internal']), z.strictObject({ 'embargoed-until': date })],
  'public, internal, or {embargoed-until: 2026-12-31}',
);

const form = z.enum(periodForms);
const period = z.union(
  [
    z
      .strictObject({
        column: fileText.min(1),
        form: z.union([form, z.array(form).min(1).max(3)]),
        'first-month': z.int().min(2).max(12).optional(),
      })
      .refine(
        (of) => ![of.form].flat().includes('fiscal-year') || of['first-month'] !== undefined,
        { path: ['first-month'], message: 'the first month of the fiscal year, for example 7' },
      ),
    z.strictObject({ year: fileText.min(1), month: fileText.min(1) }),
  ],
  '{column: NAME, form: month|year|fiscal-year, first-month: 7 for fiscal years} or {year: NAME, month: NAME}',
);

const scales = [1, 1e3, 1e5, 1e6, 1e7, 1e9] as const;

const columns = z.strictObject({
  period,
  place: fileText.min(1).optional(),
  origin: fileText.min(1).optional(),
  destination: fileText.min(1).optional(),
  sex: z
    .strictObject({
      column: fileText.min(1),
      values: z.record(fileText, z.enum(['f', 'm', 'both', 'unknown'])),
    })
    .optional(),
  skill: fileText.min(1).optional(),
  recruiter: fileText.min(1).optional(),
  categories: z
    .record(
      z
        .string()
        .regex(categoryName, 'a name in small letters')
        .refine((name) => ![...standardKeys, ...otherKeys].includes(name), 'a name not yet used'),
      fileText.min(1),
    )
    .optional(),
  value: z.strictObject({
    column: fileText.min(1),
    scale: z.literal(scales).default(1),
  }),
});

const file = z
  .strictObject({
    separator: z.enum(['comma', 'semicolon', 'tab']).optional(),
    'header-row': z.int().min(1).max(50).default(1),
    decimal: z.enum(['.', ',']).default('.'),
    thousands: z.enum([',', '.', ' ', "'"]).nullable().default(null),
    missing: z.record(fileText, z.enum(ownMissingReasons)).default({}),
    totals: z.array(fileText.min(1)).max(100).default([]),
  })
  .refine((of) => of.decimal !== of.thousands, {
    path: ['thousands'],
    message: 'another mark than the decimal one',
  });

/** The schema of a map file, for doors and editors. */
export const mapSchema = z.strictObject({
  schema: z.literal(ownMapSchema),
  id: z.string().max(60).regex(seriesId, 'small letters, figures and single hyphens, no path'),
  title: line(200),
  concept,
  unit,
  counts: line(400),
  place: z.string().regex(/^[A-Z]{3}$/, 'the ISO alpha-3 code of the country or area'),
  owner: line(200),
  licence: line(200),
  confidentiality,
  precedence: z.enum(['beside', 'first']).default('beside'),
  release: z.strictObject({ label: line(80), date }),
  method: paragraph,
  'absent-rows': z.enum(['unknown', 'zero']).default('unknown'),
  file: file.prefault({}),
  columns,
  names: z.record(fileText, z.string().max(60)).default({}),
  'second-level': z
    .record(z.string().regex(secondLevelCode, 'a code such as BGD.dhaka'), line(100))
    .default({}),
});

/** A map that passed the schema. */
export type OwnMap = z.output<typeof mapSchema>;
