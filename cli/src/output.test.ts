import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSojournError } from '@sojourn/engine/core';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeWhole } from './output.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-output-'));
});

function failureOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (isSojournError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('writeWhole', () => {
  test('writes text and bytes, makes folders, leaves no temporary file', () => {
    const path = join(folder, 'a', 'b', 'brief.html');
    writeWhole(path, 'Bénin · বাংলাদেশ');
    expect(readFileSync(path, 'utf8')).toBe('Bénin · বাংলাদেশ');
    writeWhole(path, new Uint8Array([1, 2, 3]));
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['brief.html']);
  });

  test('a path through a file says so and names the path', () => {
    writeFileSync(join(folder, 'file'), 'x');
    const error = failureOf(() => writeWhole(join(folder, 'file', 'brief.html'), 'text'));
    expect(error.code).toBe('file.write');
    expect(error.facts.where?.file).toBe(join(folder, 'file', 'brief.html'));
    expect(error.full).toMatch(/--out/);
  });

  test('when the target is a folder the old content stays and nothing half-written is left', () => {
    writeFileSync(join(folder, 'kept.txt'), 'kept');
    const error = failureOf(() => writeWhole(folder, 'text'));
    expect(error.full).toMatch(/that is a folder.*Give the name of a file/);
    expect(readdirSync(folder)).toEqual(['kept.txt']);
  });

  test('a link is followed and stays a link', () => {
    writeFileSync(join(folder, 'real.html'), 'old');
    symlinkSync(join(folder, 'real.html'), join(folder, 'link.html'));
    writeWhole(join(folder, 'link.html'), 'new');
    expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.html'), 'utf8')).toBe('new');
  });

  test.skipIf(!existsSync('/dev/full'))('a full device says so and is still a device', () => {
    const error = failureOf(() => writeWhole('/dev/full', 'text'));
    expect(error.facts.got).toBe('the disk is full');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});
