import { describe, expect, test } from 'vitest';
import { Findings } from './findings.ts';
import { readFleeFolder } from './folder.ts';
import { readSettings } from './simsetting.ts';

const good: Record<string, string> = {
  'input_csv/sim_period.csv': 'StartDate,2020-01-01\nLength,3\n',
  'input_csv/locations.csv':
    '#name,region,country,lat,lon,location_type,conflict_date,population\r\n"O\'Town, North",R,A,1,2,conflict_zone,0,500\r\nCamp,R,B,1,3,camp,,90\r\n',
  'input_csv/routes.csv': '#name1,name2,distance,forced_redirection\n"O\'Town, North",Camp,40,\n',
  'input_csv/closures.csv': '#closure_type,name1,name2,closure_start,closure_end\n',
  'input_csv/conflicts.csv': '#Day,"O\'Town, North",\n0,1,\n1,1,\n2,1,\n',
  'source_data/data_layout.csv': 'total,refugees.csv\nCamp,camp.csv\n',
  'source_data/refugees.csv': 'Date,count\n2020-01-01,5\n',
  'source_data/camp.csv': '2020-01-01,5\n2020-01-02,\n2020-01-03,15\n',
};

const read = (changes: Record<string, string | null> = {}) => {
  const files = Object.entries({ ...good, ...changes }).filter(([, text]) => text !== null);
  return readFleeFolder('made', new Map(files as [string, string][]));
};

describe('folders as they are', () => {
  test('quotes, commas in names, CRLF, trailing commas, empty counts', () => {
    const { model, problems, warnings } = read();
    expect(problems).toEqual([]);
    expect(warnings).toEqual([]);
    expect(model?.places.map(({ name, kind }) => [name, kind])).toEqual([
      ["O'Town, North", 'conflict'],
      ['Camp', 'camp'],
    ]);
    expect(model?.registrations).toEqual([
      {
        camp: 'Camp',
        tables: [
          [
            [0, 5],
            [2, 15],
          ],
        ],
      },
    ]);
  });

  test('the split into conflict_input and conflict_validation', () => {
    const moved = Object.entries(good).map(
      ([path, text]) =>
        [
          path.replace('input_csv', 'mali').replace('source_data', 'validation/mali2012'),
          text,
        ] as const,
    );
    expect(readFleeFolder('made', new Map(moved)).model?.days).toBe(3);
  });

  test('longitude first is detected by the header, or by degrees beyond 90', () => {
    const swapped = good['input_csv/locations.csv']!.replace('lat,lon', 'lon,lat');
    expect(read({ 'input_csv/locations.csv': swapped }).model?.places[0]).toMatchObject({
      latitude: 2,
      longitude: 1,
    });
    const beyond = good['input_csv/locations.csv']!.replace('A,1,2', 'A,101,2');
    const reading = read({ 'input_csv/locations.csv': beyond });
    expect(reading.model?.places[0]).toMatchObject({ latitude: 2, longitude: 101 });
    expect(reading.warnings[0]?.remedy).toContain('longitude');
  });
});

describe('what is wrong is told with file, row and remedy', () => {
  const wrong: [string, Record<string, string | null>, string, number | undefined][] = [
    [
      'an unknown place in a road',
      { 'input_csv/routes.csv': '#a,b,c\nCampp,Camp,4\n' },
      'cell.place',
      2,
    ],
    [
      'text in a number',
      { 'input_csv/routes.csv': '#a,b,c\n"O\'Town, North",Camp,far\n' },
      'cell.number',
      2,
    ],
    ['a missing count file', { 'source_data/camp.csv': null }, 'file.missing', 2],
    [
      'a camp without counts',
      { 'source_data/data_layout.csv': 'total,refugees.csv\n' },
      'cell.value',
      3,
    ],
    [
      'too few days of conflict',
      { 'input_csv/conflicts.csv': '#Day,"O\'Town, North"\n0,1\n' },
      'cell.value',
      2,
    ],
    [
      'a conflict in an unknown place',
      { 'input_csv/conflicts.csv': '#Day,Nowhere\n0,1\n1,1\n2,1\n' },
      'cell.place',
      1,
    ],
    ['a day that does not exist', { 'source_data/camp.csv': '2020-02-30,5\n' }, 'cell.period', 1],
    ['an empty period', { 'input_csv/sim_period.csv': '' }, 'column.missing', undefined],
    ['a missing file', { 'input_csv/routes.csv': null }, 'file.missing', undefined],
    [
      'an unknown kind of closure',
      { 'input_csv/closures.csv': 'bridge,Camp,,0,1\n' },
      'cell.choice',
      1,
    ],
  ];
  for (const [title, changes, code, row] of wrong) {
    test(title, () => {
      const { model, problems } = read(changes);
      expect(model).toBeNull();
      expect(problems.map((one) => [one.code, one.where?.row])).toContainEqual([code, row]);
    });
  }

  test('a conflict without people is counted once', () => {
    const { model, warnings } = read({
      'input_csv/locations.csv': good['input_csv/locations.csv']!.replace(
        'Camp,',
        'Ghost,R,A,1,2,conflict_zone,,\r\nCamp,',
      ),
    });
    expect(model).not.toBeNull();
    const counts = warnings.map(({ where, count }) => [where?.field, count]);
    expect(counts).toContainEqual(['population', 1]);
  });
});

test('food insecurity needs a header, and regions that are there', () => {
  const file = 'input_csv/region_attributes_IPC.csv';
  expect(read({ [file]: '0,10\n' }).problems.map(({ code }) => code)).toEqual(['column.missing']);
  const { model, warnings } = read({ [file]: '#Day,R,Elsewhere,\n0,10,20,\n' });
  expect(model?.food).toHaveLength(2);
  expect(warnings.map(({ got }) => got)).toEqual(['Elsewhere']);
});

test('what would go unseen is counted: no counts, closures before the start, camps out of reach', () => {
  const { model, warnings } = read({
    'source_data/camp.csv': '',
    'input_csv/closures.csv': 'location,Camp,,-3,-1\n',
    'input_csv/locations.csv': `${good['input_csv/locations.csv']}Far,R,A,1,2,town,,5\nLone,R,A,1,2,town,,5\nNear,R,A,1,2,camp,,5\n`,
    'input_csv/routes.csv': '#name1,name2,distance\nFar,Camp,40\n"O\'Town, North",Near,9\n',
    'source_data/data_layout.csv': 'total,refugees.csv\nCamp,camp.csv\nNear,near.csv\n',
    'source_data/near.csv': '2020-01-01,5\n',
  });
  expect(model).not.toBeNull();
  expect(warnings.map(({ code, where, got }) => [code, where?.field, got])).toEqual([
    ['file.empty', 'Camp', 'no count'],
    ['cell.value', 'closure_start', '-3 to -1'],
    ['cell.value', 'Camp', 'no way from where people leave'],
    ['cell.value', 'Lone', 'no road'],
  ]);
});

test('settings of both forms; rules that are not there are named', () => {
  const found = new Findings();
  const yaml = readSettings(
    'simsetting.yml',
    'move_rules:\n  softening: 50.0\n  avoid_short_stints: True\n  flood_link_weights: [1, 2]\noptimisations:\n  hasten: 10\n',
    found,
  );
  const conflictWeight = expect.closeTo(0.316228, 6);
  const named = { softening: 50, avoidShortStints: true, conflictWeight };
  expect(yaml).toEqual({ settings: named, scale: 10 });
  expect(found.warnings.map(({ where }) => where?.field)).toEqual(['flood_link_weights']);
  const csv = readSettings(
    'simsetting.csv',
    '#key,value\nMaxMoveSpeed,200\nAwarenessLevel,2\n',
    found,
  );
  expect(csv.settings).toEqual({ maxMoveSpeed: 200, awarenessLevel: 2, conflictWeight });
});

test('the old form in words of its own; what is not known or not YAML is told', () => {
  const found = new Findings();
  const old = 'CampMoveChance,0.01\nTakeRefugeesFromPopulation,true\nInitLogLevel,1\nSpeed,3\n';
  expect(readSettings('simsetting.csv', old, found).settings).toMatchObject({
    campMovechance: 0.01,
    takeFromPopulation: true,
  });
  expect(found.warnings.map(({ where }) => where?.field)).toEqual(['Speed']);
  expect(readSettings('simsetting.csv', 'UseV1Rules,True', found).settings.campWeight).toBe(2);
  for (const text of ['move_rules: [1,2', 'hello', '[1, 2]'])
    readSettings('simsetting.yml', text, found);
  expect(found.problems.map(({ code }) => code)).toEqual(Array(3).fill('file.corrupt'));
});

test('an unknown way of leaving, or text as a rate, is a problem', () => {
  for (const [mode, rate] of [
    ['weird', 20],
    ['poisson', 'abc'],
  ]) {
    const found = new Findings();
    const text = `conflict_driven_spawning:\n  spawn_mode: ${mode}\n  displaced_per_conflict_day: ${rate}\n`;
    readSettings('simsetting.yml', text, found);
    expect(found.problems.map(({ code }) => code)).toEqual(['setting.value']);
  }
});

test('floods: levels by day, rules and departures', () => {
  const { model, settings, problems } = read({
    'input_csv/flood_level.csv': '#Day,Camp,"O\'Town, North"\n0,0,1\n1,0,2\n2,0,0\n',
    'input_csv/conflicts.csv': null,
    'simsetting.yml':
      'spawn_rules:\n  flood_driven_spawning:\n    spawn_mode: pop_ratio\n    displaced_per_flood_day: [0, 0.1, 0.2]\nmove_rules:\n  flood_rules:\n    flood_movechances: [0.3, 0.4, 0.7]\n    flood_loc_weights: [1, 0.5, 0.2]\n',
  });
  expect(problems).toEqual([]);
  expect(model?.floods).toEqual([{ place: "O'Town, North", level: [1, 2, 0] }]);
  expect(settings.settings).toMatchObject({
    takeFromPopulation: true,
    floodSpawning: { mode: 'pop_ratio', rates: [0, 0.1, 0.2] },
    floodRules: { movechances: [0.3, 0.4, 0.7], weights: [1, 0.5, 0.2] },
  });
});

test('the rules of the first version are those that the peer sets', () => {
  const text = 'move_rules:\n  use_v1_rules: True\n  max_move_speed: 300\n  start_on_foot: True\n';
  const { settings } = readSettings('simsetting.yml', text, new Findings());
  expect(settings).toEqual({
    maxMoveSpeed: 200,
    campWeight: 2,
    conflictWeight: 0.25,
    startOnFoot: false,
    avoidShortStints: false,
  });
});

test('age and sex of people: by place or by default, and the rules that need them', () => {
  const setting = 'move_rules:\n  ChildrenAvoidHazards: True\n  women_avoid_hazards: True\n';
  const { model, settings, warnings, problems } = read({
    'input_csv/demographics_age.csv': 'age,Default,Camp,Elsewhere\n8,1,2,1\n40,3,2,1\n',
    'simsetting.yml': setting,
  });
  expect(problems).toEqual([]);
  expect(model?.demographics).toEqual([
    { attribute: 'age', values: ['8', '40'], weights: { Camp: [2, 2] }, otherwise: [1, 3] },
  ]);
  expect(settings.settings).toMatchObject({ childrenAvoidHazards: true, womenAvoidHazards: true });
  expect(warnings.map(({ where }) => where?.file)).toEqual([
    'input_csv/demographics_age.csv',
    'demographics_gender.csv',
  ]);
});
