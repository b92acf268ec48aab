import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { briefTreaties } from '../reading/treaties.ts';
import { briefIndicators, dimensions } from '../sections/indicators.ts';
import { en } from './en.ts';

const ids = Object.keys(en);

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'messages' ? [] : sourceFiles(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });
}

const source = sourceFiles(join(import.meta.dirname, '..'))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const quoted = new Set([...source.matchAll(/'([\w.-]+(?: \w+)*)'/g)].map((hit) => hit[1]!));

/** Ids made of parts: `chart.${side}.title` stands for every id of that form. */
const made = [...source.matchAll(/`(\w[\w-]*\.(?:[\w.-]|\$\{[^}]*\})*)`/g)]
  .map((hit) => hit[1]!.split(/\$\{[^}]*\}/))
  .filter((parts) => parts.length > 1)
  .map((parts) => new RegExp(`^${parts.join('[\\w -]+').replaceAll('.', '\\.')}$`));

function isUsed(id: string): boolean {
  const base = id.replace(/\.(present|past)$/, '');
  return [id, base].some((one) => quoted.has(one) || made.some((form) => form.test(one)));
}

/** What follows a prefix in the ids of the catalogue. */
function after(prefix: string): string[] {
  return ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
}

describe('the words of the catalogue', () => {
  test('every message is named somewhere in the sources', () => {
    expect(made.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !isUsed(id))).toEqual([]);
  });

  test('indicators, their units, dimensions and treaties have words, and no others', () => {
    const shown = briefIndicators.map(({ id }) => id).sort();
    expect(after('indicator.').sort()).toEqual(shown);
    expect(after('short.').sort()).toEqual(shown);
    expect(after('dimension.').sort()).toEqual([...dimensions].sort());
    expect(after('treaty.').sort()).toEqual(briefTreaties.map(({ id }) => id).sort());
    const units = [...briefIndicators.map(({ unit }) => unit), 'percent'];
    expect(after('unit.').sort()).toEqual([...new Set(units)].sort());
  });
});
