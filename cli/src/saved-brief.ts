import { type BriefDocument, briefSchema } from '@sojourn/brief';
import { SojournError } from '@sojourn/engine/core';
import { readJsonFile } from './json-file.ts';

const versionOf = (schema: string) => Number(schema.split('/')[1]);

/** Whether parsed JSON says of itself that it is a brief. */
export function isBrief(input: unknown): boolean {
  const schema = (input as { meta?: { schema?: unknown } } | null)?.meta?.schema;
  return typeof schema === 'string' && schema.startsWith('sojourn.brief/');
}

function invalid(file: string, field: string, got: unknown, expected: string): SojournError {
  return new SojournError({
    code: 'schema.invalid',
    where: { file, field },
    got: String(JSON.stringify(got) ?? 'nothing').slice(0, 60),
    expected,
    remedy: 'Give a brief that was written with --format json.',
  });
}

/**
 * A brief that was saved with `--format json`.
 *
 * @throws SojournError `schema.invalid` if it is none, `schema.newer` if a later version wrote it
 */
export function readSavedBrief(file: string): BriefDocument {
  const input = readJsonFile(file);
  if (!isBrief(input)) throw invalid(file, 'meta.schema', input, briefSchema);
  const document = input as BriefDocument;
  const { schema } = document.meta;
  if (versionOf(schema) > versionOf(briefSchema)) {
    throw new SojournError({
      code: 'schema.newer',
      where: { file },
      got: schema,
      expected: briefSchema,
      remedy: 'Update Sojourn to open this file.',
    });
  }
  if (!Array.isArray(document.sections)) {
    throw invalid(file, 'sections', document.sections, 'a list of sections');
  }
  if (!Array.isArray(document.places) || document.places.length === 0) {
    throw invalid(file, 'places', document.places, 'one place, or two of a corridor');
  }
  return document;
}
