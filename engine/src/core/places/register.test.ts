import { readFileSync } from 'node:fs';
import { reference } from '@sojourn/testing';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSojournError } from '../errors/index.ts';
import { slipDistance } from './distance.ts';
import { foldText } from './fold.ts';
import { createPlaceRegister, type Place } from './index.ts';

function place(code: string, en: string, over: Partial<Place> = {}): Place {
  return {
    code,
    kind: 'state',
    names: { en, fr: en, es: en, ar: en, bn: en, ...over.names },
    iso2: null,
    m49: null,
    regions: [],
    latitude: null,
    longitude: null,
    predecessors: [],
    aliases: [],
    ...(({ names: _, ...rest }) => rest)(over),
  };
}

const names = (en: string, fr: string, es: string, ar: string, bn: string) => ({
  names: { en, fr, es, ar, bn },
});

const places: Place[] = [
  place('M49:034', 'Southern Asia', { kind: 'region', m49: '034' }),
  place('YUG', 'Yugoslavia (former)', { kind: 'historical' }),
  place('SCG', 'Serbia and Montenegro', { kind: 'historical', predecessors: ['YUG'] }),
  place('SRB', 'Serbia', { iso2: 'RS', m49: '688', predecessors: ['SCG'] }),
  place('MNE', 'Montenegro', { iso2: 'ME', m49: '499', predecessors: ['SCG'] }),
  place('BGD', '', {
    iso2: 'BD',
    m49: '050',
    ...names('Bangladesh', 'Bangladesh', 'Bangladesh', 'بنغلاديش', 'বাংলাদেশ'),
  }),
  place('BDI', 'Burundi', { iso2: 'BI', m49: '108' }),
  place('BRB', 'Barbados', { iso2: 'BB', m49: '052' }),
  place('CIV', '', {
    iso2: 'CI',
    aliases: ['ICO', 'Ivory Coast'],
    ...names('Côte d’Ivoire', 'Côte d’Ivoire', 'Costa de Marfil', 'ساحل العاج', 'কোত দিভোয়ার'),
  }),
  place('BOL', 'Bolivia (Plurinational State of)', { iso2: 'BO' }),
  place('KOR', 'Republic of Korea', { iso2: 'KR', aliases: ['South Korea', 'Korea, Republic of'] }),
  place('PRK', "Democratic People's Republic of Korea", { iso2: 'KP', aliases: ['Korea, DPR'] }),
  place('AUT', 'Austria', { iso2: 'AT', aliases: ['AUS'] }),
  place('AUS', 'Australia', { iso2: 'AU', aliases: ['AUL'] }),
  place('EGY', '', { iso2: 'EG', ...names('Egypt', 'Égypte', 'Egipto', 'مصر', 'মিশর') }),
  place('DEU', '', {
    iso2: 'DE',
    ...names('Germany', 'Allemagne', 'Alemania', 'ألمانيا', 'জার্মানি'),
  }),
  place('UNK', 'Unknown', { kind: 'pseudo' }),
];
const register = createPlaceRegister(places);
const codes = (found: readonly Place[]) => found.map((p) => p.code);

describe('finding a place', () => {
  test.each([
    ['BGD', 'BGD'],
    ['bgd', 'BGD'],
    ['BD', 'BGD'],
    ['050', 'BGD'],
    ['BANGLADESH', 'BGD'],
    ['বাংলাদেশ', 'BGD'],
    ['بنغلاديش', 'BGD'],
    ['cote d’ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['  Costa   de marfil ', 'CIV'],
    ['ivory coast', 'CIV'],
    ['ICO', 'CIV'],
    ['EGYPTE', 'EGY'],
    ['Égypte'.normalize('NFD'), 'EGY'],
    ['المانيا', 'DEU'],
    ['জার্মানি', 'DEU'],
    ['Bolivia', 'BOL'],
    ['M49:034', 'M49:034'],
    ['034', 'M49:034'],
  ])('%s is %s', (query, code) => {
    expect(register.get(query).code).toBe(code);
  });
  test('a code wins over another source’s code of the same letters', () => {
    expect(register.get('AUS').names.en).toBe('Australia');
    expect(register.get('aul').code).toBe('AUS');
  });
  test('a country’s other name wins over a region of that name', () => {
    const both = createPlaceRegister([
      place('M49:057', 'Micronesia', { kind: 'region' }),
      place('FSM', 'Federated States of Micronesia', { aliases: ['Micronesia'] }),
    ]);
    expect(both.get('micronesia').code).toBe('FSM');
    expect(both.get('M49:057').kind).toBe('region');
  });
  test('a shortened name that two places share is nobody’s', () => {
    expect(register.find('Korea')).toBeUndefined();
    expect(codes(register.nearest('Korea', 2)).sort()).toEqual(['KOR', 'PRK']);
  });
  test('every place is found by its code, two-letter code and each of its names', () => {
    for (const p of places) {
      expect(register.find(p.code)).toBe(p);
      if (p.iso2) expect(register.find(p.iso2)).toBe(p);
      for (const name of Object.values(p.names)) expect(register.find(name)).toBe(p);
    }
  });
  test('nothing is found by an empty text', () => {
    expect(register.find('')).toBeUndefined();
    expect(register.find(' – ')).toBeUndefined();
    expect(register.nearest('', 3)).toEqual([]);
  });
  test('two places of one code are refused', () => {
    expect(() => createPlaceRegister([place('AAA', 'One'), place('AAA', 'Two')])).toThrow(
      /AAA twice/,
    );
  });
});

describe('an unknown place', () => {
  const error = (query: string) => {
    try {
      register.get(query);
    } catch (thrown) {
      if (isSojournError(thrown)) return thrown;
    }
    return expect.unreachable();
  };
  test('names the nearest, a swapped code first', () => {
    expect(error('BDG').facts).toMatchObject({ code: 'place.unknown', got: 'BDG' });
    expect(error('BDG').facts.expected).toMatch(/^Bangladesh \(BGD\)/);
    expect(error('Bangaldesh').facts.expected).toBe('Bangladesh (BGD)');
    expect(error('Montenegor').facts.expected).toMatch(/^Montenegro \(MNE\)/);
    expect(error('Alemannia').facts.expected).toMatch(/Germany \(DEU\)/);
  });
  test('names three at most', () => {
    expect(error('BBB').facts.expected?.split(', ').length).toBeLessThanOrEqual(3);
  });
  test('asks for a code where nothing is near', () => {
    expect(error('qqqqqqqqq').full).toMatch(/no place called qqqqqqqqq.*alpha-3/s);
    expect(error('qqqqqqqqq').full).not.toMatch(/Did you mean/);
  });
});

describe('searching', () => {
  test('code, then start of the name, then start of a word, then other languages', () => {
    expect(codes(register.search('ser', 'en'))).toEqual(['SRB', 'SCG']);
    expect(codes(register.search('mont', 'en'))).toEqual(['MNE', 'SCG']);
    expect(codes(register.search('AU', 'en')).slice(0, 2)).toEqual(['AUS', 'AUT']);
    expect(codes(register.search('alle', 'fr'))).toEqual(['DEU']);
    expect(codes(register.search('alle', 'en'))).toEqual(['DEU']);
    expect(codes(register.search('কোত', 'bn'))).toEqual(['CIV']);
  });
  test('failing all, the nearest', () => {
    expect(codes(register.search('bangaldesh', 'en'))).toEqual(['BGD']);
  });
  test('an empty text finds nothing, and a count is respected', () => {
    expect(register.search('', 'en')).toEqual([]);
    expect(register.search('b', 'en', 2)).toHaveLength(2);
  });
});

describe('lineage', () => {
  test('goes back through every predecessor, nearest first', () => {
    expect(codes(register.lineage('SRB'))).toEqual(['SCG', 'YUG']);
    expect(register.lineage('BGD')).toEqual([]);
  });
  test('goes forward to those that came of a place', () => {
    expect(codes(register.successors('SCG'))).toEqual(['SRB', 'MNE']);
  });
  test('ends where places came from each other', () => {
    const round = createPlaceRegister([
      place('AAA', 'One', { predecessors: ['BBB'] }),
      place('BBB', 'Two', { predecessors: ['AAA'] }),
    ]);
    expect(codes(round.lineage('AAA'))).toEqual(['BBB']);
  });
  test('a predecessor that is not registered is an error, not a silence', () => {
    const torn = createPlaceRegister([place('AAA', 'One', { predecessors: ['ZZZ'] })]);
    expect(() => torn.lineage('AAA')).toThrow(/no place called ZZZ/);
  });
});

describe('distance in slips', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  test.each([
    ['bgd', 'bdg', 0.5],
    ['bangaldesh', 'bangladesh', 0.5],
    ['nepal', 'napal', 1],
    ['kenya', 'keny', 1],
    ['', 'abc', 3],
  ])('%s and %s differ by %d', (a, b, distance) => {
    expect(slipDistance(a, b)).toBe(distance);
  });
  test('is symmetric, 0 only for equal words and never beyond the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = slipDistance(a, b);
        expect(slipDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('folding', () => {
  test('forgets case, accents, Arabic vowel marks and punctuation, keeps Bengali vowels', () => {
    expect(foldText('São Tomé & Príncipe')).toBe('sao tome and principe');
    expect(foldText('Türkiye')).toBe('turkiye');
    expect(foldText('مُصَر')).toBe(foldText('مصر'));
    expect(foldText('মিশর')).not.toBe(foldText('মশর'));
  });
  test('folding twice changes nothing more', () => {
    const letters = [...'aZéÉİßæ’-, &()', 'e\u0301', ...'أةىَমািশ'];
    const texts = fc.string({ unit: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

const shared = reference('facts/places.csv');

describe.skipIf(shared.path === null)(`the world’s places ${shared.reason}`, () => {
  const rows = shared.path ? readFileSync(shared.path, 'utf8').trim().split('\n').slice(1) : [];
  const world = rows.map((row) => {
    const [code, iso2, name, short, m49] = row
      .match(/("[^"]*"|[^,]*)(,|$)/g)!
      .map((cell) => cell.replace(/,$/, '').replaceAll('"', ''));
    return place(code!, name!, { iso2: iso2!, m49: m49!, aliases: [short!] });
  });
  const all = createPlaceRegister(world);
  test('each is found by code, number and both names', () => {
    for (const p of world) {
      for (const key of [p.code, p.iso2, p.m49, p.names.en, ...p.aliases]) {
        if (key) expect(all.get(key)).toBe(p);
      }
    }
  });
  test.each([
    ['Bangaldesh', 'BGD'],
    ['BDG', 'BGD'],
    ['Phillipines', 'PHL'],
    ['Kazakstan', 'KAZ'],
    ['Etiopia', 'ETH'],
    ['Phiiippines', 'PHL'],
    ['Saudi', 'SAU'],
  ])('%s is nearest to %s', (query, code) => {
    expect(all.nearest(query, 3)[0]?.code).toBe(code);
  });
});
