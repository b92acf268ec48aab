import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Catalogue, catalogueEn, type ErrorCode } from './catalogue.ts';
import { checkInteger, checkLength, checkRange } from './check.ts';
import { type ErrorFacts, isSojournError, renderMessage, SojournError } from './error.ts';

const codes = Object.keys(catalogueEn) as ErrorCode[];
const code = fc.constantFrom(...codes);
const facts = fc.record(
  {
    code,
    where: fc.record(
      { file: fc.string(), row: fc.nat(), field: fc.string() },
      { requiredKeys: [] },
    ),
    got: fc.string(),
    expected: fc.string(),
  },
  { requiredKeys: ['code'] },
);

function factsThrownBy(action: () => void) {
  try {
    action();
  } catch (error) {
    if (isSojournError(error)) return error.facts;
    throw error;
  }
  return null;
}

describe('the catalogue', () => {
  test.each(codes)('%s says what is wrong and what to do, in whole sentences', (of) => {
    const { message, remedy } = catalogueEn[of];
    for (const sentence of [message, remedy]) {
      expect(sentence).toMatch(/^(\{|[A-Z])/);
      expect(sentence).toMatch(/[.?:}]$/);
    }
    expect(message).not.toBe(remedy);
  });

  test.each(codes)('%s names only facts that an error can hold', (of) => {
    const { message, remedy } = catalogueEn[of];
    const names = [...`${message} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(['file', 'row', 'field', 'got', 'expected']).toEqual(expect.arrayContaining(names));
  });

  test('codes read as subject.problem', () => {
    for (const of of codes) expect(of).toMatch(/^[a-z]+\.[a-z]+$/);
  });
});

describe('rendering', () => {
  test('puts the facts into the sentences', () => {
    const rendered = renderMessage({
      code: 'cell.number',
      where: { file: 'stocks.csv', row: 7, field: 'people' },
      got: '1,2',
    });
    expect(rendered.message).toBe('stocks.csv, row 7: people is not a number: got 1,2.');
  });

  test('leaves no placeholder, whatever is known', () => {
    fc.assert(
      fc.property(facts, (of) => {
        const known = [of.where?.file, of.where?.field, of.got, of.expected].join('');
        fc.pre(!/[{}]|undefined/.test(known));
        const { message, remedy } = renderMessage(of as ErrorFacts);
        expect(message).not.toMatch(/[{}]/);
        expect(remedy).not.toMatch(/[{}]/);
        expect(message).not.toContain('undefined');
      }),
    );
  });

  test('says which fact is not known', () => {
    expect(renderMessage({ code: 'file.missing' }).message).toBe('(no file) is missing.');
  });

  test('does not read placeholders inside facts', () => {
    const { message } = renderMessage({
      code: 'place.unknown',
      got: '{expected}',
      expected: 'BGD',
    });
    expect(message).toBe('There is no place called {expected}.');
  });

  test('prefers a remedy that knows better', () => {
    const remedy = 'Try Bangladesh.';
    expect(renderMessage({ code: 'place.unknown', got: 'BDG', remedy }).remedy).toBe(remedy);
  });

  test('speaks another language from another catalogue', () => {
    const french: Catalogue = {
      ...catalogueEn,
      'place.unknown': { message: 'Aucun lieu ne s’appelle {got}.', remedy: 'Essayez {expected}.' },
    };
    expect(renderMessage({ code: 'place.unknown', got: 'BDG', expected: 'BGD' }, french)).toEqual({
      message: 'Aucun lieu ne s’appelle BDG.',
      remedy: 'Essayez BGD.',
    });
  });
});

describe('the error', () => {
  const error = new SojournError({ code: 'place.unknown', got: 'BDG', expected: 'BGD' });

  test('is an Error with a name, a code, a message and its remedy', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('SojournError');
    expect(error.code).toBe('place.unknown');
    expect(error.full).toBe(`${error.message} ${renderMessage(error.facts).remedy}`);
  });

  test('becomes plain facts in JSON', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      code: 'place.unknown',
      got: 'BDG',
      expected: 'BGD',
      message: 'There is no place called BDG.',
    });
  });

  test('is known by its looks, so that another bundle’s class counts too', () => {
    const foreign = Object.assign(new Error('x'), { name: 'SojournError', facts: error.facts });
    expect(isSojournError(error)).toBe(true);
    expect(isSojournError(foreign)).toBe(true);
    expect(isSojournError(new Error('x'))).toBe(false);
    expect(isSojournError({ name: 'SojournError', facts: {} })).toBe(false);
    expect(isSojournError(null)).toBe(false);
  });
});

describe('checks', () => {
  const bounds = fc
    .tuple(fc.integer(), fc.integer())
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

  test('a range holds its ends and everything between, and nothing else', () => {
    fc.assert(
      fc.property(bounds, fc.double(), ([low, high], value) => {
        const inside = value >= low && value <= high;
        expect(factsThrownBy(() => checkRange('x', value, low, high)) === null).toBe(inside);
        for (const end of [low, high])
          expect(factsThrownBy(() => checkRange('x', end, low, high))).toBeNull();
      }),
    );
  });

  test('NaN is in no range and infinity only in an infinite one', () => {
    expect(factsThrownBy(() => checkRange('draws', Number.NaN, 0, 1))).toEqual({
      code: 'argument.range',
      where: { field: 'draws' },
      got: 'NaN',
      expected: '0 to 1',
    });
    expect(factsThrownBy(() => checkRange('x', Infinity, 0, 1))).not.toBeNull();
    expect(factsThrownBy(() => checkRange('x', Infinity, 0, Infinity))).toBeNull();
  });

  test('an integer check wants whole numbers', () => {
    expect(factsThrownBy(() => checkInteger('draws', 3, 1, 5))).toBeNull();
    for (const bad of [2.5, 0, 6, Number.NaN, Number.POSITIVE_INFINITY]) {
      const thrown = factsThrownBy(() => checkInteger('draws', bad, 1, 5));
      expect(thrown).toMatchObject({ code: 'argument.range', got: String(bad) });
      expect(thrown?.expected).toBe('a whole number from 1 to 5');
    }
  });

  test('a length check says both lengths', () => {
    expect(factsThrownBy(() => checkLength('weights', 3, 3))).toBeNull();
    expect(factsThrownBy(() => checkLength('weights', 2, 3))).toEqual({
      code: 'argument.shape',
      where: { field: 'weights' },
      got: 'length 2',
      expected: 'length 3',
    });
  });
});
