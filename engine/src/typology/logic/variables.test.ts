import { describe, expect, test } from 'vitest';
import { SojournError } from '../../core/index.ts';
import type { RuleBook } from '../contract.ts';
import { ruleBook } from '../packs/index.ts';
import { rules } from '../testing/ask.ts';
import { compileBook } from './compile.ts';
import { support } from './restrict.ts';
import { cellsOf, valueUnder } from './variables.ts';

const fact = (id: string) => rules.facts.get(id)!;

describe('cells of a fact', () => {
  test('a number falls below, on or between the limits that rules name', () => {
    const cells = cellsOf(fact('months_of_stay'), [12, 6, 12]);
    expect(cells.count).toBe(5);
    expect([0, 5.9, 6, 6.1, 11.9, 12, 12.1, 900].map((v) => cells.indexOf(v))).toEqual([
      0, 0, 1, 2, 2, 3, 4, 4,
    ]);
    expect(cells.samples.map((sample) => cells.indexOf(sample))).toEqual([0, 1, 2, 3, 4]);
  });

  test('a choice has one cell for each choice, a yes or no two', () => {
    expect(cellsOf(fact('main_purpose'), []).samples).toEqual(
      fact('main_purpose').choices!.map(({ id }) => id),
    );
    expect(cellsOf(fact('crossed_border'), []).samples).toEqual([false, true]);
  });
});

describe('compiled rules', () => {
  test('every fact has one value, however many conditions name it', () => {
    const valued = rules.variables.flatMap((one) => (one.kind === 'fact' ? [one.fact] : []));
    expect(new Set(valued).size).toBe(valued.length);
  });

  test('a question of law is never known from facts', () => {
    const law = rules.variables.filter(({ kind }) => kind === 'law');
    expect(law.length).toBeGreaterThan(8);
    for (const variable of law) {
      expect(valueUnder(variable, { answer: 'known', value: true })).toBe(-1);
    }
  });

  test('every question of law can leave some category open', () => {
    const open = new Set(
      [...rules.roots.values()].flatMap((root) =>
        support(rules.diagram, root).flatMap((index) => {
          const variable = rules.variables[index]!;
          return variable.kind === 'law' ? [variable.question] : [];
        }),
      ),
    );
    expect([...rules.unsettled.keys()].filter((id) => !open.has(id))).toEqual([]);
  });

  test('no category is always or never so', () => {
    expect([...rules.roots].filter(([, root]) => root <= 1)).toEqual([]);
  });

  test.each([
    ['fact', { fact: 'nobody' }],
    ['element of child', { element: 'nobody' }],
    ['category', { category: 'nobody' }],
    ['term', { term: 'nobody' }],
    ['unsettled question', { unsettled: 'nobody', when: { all: [] } }],
  ])('a rule that names a %s that is not there is refused', (field, combine) => {
    const packs = ruleBook.packs.map((pack) => ({
      ...pack,
      categories: pack.categories.map((one) => (one.id === 'child' ? { ...one, combine } : one)),
    }));
    const open = () => compileBook({ ...ruleBook, packs } as RuleBook);
    expect(open).toThrow(SojournError);
    expect(open).toThrow(`The rules name a ${field} that is not there: got nobody`);
  });
});
