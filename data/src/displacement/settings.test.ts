import { renderMessage } from '@sojourn/engine/core';
import { settingRanges } from '@sojourn/engine/displacement';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Findings } from './findings.ts';
import { readSettings } from './simsetting.ts';

function read(text: string, file = 'mali/simsetting.yml') {
  const found = new Findings();
  return { ...readSettings(file, text, found), found };
}

const yaml = (line: string) => `# made\nmove_rules:\n  softening: 10\n  ${line}\n`;

describe('settings that cannot be are told by file, line and name as written', () => {
  const wrong: [line: string, expected: RegExp][] = [
    [
      'default_movechance: 1.5',
      /default_movechance cannot be so: got 1.5, expected .*from 0 to 1\./,
    ],
    ['DefaultMoveChance: 1.5', /DefaultMoveChance cannot be so: got 1.5/],
    ['max_move_speed: -3', /max_move_speed .* got -3, expected a number over 0\./],
    ['awareness_level: 9', /awareness_level .* got 9, expected a whole number from 0 to 4\./],
    ['awareness_level: 1.5', /got 1.5, expected a whole number/],
    ['camp_weight: heavy', /camp_weight .* got heavy, expected a number from 0\./],
    ['max_walk_speed:', /max_walk_speed .* got nothing/],
    ['camp_weight: [2]', /camp_weight .* got \[2\]/],
    ['camp_weight: True', /camp_weight .* got true/],
    ['capacity_buffer: .nan', /capacity_buffer .* got NaN/],
    ['start_on_foot: Ture', /start_on_foot .* got Ture, expected True or False\./],
    ['use_v1_rules: 3', /use_v1_rules .* expected True or False\./],
    ['hasten: 0', /hasten .* got 0, expected a number from 1 to 1000000\./],
    ['hasten: fast', /hasten .* got fast/],
    ['conflict_spawn_decay: 0.5', /conflict_spawn_decay .* expected a list of numbers/],
    ['conflict_spawn_decay: [1, x]', /conflict_spawn_decay .* got \[1,"x"\]/],
    ['flood_movechances: [0, 2]', /flood_movechances .* each a number from 0 to 1\./],
    ['conflict_driven_spawning: True', /conflict_driven_spawning .* expected a section/],
    ['conflict_driven_spawning: {spawn_mode: often}', /spawn_mode .* constant, poisson, pop_ratio/],
    [
      'conflict_driven_spawning: {spawn_mode: pop_ratio, displaced_per_conflict_day: 20}',
      /displaced_per_conflict_day .* got 20, expected a number from 0 to 1\./,
    ],
    [
      'flood_driven_spawning: {displaced_per_flood_day: 3}',
      /displaced_per_flood_day .* expected a list/,
    ],
  ];
  test.each(wrong)('%s', (line, expected) => {
    const { found } = read(yaml(line));
    expect(found.problems).toHaveLength(1);
    const { message, remedy } = renderMessage(found.problems[0]!);
    expect(message).toMatch(/^mali\/simsetting.yml, line 4: /);
    expect(message).toMatch(expected);
    expect(remedy).not.toBe('');
  });

  test('the old form too, with its own names and lines', () => {
    const text = '\uFEFF#key,value\r\nAwarenessLevel,2\r\nMaxMoveSpeed,\r\nCampMoveChance,7\r\n';
    const { found, settings } = read(text, 'simsetting.CSV');
    expect(settings.awarenessLevel).toBe(2);
    expect(found.problems.map(({ where, got }) => [where?.row, where?.field, got])).toEqual([
      [3, 'MaxMoveSpeed', 'nothing'],
      [4, 'CampMoveChance', '7'],
    ]);
  });

  test('every number is looked at, and none outside its range is taken', () => {
    const names = Object.entries(settingRanges).map(([key, range]) => ({
      name: key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      key: key as keyof typeof settingRanges,
      range,
    }));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.double({ noNaN: true }), (one, value) => {
        const { found, settings } = read(`${one.name}: ${value}`, 'simsetting.yml');
        const { low, high, whole } = one.range;
        const fits = value >= low && value <= high && (!whole || Number.isInteger(value));
        expect(found.problems).toHaveLength(fits ? 0 : 1);
        if (fits) expect(settings[one.key]).toBe(value + 0);
        else expect(settings[one.key]).not.toBe(value);
      }),
    );
  });
});

describe('what is told and goes on', () => {
  test('a setting twice, and unknown ones, inside a section too', () => {
    const { found, settings } = read(
      'spawn_rules:\n  softening: 3\n  conflict_driven_spawning:\n    spawn_mod: poisson\nmove_rules:\n  softening: 4\n',
    );
    expect(settings.softening).toBe(4);
    expect(settings.conflictSpawning).toEqual({ mode: 'constant', rate: 500 });
    expect(found.problems).toEqual([]);
    expect(found.warnings.map(({ where, got }) => [where?.row, where?.field, got])).toEqual([
      [6, 'softening', 'the same setting as in line 2'],
      [4, 'spawn_mod', 'poisson'],
    ]);
  });

  test('switched off in any of the ways of writing it', () => {
    const { found, settings } = read(
      'conflict_driven_spawning: False\nflood_driven_spawning: None\nconflict_spawn_decay: null\nstart_on_foot: off\navoid_short_stints: on\n',
    );
    expect(found.problems).toEqual([]);
    expect(settings).toMatchObject({
      conflictSpawning: null,
      conflictSpawnDecay: null,
      startOnFoot: false,
      avoidShortStints: true,
    });
  });

  test('a name twice in one section is no YAML, and its line is said', () => {
    const { found } = read('a:\n  b: 1\n  b: 2\n');
    expect(found.problems[0]?.got).toMatch(/unique at line 3/);
  });
});
