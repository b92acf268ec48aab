import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainTags } from './classic-script.ts';
import { filesUnder, hashOfFile } from './files.ts';
import { precacheOf } from './offline.ts';
import { contentSecurityPolicy } from './policy.ts';
import { copySnapshot } from './snapshot-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sojourn-web-'));
  mkdirSync(join(folder, 'snapshot/core'), { recursive: true });
  mkdirSync(join(folder, 'snapshot/extra'));
  writeFileSync(join(folder, 'snapshot/datapackage.json'), '{}');
  writeFileSync(join(folder, 'snapshot/core/a.parquet'), Buffer.from([0, 1, 254, 255]));
  writeFileSync(join(folder, 'snapshot/extra/b.parquet'), 'not for the page');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the built folder', () => {
  test('has plain tags, which open from disk too', () => {
    const html =
      '<script type="module" crossorigin src="./app.js"></script><link rel="stylesheet" crossorigin href="./app.css">';
    expect(plainTags(html)).toBe(
      '<script defer src="./app.js"></script><link rel="stylesheet" href="./app.css">',
    );
  });

  test('holds the core of the snapshot, each file twice, and nothing else of it', () => {
    const target = join(folder, 'dist/data');
    copySnapshot(join(folder, 'snapshot'), target);
    expect(filesUnder(target)).toEqual([
      'core/a.parquet',
      'core/a.parquet.js',
      'datapackage.json',
      'datapackage.json.js',
    ]);
    const got: [string, string][] = [];
    const script = readFileSync(join(target, 'core/a.parquet.js'), 'utf8');
    new Function('globalThis', script)({
      __sojournData: (path: string, text: string) => got.push([path, text]),
    });
    const [[path, text] = ['', '']] = got;
    expect(path).toBe('core/a.parquet');
    expect([...Buffer.from(text, 'base64')]).toEqual([0, 1, 254, 255]);
  });

  test('lists for offline use every file but the scripts that hold data', () => {
    const { files, version } = precacheOf(join(folder, 'dist'));
    expect(files.map((file) => file.path)).toEqual([
      'data/core/a.parquet',
      'data/datapackage.json',
    ]);
    expect(files[0]?.sha256).toBe(hashOfFile(join(folder, 'dist/data/core/a.parquet')));
    writeFileSync(join(folder, 'dist/app.js'), 'changed');
    expect(precacheOf(join(folder, 'dist')).version).not.toBe(version);
  });

  test('without a snapshot the build says how to make one', () => {
    expect(() => copySnapshot(join(folder, 'nothing'), join(folder, 'x'))).toThrow(
      /npm run snapshot/,
    );
  });

  test('may connect to nothing but its own origin', () => {
    expect(contentSecurityPolicy).toContain("default-src 'none'");
    expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(contentSecurityPolicy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});
