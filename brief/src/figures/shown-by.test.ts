import { loadCorridorFacts, loadPlaceFacts } from '@sojourn/data';
import { figure, origin, SojournError, year } from '@sojourn/engine/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { asPublished, diffBriefs, staleSentences } from '../change/index.ts';
import { applyClearance, changedSince, recordClearance } from '../clearance/index.ts';
import { changeOf, differenceOf, ratioOf, shareOf } from '../compute/index.ts';
import { buildCorridorBrief } from '../corridor/build.ts';
import { buildCountryBrief } from '../country.ts';
import type { BriefDocument, TableBlock } from '../document.ts';
import { toJson } from '../json.ts';
import { emptyWorld, testSnapshot } from '../sample/snapshot.ts';
import {
  type Explanation,
  explainFigure,
  explainFigures,
  figuresOfDocument,
  writtenFigure,
} from './index.ts';

const places = ['BGD', 'UGA', 'DEU', 'SSD', 'TUV', 'ESH'];
const documents: { name: string; made: BriefDocument; read: BriefDocument }[] = [];

const add = (name: string, made: BriefDocument) =>
  documents.push({ name, made, read: JSON.parse(toJson(made)) as BriefDocument });

beforeAll(async () => {
  const snapshot = await testSnapshot();
  for (const code of places) {
    const facts = await loadPlaceFacts(snapshot, code);
    add(code, buildCountryBrief({ ...facts, world: emptyWorld }));
  }
  const ends = await loadCorridorFacts(snapshot, 'BGD', 'SAU');
  const flat = {
    origin: { ...ends.origin, world: emptyWorld },
    destination: { ...ends.destination, world: emptyWorld },
  };
  add('BGD SAU', buildCorridorBrief(flat));
}, 60_000);

/** What each figure of each document breaks, by document and id. */
function breaches(find: (of: Explanation, document: BriefDocument) => readonly string[]): string[] {
  return documents.flatMap(({ name, read }) =>
    explainFigures(read).flatMap((of) => find(of, read).map((why) => `${name} ${of.id}: ${why}`)),
  );
}

const tablesOf = ({ sections }: BriefDocument): readonly TableBlock[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));

describe('six briefs and a corridor, through their files and back', () => {
  test('hold figures, each under an id of its own', () => {
    for (const { read } of documents) {
      const ids = figuresOfDocument(read).map(({ id }) => id);
      expect(ids.length).toBeGreaterThan(10);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('every figure is explained: where it stands, attribution, release, licence, steps, data', () => {
    const found = breaches((of, document) => {
      const entries = of.sources.map((source) =>
        document.sources.find((entry) => entry.id === source.id || entry.also.includes(source.id)),
      );
      return [
        ...(of.sentence && of.sentence.length > 5 ? [] : ['no sentence']),
        ...(of.sources.length > 0 ? [] : ['no source']),
        ...(entries.every(Boolean) ? [] : ['a source that the brief does not list']),
        ...(of.sources.every((source, at) => source.attribution === entries[at]?.attribution)
          ? []
          : ['no attribution']),
        ...(of.release && of.licence && of.unit && of.period
          ? []
          : ['no release, licence, unit or period']),
        ...(of.steps.every((step) => step.trim() !== '') ? [] : ['an empty step']),
        ...(/^[\da-f]{64}$/.test(of.snapshotHash ?? '') ? [] : ['no snapshot']),
      ];
    });
    expect(found).toEqual([]);
  });

  test('what is said of a figure in words holds it as written', () => {
    const apart = new Set(
      documents.flatMap(({ read }) =>
        read.sections.flatMap(({ id, blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table' || block.kind === 'chart' ? [`${id}/${block.id}`] : [],
          ),
        ),
      ),
    );
    const found = breaches(({ id, sentence, written }) => {
      if (apart.has(id.split('/').slice(0, 2).join('/')) || id.endsWith('/value')) return [];
      return sentence?.toLowerCase().includes(written.toLowerCase())
        ? []
        : [`${written} in ${sentence}`];
    });
    expect(found).toEqual([]);
  });

  test('a figure of a table stands in its cell, as written or as a number', () => {
    const found = documents.flatMap(({ name, read }) =>
      tablesOf(read).flatMap(({ id, table, figures = [] }) =>
        figures.flatMap(({ at, row, column, figure: of, style }) => {
          const cell = table.rows[at ?? -1]?.[table.columns.findIndex((one) => one.id === column)];
          const there =
            cell === of.value ||
            String(cell).includes(writtenFigure(of, style)) ||
            /^≤\s/.test(String(cell));
          return there || id === 'additivity' ? [] : [`${name} ${id} ${row}: ${cell}`];
        }),
      ),
    );
    expect(found).toEqual([]);
  });

  test('a share or change of one source is of one release', () => {
    const reckoned = new Set<string>();
    const found = breaches((of) => {
      if (!of.steps.some((step) => /[÷−]/.test(step))) return [];
      reckoned.add(of.id);
      return of.sources.length === 1 && of.release.includes('; ') ? [of.release] : [];
    });
    expect(found).toEqual([]);
    expect(reckoned.size).toBeGreaterThan(20);
  });

  test('nothing changes through a file, and nothing is out of date', () => {
    for (const { made, read } of documents) {
      const diff = diffBriefs(read, made);
      expect([diff.changed, diff.added, diff.removed, diff.sentences]).toEqual([[], [], [], []]);
      expect(staleSentences(read, made)).toEqual([]);
    }
  });

  test('each can be cleared, set by hand figure by figure, and comes back as it was', () => {
    for (const { made, read } of documents) {
      const record = recordClearance(read, { state: 'cleared', checker: 'A', date: '2026-11-25' });
      expect(changedSince(made, record)).toEqual([]);
      for (const { id, figure: of } of figuresOfDocument(read)
        .filter(({ drawn }) => !drawn)
        .filter((_, at) => at % 11 === 0)) {
        const override = { figure: id, value: (of.value ?? 0) + 1_000, reason: 'r', by: 'B' };
        const set = applyClearance(read, {
          ...record,
          overrides: [override],
          notes: { [id]: 'n' },
        });
        expect(explainFigure(set, id).replaces).toBe(of.value);
        expect(asPublished(set)).toEqual(read);
      }
    }
  });
});

describe('shares and changes of two revisions', () => {
  const of = (release: string, value: number, at: number) =>
    figure(value, year(at), origin('undesa-ims', release, 'CC BY 3.0 IGO', 'persons'));

  test.each([
    ['share', shareOf],
    ['ratio', ratioOf],
    ['difference', differenceOf],
    ['change', changeOf],
  ] as const)('a %s is refused', (_, reckon) => {
    const [old, recent] = [
      of('2020 revision', 7_401_763, 2020),
      of('2024 revision', 8_706_947, 2024),
    ];
    expect(() => reckon(old, recent)).toThrowError(SojournError);
    expect(() => reckon(old, of('2020 revision', 8_000_000, 2020))).not.toThrow();
  });
});
