import { describe, expect, test } from 'vitest';
import { agrees, publishedTotals, totalInWords } from './published.ts';

const refugees = { from: 31.6, within: 0.05, unit: 'million' } as const;

describe('a published figure and the own value of the snapshot', () => {
  test('are told side by side, each for what it is', () => {
    expect(totalInWords(31_637_408, refugees)).toBe(
      'own 31,637,408; published 31.6 million ± 0.05',
    );
    expect(totalInWords(682_222_000_000, { from: 683, to: 689, within: 1, unit: 'billion' })).toBe(
      'own 682,222,000,000; published 683–689 billion ± 1',
    );
    expect(totalInWords(309_636, { from: 310_000, within: 5_000, unit: '' })).toBe(
      'own 309,636; published 310,000 ± 5,000',
    );
    expect(totalInWords(267_940_954, null)).toBe('own 267,940,954; no published figure');
  });

  test('agree within the tolerance, in the unit of the published one', () => {
    expect(agrees(31_637_408, refugees)).toBe(true);
    expect(agrees(31_650_000, refugees)).toBe(true);
    expect(agrees(31_651_000, refugees)).toBe(false);
    expect(agrees(31_549_000, refugees)).toBe(false);
    expect(agrees(681, { from: 683, to: 689, within: 1, unit: '' })).toBe(false);
    expect(agrees(690, { from: 683, to: 689, within: 1, unit: '' })).toBe(true);
  });

  test('differ in kind: no published figure is the own value written again', () => {
    const copied = publishedTotals.filter(
      ({ own, published }) => published !== null && own === published.from,
    );
    expect(copied).toEqual([]);
    expect(publishedTotals.filter(({ published }) => published === null)).toHaveLength(1);
  });
});
