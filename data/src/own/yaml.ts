import { SojournError } from '@sojourn/engine/core';
import { isMap, isScalar, parseDocument, visit } from 'yaml';

/** A map file may have so many bytes. */
export const mapBytesLimit = 1_000_000;
const deepest = 8;
const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype']);

function refuse(file: string, got: string, remedy?: string): SojournError {
  return new SojournError({
    code: 'file.refused',
    where: { file },
    got,
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/** Brackets deeper than any map needs would exhaust the parser. */
function checkNesting(text: string, file: string): void {
  let depth = 0;
  for (const mark of text.matchAll(/[[\]{}]/g)) {
    depth += mark[0] === '[' || mark[0] === '{' ? 1 : -1;
    if (depth > 20) throw refuse(file, 'its brackets are nested too deep');
  }
  if (/^(\s*-){20}/m.test(text)) throw refuse(file, 'its lists are nested too deep');
}

function checkKey(key: unknown, file: string): void {
  if (!isScalar(key) || typeof key.value === 'object') {
    throw refuse(file, 'a key is not a plain word');
  }
  if (dangerousKeys.has(String(key.value))) {
    throw refuse(file, `the key ${String(key.value)} is not allowed`);
  }
}

const noReferences =
  'Write the value out at each place: anchors (&), aliases (*) and tags (!) are not read.';

/** Refuses anchors, aliases, tags, keys that reach into the program, and depth. */
function checkNodes(document: ReturnType<typeof parseDocument>, file: string): void {
  visit(document, {
    Alias: () => {
      throw refuse(file, 'it has an alias (*), which can grow without end', noReferences);
    },
    Node: (_, node, path) => {
      if (path.length > deepest * 2) throw refuse(file, 'it is nested too deep');
      if ('anchor' in node && node.anchor) {
        throw refuse(file, `it has an anchor (&${node.anchor})`, noReferences);
      }
      if (node.tag !== undefined) throw refuse(file, `it has a tag (${node.tag})`, noReferences);
    },
    Pair: (_, pair) => checkKey(pair.key, file),
  });
}

function parsed(text: string, file: string) {
  try {
    return parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: false,
      logLevel: 'error',
    });
  } catch {
    throw refuse(file, 'it is no readable YAML');
  }
}

/**
 * Plain data from YAML 1.2 (core schema: dates and `no` stay text), without aliases, anchors,
 * tags or merge keys.
 *
 * @throws SojournError `file.large`, `file.refused` with the reason
 */
export function plainYaml(text: string, file: string): unknown {
  if (text.length > mapBytesLimit) {
    throw new SojournError({
      code: 'file.large',
      where: { file },
      got: `${text.length} characters`,
      expected: 'at most 1 MB',
      remedy: 'A map describes one file in a page or two: keep data out of it.',
    });
  }
  checkNesting(text, file);
  const document = parsed(text, file);
  const error = document.errors[0];
  if (error) throw refuse(file, error.message.split('\n')[0]?.replace(/:$/, '') ?? 'no YAML');
  checkNodes(document, file);
  if (!isMap(document.contents)) throw refuse(file, 'it holds no fields');
  return document.toJS({ maxAliasCount: 0 });
}
