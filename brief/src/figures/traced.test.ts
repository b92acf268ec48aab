import {
  loadCorridorFacts,
  loadPlaceFacts,
  type Snapshot,
  type TableName,
  tableSchemas,
} from '@sojourn/data';
import { type Row, rowsOf } from '@sojourn/engine/core';
import { fullSize } from '@sojourn/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCorridorBrief } from '../corridor/build.ts';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument } from '../document.ts';
import { toJson } from '../json.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import { unfound, untraced } from '../sample/untraced.ts';
import { explainFigure, explainFigures, figuresOfDocument } from './index.ts';

const six = ['BGD', 'UGA', 'DEU', 'SSD', 'TUV', 'ESH'];
const corridors = [
  ['BGD', 'SAU'],
  ['SSD', 'UGA'],
] as const;
/** At full size each of so many places is the origin of a corridor to the next. */
const everyNth = 6;

const found = { untraced: [] as string[], unfound: [] as string[], rows: [] as string[] };
const figures = { all: 0, drawn: 0, places: 0 };
let bangladesh: BriefDocument;

/** Rows of the data as it is on disk, read by keys alone and kept by table and place. */
function reader(snapshot: Snapshot) {
  const kept = new Map<string, Promise<readonly Row[]>>();
  return (table: TableName, place: string | undefined): Promise<readonly Row[]> => {
    const key = `${table} ${place}`;
    const rows =
      kept.get(key) ?? snapshot.table(table, place === undefined ? {} : { place }).then(rowsOf);
    kept.set(key, rows);
    return rows;
  };
}

/** The brief calls two hazards otherwise than their source does. */
const sourceNames: Readonly<Record<string, string>> = {
  flooding: 'flood',
  'sea surge': 'wave action',
};

function isWanted(cell: unknown, key: string, wanted: string): boolean {
  const [from, to = from] = wanted.split('..').map(Number);
  if (key === 'year') return Number(cell) >= from! && Number(cell) <= to!;
  const name = key === 'hazard' ? (sourceNames[wanted] ?? wanted) : wanted;
  return String(cell ?? '').toLowerCase() === name.toLowerCase();
}

/** Why the rows of a figure are not those of the data, or null. */
async function rowsBreach(
  read: ReturnType<typeof reader>,
  text: string,
  value: number | null,
): Promise<string | null> {
  const [, table = '', column = '', where = ''] =
    /^(?:\d+ rows of )?(\w+)\.(\w+) where (.*)$/.exec(text) ?? [];
  const name = table as TableName;
  const conditions = where.split(', ').map((one) => one.split('=') as [string, string]);
  const [first] = tableSchemas[name].key;
  const place = conditions.find(([key]) => key === first)?.[1];
  const rows = (await read(name, place)).filter((row) =>
    conditions.every(([key, wanted]) => isWanted(row[key], key, wanted)),
  );
  if (rows.length === 0) return `${text}: no such row`;
  if (!Object.hasOwn(rows[0]!, column)) return `${text}: no such column`;
  if (value === null) return null;
  return rows.some((row) => row[column] === value) ? null : `${text}: not ${value}`;
}

async function look(name: string, document: BriefDocument, read: ReturnType<typeof reader>) {
  found.untraced.push(...untraced(document).map((what) => `${name} ${what}`));
  found.unfound.push(...unfound(document).map((what) => `${name} ${what}`));
  figures.drawn += figuresOfDocument(document).filter(({ drawn }) => drawn).length;
  figures.places += 1;
  for (const { id, rows, steps, value } of explainFigures(document)) {
    figures.all += 1;
    const isPublished = steps.every((step) => /^(median|\w+ quartile) of /.test(step));
    const one = isPublished && rows.length === 1 && !/\.(low|high)$/.test(id);
    for (const text of rows) {
      const isBound = id.startsWith('secure/secure.range/');
      const breach = await rowsBreach(read, text, one && !isBound ? value : null);
      if (breach) found.rows.push(`${name} ${id} ${breach}`);
    }
  }
}

beforeAll(async () => {
  const snapshot = await testSnapshot();
  const codes = snapshot.places.all
    .filter(({ kind }) => kind === 'state' || kind === 'area')
    .map(({ code }) => code);
  for (const code of fullSize ? codes : six) {
    const facts = await loadPlaceFacts(snapshot, code);
    const document = buildCountryBrief({ ...facts, world: emptyWorld });
    if (code === 'BGD') bangladesh = document;
    await look(code, document, reader(snapshot));
  }
  const ring = codes.flatMap((code, at) =>
    fullSize && at % everyNth === 0 && codes[at + 1] ? [[code, codes[at + 1]!] as const] : [],
  );
  for (const [from, to] of [...corridors, ...ring]) {
    const { origin, destination } = await loadCorridorFacts(snapshot, from, to);
    const document = buildCorridorBrief({
      origin: { ...origin, world: emptyWorld },
      destination: { ...destination, world: emptyWorld },
    });
    await look(`${from} ${to}`, document, reader(snapshot));
  }
}, 900_000);

describe('every figure that a brief prints', () => {
  test('in sentences, tables and charts has an id with a trace: unit, year, source, licence, method, rows', () => {
    expect(figures.drawn).toBeGreaterThan(100 * figures.places);
    expect(figures.all - figures.drawn).toBeGreaterThan(100 * figures.places);
    expect(found.untraced).toEqual([]);
  });

  test('has an id of its own and lies where its JSON Pointer says', () => {
    expect(found.unfound).toEqual([]);
  });

  test('names rows that the data has, with its value where it is as published', () => {
    expect(found.rows).toEqual([]);
  });

  test('is found by its id in the file, which lists all ids with where they lie', () => {
    const read = JSON.parse(toJson(bangladesh)) as BriefDocument & {
      figures: Record<string, string>;
    };
    const ids = Object.keys(read.figures);
    expect(ids).toEqual(figuresOfDocument(bangladesh).map(({ id }) => id));
    for (const id of ids.filter((_, at) => at % 20 === 0)) {
      const { pointer, rows, method } = explainFigure(read, id);
      expect([id, pointer]).toEqual([id, read.figures[id]]);
      expect([id, rows.length > 0, method.length > 10]).toEqual([id, true, true]);
    }
  });
});

describe('the check itself', () => {
  const without = (
    change: (block: BriefDocument['sections'][number]['blocks'][number]) => object,
  ) =>
    untraced({
      ...bangladesh,
      sections: bangladesh.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => ({ ...block, ...change(block) })),
      })) as BriefDocument['sections'],
    });

  test('finds charts and tables whose figures are gone or are others', () => {
    expect(without(() => ({ figures: [] })).length).toBeGreaterThan(300);
    const other = without((block) =>
      block.kind === 'chart' && block.figures
        ? {
            figures: block.figures.map((one) => ({
              ...one,
              figure: { ...one.figure, value: one.figure.value! + 1 },
            })),
          }
        : {},
    );
    expect(other.length).toBeGreaterThan(300);
  });

  test('finds a figure without rows', () => {
    const bare = without((block) =>
      block.kind === 'chart' && block.figures
        ? {
            figures: block.figures.map(({ figure: { rows: _, ...figure }, ...one }) => ({
              ...one,
              figure,
            })),
          }
        : {},
    );
    expect(bare[0]).toMatch(/: no rows$/);
  });
});
