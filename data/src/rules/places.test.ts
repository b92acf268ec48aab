import { languages, type Place } from '@sojourn/engine/core';
import { describe, expect, test } from 'vitest';
import cldr from '../../names/cldr.json' with { type: 'json' };
import { type TableName, tableSchemas } from '../schema/tables.ts';
import { committed, textsIn } from '../testing/committed.ts';

const placeColumns = [
  'place',
  'origin',
  'destination',
  'asylum',
  'partner',
  'receiver',
  'sender',
  'group',
];
const names = Object.keys(tableSchemas) as TableName[];

test.each(names)('every code in %s is a place', async (name) => {
  const snapshot = await committed();
  const known = new Set(snapshot.places.all.map(({ code }) => code));
  const table = await snapshot.table(name);
  for (const column of placeColumns.filter((of) => of in table.columns)) {
    expect(
      [...textsIn(table, column)].filter((code) => !known.has(code)),
      column,
    ).toEqual([]);
  }
});

describe('places', () => {
  test('have a name in each of five languages', async () => {
    const { places } = await committed();
    const nameless = places.all.filter(({ names: of }) =>
      languages.some((language) => of[language].trim() === ''),
    );
    expect(nameless).toEqual([]);
    expect(places.get('BGD').names).toEqual({
      en: 'Bangladesh',
      fr: 'Bangladesh',
      es: 'Bangladés',
      ar: 'بنغلاديش',
      bn: 'বাংলাদেশ',
    });
  });

  test('Arabic and Bengali names are in their scripts', async () => {
    const { places } = await committed();
    const inScript = ({ names: of }: Place) =>
      /\p{Script=Arabic}/u.test(of.ar) && /\p{Script=Bengali}/u.test(of.bn);
    expect(places.all.filter((place) => !inScript(place)).map(({ code }) => code)).toEqual([]);
  });

  test('come from the recorded version of CLDR', () => {
    expect(cldr.cldr).toMatch(/^\d+(\.\d+)*$/);
  });

  test('193 members of the United Nations and two observers are States', async () => {
    const { places } = await committed();
    const states = places.all.filter(({ kind }) => kind === 'state');
    expect(states).toHaveLength(195);
    expect(states.map(({ code }) => code)).toEqual(expect.arrayContaining(['PSE', 'VAT', 'SSD']));
  });

  test('every State and area lies somewhere and in an M49 subregion', async () => {
    const { places } = await committed();
    const today = places.all.filter(({ kind }) => kind === 'state' || kind === 'area');
    expect(
      today.filter(({ latitude, longitude }) => latitude === null || longitude === null),
    ).toEqual([]);
    for (const { code, regions } of today) {
      expect(regions, code).toHaveLength(2);
      expect(regions.map((region) => places.get(region).kind)).toEqual(['region', 'region']);
    }
  });
});

describe('historical places', () => {
  test.each([
    ['SUD', ['SDN', 'SSD']],
    ['SCG', ['MNE', 'SRB', 'XKX']],
    ['ANT', ['BES', 'CUW', 'SXM']],
  ])('%s is the predecessor of %j', async (code, successors) => {
    const { places } = await committed();
    expect(places.get(code).kind).toBe('historical');
    expect(
      places
        .successors(code)
        .map((place) => place.code)
        .sort(),
    ).toEqual(successors);
  });

  test('flows before 2010 have former Sudan and Serbia and Montenegro, later ones their successors', async () => {
    const snapshot = await committed();
    const startsOf = async (place: string) => {
      const { columns } = await snapshot.table('flows', { place });
      return columns.start?.kind === 'integer' ? [...new Set(columns.start.values)] : [];
    };
    expect(Math.max(...(await startsOf('SUD')))).toBeLessThan(2010);
    expect(Math.min(...(await startsOf('SSD')))).toBeGreaterThanOrEqual(2010);
    expect(Math.max(...(await startsOf('SCG')))).toBeLessThan(2010);
  });
});

test('places whose letters World Population Prospects once used for others have their people', async () => {
  const snapshot = await committed();
  const once = ['RUS', 'ETH', 'ZAF', 'IDN', 'CZE', 'SRB', 'MNE', 'SDN', 'XKX', 'GGY', 'JEY'];
  for (const name of ['demography', 'demography_history', 'demography_2022'] as const) {
    const places = textsIn(await snapshot.table(name), 'place');
    expect(
      once.filter((code) => !places.has(code)),
      name,
    ).toEqual([]);
    expect([...places].every((code) => snapshot.places.get(code).kind !== 'historical')).toBe(true);
  }
});

describe('codes of sources', () => {
  test.each([
    ['XXA', 'STA'],
    ['UKN', 'UNK'],
    ['XCI', 'CHI'],
    ['Tibetan', 'TIB'],
  ])('%s is found as %s', async (code, place) => {
    expect((await committed()).places.get(code).code).toBe(place);
  });

  test.each([
    ['Turkey', 'TUR'],
    ['Burma', 'MMR'],
    ['Swaziland', 'SWZ'],
    ['Holland', 'NLD'],
    ['UAE', 'ARE'],
    ['Cape Verde', 'CPV'],
  ])('%s, a name in use, is found as %s', async (name, place) => {
    expect((await committed()).places.get(name).code).toBe(place);
  });

  test('stateless, unknown and Tibetan origins are kept', async () => {
    const origins = textsIn(await (await committed()).table('displaced_by_origin'), 'origin');
    expect(['STA', 'TIB', 'UNK'].filter((code) => origins.has(code))).toHaveLength(3);
    expect(origins.has('XXA')).toBe(false);
  });

  test('IDMC’s Abyei area is no place: its disasters are left out', async () => {
    const places = textsIn(await (await committed()).table('hazards'), 'place');
    expect(places.has('AB9')).toBe(false);
  });
});
