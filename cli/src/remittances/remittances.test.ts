import { effect } from '@sojourn/engine/economy';
import { describe, expect, test } from 'vitest';
import { levelLines, levelMatrix, missingWords, viewLines } from './evidence.ts';
import { folded } from './fold.ts';
import type { Line } from './line.ts';
import { linesCsv } from './rows.ts';
import { blockText, valueText } from './text.ts';

const line: Line = {
  id: 'from.SAU',
  what: 'SAU  Saudi Arabia',
  value: 5.28e9,
  low: 4.75e9,
  high: 5.28e9,
  unit: 'current US$',
  period: '2024',
  source: 'World Bank',
  vintage: '2026',
  grade: 'modelled from stocks',
  effects: [],
  dashed: false,
  note: 'Modelled.',
};
const small = { ...line, id: 'from.BOL', what: 'BOL  Bolivia', value: 91_331, low: 91_331 };
const hidden = { ...line, id: 'from.IND', what: 'IND  India', value: null, note: 'Withheld.' };

describe('the text', () => {
  test('writes a number with its range, and words or dashes where there is none', () => {
    expect(valueText(line)).toBe('5.28 billion (4.75 billion to 5.28 billion)');
    expect(valueText({ ...small, low: null })).toBe('91,300');
    expect(valueText({ ...line, low: 5.279e9, high: 5.281e9 })).toBe('5.28 billion');
    expect(valueText(hidden)).toBe('withheld');
    expect(valueText({ ...hidden, dashed: true })).toBe('- - -');
    expect(valueText({ ...line, value: -1.512, low: -2.8, high: -0.5 })).toBe(
      '−1.51 (−2.8 to −0.5)',
    );
  });

  test('tells each note and source once', () => {
    const text = blockText('Title', [line, { ...line, id: 'from.KWT' }]);
    expect(text.match(/Modelled\./g)).toHaveLength(1);
    expect(text).toContain('Source: World Bank (2026)');
    expect(blockText('Title', [])).toBe('');
  });

  test('folds small corridors into one, and names those withheld with the reason', () => {
    const { shown, withheld } = folded([line, small, hidden]);
    expect(shown.map(({ id }) => id)).toEqual(['from.SAU', 'from.rest']);
    expect(shown[1]).toMatchObject({ value: 91_331, low: null });
    expect(withheld).toContain('Withheld. India.');
    expect(folded([line])).toEqual({ shown: [line], withheld: '' });
  });
});

test('CSV has every line, an empty cell where there is no number', () => {
  const rows = linesCsv([line, hidden], 'Women: not known.').trim().split('\n');
  expect(rows).toHaveLength(4);
  expect(rows[2]).toContain('from.IND,IND  India,,');
  expect(rows[3]).toMatch(/^women,Women,,.*Women: not known\.$/);
});

describe('the evidence', () => {
  test('each view can be shown alone', () => {
    const on = { developmentalist: true, 'migrant syndrome': false };
    const shown = viewLines(6.1, '2024', on);
    expect(shown.every(({ id }) => id.startsWith('developmentalist.'))).toBe(true);
    expect(shown.find(({ id }) => id.endsWith('poverty'))!.value!).toBeLessThan(0);
    const dashed = shown.filter((one) => one.dashed);
    expect(dashed.map(({ id, value }) => [id, value])).toEqual([
      ['developmentalist.schooling', null],
    ]);
  });

  test('by level: every line is an effect of the register; empty cells are empty', () => {
    for (const one of levelLines()) {
      expect(effect(one.effects[0]!).central).toBe(one.value);
      expect(one.period, one.id).toMatch(/^(19|20)\d\d$/);
    }
    const inequality = levelMatrix()
      .split('\n')
      .find((row) => row.includes('inequality'))!;
    expect(inequality.trim()).toBe('inequality');
  });

  test('what is missing is said, and nothing where all is there', () => {
    const nothing = { received: null, cost: null, income: null, corridors: [] };
    const picture = { ...nothing, stockYear: null, historic: false };
    expect(missingWords(picture)).toEqual([
      'The data release holds no cost of sending for this place.',
      'No remittances are recorded for this place in the data release.',
    ]);
  });
});
