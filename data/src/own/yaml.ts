import { SojournError } from '@sojourn/engine/core';
import { isMap, isNode, isScalar, parseDocument, visit } from 'yaml';

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

/** Plain data, and where each of its fields stands in the file. */
export interface YamlWithLines {
  readonly value: unknown;
  /** The line of a field, or of the nearest one above it that is there; from 1. */
  lineOf(path: readonly string[]): number;
}

/**
 * Plain data from YAML 1.2 (core schema: dates and `no` stay text), without aliases, anchors,
 * tags or merge keys, with the lines of its fields.
 *
 * @throws SojournError `file.large`, `file.refused` with the reason and, for bad syntax, the line
 */
export function yamlWithLines(text: string, file: string): YamlWithLines {
  if (text.length > mapBytesLimit) {
    throw new SojournError({
      code: 'file.large',
      where: { file },
      got: `${text.length} characters`,
      expected: 'at most 1 MB',
      remedy: 'A file of rules is a page or two: keep data out of it.',
    });
  }
  checkNesting(text, file);
  const document = parsed(text, file);
  const error = document.errors[0];
  if (error) {
    const reason = error.message.split('\n')[0]?.replace(/:$/, '') ?? 'no YAML';
    throw refuse(
      file,
      reason,
      'Correct the file at that line; examples are in the folder examples.',
    );
  }
  checkNodes(document, file);
  if (!isMap(document.contents))
    throw refuse(
      file,
      'it holds no fields',
      'Write it as fields, name: value; examples are in the folder examples.',
    );
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length;
  return {
    value: document.toJS({ maxAliasCount: 0 }),
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const steps = path
          .slice(0, length)
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const node = document.getIn(steps, true);
        if (isNode(node) && node.range) return lineAt(node.range[0]);
      }
      return 1;
    },
  };
}

/**
 * Plain data from YAML, see {@link yamlWithLines}.
 *
 * @throws SojournError `file.large`, `file.refused` with the reason
 */
export function plainYaml(text: string, file: string): unknown {
  return yamlWithLines(text, file).value;
}
