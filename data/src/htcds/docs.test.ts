import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  answeredMappings,
  extensionNames,
  factMappings,
  migrationValues,
} from '@sojourn/engine/typology/htcds';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { htcdsFormats } from './index.ts';

const lines = readFileSync(join(repositoryRoot(), 'docs/htcds.md'), 'utf8').split('\n');
const rowOf = (start: string) => lines.find((line) => line.startsWith(`| \`${start}\``));
const named = (ids: readonly string[] = []) => ids.map((id) => `\`${id}\``).join(', ');

describe('docs/htcds.md', () => {
  test.each(factMappings)('tells what $field: $code states and asks', (mapping) => {
    const { field, code, facts = {}, form, ask, note = '' } = mapping;
    const states = form ? `\`exploitation_form\`: \`${form}\`` : named(Object.keys(facts));
    const row = `| \`${field}: ${code}\` | ${states || '–'} | ${named(ask) || '–'} | ${note} |`;
    expect(rowOf(`${field}: ${code}`)).toBe(row);
  });

  test('tells what any answer of a column makes worth asking', () => {
    for (const { field, ask } of answeredMappings) expect(rowOf(field)).toContain(named(ask));
  });

  test('tells when every value of migration status is given', () => {
    for (const { code, label, any = [], all = [], none = [], note } of migrationValues) {
      const row = rowOf(code)!;
      for (const part of [label, note, named(any), named(all), named(none)])
        expect(row).toContain(part);
    }
  });

  test('names every format and every column of our own', () => {
    const text = lines.join('\n');
    for (const name of [...htcdsFormats, ...extensionNames]) expect(text).toContain(`\`${name}\``);
  });
});
