import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderMessage } from '@sojourn/engine/core';
import { repositoryRoot } from '@sojourn/testing';
import { describe, expect, test } from 'vitest';
import { parseOwnMap } from './map.ts';
import { bytes, mapText, plainMap, problemsOf, withColumns } from './testing/sample.ts';

const problems = (text: string | Uint8Array) => {
  const read = parseOwnMap(typeof text === 'string' ? bytes(text) : text, 'map.yaml');
  return read.ok ? [] : read.problems.map((one) => ({ ...one, ...renderMessage(one) }));
};

describe('a map', () => {
  test('that is whole passes, with defaults for what may be left out', () => {
    const read = parseOwnMap(bytes(mapText()), 'map.yaml');
    expect(read).toMatchObject({
      ok: true,
      value: {
        precedence: 'beside',
        'absent-rows': 'unknown',
        file: { decimal: '.', thousands: null, 'header-row': 1 },
        columns: { value: { scale: 1 } },
      },
    });
  });

  test('of the examples passes, comments and all', () => {
    for (const name of ['map.yaml', 'invented-remittances.map.yaml']) {
      const path = join(repositoryRoot(), 'examples/own', name);
      expect(problems(new Uint8Array(readFileSync(path)))).toEqual([]);
    }
  });

  test('with a byte-order mark passes', () => {
    expect(problems(`\uFEFF${mapText()}`)).toEqual([]);
  });

  test.each([
    ['title', { title: 7 }, /title.*got 7/],
    ['title', { title: undefined }, /title.*got nothing/],
    ['concept', { concept: 'depratures' }, /departures, remittances.*or \{other: NAME/],
    ['concept', { concept: { other: 'visas' } }, /concept/],
    ['unit', { unit: { currency: 'taka' } }, /ISO 4217/],
    ['confidentiality', { confidentiality: 'secret' }, /public, internal/],
    ['confidentiality', { confidentiality: { 'embargoed-until': '2026-02-30' } }, /a date such as/],
    ['release.date', { release: { label: 'x', date: '2025-13-01' } }, /a date such as/],
    ['precedence', { precedence: 'blend' }, /precedence/],
    ['place', { place: 'Bangladesh' }, /alpha-3/],
    ['names', { names: ['KSA'] }, /names/],
    ['second-level', { 'second-level': { Dhaka: 'Dhaka' } }, /BGD\.dhaka/],
    ['file.thousands', { file: { decimal: ',', thousands: ',' } }, /another mark/],
    ['file.missing', { file: { missing: { '-': 'zero' } } }, /suppressed/],
    ['columns', { columns: { value: { column: 'x' } } }, /columns\.period/],
  ])('with a wrong %s is refused and says what is wanted', (field, change, words) => {
    const found = problems(mapText(change as Record<string, unknown>));
    expect(found.map(({ message }) => message).join('\n')).toMatch(words);
    expect(found[0]?.where?.field?.startsWith(field)).toBe(true);
    expect(found.every(({ code }) => code === 'schema.invalid')).toBe(true);
  });

  test('whose fiscal year has no first month is asked for it', () => {
    const map = withColumns({ period: { column: 'FY', form: 'fiscal-year' } });
    expect(problems(map)[0]?.message).toMatch(/first month of the fiscal year/);
  });

  test('whose number should be text says to put it into quotes', () => {
    expect(problems(mapText({ title: 2024 }))[0]?.remedy).toMatch(/quotes/);
  });

  test('with several faults tells them all at once', () => {
    expect(problems(mapText({ title: 1, unit: 'euro', owner: '', extra: 1 })).length).toBe(4);
  });

  test('of a later version asks for an update', () => {
    expect(problems(mapText({ schema: 'sojourn.own-map/2' }))[0]?.code).toBe('schema.newer');
  });

  test('that names places which are none is told with the nearest', () => {
    const map = mapText({ place: 'BDG', names: { KSA: 'SUA' }, 'second-level': { 'XQX.a': 'A' } });
    const fields = problemsOf('Month,To,Sex,People\n', map).map(({ where }) => where?.field);
    expect(fields).toEqual(expect.arrayContaining(['place', 'names.KSA', 'second-level.XQX.a']));
  });

  test('cannot use a name of the columns for a category of its own', () => {
    expect(problems(withColumns({ categories: { value: 'X' } })).length).toBe(1);
    expect(problems(withColumns({ categories: { visa: 'X' } }))).toEqual([]);
  });
});

describe('a hostile map is refused with the reason:', () => {
  const lol = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');
  test.each([
    ['an alias bomb', lol, /alias|anchor/],
    ['an anchor alone', `x: &a 1\n${mapText()}`, /anchor/],
    ['a tag', mapText().replace('title: Departures', 'title: !!js/function "x"'), /tag/],
    ['a tag of the core schema', mapText().replace('title: Departures', 'title: !!str x'), /tag/],
    ['a key __proto__', `__proto__: {place: X}\n${mapText()}`, /__proto__/],
    ['a nested __proto__', `${mapText()}extra:\n  __proto__: {}\n`, /__proto__/],
    ['a key constructor', `constructor: 1\n${mapText()}`, /constructor/],
    ['a merge key', `<<: {a: 1}\n${mapText()}`, /unknown field/],
    ['a key that is a list', `? [a, b]\n: 1\n${mapText()}`, /key is not a plain word/],
    ['the same key twice', `${mapText()}title: Another\n`, /unique/i],
    ['two documents', `${mapText()}---\n${mapText()}`, /document/],
    ['deep brackets', `x: ${'['.repeat(100_000)}`, /deep/],
    ['deep lists', `${'- '.repeat(5_000)}x`, /deep/],
    [
      'deep indentation',
      Array.from({ length: 60 }, (_, i) => `${' '.repeat(i)}k:`).join('\n'),
      /deep/,
    ],
    ['a list', '- a\n- b\n', /no fields/],
    ['a broken quote', 'title: "abc\n', /refused/],
    ['an unknown field', mapText({ evil: 1 }), /evil.*unknown field/],
    ['an unknown field inside', withColumns({ evil: 'x' }), /columns\.evil.*unknown field/],
    ['a path as id', mapText({ id: '../../etc/passwd' }), /no path/],
    ['an absolute path as id', mapText({ id: '/tmp/x' }), /no path/],
    ['a Windows path as id', mapText({ id: 'a\\b' }), /no path/],
    ['a formula as title', mapText({ title: '=HYPERLINK("http://x")' }), /formula/],
    ['a formula as owner', mapText({ owner: '@SUM(A1)' }), /formula/],
    ['a formula as method', mapText({ method: '+1+1' }), /formula/],
    ['a formula as a place', mapText({ 'second-level': { 'BGD.x': '-1' } }), /formula/],
    ['text turned round', mapText({ title: 'a\u202Eb' }), /control or direction/],
    ['control characters', mapText({ owner: 'a\u0007b' }), /control or direction/],
    ['nothing', '', /no data/],
  ])('%s', (_, text, words) => {
    const found = problems(text);
    expect(found.map(({ message }) => message).join('\n')).toMatch(words);
    expect(found[0]?.remedy.length).toBeGreaterThan(10);
  });

  test('more than 1 MB', () => {
    const found = problems(`${mapText()}# ${'x'.repeat(1_000_000)}\n`);
    expect(found[0]).toMatchObject({ code: 'file.large', expected: 'at most 1 MB' });
  });

  test('another encoding', () => {
    expect(problems(Uint8Array.of(0xff, 0xfe, 0x61, 0x00))[0]?.code).toBe('file.encoding');
  });

  test('and leaves no trace in the prototypes of the program', () => {
    problems(`__proto__: {polluted: 1}\n${mapText()}`);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(plainMap.title).toBe('Departures');
  });
});
