import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleBook } from '@sojourn/engine/typology';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/reference.ts';
import { typologyTables, withTables } from './typology-table.ts';

const page = readFileSync(join(repositoryRoot(), 'docs/typology.md'), 'utf8');
const tables = typologyTables(ruleBook);

describe('docs/typology.md', () => {
  test('has the tables of the rule packs as they are (else: npm run typology-doc)', () => {
    expect(page).toBe(withTables(page, tables));
  });

  test('names every category, exception, open question and need', () => {
    const categories = ruleBook.packs.flatMap((pack) => pack.categories);
    for (const { id } of categories) expect(tables).toContain(`(\`${id}\`)`);
    for (const { id } of ruleBook.needs) expect(tables).toContain(`(\`${id}\`)`);
    const exceptions = categories.flatMap((category) => category.exceptions ?? []);
    for (const { label } of exceptions) expect(tables).toContain(`*unless* ${label}`);
    const questions = ruleBook.packs.flatMap((pack) => pack.unsettled ?? []);
    questions.forEach(({ question }, at) => {
      expect(tables).toContain(`| L${at + 1} | ${question} |`);
    });
  });

  test('gives every element its article', () => {
    const short = new Map(ruleBook.instruments.map((one) => [one.id, one.short]));
    const elements = ruleBook.packs.flatMap((pack) =>
      [...(pack.terms ?? []), ...pack.categories].flatMap((rule) => rule.elements),
    );
    for (const { label, source } of elements) {
      const line = tables
        .split('\n')
        .find((one) => one.includes(`. ${label} |`) && one.includes(source.article));
      expect([label, line]).toEqual([
        label,
        expect.stringContaining(short.get(source.instrument)!),
      ]);
    }
  });

  test('every row of a table has as many cells as its head', () => {
    let width = 0;
    for (const line of tables.split('\n')) {
      const cells = line.startsWith('|') ? line.replaceAll('\\|', '').split('|').length : 0;
      if (width > 0 && cells > 0) expect(cells).toBe(width);
      width = cells;
    }
  });

  test('a changed rule changes the tables; a page without marks is refused', () => {
    const packs = ruleBook.packs.map((pack) => ({ ...pack, version: '9.9.9' }));
    expect(typologyTables({ ...ruleBook, packs })).not.toBe(tables);
    expect(() => withTables('no marks here', tables)).toThrow(/lacks the marks/);
  });
});
