import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BriefDocument, recordClearance, toJson } from '@sojourn/brief';
import { described, isSojournError } from '@sojourn/engine/core';
import { repositoryRoot } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildBrief } from './build-brief.ts';
import { readClearance } from './clearance-file.ts';
import { openLocalSnapshot } from './local.ts';
import { readSavedBrief } from './saved-brief.ts';
import { savedBriefs } from './saved-folder.ts';

const bundle = join(repositoryRoot(), 'cli/dist/sojourn.js');
const folder = mkdtempSync(join(tmpdir(), 'sojourn-saved-'));
const stock = 'moves/moves.abroad.total/people';
let saved: BriefDocument;
let text = '';

function sojourn(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 64 * 2 ** 20,
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return done;
}

function input(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (isSojournError(error)) return error.full;
    throw error;
  }
  throw new TypeError('nothing was refused');
}

beforeAll(async () => {
  const built = spawnSync(
    join(repositoryRoot(), 'node_modules/.bin/tsx'),
    ['--conditions=development', join(repositoryRoot(), 'testing/house/build.ts'), 'cli'],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
  saved = await buildBrief(await openLocalSnapshot(), ['TUV']);
  text = toJson(saved);
  input('tuv.json', text);
}, 60_000);

describe('a saved brief', () => {
  test('is read back whole, with a byte order mark and other line ends too', async () => {
    expect(await readSavedBrief(join(folder, 'tuv.json'))).toEqual(JSON.parse(text));
    const other = input('crlf.json', `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(await readSavedBrief(other)).toEqual(JSON.parse(text));
  });

  const bent = (change: (document: Record<string, unknown>) => void) => () => {
    const document = JSON.parse(text);
    change(document);
    return JSON.stringify(document);
  };
  test.each([
    ['nothing', () => '', /holds no data: it is empty/],
    ['half a file', () => text.slice(0, 5_000), /not JSON/],
    ['a list', () => '[]', /meta\.schema is not valid: got nothing/],
    ['null', () => 'null', /meta\.schema/],
    ['another file', () => '{"schema":"sojourn.clearance/1"}', /got "sojourn\.clearance\/1"/],
    ['a later brief', () => '{"meta":{"schema":"sojourn.brief/2"}}', /newer version/],
    ['an odd brief', () => '{"meta":{"schema":"sojourn.brief/1e0"}}', /got "sojourn\.brief\/1e0"/],
    ['an object of places', bent((of) => (of.places = { 0: 'TUV' })), /places.*got an object/],
    ['three places', bent((of) => (of.places = ['TUV', 'NZL', 'FJI'])), /places/],
    ['no sections', bent((of) => (of.sections = [])), /sections.*got a list of 0/],
    ['a section of nothing', bent((of) => (of.sections = [null])), /sections\.0.*got null/],
    ['a year of words', bent((of) => (of.asOf = 'soon')), /asOf.*got "soon".*a number/],
    [
      'a value of words',
      () => text.replace(/"value": [\d.]+/, '"value": "many"'),
      /figure\.value.*got "many".*a number/,
    ],
    ['an endless value', () => text.replace(/"value": [\d.]+/, '"value": 1e999'), /got Infinity/],
  ])('%s is refused with file, field and remedy', async (title, content, words) => {
    const path = input(`${title.replaceAll(' ', '-')}.json`, content());
    const said = await refusal(() => readSavedBrief(path));
    expect(said).toMatch(words);
    expect(said).toContain(path);
    expect(said).toMatch(/→|Give a brief|Check the path|Correct the file|Update Sojourn/);
  });

  test('a folder and a path that is not there are told apart', async () => {
    expect(await refusal(() => readSavedBrief(folder))).toMatch(/it is a folder/);
    expect(await refusal(() => readSavedBrief(join(folder, 'no.json')))).toMatch(/is missing/);
    expect(await refusal(() => readSavedBrief(join(folder, 'tuv.json/x')))).toMatch(/is a file/);
  });
});

describe('the record of a clearance', () => {
  const sign = { state: 'cleared', checker: 'A. Rahman', date: '2026-11-25' } as const;
  const record = () => JSON.parse(JSON.stringify(recordClearance(saved, sign)));

  test('is read back as it was made', () => {
    expect(readClearance(input('r.json', JSON.stringify(record())))).toEqual(record());
  });

  const set = (value: string) =>
    JSON.stringify(record()).replace(
      '"overrides":[]',
      `"overrides":[{"figure":"${stock}","value":${value},"reason":"r","by":"B"}]`,
    );
  const changed = (fields: object) => JSON.stringify({ ...record(), ...fields });
  test.each([
    ['a value of words', () => set('"9"'), /overrides\.0\.value.*got "9", expected a number/],
    ['an endless value', () => set('1e999'), /overrides\.0\.value.*got Infinity/],
    ['a value beyond reason', () => set('1e300'), /overrides\.0\.value.*got 1e\+300/],
    ['NaN', () => set('NaN'), /not JSON/],
    ['a note of two lines', () => changed({ notes: { [stock]: 'a\n# b' } }), /words on one line/],
    ['notes in a list', () => changed({ notes: ['a'] }), /notes.*got a list of 1.*an object/],
    ['no such day', () => changed({ date: '2026-02-30' }), /date.*got "2026-02-30".*a day/],
    ['no such state', () => changed({ state: 'signed' }), /state.*draft, checked, cleared/],
    ['one field more', () => changed({ sealed: true }), /sealed.*only the fields/],
    ['a brief', () => text, /schema.*expected sojourn\.clearance\/1/],
  ])('%s is refused with file, field and remedy', async (title, content, words) => {
    const path = input(`r-${title.replaceAll(' ', '-')}.json`, content());
    const said = await refusal(() => readClearance(path));
    expect(said).toMatch(words);
    expect(said).toContain(path);
  });
});

test('a folder is looked through with the folders in it; one bad file hides no other', async () => {
  const briefs = join(folder, 'briefs');
  for (const path of ['2025', '.old', 'empty']) mkdirSync(join(briefs, path), { recursive: true });
  input('briefs/b.json', text);
  input('briefs/2025/c.JSON', text);
  input('briefs/.old/d.json', text);
  input('briefs/broken.json', text.slice(0, 900));
  input('briefs/other.json', '{"schema":"sojourn.letterhead/1"}');
  input('briefs/notes.txt', 'x');
  const found = await savedBriefs(briefs);
  expect(found.map(({ file }) => file.slice(briefs.length + 1))).toEqual([
    '2025/c.JSON',
    'b.json',
    'broken.json',
  ]);
  expect(found.map((one) => ('problem' in one ? one.problem : ''))[2]).toMatch(/not JSON.*Correct/);
  expect(await refusal(() => savedBriefs(join(briefs, 'empty')))).toMatch(/Save briefs there/);
  expect(await refusal(() => savedBriefs(join(briefs, 'b.json')))).toMatch(/a file, not a folder/);
  expect(await refusal(() => savedBriefs(join(folder, 'none')))).toMatch(/none is missing/);
});

test('values are described briefly', () => {
  expect([undefined, null, [1], {}, 1e999, 'x'.repeat(90)].map(described)).toEqual([
    'nothing',
    'null',
    'a list of 1',
    'an object',
    'Infinity',
    `"${'x'.repeat(59)}…`,
  ]);
});

describe('from the command line', () => {
  test('a brief is saved, cleared with a figure set and a note, and says so in every format', () => {
    expect(sojourn('clear', 'tuv.json', '--state', 'cleared').stderr).toMatch(/--checker/);
    const cleared = ['--state', 'cleared', '--checker', 'A. Rahman', '--out', 'record.json'];
    expect(sojourn('clear', 'tuv.json', ...cleared).status).toBe(0);
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
    const set = { figure: stock, value: 9_999, reason: 'registry', by: 'B' };
    const notes = { [stock]: 'Agreed with the Bureau.' };
    input('record.json', JSON.stringify({ ...record, overrides: [set], notes }));
    const formats = ['--format', 'html,md,json', '--out', 'signed'];
    expect(sojourn('brief', 'TUV', '--clearance', 'record.json', ...formats).status).toBe(0);
    for (const format of ['html', 'md', 'json']) {
      const content = readFileSync(join(folder, `signed.${format}`), 'utf8');
      expect(content).toContain('A. Rahman');
      expect(content).toContain('Agreed with the Bureau.');
      expect(content).toContain(record.snapshotHash.slice(0, 12));
    }
    const diff = sojourn('brief', 'diff', 'tuv.json', 'signed.json');
    expect(diff.status).toBe(0);
    expect(diff.stdout).toMatch(
      new RegExp(`override  ${stock}\n.* → .*(9,999|10,000) \\(source: `),
    );
  });

  test('a record of other figures is refused with what has changed', () => {
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
    record.values[stock] += 1;
    input('old.json', JSON.stringify(record));
    const { status, stderr, stdout } = sojourn('brief', 'TUV', '--clearance', 'old.json');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/cleared, but its data have changed since: 1 figure changed: moves/);
    expect(stderr).toMatch(/→ Compare with: sojourn brief diff/);
  });

  test('explain lists figures in columns and tells one step by step', () => {
    const listed = sojourn('explain', 'tuv.json').stdout.trimEnd().split('\n');
    const [first = ''] = listed;
    const at = first.indexOf(first.trim().split(/ {2,}/)[2] ?? '');
    expect(listed.every((line) => line.slice(at - 2, at) === '  ')).toBe(true);
    const one = sojourn('explain', 'tuv.json', 'checklist/checklist/abroad.value').stdout;
    expect(one).toMatch(/\n {2}in {7}Figures of Tuvalu.*: People born there/);
    expect(one).toMatch(/\n {2}source {3}UN DESA.*\n {2}release {2}2024 revision, CC BY/);
    const wrong = sojourn('explain', 'tuv.json', 'nowhere');
    expect([wrong.status, wrong.stdout]).toEqual([2, '']);
  });

  test('explain reaches the marks of charts, by the ids that the file lists', () => {
    const { figures } = JSON.parse(text) as { figures: Record<string, string> };
    const listed = sojourn('explain', 'tuv.json', '--csv').stdout.trimEnd().split('\n').slice(1);
    expect(listed.map((line) => line.split(',')[0])).toEqual(Object.keys(figures));
    const id = Object.keys(figures).find((one) => one.startsWith('moves/totals/abroad.'))!;
    const one = sojourn('explain', 'tuv.json', id).stdout;
    expect(one).toMatch(/\n {2}in {7}People living abroad.*: Born in Tuvalu, living abroad, \d{4}/);
    expect(one).toMatch(/\n {2}method {3}Estimated from censuses/);
    expect(one).toMatch(/\n {2}rows {5}stock_totals\.people where place=TUV, role=emigrants/);
  });

  test('explain refuses any language but English', () => {
    const { status, stderr, stdout } = sojourn('explain', 'tuv.json', '--language', 'fr');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/got fr, expected en, the only language .*\n.*Leave --language out/);
    expect(sojourn('explain', 'tuv.json', '--language', 'en').status).toBe(0);
  });

  test('brief diff takes its own options, also those that brief has, and refuses all others', () => {
    const pair = ['tuv.json', 'tuv.json'];
    const json = sojourn('brief', 'diff', ...pair, '--json');
    expect(JSON.parse(json.stdout).same).toBeGreaterThan(100);
    const filed = sojourn('brief', 'diff', ...pair, '--out', 'same.txt');
    expect([filed.status, filed.stdout]).toEqual([0, '']);
    expect(readFileSync(join(folder, 'same.txt'), 'utf8')).toContain('0 changed');
    const french = sojourn('brief', 'diff', ...pair, '--language', 'fr');
    expect([french.status, french.stdout]).toEqual([2, '']);
    expect(french.stderr).toMatch(/got fr, expected en, the only language .*\n.*Leave --language/);
    expect(sojourn('brief', 'diff', ...pair, '--language', 'en').status).toBe(0);
    for (const args of [
      ['brief', '--style', 'un', 'diff', ...pair],
      ['brief', 'diff', ...pair, '--style', 'un'],
    ]) {
      const styled = sojourn(...args);
      expect([styled.status, styled.stdout]).toEqual([2, '']);
      expect(styled.stderr).toContain('--style');
    }
  });

  test('a figure of a chart cannot be set, which would change no word', () => {
    const record = JSON.parse(readFileSync(join(folder, 'record.json'), 'utf8'));
    const figure = Object.keys(JSON.parse(text).figures).find((id) =>
      id.startsWith('moves/totals/'),
    );
    const overrides = [{ figure, value: 5, reason: 'r', by: 'B' }];
    input('chart.json', JSON.stringify({ ...record, overrides }));
    const { status, stderr } = sojourn('brief', 'TUV', '--clearance', 'chart.json');
    expect(status).toBe(2);
    expect(stderr).toMatch(/a figure of a chart.*charts keep those of their source/);
  });

  test('watch tells what no longer holds and what it cannot read, and goes on', () => {
    const older = text.replace(
      /"value": (\d{4,})/g,
      (_, value) => `"value": ${Number(value) + 900}`,
    );
    mkdirSync(join(folder, 'w'), { recursive: true });
    input('w/older.json', older);
    input('w/half.json', text.slice(0, 700));
    input('w/now.json', text);
    input('w/signed.json', readFileSync(join(folder, 'signed.json'), 'utf8'));
    const { status, stdout } = sojourn('watch', 'w');
    expect(status).toBe(1);
    expect(stdout).toMatch(/! w\/half\.json cannot be read: not JSON/);
    expect(stdout).toMatch(/✓ w\/now\.json: every sentence holds/);
    expect(stdout).toMatch(/✓ w\/signed\.json: every sentence holds/);
    expect(stdout).toMatch(/✗ w\/older\.json.*no longer hold\n {4}was {2}.*\n {4}now {2}/);
  });

  test('watch tells what was said as of now and has become a thing of the past', () => {
    mkdirSync(join(folder, 'y'), { recursive: true });
    sojourn('brief', 'TUV', '--as-of', '2025', '--out', 'y/then.json');
    const { status, stdout } = sojourn('watch', 'y');
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /was {2}The food supply .* is .*\n {4}now {2}In 2022, the food supply .* was/,
    );
  });
});
