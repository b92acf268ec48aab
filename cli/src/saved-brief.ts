import { type BriefDocument, briefSchema, parseHouseStyle } from '@sojourn/brief';
import { described, SojournError, schemaInvalid } from '@sojourn/engine/core';
import { readJsonFile } from './json-file.ts';

const remedy = 'Give a brief that was written with --format json, whole and unchanged.';

const family = 'sojourn.brief/';

/** What parsed JSON says of itself, as a brief in `meta.schema` or as a file of another kind. */
function schemaOf(input: unknown): string | null {
  const of = input as { meta?: { schema?: unknown } | null; schema?: unknown } | null;
  const said = of?.meta?.schema ?? of?.schema;
  return typeof said === 'string' ? said : null;
}

/** Whether parsed JSON says of itself that it is a brief, of whatever version. */
export function isBrief(input: unknown): boolean {
  return schemaOf(input)?.startsWith(family) ?? false;
}

/** The version in `sojourn.brief/1`; not a number for what is none. */
function versionOf(schema: string): number {
  const [, version = ''] = new RegExp(`^${family}(\\d+)$`).exec(schema) ?? [];
  return version === '' ? Number.NaN : Number(version);
}

/**
 * Parsed JSON as a brief.
 *
 * @throws as {@link readSavedBrief}
 */
export async function asSavedBrief(input: unknown, file: string): Promise<BriefDocument> {
  const schema = schemaOf(input);
  if (schema === null || Number.isNaN(versionOf(schema))) {
    throw new SojournError({
      code: 'schema.invalid',
      where: { file, field: 'meta.schema' },
      got: described(schema ?? undefined),
      expected: briefSchema,
      remedy,
    });
  }
  if (versionOf(schema) > versionOf(briefSchema)) {
    throw new SojournError({
      code: 'schema.newer',
      where: { file },
      got: schema,
      expected: briefSchema,
      remedy: 'Update Sojourn to open this file.',
    });
  }
  const { savedBriefSchema } = await import('./saved-brief-schema.ts');
  const parsed = savedBriefSchema.safeParse(input);
  if (parsed.success) {
    const document = input as BriefDocument;
    if (document.style !== undefined) parseHouseStyle(document.style, file);
    return document;
  }
  throw schemaInvalid(parsed.error, input, file, remedy);
}

/**
 * A brief that was saved with `--format json`.
 *
 * @throws SojournError `schema.invalid` naming the first wrong field if it is none, `schema.newer`
 * if a later version wrote it; as `readJsonFile`
 */
export async function readSavedBrief(file: string): Promise<BriefDocument> {
  return asSavedBrief(readJsonFile(file), file);
}
