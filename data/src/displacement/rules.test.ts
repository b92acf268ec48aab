import type { Settings } from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { Findings } from './findings.ts';
import { readFleeFolder } from './folder.ts';
import { readSettings } from './simsetting.ts';

const good: Record<string, string> = {
  'input_csv/sim_period.csv': 'StartDate,2020-01-01\nLength,2\n',
  'input_csv/locations.csv':
    '#name,region,country,lat,lon,location_type,conflict_date,population,amber,blue,farmer_fraction\nZ,R,A,1,2,conflict_zone,0,500,400,100,0.25\nT,R,A,1,2,town,,80,,,\nC,R,B,1,3,camp,,90,30,10,\n',
  'input_csv/routes.csv': '#name1,name2,distance,forced_redirection\nZ,T,40,\nT,C,50,\n',
  'input_csv/conflicts.csv': '#Day,Z\n0,1\n1,1\n',
  'input_csv/demographics_ethnicity.csv': 'ethnicity,Default,Z\namber,1,3\nblue,1,1\n',
  'source_data/data_layout.csv': 'total,refugees.csv\nC,camp.csv\n',
  'source_data/refugees.csv': 'Date,count\n2020-01-01,5\n',
  'source_data/camp.csv': '2020-01-01,5\n2020-01-02,9\n',
};

function read(settings: string, changes: Record<string, string | null> = {}) {
  const all = { ...good, 'simsetting.yml': settings, ...changes };
  const files = Object.entries(all).filter(([, text]) => text !== null);
  return readFleeFolder('made', new Map(files as [string, string][]));
}

const told = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, where, got }) => [code, where?.file, where?.row, got]);

describe('people of a kind', () => {
  const rules =
    'move_rules:\n  MatchCampEthnicity: True\n  match_town_ethnicity: yes\n  avg_religion_fraction: 0.5\n';

  test('values of an attribute and the residents who have them', () => {
    const { model, settings, problems, warnings } = read(rules);
    expect([problems, warnings]).toEqual([[], []]);
    expect(settings.settings).toMatchObject({
      matchCampEthnicity: true,
      matchTownEthnicity: true,
      avgReligionFraction: 0.5,
    });
    expect(
      model?.places.map(({ residents, farmerFraction }) => [residents, farmerFraction]),
    ).toEqual([
      [{ amber: 400, blue: 100 }, 0.25],
      [undefined, undefined],
      [{ amber: 30, blue: 10 }, undefined],
    ]);
  });

  test('a rule without the file, or without residents, is told', () => {
    const file = 'input_csv/demographics_ethnicity.csv';
    expect(read(rules, { [file]: null }).warnings.map(({ where }) => where?.file)).toEqual([
      'demographics_ethnicity.csv',
    ]);
    const other = { [file]: 'ethnicity,Default\nred,1\n' };
    const { warnings } = read(rules, other);
    expect(warnings.map(({ code, where }) => [code, where?.field])).toEqual([
      ['column.missing', 'red'],
    ]);
    expect(read('', other).warnings).toEqual([]);
  });

  test('are read under a comment, and every value once', () => {
    const file = 'input_csv/demographics_ethnicity.csv';
    const commented = `# of a census\n${good[file]}`;
    expect(read(rules, { [file]: commented }).model).toEqual(read(rules).model);
    const twice = `${good[file]}amber,2,2\n`;
    expect(told(read(rules, { [file]: twice }))).toEqual([['row.duplicate', file, 4, 'amber']]);
  });

  test('numbers of residents and shares of farmers that cannot be', () => {
    const file = 'input_csv/locations.csv';
    const wrong = good[file]!.replace('400,100,0.25', 'many,-1,1.5');
    expect(told(read(rules, { [file]: wrong }))).toEqual([
      ['cell.number', file, 2, 'many'],
      ['cell.value', file, 2, '-1'],
      ['cell.value', file, 2, '1.5'],
    ]);
  });
});

describe('people from a file', () => {
  const rules = 'spawn_rules:\n  read_from_agents_csv_file: True\n';
  const file = 'input_csv/agents.csv';

  test('rows that say the same are counted together; empty cells stay open', () => {
    const text = 'location,age,Ethnicity\nZ,12,amber\nZ,12,amber\nC,,blue\n# no one\nZ,12,\n';
    const { model, problems, warnings } = read(rules, { [file]: text });
    expect([problems, warnings]).toEqual([[], []]);
    expect(model?.people).toEqual([
      { place: 'Z', count: 2, attributes: { age: '12', ethnicity: 'amber' } },
      { place: 'C', count: 1, attributes: { ethnicity: 'blue' } },
      { place: 'Z', count: 1, attributes: { age: '12' } },
    ]);
    const marked = read(rules, { [file]: '#location,age\nZ,12\n' }).model?.people;
    expect(marked).toEqual([{ place: 'Z', count: 1, attributes: { age: '12' } }]);
    const first = read(rules, { [file]: '#location,age\nNowhere,12\nZ,12\n' });
    expect(told(first)).toEqual([['cell.place', file, 2, 'Nowhere']]);
  });

  test('places, numbers and values that cannot be, and a missing file', () => {
    const text = 'location,age,ethnicity\nZ,old,amber\nNowhere,4,blue\nC,30,green\n';
    const reading = read(rules, { [file]: text });
    expect(told(reading)).toEqual([
      ['cell.number', file, 2, 'old'],
      ['cell.place', file, 3, 'Nowhere'],
    ]);
    expect(reading.warnings.map(({ where, got }) => [where?.row, got])).toEqual([[4, 'green']]);
    expect(told(read(rules))).toEqual([['file.missing', 'agents.csv', undefined, undefined]]);
    expect(told(read(rules, { [file]: 'location,age\n' }))).toEqual([
      ['file.empty', 'agents.csv', undefined, 'nobody'],
    ]);
    const off = read('', { [file]: text });
    expect([told(off), off.model?.people]).toEqual([[], undefined]);
  });
});

describe('major routes', () => {
  const rules = 'move_rules:\n  fixed_routes: True\n';
  const file = 'input_csv/major_routes.csv';

  test('are read, and no word is lost on them', () => {
    const { model, problems, warnings } = read(rules, { [file]: 'Z,T,C\n' });
    expect([problems, warnings]).toEqual([[], []]);
    expect(model?.majorRoutes).toEqual([['Z', 'T', 'C']]);
  });

  test('go along roads, by known places, two or more', () => {
    expect(told(read(rules, { [file]: 'Z,C\nT\nZ,Nowhere\n' }))).toEqual([
      ['cell.value', file, 1, 'Z to C'],
      ['row.width', file, 2, '1 places'],
      ['cell.place', file, 3, 'Nowhere'],
    ]);
    expect(told(read('', { [file]: 'Z,C\n' }))).toEqual([]);
  });
});

describe('settings of these rules', () => {
  const settingsOf = (text: string) => {
    const found = new Findings();
    const { settings } = readSettings('simsetting.yml', text, found);
    return { settings, found };
  };

  test('two systems, harvest, hunger anywhere: read, without a warning', () => {
    const { settings, found } = settingsOf(
      'spawn_rules:\n  average_social_connectivity: 4.5\n  conflict_zone_spawning_only: False\n  starvation_driven_spawning: True\nmove_rules:\n  two_system_decision_making: True\n  harvest_months: [6, 11]\n',
    );
    expect([found.problems, found.warnings]).toEqual([[], []]);
    expect(settings).toMatchObject({
      averageSocialConnectivity: 4.5,
      conflictZoneSpawningOnly: false,
      twoSystemDecisionMaking: true,
      harvestMonths: [6, 11],
    });
    expect(settingsOf('harvest_months: []').settings.harvestMonths).toBeNull();
    const wrong = settingsOf('move_rules:\n  harvest_months: [0, 6]\n').found.problems;
    expect(wrong.map(({ where }) => [where?.row, where?.field])).toEqual([[2, 'harvest_months']]);
  });

  test('rule set 2 brings its defaults; its buffer is a factor of the room', () => {
    const { settings } = settingsOf('rule_set: 2\ncapacity_buffer: 0.75\nstart_on_foot: False\n');
    expect(settings).toEqual({
      ruleSet: 2,
      conflictWeight: Math.sqrt(0.1),
      startOnFoot: false,
      avoidShortStints: true,
      capacityScaling: 0.75,
    });
    const both = settingsOf('rule_set: 2\ncapacity_buffer: 0.75\ncapacity_scaling: 2\n').settings;
    expect([both.capacityBuffer, both.capacityScaling]).toEqual([0.75, 2]);
    expect(settingsOf('rule_set: 1').found.problems).toHaveLength(1);
  });

  const floods =
    'move_rules:\n  flood_rules:\n    flood_forecaster: True\n    flood_forecaster_timescale: 5\n    flood_forecaster_end_time: 9\n    flood_forecaster_weights: [1.0, 0.9, 0.8]\n    flood_awareness_weights: [0.0, 0.5, 1.0]\n';

  test('forecasts of floods, with the lists as documented where they are not given', () => {
    const { settings, found } = settingsOf(floods);
    expect([found.problems, found.warnings]).toEqual([[], []]);
    expect(settings.floodForecast).toEqual({
      days: 5,
      until: 9,
      weights: [1, 0.9, 0.8],
      awareness: [0, 0.5, 1],
    });
    expect(settings.floodRules?.movechances).toEqual([0.3, 0.4, 0.7, 1, 1]);
    const short = settingsOf(floods.replace('timescale: 5', 'timescale: 1'));
    expect(short.settings.floodForecast).toBeUndefined();
    expect(short.found.warnings.map(({ where }) => where?.row)).toEqual([4]);
    const part = settingsOf(floods.replace(/ *flood_awareness.*\n/, '')).found.problems;
    expect(part.map(({ where, expected }) => [where?.row, expected])).toEqual([
      [3, 'flood_awareness_weights beside it'],
    ]);
    expect(
      settingsOf(floods.replace('er: True', 'er: False')).settings.floodForecast,
    ).toBeUndefined();
  });

  test('people leave flooded places alone: which sections act, and not with conflict zones alone', () => {
    const flood =
      'flood_driven_spawn_mode:\n  flood_spawn_mode: constant\n  displaced_per_flood_day: [0, 5]\n';
    const conflict = 'conflict_driven_spawning:\n  spawn_mode: constant\n';
    const on = settingsOf(`flood_zone_spawning_only: True\n${flood}${conflict}`);
    expect(on.settings.floodSpawning).toEqual({ mode: 'constant', rates: [0, 5] });
    expect(on.settings.conflictSpawning).toBeNull();
    expect(on.found.warnings.map(({ where }) => where?.field)).toEqual([
      'conflict_driven_spawning',
    ]);
    const off = settingsOf(`flood_zone_spawning_only: False\n${flood}`);
    expect(off.settings.floodSpawning).toBeUndefined();
    expect(off.found.warnings.map(({ where }) => where?.field)).toEqual([
      'flood_driven_spawn_mode',
    ]);
    const both = settingsOf('flood_zone_spawning_only: True\nconflict_zone_spawning_only: True\n');
    expect(both.found.problems.map(({ where }) => where?.row)).toEqual([1]);
    expect(told(read('flood_zone_spawning_only: True\n'))).toEqual([
      ['file.missing', 'flood_level.csv', undefined, undefined],
    ]);
  });

  test('a flood setting that no one knows is told', () => {
    const { found } = settingsOf('flood_movechance: [0.3]\nmax_flood_level: 4\n');
    expect(found.warnings.map(({ where }) => where?.field)).toEqual(['flood_movechance']);
  });
});

test('settings given instead of those in the folder decide what must be there and right', () => {
  const files = new Map(
    Object.entries({
      ...good,
      'simsetting.yml': 'move_rules:\n  softening: many\n',
      'input_csv/agents.csv': '#location,age\nNowhere,30\n',
    }),
  );
  const problemsUnder = (settings: Partial<Settings>) =>
    readFleeFolder('made', files, { settings: { settings, scale: 1 } }).problems.map(
      ({ code, where }) => [code, where?.file],
    );
  expect(problemsUnder({})).toEqual([]);
  expect(problemsUnder({ readFromAgentsCsvFile: true })).toContainEqual([
    'cell.place',
    'input_csv/agents.csv',
  ]);
  expect(problemsUnder({ floodZoneSpawningOnly: true })).toEqual([
    ['file.missing', 'flood_level.csv'],
  ]);
});
