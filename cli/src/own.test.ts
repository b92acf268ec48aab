import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isSojournError } from '@sojourn/engine/core';
import { repositoryRoot } from '@sojourn/testing';
import { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { problemsText } from './commands/data-add.ts';
import { loadOwn, type OwnOptions, ownOptions } from './own.ts';

const bundle = join(repositoryRoot(), 'cli/dist/sojourn.js');
const examples = join(repositoryRoot(), 'examples/own');
const departures = join(examples, 'invented-departures.csv');
const map = join(examples, 'map.yaml');
const folder = mkdtempSync(join(tmpdir(), 'sojourn-own-'));

function sojourn(...args: readonly string[]) {
  const done = spawnSync(process.execPath, [bundle, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 64 * 2 ** 20,
  });
  expect(done.stderr).not.toMatch(/\n\s+at /);
  return done;
}

function input(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(() => {
  const built = spawnSync(
    join(repositoryRoot(), 'node_modules/.bin/tsx'),
    ['--conditions=development', join(repositoryRoot(), 'testing/house/build.ts'), 'cli'],
    { encoding: 'utf8' },
  );
  expect(built.stderr).toBe('');
  expect(sojourn('data', 'add', departures, '--map', map).status).toBe(0);
  const remittances = join(examples, 'invented-remittances.csv');
  const theirs = join(examples, 'invented-remittances.map.yaml');
  expect(sojourn('data', 'add', remittances, '--map', theirs, '--to', 'inside').status).toBe(0);
}, 60_000);

describe('data add', () => {
  test('stores the invented example as a pair of files, and lists it', () => {
    expect(readdirSync(join(folder, 'sojourn-own')).sort()).toEqual([
      'invented-departures.csv',
      'invented-departures.json',
    ]);
    expect(sojourn('data', 'ls', '--own', 'sojourn-own').stdout).toMatch(
      /invented-departures +departures +BGD +2024–2025 +408 +public +Example Bureau/,
    );
    const [listed] = JSON.parse(sojourn('data', 'ls', '--own', 'inside', '--json').stdout);
    expect(listed).toMatchObject({ id: 'invented-remittances', source: { scale: 1_000_000 } });
  });

  test('stores what the file says: its people, without the rows of totals', () => {
    const lines = readFileSync(departures, 'utf8').trim().split('\n').slice(2);
    const cells = lines.map((line) => line.split(';'));
    const sum = (of: string[][]) => of.reduce((total, row) => total + Number(row.at(-1)), 0);
    const totals = cells.filter((row) => row[1] === 'Total');
    const stored = JSON.parse(
      readFileSync(join(folder, 'sojourn-own/invented-departures.json'), 'utf8'),
    );
    const people = stored.columns.value.reduce((a: number, b: number | null) => a + (b ?? 0), 0);
    expect(people).toBe(sum(totals));
    expect(people).toBe(sum(cells.filter((row) => row[1] !== 'Total' && row.at(-1) !== 'n/a')));
  });

  test('takes the place of a stored series only when told to', () => {
    const path = join(folder, 'sojourn-own/invented-departures.json');
    const before = readFileSync(path, 'utf8');
    const again = sojourn('data', 'add', departures, '--map', map);
    expect(again.status).toBe(1);
    expect(again.stderr).toMatch(/already a series called invented-departures.*\n.*--replace/);
    const replaced = sojourn('data', 'add', departures, '--map', map, '--replace', '--json');
    expect(replaced.status).toBe(0);
    expect(JSON.parse(replaced.stdout).added.length).toBe(408);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  test('says all that is wrong, each with its remedy, and writes nothing', () => {
    const text = readFileSync(departures, 'utf8')
      .replace('2024-01;', '2024-1;')
      .replace('KSA', 'Saudi Arabai')
      .replace('n/a', '-3');
    const done = sojourn('data', 'add', input('bad.csv', text), '--map', map, '--to', 'none');
    expect(done.status).toBe(1);
    expect(done.stdout).toBe('');
    expect(done.stderr).toMatch(/bad\.csv, row 3: Month is not a period: got 2024-1/);
    expect(done.stderr).toMatch(/row 3: Destination is no known place: got Saudi Arabai/);
    expect(done.stderr).toMatch(/Did you mean Saudi Arabia \(SAU\)/);
    expect(done.stderr).toMatch(/cannot be negative: got -3/);
    expect(done.stderr).toMatch(/3 problems; nothing was written\.\n$/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
    const json = sojourn('data', 'add', 'bad.csv', '--map', map, '--json');
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ added: null, more: 0 });
  });

  test('refuses a hostile map, a missing file and an unwritable folder in words', () => {
    const hostile = input('hostile.yaml', 'a: &a [x]\nb: [*a, *a]\n');
    expect(sojourn('data', 'add', departures, '--map', hostile).stderr).toMatch(
      /hostile\.yaml is refused: it has an (anchor|alias)/,
    );
    expect(sojourn('data', 'add', 'nowhere.csv', '--map', map).stderr).toMatch(
      /nowhere\.csv is missing/,
    );
    input('plain', 'x');
    expect(sojourn('data', 'add', departures, '--map', map, '--to', 'plain').stderr).toMatch(
      /could not be written.*\n.*--to/,
    );
    expect(sojourn('data', 'add', departures).status).toBe(2);
    expect(sojourn('data', 'add', '--help').stdout).toMatch(/Example:\n {2}\$ sojourn data add/);
  });
});

describe('the series of a brief', () => {
  const options = (...args: string[]): OwnOptions =>
    ownOptions(new Command()).parse(args, { from: 'user' }).opts();
  const refusal = async (...args: string[]) => {
    try {
      await loadOwn(options(...args));
    } catch (error) {
      if (isSojournError(error)) return error;
      throw error;
    }
    throw new TypeError('nothing was refused');
  };

  test('are none unless a folder is named, and all of it then', async () => {
    expect(await loadOwn(options())).toEqual({});
    const { own } = await loadOwn(options('--own', join(folder, 'sojourn-own')));
    expect(own?.map(({ id }) => id)).toEqual(['invented-departures']);
  });

  test('that are internal enter only what is written for readers inside', async () => {
    const inside = join(folder, 'inside');
    const error = await refusal('--own', inside);
    expect(error.code).toBe('own.withheld');
    expect(error.full).toMatch(/invented-remittances.*internal.*--audience internal/);
    const { own } = await loadOwn(options('--own', inside, '--audience', 'internal'));
    expect(own?.length).toBe(1);
  });

  test('are asked for by brief and corridor alike: a public one with internal series is refused', () => {
    for (const command of [
      ['brief', 'BGD'],
      ['corridor', 'BGD', 'SAU'],
    ]) {
      const done = sojourn(...command, '--own', 'inside', '--out', 'leak.html');
      expect(done.status).toBe(1);
      expect(done.stderr).toMatch(/invented-remittances.*public export.*\n.*--audience internal/);
      expect(existsSync(join(folder, 'leak.html'))).toBe(false);
    }
    expect(sojourn('brief', 'BGD', '--own', 'sojourn-own').status).toBe(0);
    expect(sojourn('brief', 'BGD', '--own', 'inside', '--audience', 'internal').status).toBe(0);
    expect(sojourn('brief', 'BGD', '--own', 'inside', '--audience', 'everyone').status).toBe(2);
  });

  test('that are embargoed are withheld until their date', async () => {
    const at = (day: string) => {
      const text = readFileSync(map, 'utf8').replace(
        'confidentiality: public',
        `confidentiality: {embargoed-until: ${day}}`,
      );
      const to = `embargo-${day}`;
      const path = input(`${to}.yaml`, text);
      expect(sojourn('data', 'add', departures, '--map', path, '--to', to).status).toBe(0);
      return join(folder, to);
    };
    expect((await refusal('--own', at('2999-12-31'))).full).toMatch(/embargoed until 2999-12-31/);
    expect((await loadOwn(options('--own', at('2001-01-01')))).own?.length).toBe(1);
  });

  test('of a folder that is empty, not there or changed by hand are refused', async () => {
    expect((await refusal('--own', join(folder, 'nowhere'))).code).toBe('file.missing');
    const empty = mkdtempSync(join(folder, 'empty-'));
    expect((await refusal('--own', empty)).full).toMatch(/no series.*sojourn data add/);
    const stored = readFileSync(join(folder, 'sojourn-own/invented-departures.json'), 'utf8');
    writeFileSync(
      join(empty, 'invented-departures.json'),
      stored.replace('"public"', '"internal"'),
    );
    expect((await refusal('--own', empty)).code).toBe('own.changed');
  });
});

test('problems are counted with those that are not listed', () => {
  const problem = { code: 'file.empty', where: { file: 'a.csv' }, got: 'x', count: 3 } as const;
  expect(problemsText({ problems: [problem], more: 7 })).toMatch(
    /\(2 more rows like it\)\n.*\n.*1 problem, and 7 more not listed; nothing was written/,
  );
});
