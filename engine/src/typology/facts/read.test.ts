import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactInput } from '../contract.ts';
import { ruleBook } from '../packs/index.ts';
import { factKeys } from './keys.ts';
import { readFacts } from './read.ts';

const keys = factKeys(ruleBook.facts);
const read = (input: unknown) => readFacts(keys, input as FactInput);
const codes = (input: unknown) => read(input).issues.map(({ code }) => code);

describe('keys', () => {
  test('an id and its sentence are the same fact, however cased and spaced', () => {
    for (const { id, label } of ruleBook.facts) {
      for (const key of [id, label, label.toUpperCase(), ` ${id.replaceAll('_', '  ')} `]) {
        expect([key, keys.find(key)?.id]).toEqual([key, id]);
      }
    }
  });

  test('no two facts share a spelling', () => {
    const found = ruleBook.facts.filter(({ label }) => keys.find(label)?.id === undefined);
    expect(found).toEqual([]);
    const folded = ruleBook.facts.flatMap(({ id, label }) => [id.replaceAll('_', ' '), label]);
    expect(new Set(folded.map((key) => keys.find(key)!.id)).size).toBe(ruleBook.facts.length);
  });

  test.each([
    ['crossd_border', 'crossed_border'],
    ['age', 'age_years'],
    ['identity documents witheld', 'documents_withheld'],
    ['smuggler benefit', 'procurer_benefit'],
  ])('an unknown key gets the nearest known keys: %s → %s', (key, near) => {
    const { states, issues } = read({ [key]: true });
    expect(states.size).toBe(0);
    expect(issues).toMatchObject([{ code: 'fact.unknown', where: { field: key }, got: key }]);
    expect(issues[0]!.expected!.split(', ')).toContain(near);
    expect(issues[0]!.expected!.split(', ')).toHaveLength(3);
  });

  test.each(['__proto__', 'constructor', 'toString', '', '  ', '💥'])(
    'a key that is none is told, not followed: “%s”',
    (key) => {
      const input = JSON.parse(`{${JSON.stringify(key)}: true}`);
      expect(codes(input)).toEqual(['fact.unknown']);
    },
  );
});

describe('values', () => {
  test.each([
    ['a word for yes', { crossed_border: 'yes' }, '"yes"'],
    ['a number for yes', { crossed_border: 1 }, '1'],
    ['null', { crossed_border: null }, 'null'],
    ['a list', { crossed_border: [true] }, '[true]'],
    ['a record without a value', { crossed_border: { source: 'self' } }, 'nothing'],
    ['text for a number', { age_years: '16' }, '"16"'],
    ['a yes for a number', { age_years: true }, 'true'],
    ['not a number', { age_years: Number.NaN }, 'NaN'],
    ['endless', { months_of_stay: Number.POSITIVE_INFINITY }, 'Infinity'],
    ['a negative age', { age_years: -1 }, '-1'],
    ['a negative stay', { months_of_stay: -0.5 }, '-0.5'],
    ['an absurd number', { months_of_stay: 1501 }, '1501'],
    ['a choice that is none', { main_purpose: 'holiday' }, '"holiday"'],
    ['a yes for a choice', { main_purpose: true }, 'true'],
  ])('%s is reported with what was expected, and left out', (_, input, got) => {
    const { states, issues } = read(input);
    const [field] = Object.keys(input);
    expect(states.size).toBe(0);
    expect(issues).toMatchObject([{ code: 'fact.value', severity: 'warning', got }]);
    expect(issues[0]!.where!.field).toBe(field);
    expect(issues[0]!.expected!.length).toBeGreaterThan(5);
  });

  test('the rest of a case is read where one fact cannot be', () => {
    const { states, issues } = read({ age_years: -3, crossed_border: true, nonsense: 1 });
    expect([...states.keys()]).toEqual(['crossed_border']);
    expect(issues).toHaveLength(2);
  });

  test('choices may be written as words', () => {
    const input = {
      'convention ground for the feared harm': 'Membership of a particular social group',
    };
    expect(read(input).states.get('convention_ground')?.value).toBe(
      'membership_of_a_particular_social_group',
    );
  });

  test('a record keeps its source, level and reason', () => {
    const record = { value: true, source: 'document', level: 'established', reason: 'passport' };
    expect(read({ crossed_border: record }).states.get('crossed_border')).toEqual({
      answer: 'known',
      value: true,
      source: 'document',
      level: 'established',
      reason: 'passport',
    });
  });

  test('the same fact twice with two answers is reported and counts as unknown', () => {
    const twice = { age_years: 16, 'age in years': 17 };
    expect(codes(twice)).toEqual(['fact.repeated']);
    expect(read(twice).states.get('age_years')).toEqual({ answer: 'unknown' });
    expect(codes({ age_years: 16, 'age in years': 16 })).toEqual([]);
  });

  test('file and row stand in every issue', () => {
    const place = { file: 'cases.csv', row: 7 };
    const { issues } = readFacts(keys, { age_years: -1, what: true }, place);
    expect(issues.map(({ where }) => where)).toEqual([
      { ...place, field: 'age_years' },
      { ...place, field: 'what' },
    ]);
  });

  test('nothing that JSON can hold makes reading throw', () => {
    const fact = fc.constantFrom(...ruleBook.facts.map(({ id }) => id), 'else');
    fc.assert(
      fc.property(fc.dictionary(fact, fc.jsonValue()), (input) => {
        const { states, issues } = read(input);
        expect(states.size + issues.length).toBe(Object.keys(input).length);
      }),
    );
  });
});
