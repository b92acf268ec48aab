import { numbersOf, rowsOf, SojournError, textOf } from '@sojourn/engine/core';
import { describe, expect, test, vi } from 'vitest';
import { defaultSnapshotFolder, nodeSource } from '../node.ts';
import { snapshotSchema } from '../schema/manifest.ts';
import { type TableName, tableSchemas } from '../schema/tables.ts';
import { changedSource, committed, committedManifest } from '../testing/committed.ts';
import { openSnapshot } from './snapshot.ts';

const places = 'core/places.json';
const unrwa = 'core/unrwa.parquet';
const panel = 'core/panel.parquet';

async function errorOf(run: () => Promise<unknown>): Promise<SojournError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof SojournError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

const unchanged = (_: string, bytes: Uint8Array) => bytes;

function flipped(bytes: Uint8Array, at: number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = (copy[at] ?? 0) ^ 0x40;
  return copy;
}

describe('a snapshot that is not sound says which file and how to rebuild it', () => {
  test('a missing file', async () => {
    const source = changedSource([places], unchanged);
    const error = await errorOf(async () => (await openSnapshot(source)).table('unrwa'));
    expect(error.code).toBe('file.missing');
    expect(error.message).toContain(`snapshot/${unrwa}`);
    expect(error.full).toContain('npm run snapshot');
  });

  test('a missing manifest, in a folder', async () => {
    const error = await errorOf(() => openSnapshot(nodeSource('/nowhere')));
    expect(error.code).toBe('file.missing');
    expect(error.message).toContain('datapackage.json');
    expect(error.full).toContain('npm run snapshot');
  });

  test('a truncated file', async () => {
    const source = changedSource([places, panel], (path, bytes) =>
      path === panel ? bytes.slice(0, bytes.length - 100) : bytes,
    );
    const error = await errorOf(async () => (await openSnapshot(source)).table('panel'));
    expect(error.code).toBe('file.corrupt');
    expect(error.message).toContain(`snapshot/${panel}`);
    expect(error.full).toContain('npm run snapshot');
  });

  test.each([0, 1_000, 1_349 - 5])('a file with one bit changed at byte %i', async (at) => {
    const source = changedSource([places, unrwa], (path, bytes) =>
      path === unrwa ? flipped(bytes, at) : bytes,
    );
    const error = await errorOf(async () => (await openSnapshot(source)).table('unrwa'));
    expect(error.code).toBe('file.corrupt');
    expect(error.message).toContain(`snapshot/${unrwa}`);
  });

  test('a list of places with one letter changed', async () => {
    const source = changedSource([places], (path, bytes) =>
      path === places ? flipped(bytes, 500) : bytes,
    );
    expect((await errorOf(() => openSnapshot(source))).code).toBe('file.corrupt');
  });

  test('a manifest that is no JSON, or of something else', async () => {
    for (const text of ['{', '[]', '{"schema": 1}', 'null']) {
      const source = changedSource([places], (path, bytes) =>
        path === 'datapackage.json' ? new TextEncoder().encode(text) : bytes,
      );
      const error = await errorOf(() => openSnapshot(source));
      expect(error.code, text).toBe('file.corrupt');
      expect(error.message).toContain('datapackage.json');
    }
  });

  test('a newer schema', async () => {
    const newer = JSON.stringify({ ...committedManifest(), schema: snapshotSchema + 1 });
    const source = changedSource([places], (path, bytes) =>
      path === 'datapackage.json' ? new TextEncoder().encode(newer) : bytes,
    );
    const error = await errorOf(() => openSnapshot(source));
    expect(error.code).toBe('schema.newer');
    expect(error.message).toContain(`schema ${snapshotSchema + 1}`);
    expect(error.full).toContain('npm run snapshot');
  });

  test('a table that the snapshot does not have', async () => {
    const snapshot = await committed();
    const error = await errorOf(() => snapshot.table('weather' as TableName));
    expect(error.code).toBe('table.unknown');
    expect(error.full).toContain('sojourn data ls');
  });
});

test('a file that could not be read is asked for again', async () => {
  let fails = true;
  const sound = changedSource([places, unrwa], unchanged);
  const snapshot = await openSnapshot({
    label: 'snapshot',
    async read(path) {
      if (path === unrwa && fails) throw new Error('the line is down');
      return sound.read(path);
    },
  });
  await expect(snapshot.table('unrwa')).rejects.toThrow('the line is down');
  fails = false;
  expect((await snapshot.table('unrwa')).length).toBeGreaterThan(0);
});

test('a file is read once for all its places', async () => {
  const read = vi.fn(nodeSource(defaultSnapshotFolder()).read);
  const snapshot = await openSnapshot({ label: 'snapshot', read });
  await Promise.all(['BGD', 'USA'].map((place) => snapshot.table('panel', { place })));
  await snapshot.table('panel');
  expect(read.mock.calls.filter(([path]) => path === panel)).toHaveLength(1);
});

test('without cryptography the length of a file is still checked', async () => {
  vi.stubGlobal('crypto', {});
  try {
    const sound = await openSnapshot(changedSource([places, unrwa], unchanged));
    expect((await sound.table('unrwa')).length).toBe(296);
    const short = await openSnapshot(
      changedSource([places, unrwa], (path, bytes) =>
        path === unrwa ? bytes.slice(0, 200) : bytes,
      ),
    );
    expect((await errorOf(() => short.table('unrwa'))).code).toBe('file.corrupt');
  } finally {
    vi.unstubAllGlobals();
  }
});

const names = Object.keys(tableSchemas) as TableName[];

test('every table of the schema has its file, and every file its table', () => {
  const files = committedManifest().resources.map(({ path }) => path);
  const tables = names.map((name) => `${tableSchemas[name].part}/${name}.parquet`);
  expect(files.sort()).toEqual([...tables, 'core/places.json', 'core/world.json'].sort());
});

test.each(names)('the table %s is sorted by its key, which no two rows share', async (name) => {
  const table = await (await committed()).table(name);
  const { key, columns } = tableSchemas[name];
  expect(Object.keys(table.columns)).toEqual(Object.keys(columns));
  const cells = key.map((column) => {
    const of = table.columns[column];
    return of?.kind === 'text'
      ? (row: number) => of.dictionary[of.codes[row] ?? -1] ?? ''
      : (row: number) => of?.values[row] ?? Number.NaN;
  });
  const isAfter = (row: number) => {
    for (const cell of cells) {
      const [a, b] = [cell(row - 1), cell(row)];
      if (a !== b) return a < b;
    }
    return false;
  };
  const disorder: number[] = [];
  for (let row = 1; row < table.length; row++) if (!isAfter(row)) disorder.push(row);
  expect(disorder).toEqual([]);
});

test.each<TableName>(['panel', 'displaced_by_asylum', 'decisions', 'treaties'])(
  'the rows of one place in %s are those of the whole table',
  async (name) => {
    const snapshot = await committed();
    const whole = rowsOf(await snapshot.table(name));
    const [key = ''] = tableSchemas[name].key;
    for (const place of ['AFG', 'USA', 'ZWE']) {
      const rows = rowsOf(await snapshot.table(name, { place }));
      expect(rows.length).toBeGreaterThan(0);
      expect(rows).toEqual(whole.filter((row) => row[key] === place));
    }
  },
);

test('a place without rows gives a table without rows', async () => {
  const table = await (await committed()).table('unrwa', { place: 'BGD' });
  expect(table.length).toBe(0);
  expect(numbersOf(table, 'people')).toHaveLength(0);
  expect(textOf(table, 'origin').codes).toHaveLength(0);
});

test('every value column tells its unit, release, licence and sources', async () => {
  const snapshot = await committed();
  const sources = new Set(snapshot.manifest.sources.map(({ id }) => id));
  const decisions = await snapshot.table('decisions', { place: 'DEU' });
  expect(decisions.origins.recognised).toEqual({
    sourceIds: ['unhcr'],
    release: '2025.12',
    licence: 'CC BY 4.0',
    unit: 'persons or cases',
    steps: ['summed over procedures (government, joint, UNHCR)'],
  });
  expect((await snapshot.table('remittances', { place: 'BGD' })).origins.usd?.unit).toBe(
    'current US$',
  );
  for (const { name, sources: used } of snapshot.manifest.resources) {
    expect(
      used.filter((id) => !sources.has(id)),
      name,
    ).toEqual([]);
  }
});
