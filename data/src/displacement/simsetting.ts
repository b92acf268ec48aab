import type { ConflictSpawning, FloodSpawning, Settings } from '@sojourn/engine/displacement';
import { parse } from 'yaml';
import { cellsOfLine } from './csv.ts';
import type { Findings } from './findings.ts';

type Raw = Readonly<Record<string, unknown>>;

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

function settingOf(key: keyof Settings, raw: unknown): unknown {
  if (switches.has(key))
    return typeof raw === 'boolean' ? raw : /^(true|1|yes)$/i.test(String(raw));
  if (key === 'conflictSpawnDecay') return Array.isArray(raw) ? raw.map(Number) : null;
  return Number(raw);
}

function flat(raw: Raw): Raw {
  return Object.assign(
    {},
    ...Object.entries(raw).map(([key, value]) =>
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      !key.endsWith('_driven_spawning')
        ? flat(value as Raw)
        : { [key]: value },
    ),
  );
}

function spawningOf(raw: unknown): ConflictSpawning | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { spawn_mode: named = 'constant', displaced_per_conflict_day: rate } = raw as Raw;
  const mode = String(named).toLowerCase() as ConflictSpawning['mode'];
  return { mode, rate: Number(rate ?? (mode === 'pop_ratio' ? 0.01 : 500)) };
}

function floodSpawningOf(raw: unknown): FloodSpawning | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { spawn_mode: named, flood_spawn_mode: old, displaced_per_flood_day: rates } = raw as Raw;
  const mode = String(named ?? old ?? 'pop_ratio').toLowerCase() as FloodSpawning['mode'];
  const usual = mode === 'pop_ratio' ? [0, 0.1, 0.2, 0.5, 0.9] : [0, 100, 200, 300, 500];
  return { mode, rates: Array.isArray(rates) ? rates.map(Number) : usual };
}

const modes = ['constant', 'poisson', 'pop_ratio'];

function checkSpawning(raw: unknown, section: string, file: string, found: Findings): void {
  if (typeof raw !== 'object' || raw === null) return;
  const wrong = (key: string, got: unknown, expected: string) =>
    found.problem({
      code: 'argument.choice',
      where: { file, field: `${key} of ${section} in ${file}` },
      got: String(got),
      expected,
      remedy: 'Write one of the expected values.',
    });
  for (const [key, value] of Object.entries(raw)) {
    const isRate = key.startsWith('displaced_per');
    if (key.endsWith('spawn_mode') && !modes.includes(String(value).toLowerCase()))
      wrong(key, value, modes.join(', '));
    if (isRate && ![value].flat().every((one) => Number(one) >= 0))
      wrong(key, value, 'numbers from 0');
  }
}

/** Rules of floods, on where one of their lists is given; the other is then as documented. */
function floodRulesOf({ flood_movechances: chances, flood_loc_weights: weights }: Raw) {
  if (!Array.isArray(chances) && !Array.isArray(weights)) return null;
  return {
    movechances: Array.isArray(chances) ? chances.map(Number) : [0.3, 0.4, 0.7, 1, 1],
    weights: Array.isArray(weights) ? weights.map(Number) : [1, 0.5, 0.2, 0, 0],
  };
}

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

/** Old settings: lines `Key,value`. */
function fromCsv(text: string): Raw {
  const entries = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => cellsOfLine(line))
    .map(([key, value]) => [key!, value ?? '']);
  return Object.fromEntries(entries);
}

/** With it off, hunger makes people leave outside conflict zones, too. */
const everywhere = 'conflict_zone_spawning_only';

const namedValue = (raw: Raw, name: string) =>
  Object.entries(raw).find(([key]) => plainKey(key) === plainKey(name))?.[1];

function notPart(found: Findings, file: string, field: string, got: string, expected: string) {
  found.warn(`rule ${field}`, {
    code: 'argument.choice',
    where: { file, field },
    got,
    expected,
    remedy: 'This rule is not part of the engine: the run goes on without it.',
  });
}

/** The settings of a file by key; what cannot be read is a problem. */
function rawOf(file: string, text: string, found: Findings): Raw {
  if (file.endsWith('.csv')) return fromCsv(text);
  const unread = (reason: string): Raw => {
    found.problem({
      code: 'file.corrupt',
      where: { file },
      got: reason,
      remedy: 'Write sections such as move_rules: with lines such as "  softening: 10" under them.',
    });
    return {};
  };
  try {
    const raw: unknown = parse(text) ?? {};
    return typeof raw === 'object' && !Array.isArray(raw)
      ? flat(raw as Raw)
      : unread('no settings by name');
  } catch (error) {
    return unread(`no YAML: ${String((error as Error).message).split('\n')[0]}`);
  }
}

/** What a settings file says. */
export interface FleeSettings {
  readonly settings: Partial<Settings>;
  /** 1/N of the people are simulated (`hasten`). */
  readonly scale: number;
}

/**
 * Settings of FLEE: `simsetting.yml`, or the old `simsetting.csv`.
 *
 * @param file its name; `.csv` is the old form
 */
export function readSettings(file: string, text: string, found: Findings): FleeSettings {
  const raw = rawOf(file, text, found);
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(raw)) {
    const plain = plainKey(name);
    const key = keyOf.get(plain);
    if (key !== undefined) {
      const parsed = settingOf(key, value);
      if (typeof parsed === 'number' && !Number.isFinite(parsed)) {
        found.problem({
          code: 'cell.value',
          where: { file, field: name },
          got: String(value),
          expected: 'a number',
        });
      } else settings[key] = parsed;
    } else if (notBuilt.some((one) => plainKey(one) === plain)) {
      if (isOn(value)) notPart(found, file, name, 'switched on', 'off');
    } else if (!silent.has(plain) && !plain.startsWith('flood')) {
      found.warn('unknown setting', {
        code: 'argument.choice',
        where: { file, field: name },
        got: String(value),
        expected: 'a setting of FLEE',
        remedy: 'A setting of this name does nothing: check its spelling.',
      });
    }
  }
  if (
    settings.starvationDrivenSpawning &&
    /^(false|0|no)$/i.test(String(namedValue(raw, everywhere)))
  )
    notPart(found, file, everywhere, 'False', 'True');
  for (const key of ['conflict_driven_spawning', 'flood_driven_spawning'] as const)
    checkSpawning(raw[key], key, file, found);
  if (raw.conflict_driven_spawning)
    settings.conflictSpawning = spawningOf(raw.conflict_driven_spawning);
  if (raw.flood_driven_spawning) {
    settings.floodSpawning = floodSpawningOf(raw.flood_driven_spawning);
    settings.takeFromPopulation = true;
  }
  const floodRules = floodRulesOf(raw);
  if (floodRules) settings.floodRules = floodRules;
  settings.conflictWeight ??= unnamedConflictWeight;
  if (isOn(namedValue(raw, 'use_v1_rules'))) Object.assign(settings, firstVersion);
  return {
    settings: settings as Partial<Settings>,
    scale: Number(namedValue(raw, 'hasten') ?? 1) || 1,
  };
}
