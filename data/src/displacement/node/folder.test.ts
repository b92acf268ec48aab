import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderMessage, type SojournError } from '@sojourn/engine/core';
import { afterAll, describe, expect, test } from 'vitest';
import { fleeFiles, fleeText } from './folder.ts';

const root = mkdtempSync(join(tmpdir(), 'sojourn-folder-'));
afterAll(() => rmSync(root, { recursive: true }));

function said(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    const { message, remedy } = renderMessage((error as SojournError).facts);
    return `${message} ${remedy}`;
  }
  return 'nothing was thrown';
}

describe('files that are no text', () => {
  const text = '#name\nZone\nD\u00fcne\n';
  const wrong: [title: string, bytes: Buffer, expected: RegExp][] = [
    ['latin-1', Buffer.from(text, 'latin1'), /line 3 is of another encoding.*UTF-8/],
    ['the last line alone', Buffer.from('a\nb\n\u00fc', 'latin1'), /line 3 /],
    ['UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le'), /it is UTF-16/],
    ['UTF-16 without its mark', Buffer.from('#name\nZone\n', 'utf16le'), /no text/],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 0, 255]), /workbook.*CSV UTF-8/],
  ];
  test.each(wrong)('%s', (_, bytes, expected) => {
    const file = join(root, 'locations.csv');
    writeFileSync(file, bytes);
    const told = said(() => fleeText(file));
    expect(told).toMatch(expected);
    expect(told).toContain('locations.csv is not UTF-8 text');
    writeFileSync(file, text);
    expect(fleeText(file)).toBe(text);
  });
});

test('folders that are none, or hold nothing', () => {
  const empty = join(root, 'empty');
  mkdirSync(empty);
  writeFileSync(join(empty, 'notes.txt'), 'nothing');
  expect(said(() => fleeFiles(empty))).toMatch(/empty holds no data: no .csv.*input_csv/);
  expect(said(() => fleeFiles(join(root, 'nowhere')))).toMatch(/nowhere is missing.*input_csv/);
  expect(said(() => fleeText(empty))).toMatch(/cannot be read: it is a folder/);
  expect(said(() => fleeText(join(root, 'nowhere.yml')))).toMatch(/nowhere.yml is missing/);
});
