import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';

const bundle = join(repositoryRoot(), 'cli/dist/sojourn.js');
const folder = mkdtempSync(join(tmpdir(), 'sojourn-cli-'));

function sojourn(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 64 * 2 ** 20,
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return done;
}

function writeInput(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const scenario = {
  schema: 'sojourn.scenario/1',
  name: 'test',
  years: 3,
  draws: 20,
  seed: 7,
  policies: [{ lever: 'labour-quota', place: 'SAU', from: 2021, to: 2023, factor: 1.5 }],
  places: ['BGD'],
};

beforeAll(() => {
  const built = spawnSync(
    join(repositoryRoot(), 'node_modules/.bin/tsx'),
    ['--conditions=development', join(repositoryRoot(), 'testing/house/build.ts'), 'cli'],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
}, 60_000);

describe('help', () => {
  test('is a table of contents: every command with a summary, under its heading', () => {
    const { stdout, status } = sojourn('--help');
    expect(status).toBe(0);
    for (const word of [
      'Briefs',
      'Models',
      'Data',
      'House',
      'brief',
      'corridor',
      'scenario',
      'doctor',
    ]) {
      expect(stdout).toContain(word);
    }
  });
  test.each([
    ['brief'],
    ['corridor'],
    ['scenario'],
    ['serve'],
    ['verify'],
    ['doctor'],
    ['data'],
    ['data', 'ls'],
    ['data', 'describe'],
    ['data', 'export'],
    ['data', 'verify'],
  ])('of %s %s ends with an example', (...command) => {
    expect(sojourn(...command, '--help').stdout).toMatch(/Example:\n {2}\$ sojourn /);
  });
  test.each([
    [['breef', 'BGD']],
    [['brief']],
    [['brief', 'BGD', '--format', 'odt']],
    [['brief', 'BGD', '--nope']],
  ])('wrong usage %j exits with 2 and words', (args) => {
    const { status, stderr } = sojourn(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/error:/);
  });
});

describe('brief', () => {
  test('as JSON is a document with figures, sources and meta', () => {
    const { stdout, status } = sojourn('brief', 'BGD', '--json');
    expect(status).toBe(0);
    const document = JSON.parse(stdout);
    expect(document.places).toEqual(['BGD']);
    expect(document.meta.snapshotHash).toMatch(/^[0-9a-f]{16,}/);
    expect(document.sections.length).toBeGreaterThan(4);
  });
  test('the same command gives the same bytes', () => {
    expect(sojourn('brief', 'TUV', '--json').stdout).toBe(
      sojourn('brief', 'Tuvalu', '--json').stdout,
    );
  });
  test('is written whole to a file whose ending chooses the format', () => {
    const { status } = sojourn('brief', 'NPL', '--out', 'nepal.html');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'nepal.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
  test('an unknown place names the nearest ones and exits with 2', () => {
    const { status, stderr, stdout } = sojourn('brief', 'Bangaldesh');
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Bangaldesh/);
    expect(stderr).toMatch(/Bangladesh/);
  });
  test('a year out of range and an unwritable file are said in words', () => {
    expect(sojourn('brief', 'BGD', '--as-of', 'soon').stderr).toMatch(/--as-of.*soon/);
    const early = sojourn('brief', 'TUV', '--as-of', '1990', '--format', 'md');
    expect(early.stderr).toMatch(/--as-of.*1990.*2025 or later/);
    expect([early.status, early.stdout]).toEqual([2, '']);
    expect(sojourn('brief', 'TUV', '--as-of', '2040', '--format', 'md').status).toBe(0);
    writeInput('plain', 'x');
    const { status, stderr } = sojourn('brief', 'BGD', '--out', join(folder, 'plain', 'b.html'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/could not be written.*\n.*--out/);
  });
  test('a reader that stops early does not make it fail', async () => {
    const code = await new Promise((done) => {
      const child = spawn('sh', [
        '-c',
        `"${process.execPath}" "${bundle}" brief USA --json | head -c 10; echo`,
      ]);
      child.on('close', done);
    });
    expect(code).toBe(0);
  });
  test('a snapshot folder that is not there says which file and how to rebuild', () => {
    const { status, stderr } = sojourn('brief', 'BGD', '--snapshot', join(folder, 'none'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/datapackage\.json/);
    expect(stderr).toMatch(/npm run snapshot/);
  });
});

describe('corridor', () => {
  test('names both places', () => {
    const { stdout, status } = sojourn('corridor', 'BGD', 'SAU');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Bangladesh/);
    expect(stdout).toMatch(/Saudi Arabia/);
  });
});

describe('data', () => {
  test('ls lists tables with size and licence', () => {
    expect(sojourn('data', 'ls').stdout).toMatch(/stocks_by_origin +core +\d+ +\d+ kB +CC BY/);
  });
  test('describe gives columns and sources; an unknown table names the nearest', () => {
    expect(sojourn('data', 'describe', 'treaties').stdout).toMatch(/status_date/);
    const { status, stderr } = sojourn('data', 'describe', 'treatys');
    expect(status).toBe(2);
    expect(stderr).toMatch(/treaties/);
  });
  test('export gives the rows of a place: Bangladesh-born by destination, 7,401,763 in 2020', () => {
    const { stdout } = sojourn('data', 'export', 'stocks_by_origin', '--place', 'BGD');
    const [header = '', ...lines] = stdout.trim().split('\r\n');
    const names = header.split(',');
    const rows = lines.map((line) => line.split(','));
    const of = (row: string[], name: string) => row[names.indexOf(name)] ?? '';
    expect(new Set(rows.map((row) => of(row, 'origin')))).toEqual(new Set(['BGD']));
    const people = rows
      .filter((row) => of(row, 'year') === '2020')
      .map((row) => Number(of(row, 'people')));
    expect(people.reduce((a, b) => a + b, 0)).toBe(7_401_763);
  });
  test('ls speaks CSV and export speaks JSON with origins', () => {
    expect(sojourn('data', 'ls', '--csv').stdout).toMatch(
      /^table,path,rows,bytes,sha256,licence\r\n/,
    );
    const { rows, origins } = JSON.parse(
      sojourn('data', 'export', 'unrwa', '--place', 'LBN', '--json').stdout,
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(origins.people.sourceIds).toEqual(['unrwa']);
  });
  test('verify passes on the snapshot that comes along', () => {
    expect(sojourn('data', 'verify').status).toBe(0);
  });
});

describe('scenario', () => {
  test('gives CSV with a header, the same for one worker and two', () => {
    const file = writeInput('scenario.json', JSON.stringify(scenario));
    const one = sojourn('scenario', file, '--workers', '1');
    const two = sojourn('scenario', file, '--workers', '2');
    expect(one.status).toBe(0);
    expect(one.stdout).toMatch(/^year,|^outcome,|^scenario,/);
    expect(two.stdout).toBe(one.stdout);
    expect(sojourn('scenario', file, '--seed', '8').stdout).not.toBe(one.stdout);
  });
  test.each([
    ['not JSON', '{"schema": ', /not JSON/],
    ['another encoding', new Uint8Array([0xff, 0xfe, 0x7b, 0x00]), /UTF-8/],
    ['a negative count', JSON.stringify({ ...scenario, draws: -1 }), /draws/],
    ['an unknown field', JSON.stringify({ ...scenario, drawz: 1 }), /drawz/],
    ['an unknown place', JSON.stringify({ ...scenario, places: ['BDG'] }), /BDG/],
  ])('%s is refused with file and remedy', (title, content, words) => {
    const file = writeInput(`${title.replaceAll(' ', '-')}.json`, content);
    const { status, stderr, stdout } = sojourn('scenario', file);
    expect(status).not.toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/→/);
  });
});

test('Ctrl-C ends with 130 and leaves no half file', async () => {
  const file = writeInput('long.json', JSON.stringify({ ...scenario, years: 25, draws: 50_000 }));
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, [bundle, 'scenario', file, '--out', 'long.csv'], {
      cwd: folder,
    });
    child.stderr.once('data', () => child.kill('SIGINT'));
    child.on('close', done);
  });
  expect(code).toBe(130);
  expect(readdirSync(folder).filter((name) => name.includes('long.csv'))).toEqual([]);
});

test('doctor finds Node and the snapshot well', () => {
  const { status, stdout } = sojourn('doctor');
  expect(status).toBe(0);
  expect(stdout).toMatch(/✓ Node/);
  expect(stdout).toMatch(/✓ snapshot/);
});
