import { expect, test } from 'vitest';
import { plainForm } from './forms.ts';

test('commands without pages of their own write text, JSON or a table', () => {
  expect([{}, { out: 'a.txt' }, { out: 'csv' }].map((one) => plainForm(one))).toEqual(
    Array(3).fill('text'),
  );
  expect(plainForm({ out: 'a.JSON' })).toBe('json');
  expect(plainForm({ out: 'b.csv' })).toBe('csv');
  expect(plainForm({ out: 'page.html', json: true })).toBe('json');
});

test('a file that would hold another form than its name says is refused', () => {
  expect(() => plainForm({ out: 'page.html' })).toThrow(/--out .* got page.html, expected .json/);
  expect(() => plainForm({ out: 'a.parquet' })).toThrow(/--out/);
  expect(() => plainForm({ out: 'a.csv' }, false)).toThrow(/expected .json, or .txt/);
});
