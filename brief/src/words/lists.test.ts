import { beforeAll, expect, test } from 'vitest';
import type { BriefLanguage } from '../messages/catalogue.ts';
import { loadLanguage } from '../messages/load.ts';
import { list, words } from '../sections/arguments.ts';
import { argumentText, conventionsOf } from './index.ts';

beforeAll(async () => {
  for (const language of ['fr', 'es', 'ar', 'bn']) await loadLanguage(language);
});

const told = (language: BriefLanguage, ...items: readonly string[]) =>
  argumentText(list(items.map(words)), {}, language);

test.each([
  ['Italia', 'Francia e Italia'],
  ['Hispanoamérica', 'Francia e Hispanoamérica'],
  ['Índice', 'Francia e Índice'],
  ['Yemen', 'Francia y Yemen'],
  ['hielo', 'Francia y hielo'],
  ['Iowa', 'Francia y Iowa'],
  ['España', 'Francia y España'],
])('Spanish: before %s stands the right word for and', (last, whole) => {
  expect(told('es', 'Francia', last)).toBe(whole);
});

test('a date keeps its order after an Arabic word, alone and in a list', () => {
  expect(told('ar', '2015-03-01', '2022-08')).toBe('\u20682015-03-01\u2069 و\u20682022-08\u2069');
  expect(told('fr', '2015', '2022-08')).toBe('2015 et 2022-08');
});

test('each language has its own sign between items with commas, and its own full stop', () => {
  const signs = (['en', 'fr', 'es', 'ar', 'bn'] as const).map((language) => {
    const { list: of, stop } = conventionsOf(language);
    return of.apart + stop;
  });
  expect(signs).toEqual(['; .', '\u00a0; .', '; .', '؛ .', '; ।']);
});
