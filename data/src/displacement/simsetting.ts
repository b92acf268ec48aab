import { type Settings, settingRanges } from '@sojourn/engine/displacement';
import type { Findings } from './findings.ts';
import { type SettingEntry, settingEntries } from './setting-entries.ts';
import { conflictSpawning, floodSpawning } from './setting-spawning.ts';
import {
  isOff,
  numberSetting,
  numbersSetting,
  type SettingFile,
  switchSetting,
} from './setting-values.ts';

/** FLEE's keys and ours; keys that are not here do not act. */
const keys: Readonly<Record<string, keyof Settings>> = {
  max_move_speed: 'maxMoveSpeed',
  max_walk_speed: 'maxWalkSpeed',
  foreign_weight: 'foreignWeight',
  camp_weight: 'campWeight',
  conflict_weight: 'conflictWeight',
  conflict_movechance: 'conflictMovechance',
  camp_movechance: 'campMovechance',
  idpcamp_movechance: 'idpcampMovechance',
  default_movechance: 'defaultMovechance',
  awareness_level: 'awarenessLevel',
  capacity_buffer: 'capacityBuffer',
  capacity_scaling: 'capacityScaling',
  avoid_short_stints: 'avoidShortStints',
  start_on_foot: 'startOnFoot',
  softening: 'softening',
  weight_softening: 'weightSoftening',
  weight_power: 'weightPower',
  distance_power: 'distancePower',
  stay_close_to_home: 'stayCloseToHome',
  home_distance_power: 'homeDistancePower',
  use_pop_for_loc_weight: 'usePopForLocWeight',
  pop_power_for_loc_weight: 'popPowerForLocWeight',
  movechance_pop_base: 'movechancePopBase',
  movechance_pop_scale_factor: 'movechancePopScaleFactor',
  pruning_threshold: 'pruningThreshold',
  fixed_routes: 'fixedRoutes',
  use_economic_pull: 'useEconomicPull',
  childrenavoidhazards: 'childrenAvoidHazards',
  elderlyavoidhazards: 'elderlyAvoidHazards',
  womenavoidhazards: 'womenAvoidHazards',
  boystakerisk: 'boysTakeRisk',
  flee_when_starving: 'fleeWhenStarving',
  avoid_food_deprived_locations: 'avoidFoodDeprivedLocations',
  starvation_driven_spawning: 'starvationDrivenSpawning',
  take_from_population: 'takeFromPopulation',
  insert_day0: 'insertDay0',
  empty_camps_on_day0: 'emptyCampsOnDay0',
  sum_from_camps: 'sumFromCamps',
  camps_are_sinks: 'campsAreSinks',
  camps_are_sicks: 'campsAreSinks',
  conflict_spawn_decay: 'conflictSpawnDecay',
  conflict_spawn_decay_interval: 'conflictSpawnDecayInterval',
};

/** Words of settings without marks and case: `camp_movechance` and the old `CampMoveChance`. */
const plainKey = (name: string) => name.toLowerCase().replaceAll('_', '');

const keyOf: ReadonlyMap<string, keyof Settings> = new Map([
  ...Object.entries(keys).map(([name, key]) => [plainKey(name), key] as const),
  ['takerefugeesfrompopulation', 'takeFromPopulation'],
  ['insertdayzerorefugeesincamps', 'insertDay0'],
]);

/** Keys that are read elsewhere, or do nothing in the peer either: no word is lost on them, nor on `flood_…`. */
const silent: ReadonlySet<string> = new Set(
  [
    ...['agent', 'link', 'camp', 'conflict', 'init', 'idp_totals', 'granularity'],
    ...['agent_log_level', 'link_log_level', 'camp_log_level', 'init_log_level'],
    ...['conflict_log_level', 'min_move_speed', 'max_crossing_speed'],
    ...['average_social_connectivity', 'avg_religion_fraction', 'use_v1_rules', 'hasten'],
    ...['conflict_driven_spawning'],
    ...['max_flood_level', 'conflict_zone_spawning_only'],
  ].map(plainKey),
);

/** Rules of the peer that this engine does not have: said where a file switches them on. */
const notBuilt = [
  'flood_forecaster',
  'flood_link_weights',
  'two_system_decision_making',
  'match_camp_religion',
  'match_camp_ethnicity',
  'match_town_ethnicity',
  'match_conflict_ethnicity',
  'harvest_months',
  'read_from_agents_csv_file',
];

const switches = new Set<keyof Settings>([
  'avoidShortStints',
  'startOnFoot',
  'stayCloseToHome',
  'usePopForLocWeight',
  'fixedRoutes',
  'useEconomicPull',
  'childrenAvoidHazards',
  'elderlyAvoidHazards',
  'womenAvoidHazards',
  'boysTakeRisk',
  'fleeWhenStarving',
  'avoidFoodDeprivedLocations',
  'starvationDrivenSpawning',
  'takeFromPopulation',
  'insertDay0',
  'emptyCampsOnDay0',
  'sumFromCamps',
  'campsAreSinks',
]);

/** What the rules of the first version fix. */
const firstVersion: Partial<Settings> = {
  maxMoveSpeed: 200,
  campWeight: 2,
  conflictWeight: 0.25,
  startOnFoot: false,
  avoidShortStints: false,
};

/** The peer's weight of conflict zones where a file does not give it; 0.25 is that of its own file. */
const unnamedConflictWeight = 1 / 3.16227766017;

const isOn = (value: unknown) =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'object'
      ? value !== null
      : /^(true|1|yes)$/i.test(String(value));

/** With it off, hunger makes people leave outside conflict zones, too. */
const everywhere = 'conflict_zone_spawning_only';

const namedEntry = (entries: readonly SettingEntry[], name: string) =>
  entries.filter((entry) => plainKey(entry.name) === plainKey(name)).at(-1);

function notPart(
  { file, found }: SettingFile,
  { name, line }: SettingEntry,
  got: string,
  expected: string,
) {
  found.warn(`rule ${name}`, {
    code: 'setting.value',
    where: { file, row: line, field: name },
    got,
    expected,
    remedy: 'This rule is not part of the engine: the run goes on without it.',
  });
}

function unknown({ file, found }: SettingFile, { name, line, value }: SettingEntry): void {
  found.warn('unknown setting', {
    code: 'setting.value',
    where: { file, row: line, field: name },
    got: String(value),
    expected: 'a setting of FLEE',
    remedy: 'A setting of this name does nothing: check its spelling.',
  });
}

const weights = { low: 0, high: 1e9 };

/** What a setting of ours is set to, or undefined with the problem told. */
function settingOf(at: SettingFile, entry: SettingEntry, key: keyof Settings): unknown {
  const range = settingRanges[key];
  if (range) return numberSetting(at, entry, range);
  if (switches.has(key)) return switchSetting(at, entry);
  return isOff(entry.value) ? null : numbersSetting(at, entry, weights);
}

/** Rules of floods, on where one of their lists is given; the other is then as documented. */
function floodRules(at: SettingFile, entries: readonly SettingEntry[]) {
  const listOf = (name: string, high: number) => {
    const entry = entries.filter((one) => one.name === name).at(-1);
    return entry && !isOff(entry.value) ? numbersSetting(at, entry, { low: 0, high }) : undefined;
  };
  const chances = listOf('flood_movechances', 1);
  const factors = listOf('flood_loc_weights', weights.high);
  if (!chances && !factors) return null;
  return {
    movechances: chances ?? [0.3, 0.4, 0.7, 1, 1],
    weights: factors ?? [1, 0.5, 0.2, 0, 0],
  };
}

const spawningNames: ReadonlySet<string> = new Set([
  ...['spawn_mode', 'flood_spawn_mode'],
  ...['displaced_per_conflict_day', 'displaced_per_flood_day'],
]);

/** Settings that are more than one value. */
function sections(at: SettingFile, entries: readonly SettingEntry[]): Partial<Settings> {
  const entry = (name: string) => entries.filter((one) => one.name === name).at(-1);
  const [conflict, flood] = [entry('conflict_driven_spawning'), entry('flood_driven_spawning')];
  for (const part of [...(conflict?.parts ?? []), ...(flood?.parts ?? [])])
    if (!spawningNames.has(part.name)) unknown(at, part);
  const leaving = flood ? floodSpawning(at, flood) : null;
  const rules = floodRules(at, entries);
  return {
    ...(conflict && { conflictSpawning: conflictSpawning(at, conflict) }),
    ...(leaving && { floodSpawning: leaving, takeFromPopulation: true }),
    ...(rules && { floodRules: rules }),
  };
}

/** Settings by key; those that do nothing here are told. */
function plainSettings(at: SettingFile, entries: readonly SettingEntry[]): Partial<Settings> {
  const settings: Record<string, unknown> = {};
  for (const entry of entries) {
    const plain = plainKey(entry.name);
    const key = keyOf.get(plain);
    if (key !== undefined) {
      const value = settingOf(at, entry, key);
      if (value !== undefined) settings[key] = value;
    } else if (notBuilt.some((one) => plainKey(one) === plain)) {
      if (isOn(entry.value)) notPart(at, entry, 'switched on', 'off');
    } else if (!silent.has(plain) && !plain.startsWith('flood')) unknown(at, entry);
  }
  return settings as Partial<Settings>;
}

const scales = { low: 1, high: 1e6 };

/** What a settings file says. */
export interface FleeSettings {
  readonly settings: Partial<Settings>;
  /** 1/N of the people are simulated (`hasten`). */
  readonly scale: number;
}

/**
 * Settings of FLEE: `simsetting.yml`, or the old `simsetting.csv`. A value that cannot be is a
 * problem with its line and the name that stands there.
 *
 * @param file its name; `.csv` is the old form
 */
export function readSettings(file: string, text: string, found: Findings): FleeSettings {
  const at = { file, found };
  const entries = settingEntries(file, text, found);
  const settings = { ...plainSettings(at, entries), ...sections(at, entries) };
  const place = namedEntry(entries, everywhere);
  if (settings.starvationDrivenSpawning && place && switchSetting(at, place) === false)
    notPart(at, place, 'False', 'True');
  const [first, part] = [namedEntry(entries, 'use_v1_rules'), namedEntry(entries, 'hasten')];
  return {
    settings: {
      conflictWeight: unnamedConflictWeight,
      ...settings,
      ...(first && switchSetting(at, first) && firstVersion),
    },
    scale: (part && numberSetting(at, part, scales)) ?? 1,
  };
}
