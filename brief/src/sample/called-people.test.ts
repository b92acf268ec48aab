import { figure, origin, year } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { buildCountryBrief } from '../country.ts';
import type { Block, BriefDocument } from '../document.ts';
import { calledPeople } from './called-people.ts';
import { sampleFacts } from './facts.ts';

const of = (unit: string) => figure(330, year(2025), origin('unhcr', '2025', 'CC BY 4.0', unit));
const blank = buildCountryBrief(sampleFacts());
const saying = (block: Block): BriefDocument => ({
  ...blank,
  sections: [{ id: 'displacement', title: 'section.displacement', blocks: [block] }],
});
const returned = (unit: string, style: 'people' | 'count') =>
  saying({
    kind: 'sentence',
    id: 'displacement.idps.disaster.past',
    args: {
      people: { kind: 'figure', figure: of(unit), style },
      year: { kind: 'year', year: 2025 },
    },
  });

test('people may be called people', () => {
  expect(calledPeople(returned('persons', 'people'))).toEqual([]);
});

test('movements in a sentence on people are found by their words', () => {
  expect(calledPeople(returned('movements', 'count')).join()).toMatch(/330 people/);
});

test('a label that calls movements people is found', () => {
  const label = 'corridor.key.displaced';
  const args = {
    origin: { kind: 'place', code: 'AAA' },
    destination: { kind: 'place', code: 'AAA' },
  } as const;
  const item = { label, args, figure: of('movements'), style: 'count' } as const;
  expect(calledPeople(saying({ kind: 'key-figures', items: [item] }))).toHaveLength(1);
  expect(
    calledPeople(saying({ kind: 'key-figures', items: [{ ...item, label: 'key.movements' }] })),
  ).toEqual([]);
});

test('the style of people cannot be written of movements at all', () => {
  expect(() => calledPeople(returned('movements', 'people'))).toThrowError(/persons or people/);
});
