import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fullSize, reference } from '@sojourn/testing';
import { afterAll, describe, expect, test } from 'vitest';
import { defaultSnapshotFolder } from '../node.ts';
import { committedManifest } from '../testing/committed.ts';
import type { BuiltTable } from './built.ts';
import { parquetOf } from './parquet.ts';
import { newDisplacementTable } from './tables/asylum.ts';
import {
  demographyTables,
  hazardsTable,
  incomeGroupsTable,
  treatiesTable,
} from './tables/context.ts';
import { solutionsTable, unrwaTable } from './tables/displacement.ts';
import { indicatorsTable } from './tables/panel.ts';
import { buildPlaces } from './tables/places.ts';
import { educationTable, oecdInflowsTable, productionTable } from './tables/series.ts';
import { replaceFolder, writeSnapshot } from './write.ts';

const facts = reference('facts/README.md');
const folder = facts.path?.replace(/README\.md$/, '') ?? '';
const temporary: string[] = [];
afterAll(() => {
  for (const path of temporary) rmSync(path, { recursive: true, force: true });
});

function freshFolder(): string {
  const path = mkdtempSync(join(tmpdir(), 'sojourn-snapshot-'));
  temporary.push(path);
  return join(path, 'snapshot');
}

const tables: readonly (() => BuiltTable[])[] = [
  () => [unrwaTable(folder)],
  () => [solutionsTable(folder)],
  () => [treatiesTable(folder, buildPlaces(folder))],
  () => [indicatorsTable(folder)],
  () => [incomeGroupsTable(folder)],
  () => [hazardsTable(folder)],
  () => demographyTables(folder),
  () => [newDisplacementTable(folder)],
  () => [oecdInflowsTable(folder), educationTable(folder), productionTable(folder)],
];

test('a new snapshot keeps what commands made from the old one, and nothing else', () => {
  const path = freshFolder();
  replaceFolder(path, [
    { path: 'core/a.txt', content: 'a' },
    { path: 'gravity-default.json', content: '{}' },
  ]);
  replaceFolder(path, [{ path: 'core/b.txt', content: 'b' }]);
  expect(readdirSync(path).sort()).toEqual(['core', 'gravity-default.json']);
  expect(readdirSync(join(path, 'core'))).toEqual(['b.txt']);
});

describe('the same facts give the same bytes', () => {
  test.skipIf(!facts.path)(`table by table as they are committed ${facts.reason}`, () => {
    for (const table of tables.flatMap((build) => build())) {
      const { name, part } = table.schema;
      const file = join(defaultSnapshotFolder(), part, `${name}.parquet`);
      expect(Buffer.compare(parquetOf(table).content, readFileSync(file)), name).toBe(0);
    }
  });

  test.skipIf(!facts.path || !fullSize)(
    `the whole snapshot twice, and as it is committed (full size only) ${facts.reason}`,
    () => {
      const [first, second] = [freshFolder(), freshFolder()];
      const { hash } = writeSnapshot(folder, first);
      writeSnapshot(folder, second);
      expect(hash).toBe(committedManifest().hash);
      const paths = ['datapackage.json', ...committedManifest().resources.map(({ path }) => path)];
      for (const path of paths) {
        const [a, b] = [first, second].map((of) => readFileSync(join(of, path)));
        expect(Buffer.compare(a!, b!), path).toBe(0);
        const own = readFileSync(join(defaultSnapshotFolder(), path));
        expect(Buffer.compare(a!, own), path).toBe(0);
      }
    },
    600_000,
  );
});
