import { type ErrorFacts, renderMessage } from '@sojourn/engine/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFleeFolder } from './folder.ts';

const calendar = (head: string, values: readonly string[]) =>
  `${head}\n${values.map((value, day) => `${day},${value}`).join('\n')}\n`;

const good = {
  'input_csv/sim_period.csv': 'StartDate,2020-01-01\nLength,4\n',
  'input_csv/locations.csv':
    '#name,region,country,lat,lon,location_type,conflict_date,population\nZone,R,A,1,2,conflict_zone,0,5000\nTown,R,A,1,2.5,town,,300\nCamp,R,B,1,3,camp,,900\nDune,R,C,2,3,camp,,900\n',
  'input_csv/routes.csv':
    '#name1,name2,distance,forced_redirection\nZone,Town,40,0\nTown,Camp,60,0\nTown,Dune,90,0\n',
  'input_csv/closures.csv':
    '#closure_type,name1,name2,closure_start,closure_end\ncountry,A,B,2,3\n',
  'input_csv/conflicts.csv': calendar('#Day,Zone', ['1', '1', '1', '1']),
  'source_data/data_layout.csv': 'total,refugees.csv\nCamp,camp.csv\nDune,dune.csv\n',
  'source_data/refugees.csv': 'Date,count\n2020-01-01,10\n2020-01-04,310\n',
  'source_data/camp.csv': '2020-01-01,5\n2020-01-04,155\n',
  'source_data/dune.csv': '2020-01-01,5\n2020-01-04,155\n',
};
type Name = keyof typeof good;
type Changes = Readonly<Record<string, string | null>>;

const [period, places, roads, closures, conflicts, layout, counts] = [
  'input_csv/sim_period.csv',
  'input_csv/locations.csv',
  'input_csv/routes.csv',
  'input_csv/closures.csv',
  'input_csv/conflicts.csv',
  'source_data/data_layout.csv',
  'source_data/camp.csv',
] as const;

function read(changes: Changes) {
  const files = Object.entries<string | null>({ ...good, ...changes });
  return readFleeFolder('made', new Map(files.filter(([, text]) => text !== null) as never));
}

const put = (file: Name, from: string, to: string): Changes => {
  expect(good[file]).toContain(from);
  return { [file]: good[file].replace(from, to) };
};
const add = (file: Name, row: string): Changes => ({ [file]: `${good[file]}${row}\n` });
const every = (change: (text: string) => string): Changes =>
  Object.fromEntries(Object.entries(good).map(([file, text]) => [file, change(text)]));

const said = (facts: ErrorFacts) => {
  const { message, remedy } = renderMessage(facts);
  expect(`${message} ${remedy}`).not.toMatch(/\(no |undefined|got \.|got ,/);
  expect(remedy.length).toBeGreaterThan(10);
  return `${message} ${remedy}`;
};

test('the folder is good, with any ends of lines, a byte order mark or semicolons', () => {
  const changes = [
    {},
    every((text) => text.replaceAll('\n', '\r\n')),
    every((text) => text.replaceAll('\n', '\r')),
    every((text) => `\uFEFF${text}`),
    every((text) => text.replaceAll(',', ';')),
  ];
  const [plain, ...others] = changes.map(read);
  expect([plain!.problems, plain!.warnings]).toEqual([[], []]);
  for (const other of others) expect(other).toEqual(plain);
});

describe('a problem is told once, with file, row and remedy', () => {
  const wrong: [title: string, changes: () => Changes, ...expected: RegExp[]][] = [
    ['no place', () => ({ [places]: '#name\n' }), /locations.csv holds no data: no place/],
    ['no road', () => ({ [roads]: '' }), /routes.csv holds no data: no road/],
    ['no counts', () => ({ [layout]: null }), /data_layout.csv is missing.*folder above/],
    ['no conflicts', () => ({ [conflicts]: null }), /conflicts.csv is missing/],
    ['no period', () => ({ [period]: null }), /sim_period.csv is missing/],
    ['no camp file', () => ({ [counts]: null }), /camp.csv is missing.*Row 2 of source_data/],
    ['names without #', () => put(places, '#name', 'name'), /row 1.*got name, expected #name/],
    ['roads without #', () => put(roads, '#name1', 'name1'), /routes.csv, row 1.*#name1/],
    ['a calendar without #', () => put(conflicts, '#Day', 'Day'), /conflicts.csv, row 1.*#Day/],
    ['a calendar without names', () => put(conflicts, '#Day,Zone\n', ''), /no column #Day/],
    [
      'an open quote in the names',
      () => put(closures, ',name2', ',"name2'),
      /closures.csv, row 1.*quote that is not closed/,
    ],
    [
      'an open quote',
      () => put(roads, 'Town,Camp', '"Town,Camp'),
      /routes.csv, row 3.*quote that is not closed/,
    ],
    ['a missing column', () => put(places, ',0,5000', ',0'), /row 2: has 7 cells/],
    ['a negative count', () => put(counts, ',155', ',-155'), /camp.csv, row 2.*got -155/],
    ['a count that is none', () => put(counts, ',155', ',NaN'), /camp.csv, row 2.*got NaN/],
    ['a negative population', () => put(places, ',5000', ',-5'), /row 2: population.*got -5/],
    ['a place twice', () => add(places, 'Camp,R,B,1,3,camp,,5'), /row 6: repeats.*row 4/],
    ['a camp with two rows', () => add(layout, 'Camp,dune.csv'), /row 4: repeats camp of row 2/],
    ['a camp without row', () => put(layout, 'Dune,dune.csv\n', ''), /locations.csv, row 5: Dune/],
    [
      'no camp',
      () => put(places, 'camp,,900\nDune,R,C,2,3,camp', 'town,,1\nDune,R,C,2,3,town'),
      /no place is a camp/,
    ],
    [
      'a count beyond all people',
      () => put(counts, ',155', ',1e300'),
      /row 2: count.*to 10000000000/,
    ],
    [
      'a flood beyond the rules',
      () => ({
        'input_csv/flood_level.csv': calendar('#Day,Town', ['0', '1', '3', '0']),
        'simsetting.yml': 'flood_movechances: [0, 0.5]\nflood_loc_weights: [1, 0.5]\n',
      }),
      /row 4: Town.*got 3, expected a whole number from 0 to 1/,
    ],
    ['an empty kind', () => put(places, ',town,', ',,'), /row 3: location_type.*got nothing/],
    [
      'a length of half a day',
      () => put(period, 'Length,4', 'Length,0.5'),
      /row 2: Length.*got 0.5/,
    ],
    [
      'no conflict on any day',
      () => ({
        ...put(places, 'conflict_zone,0', 'conflict_zone,9'),
        [conflicts]: calendar('#Day,Zone', ['0', '0', '0', '0']),
      }),
      /conflicts.csv, row 2.*no conflict on any day/,
    ],
    [
      'a conflict without people',
      () => put(places, ',5000', ','),
      /locations.csv, row 2: population of Zone.*got 0/,
    ],
    [
      'no camp in reach',
      () => ({ [roads]: 'Camp,Dune,40\n' }),
      /locations.csv, row 4: Camp.*to this camp or any other/,
    ],
    ['a road to nowhere', () => put(roads, 'Zone,Town', 'Zone,Tonw'), /row 2.*Did you mean Town\?/],
    ['a closure of nobody', () => add(closures, 'location,Camq,,0,1'), /row 3.*mean Camp\?/],
    [
      'a closure with a date',
      () => add(closures, 'country,A,C,2020-01-02,3'),
      /row 3.*0 is the first day/,
    ],
    ['a closure with one name', () => add(closures, 'country,A'), /row 3: name2 is empty/],
    [
      'a column twice',
      () => ({ [conflicts]: calendar('#Day,Zone,Zone', ['1,1', '1,1', '1,1', '1,1']) }),
      /row 1: repeats the column/,
    ],
    ['a negative length', () => put(period, 'Length,4', 'Length,-4'), /row 2: Length.*got -4/],
    ['no start', () => put(period, '2020-01-01', ''), /row 1: StartDate.*got nothing/],
    [
      'hunger out of order',
      () => ({ 'input_csv/region_attributes_IPC.csv': '#Day,R\n5,1\n5,2\n' }),
      /row 3: #Day.*a day after 5/,
    ],
    [
      'ages without weight',
      () => ({ 'input_csv/demographics_age.csv': 'age,Default\n8,0\n' }),
      /row 2: Default.*no weight/,
    ],
  ];
  test.each(wrong)('%s', (_, changes, expected) => {
    const { model, problems } = read(changes());
    expect(model).toBeNull();
    expect(problems.map(said)).toEqual([expect.stringMatching(expected)]);
  });

  test('two cases in one folder', () => {
    const twice = Object.entries(good).flatMap(([file, text]) => [
      [`a/${file}`, text],
      [`b/${file}`, text],
    ]);
    const { model, problems } = readFleeFolder('made', new Map(twice as [string, string][]));
    expect(model).toBeNull();
    expect(said(problems[0]!)).toMatch(/b\/input_csv\/sim_period.csv is refused.*one case/);
  });
});

describe('a warning is told once, and counted', () => {
  const odd: [title: string, changes: () => Changes, count: number, expected: RegExp][] = [
    [
      'ten times the days',
      () => ({ [conflicts]: calendar('#Day,Zone', Array(40).fill('1')) }),
      1,
      /row 6.*40 days, expected 4/,
    ],
    [
      'empty cells',
      () => ({ [conflicts]: calendar('#Day,Town,Zone', [',1', '0,1', ',1', '1,1']) }),
      2,
      /row 2: Town is empty/,
    ],
    ['cells beyond the names', () => put(conflicts, '2,1', '2,1,1'), 1, /row 4: has 3 cells/],
    ['a road twice', () => add(roads, 'Camp,Town,70,0'), 1, /row 5: repeats the road of row 3/],
    [
      'a camp out of reach',
      () => put(roads, 'Town,Dune,90,0\n', ''),
      1,
      /locations.csv, row 5: Dune.*no road/,
    ],
    [
      'a closure of no road',
      () => add(closures, 'link,Zone,Camp,0,1'),
      1,
      /row 3.*a road of routes.csv/,
    ],
    [
      'a closure of no camp',
      () => add(closures, 'camp,Town,,0,1'),
      1,
      /row 3.*got Town, expected a camp/,
    ],
    [
      'a border to a country without places',
      () => add(closures, 'country,A,Nowhere,0,1'),
      1,
      /row 3.*got A – Nowhere, expected a border that a road crosses/,
    ],
    ['a closure after the run', () => add(closures, 'country,A,C,9,12'), 1, /row 3: closure_start/],
    [
      'days out of order',
      () => ({ [counts]: '2020-01-04,155\n2020-01-01,5\n' }),
      1,
      /row 2: date.*put in order/,
    ],
    ['a day twice', () => add(counts, '2020-01-04,150'), 1, /row 3: repeats date of row 2/],
    [
      'counts of other years',
      () => ({ [counts]: '2019-01-01,5\n' }),
      1,
      /camp.csv, row 1.*StartDate/,
    ],
    [
      'a camp without a file',
      () => put(layout, 'Dune,dune.csv', 'Dune,'),
      1,
      /row 3: Dune is empty/,
    ],
    [
      'a change after the run',
      () => ({ 'input_csv/location_changes.csv': 'Town,camp,9\n' }),
      1,
      /row 1: day.*after the run/,
    ],
    [
      'a place without country',
      () => put(places, 'Dune,R,C', 'Dune,R,'),
      1,
      /row 5: country is empty/,
    ],
    [
      'one of two files of a camp without counts',
      () => ({
        ...put(layout, 'Dune,dune.csv', 'Dune,none.csv,dune.csv'),
        'source_data/none.csv': '',
      }),
      1,
      /none.csv holds no data/,
    ],
    [
      'no ages',
      () => ({ 'input_csv/demographics_age.csv': '' }),
      1,
      /demographics_age.csv holds no data/,
    ],
  ];
  test.each(odd)('%s', (_, changes, count, expected) => {
    const { model, warnings } = read(changes());
    expect(model).not.toBeNull();
    expect(warnings.map(said)).toEqual([expect.stringMatching(expected)]);
    expect(warnings[0]!.count).toBe(count);
  });
});

test.each(['conflict_intensity', 'deactivation_probability', 'farmer_fraction'])(
  'a share in per cent: %s',
  (name) => {
    const [head, first, ...rest] = good[places].trimEnd().split('\n');
    const withShare = (share: string) =>
      read({ [places]: [`${head},${name}`, `${first},${share}`, ...rest, ''].join('\n') }).problems;
    expect(withShare('1')).toEqual([]);
    expect(withShare('30').map(said)).toEqual([
      expect.stringMatching(`row 2: ${name} .* got 30, expected a number from 0 to 1`),
    ]);
  },
);

describe('from where people leave', () => {
  const calm = calendar('#Day,Zone', ['0', '0', '0', '0']);
  const flood = { 'input_csv/flood_level.csv': calendar('#Day,Town', ['0', '1', '1', '0']) };

  test('a zone that begins in conflict is one until its calendar says otherwise', () => {
    expect(read({ [conflicts]: calm })).toMatchObject({ problems: [], warnings: [] });
    expect(read({ [conflicts]: null, ...flood }).problems).toEqual([]);
    const ends = read({ [conflicts]: calendar('#Day,Zone', ['1', '0', '0', '0']) });
    expect(ends.warnings.map(({ count }) => count)).toEqual([3]);
  });

  test('floods without a rule let nobody leave where no zone is in conflict', () => {
    const { problems } = read({
      ...put(places, 'conflict_zone,0', 'conflict_zone,9'),
      [conflicts]: null,
      ...flood,
    });
    expect(problems.map(said)).toEqual([expect.stringMatching(/conflicts.csv is missing. Nobody/)]);
  });
});

test('walkers in per cent', () => {
  const withShare = (share: string) => {
    const lines = good[roads].trimEnd().split('\n');
    const ends = [',walk_probability', `,${share}`, ',', ','];
    return read({ [roads]: lines.map((line, k) => line + ends[k]).join('\n') });
  };
  expect(withShare('0.3').model?.routes[0]?.walkProbability).toBe(0.3);
  expect(withShare('30').problems.map(said)).toEqual([
    expect.stringMatching(/row 2: walk_probability .* got 30/),
  ]);
});

describe('whatever stands in a cell', () => {
  const junk = fc.constantFrom(
    ...['', ' ', '0', '-1', '1e308', 'NaN', 'Infinity', '0.5', 'abc', 'Camp', 'A', '2020-01-03'],
    ...['"', '#', ',', ';', '\t', '__proto__', 'constructor', '9999999999', '\u0000', '[1', '{'],
  );

  test('nothing is thrown: a case is read, or problems are told in whole sentences', () => {
    const files = Object.keys(good) as Name[];
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), fc.nat(), junk, (file, line, cell, word) => {
        const lines = good[file].split('\n').slice(0, -1);
        const row = line % lines.length;
        const cells = lines[row]!.split(',');
        cells[cell % cells.length] = word;
        lines[row] = cells.join(',');
        const { model, problems, warnings } = read({ [file]: lines.join('\n') });
        expect(model === null).toBe(problems.length > 0);
        [...problems, ...warnings].map(said);
      }),
      { numRuns: 400 },
    );
  });
});
