import { describe, expect, test } from 'vitest';
import { cacheName, fileOf, hex, isOutdated } from './precache.ts';

const scope = 'https://example.org/sojourn/';

describe('what works offline', () => {
  test.each([
    [scope, 'index.html'],
    [`${scope}?dir=rtl`, 'index.html'],
    [`${scope}index.html#/country/BGD`, 'index.html'],
    [`${scope}data/core/panel.parquet`, 'data/core/panel.parquet'],
  ])('%s is the file %s', (url, file) => {
    expect(fileOf(url, scope)).toBe(file);
  });

  test('addresses outside the folder are left alone', () => {
    expect(fileOf('https://example.org/other/app.js', scope)).toBeNull();
    expect(fileOf('https://elsewhere.org/sojourn/', scope)).toBeNull();
  });

  test('only caches of other versions of this page are outdated', () => {
    expect(isOutdated(cacheName('aaa'), 'bbb')).toBe(true);
    expect(isOutdated(cacheName('bbb'), 'bbb')).toBe(false);
    expect(isOutdated('another-page-1', 'bbb')).toBe(false);
  });

  test('bytes are written as two hexadecimal digits each', () => {
    expect(hex(new Uint8Array([0, 10, 255]).buffer)).toBe('000aff');
  });
});
