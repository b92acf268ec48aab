import { isSojournError, SojournError } from '@sojourn/engine/core';
import type { z } from 'zod';
import { utf8Text } from './bytes.ts';
import { mapSchema, type OwnMap, ownMapSchema } from './map-schema.ts';
import { type Checked, ProblemList, refused, shown } from './problems.ts';
import { mapBytesLimit, plainYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function inWords(value: unknown): string {
  if (value === undefined) return 'nothing';
  return shown(typeof value === 'string' ? value : JSON.stringify(value));
}

/** What a message of the schema asks for, without its preamble: `a number`, `>=1`. */
function wanted(message: string): string {
  return message.replace(/^(Invalid (input|option): |Too (small|big): )?(expected )?/, '');
}

/** An issue of a union is told by the deepest issue of its likeliest branch, if one got further. */
function deepest(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const further = issue.errors.filter((branch) =>
    branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
  );
  const only = further.length === 1 ? further[0] : undefined;
  if (!only) return [issue];
  return only
    .map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
    .flatMap(deepest);
}

function addIssue(list: ProblemList, issue: Issue, input: unknown, file: string): void {
  const at = (path: readonly PropertyKey[]) => path.map(String).join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) {
      list.add({
        code: 'schema.invalid',
        where: { file, field: at([...issue.path, shown(key)]) },
        got: 'an unknown field',
        expected: 'a field of the map',
        remedy: 'Correct the name or leave the field out; docs/own-data.md lists them all.',
      });
    }
    return;
  }
  const inner = issue.code === 'invalid_key' ? issue.issues[0] : undefined;
  const value = valueAt(input, issue.path);
  const asText = typeof value === 'number' && /string/.test(issue.message);
  list.add({
    code: 'schema.invalid',
    where: { file, field: at(issue.path) },
    got: inner ? shown(String(issue.path.at(-1))) : inWords(value),
    expected: wanted(inner?.message ?? issue.message),
    ...(asText ? { remedy: 'Put the value into quotes, so that it is read as text.' } : {}),
  });
}

function newer(input: unknown, file: string): SojournError | null {
  const version = (input as { schema?: unknown }).schema;
  const later = typeof version === 'string' ? /^sojourn\.own-map\/(\d+)$/.exec(version) : null;
  if (!later || Number(later[1]) <= 1) return null;
  return new SojournError({
    code: 'schema.newer',
    where: { file },
    got: String(version),
    expected: ownMapSchema,
    remedy: 'Update Sojourn to read this map.',
  });
}

function read(bytes: Uint8Array, file: string): Checked<OwnMap> {
  if (bytes.length > mapBytesLimit) {
    throw new SojournError({
      code: 'file.large',
      where: { file },
      got: `${bytes.length} bytes`,
      expected: 'at most 1 MB',
      remedy: 'A map describes one file in a page or two: keep data out of it.',
    });
  }
  const input = plainYaml(utf8Text(bytes, file), file);
  const later = newer(input, file);
  if (later) throw later;
  const parsed = mapSchema.safeParse(input);
  if (parsed.success) return { ok: true, value: parsed.data };
  const list = new ProblemList();
  for (const issue of parsed.error.issues.flatMap(deepest)) addIssue(list, issue, input, file);
  return list.checked(() => {
    throw new SojournError({ code: 'file.refused', where: { file }, got: 'it does not fit' });
  });
}

/**
 * The map in a YAML file, or everything that is wrong with it. Anchors, aliases, tags, keys such
 * as `__proto__`, unknown fields, wrong types, formulas in texts and ids with paths are refused.
 *
 * @param bytes content of the file, at most 1 MB of UTF-8
 * @param file name for messages
 * @example parseOwnMap(readFileSync('map.yaml'), 'map.yaml')
 */
export function parseOwnMap(bytes: Uint8Array, file: string): Checked<OwnMap> {
  try {
    return read(bytes, file);
  } catch (error) {
    if (isSojournError(error)) return refused(error.facts);
    throw error;
  }
}
