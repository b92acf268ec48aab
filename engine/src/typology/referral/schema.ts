import { z } from 'zod';

const id = z.string().regex(/^[a-z][a-z0-9_]*$/, 'an id in snake_case');
const text = z.string().min(1).max(200);

/** The schema of a taxonomy of services. */
export const serviceTaxonomySchema = z.strictObject({
  schema: z.literal('sojourn.services/1'),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version as 1.0.0'),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as 2024-03-01'),
  services: z.array(
    z.strictObject({
      id,
      number: z.int().min(1),
      label: text,
      offers: z.array(text).min(1),
      htcds: z.array(z.string().regex(/^[A-Z][A-Za-z]+$/, 'a code of spl_Type')),
      gcm: z.array(z.int().min(1).max(23)).min(1),
    }),
  ),
  needs: z.record(id, z.array(id).min(1)),
});
