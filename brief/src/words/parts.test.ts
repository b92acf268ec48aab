import { figure, origin, year } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../document.ts';
import { messageText, sentenceParts, sentenceText } from './parts.ts';

const source = origin('undesa-ims-2020', '2020 revision', 'CC BY 3.0 IGO', 'persons');
const named = (name: string) => ({ en: name, fr: name, es: name, ar: name, bn: name });
const names = { PHL: named('Philippines'), SAU: named('Saudi Arabia'), BGD: named('Bangladesh') };
const people = (value: number): Argument => ({
  kind: 'figure',
  figure: figure(value, year(2020), source),
  style: 'people',
});
const place = (code: string): Argument => ({ kind: 'place', code });
const args = {
  place: place('PHL'),
  people: people(6_090_000),
  year: { kind: 'year', year: 2020 },
  release: { kind: 'text', text: '2020 revision' },
} satisfies Record<string, Argument>;

describe('rendering a message', () => {
  test('gaps are filled and the sentence opens with a capital', () => {
    expect(
      sentenceText('moves.abroad.total.past', args, names, 'en').replaceAll('\u00a0', ' '),
    ).toBe(
      'In 2020, about 6.1 million people born in the Philippines lived in another country (United Nations estimates, 2020 revision).',
    );
    const projected = { kind: 'text', text: 'no' } satisfies Argument;
    const opening = sentenceText('overview.population.past', { ...args, projected }, names, 'en');
    expect(opening.startsWith('The Philippines had')).toBe(true);
  });

  test('numbers stay whole figures for a page to mark', () => {
    const figures = sentenceParts('moves.abroad.total.past', args, names, 'en').filter(
      (part) => part.kind === 'figure',
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ figure: { value: 6_090_000 }, style: 'people' });
  });

  test('lists join with commas and an and; pairs stand in brackets', () => {
    const pair = (code: string, value: number): Argument => ({
      kind: 'list',
      items: [place(code), people(value)],
    });
    const list: Argument = {
      kind: 'list',
      items: [pair('SAU', 900), pair('PHL', 800), pair('BGD', 700)],
    };
    expect(sentenceText('displacement.from.hosts.past', { list }, names, 'en')).toBe(
      'The largest numbers were in Saudi Arabia (900), the Philippines (800) and Bangladesh (700).',
    );
  });

  test('one person is not one people', () => {
    const one = { people: people(1), place: place('BGD'), year: args.year };
    expect(sentenceText('displacement.stateless.past', one, names, 'en')).toContain(
      '1 stateless person was reported',
    );
    const two = { ...one, people: people(2) };
    expect(sentenceText('displacement.stateless.past', two, names, 'en')).toContain(
      '2 stateless people were reported',
    );
  });

  test('a message inside a message keeps its small letter', () => {
    const gap = {
      list: { kind: 'list', items: [{ kind: 'message', id: 'solution.returned' }] },
    } satisfies Record<string, Argument>;
    expect(messageText('gap.flows-old', gap, names, 'en')).toContain(': returned refugees.');
  });

  test.each<[string, string, Record<string, Argument>]>([
    ['an unknown message', 'moves.nothing', {}],
    ['an empty text', 'page.running', { title: { kind: 'text', text: '' } }],
    ['a place without a name', 'key.abroad', { place: place('XYZ') }],
    ['an empty list', 'displacement.from.hosts.past', { list: { kind: 'list', items: [] } }],
  ])('%s is refused', (_, id, broken) => {
    expect(() => sentenceText(id, broken, names, 'en')).toThrowError(/internal check/i);
  });

  test('a gap that nothing fills is refused', () => {
    expect(() => sentenceText('key.abroad', {}, names, 'en')).toThrowError();
  });
});
