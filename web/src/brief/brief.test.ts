import type { Block, SourceNote } from '@sojourn/brief';
import { figure, missing, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import { groupBlocks } from './group-blocks.ts';
import { placeTip } from './OriginTip.tsx';
import { originLines } from './origin-lines.ts';
import { sourceIndex } from './SourceMarks.tsx';

const stocks: SourceNote = {
  id: 'desa-2020',
  also: ['desa-2020-sex'],
  title: 'UN DESA: International Migrant Stock',
  release: '2020 revision',
  licence: 'CC BY 3.0 IGO',
  attribution: 'UN DESA',
};

const lineOf = (lines: readonly { label: string; text: string }[], label: string) =>
  lines.find((line) => line.label === label)?.text;

describe('where a number comes from', () => {
  const from = origin('desa-2020', '2020 revision', 'CC BY 3.0 IGO', 'persons');

  test('tells value in full, year, source, release and licence', () => {
    const lines = originLines(figure(7_401_763, year(2020), from), [stocks]);
    expect(lineOf(lines, 'Value')).toBe('7,401,763 persons');
    expect(lineOf(lines, 'Period')).toBe('2020');
    expect(lineOf(lines, 'Source')).toBe(stocks.title);
    expect(lineOf(lines, 'Release')).toBe('2020 revision');
    expect(lineOf(lines, 'Licence')).toBe('CC BY 3.0 IGO');
    expect(lineOf(lines, 'Quality')).toBe('as reported');
    expect(lineOf(lines, 'Range')).toBeUndefined();
  });

  test('tells range, level and steps where there are some', () => {
    const derived = { ...from, steps: ['divided by population'] };
    const value = figure(6.1, year(2020), derived, { low: 5, high: 7, level: 0.95 });
    const lines = originLines(value, [stocks]);
    expect(lineOf(lines, 'Range')).toBe('5.00 to 7.00 (95 % interval)');
    expect(lineOf(lines, 'Steps since')).toBe('divided by population');
  });

  test('says that there is no datum, and names a source that no list has by its id', () => {
    const lines = originLines(missing('not-collected', year(2020), from), []);
    expect(lineOf(lines, 'Value')).toMatch(/^no datum/);
    expect(lineOf(lines, 'Source')).toBe('desa-2020');
  });

  test('finds a source by its own id and by those that share its entry', () => {
    expect(sourceIndex([stocks], 'desa-2020')).toBe(0);
    expect(sourceIndex([stocks], 'desa-2020-sex')).toBe(0);
    expect(sourceIndex([stocks], 'other')).toBe(-1);
  });
});

describe('the place of the tip', () => {
  const view = { width: 400, height: 800 };
  const tip = { width: 200, height: 100 };

  test('is under its number, in the middle', () => {
    expect(placeTip({ left: 190, top: 100, bottom: 120, width: 20 }, tip, view)).toEqual({
      left: 100,
      top: 128,
    });
  });

  test('stays inside the window at its sides', () => {
    expect(placeTip({ left: 0, top: 100, bottom: 120, width: 20 }, tip, view).left).toBe(8);
    expect(placeTip({ left: 390, top: 100, bottom: 120, width: 10 }, tip, view).left).toBe(192);
  });

  test('is above where there is no room below', () => {
    expect(placeTip({ left: 190, top: 760, bottom: 780, width: 20 }, tip, view).top).toBe(652);
  });
});

describe('blocks in groups', () => {
  const sentence = (id: string): Block => ({ kind: 'sentence', id, args: {} });
  const note: Block = { kind: 'note', id: 'n', args: {} };

  test('sentences in a row make one paragraph, other blocks stand alone', () => {
    const groups = groupBlocks([
      sentence('moves.a'),
      sentence('moves.b'),
      note,
      sentence('moves.c'),
      sentence('brings.d'),
    ]);
    expect(groups.map((group) => group.kind)).toEqual([
      'paragraph',
      'single',
      'paragraph',
      'paragraph',
    ]);
    expect(groups[0]).toMatchObject({ sentences: [{ id: 'moves.a' }, { id: 'moves.b' }] });
  });
});
