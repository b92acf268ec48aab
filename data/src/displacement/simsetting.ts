import { type Settings, secondRules, settingRanges } from '@sojourn/engine/displacement';
import type { Findings } from './findings.ts';
import { type SettingEntry, settingEntries } from './setting-entries.ts';
import { floodForecast } from './setting-forecast.ts';
import { keyOf, notBuilt, plainKey, silent, switches } from './setting-names.ts';
import { conflictSpawning, floodSpawning } from './setting-spawning.ts';
import {
  isOff,
  numberSetting,
  numbersSetting,
  type SettingFile,
  shown,
  switchSetting,
  wrongSetting,
} from './setting-values.ts';

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
    got: shown(value),
    expected: 'a setting of FLEE',
    remedy: 'A setting of this name does nothing: check its spelling.',
  });
}

const weights = { low: 0, high: 1e9 };
const months = { low: 1, high: 12, whole: true };

const isNone = (value: unknown) => isOff(value) || (Array.isArray(value) && value.length === 0);

/** What a setting of ours is set to, or undefined with the problem told. */
function settingOf(at: SettingFile, entry: SettingEntry, key: keyof Settings): unknown {
  const range = settingRanges[key];
  if (range) return numberSetting(at, entry, range);
  if (switches.has(key)) return switchSetting(at, entry);
  const listed = key === 'harvestMonths' ? months : weights;
  return isNone(entry.value) ? null : numbersSetting(at, entry, listed);
}

/** Rules of floods, on where one of their lists or a forecast is given; what is not, is then as documented. */
function floodRules(at: SettingFile, entries: readonly SettingEntry[], isNeeded: boolean) {
  const listOf = (name: string, high: number) => {
    const entry = entries.filter((one) => one.name === name).at(-1);
    return entry && !isOff(entry.value) ? numbersSetting(at, entry, { low: 0, high }) : undefined;
  };
  const chances = listOf('flood_movechances', 1);
  const factors = listOf('flood_loc_weights', weights.high);
  if (!chances && !factors && !isNeeded) return null;
  return {
    movechances: chances ?? [0.3, 0.4, 0.7, 1, 1],
    weights: factors ?? [1, 0.5, 0.2, 0, 0],
  };
}

const spawningNames: ReadonlySet<string> = new Set([
  ...['spawn_mode', 'flood_spawn_mode'],
  ...['displaced_per_conflict_day', 'displaced_per_flood_day'],
]);

function notActing({ file, found }: SettingFile, { name, line }: SettingEntry, remedy: string) {
  found.warn(`not acting ${name}`, {
    code: 'setting.value',
    where: { file, row: line, field: name },
    got: 'a section that does nothing',
    expected: 'one way of leaving',
    remedy,
  });
}

/** Settings that are more than one value. */
function sections(
  at: SettingFile,
  entries: readonly SettingEntry[],
  { floodZoneSpawningOnly: byFlood }: Partial<Settings>,
): Partial<Settings> {
  const entry = (...names: readonly string[]) =>
    entries.filter((one) => names.includes(one.name)).at(-1);
  const conflict = entry('conflict_driven_spawning');
  const flood = entry('flood_driven_spawning', 'flood_driven_spawn_mode');
  for (const part of [...(conflict?.parts ?? []), ...(flood?.parts ?? [])])
    if (!spawningNames.has(part.name)) unknown(at, part);
  if (byFlood === false && flood?.parts)
    notActing(at, flood, 'It acts with flood_zone_spawning_only: True, or without that setting.');
  if (byFlood && conflict?.parts)
    notActing(
      at,
      conflict,
      'With flood_zone_spawning_only: True people leave flooded places alone.',
    );
  const leaving = flood && byFlood !== false ? floodSpawning(at, flood) : null;
  const forecast = floodForecast(at, entries);
  const rules = floodRules(at, entries, forecast !== null);
  return {
    ...(conflict && { conflictSpawning: byFlood ? null : conflictSpawning(at, conflict) }),
    ...(leaving && { floodSpawning: leaving, takeFromPopulation: true }),
    ...(rules && { floodRules: rules }),
    ...(forecast && { floodForecast: forecast }),
  };
}

/** People leave conflict zones alone, or flooded places alone, not both. */
function checkOrigins(
  at: SettingFile,
  entries: readonly SettingEntry[],
  { conflictZoneSpawningOnly, floodZoneSpawningOnly }: Partial<Settings>,
): void {
  const entry = namedEntry(entries, 'flood_zone_spawning_only');
  if (entry && conflictZoneSpawningOnly && floodZoneSpawningOnly)
    wrongSetting(at, entry, 'False, or conflict_zone_spawning_only: False');
}

/** The buffer of Flee 2.0 is a factor of the room of camps. */
function secondBuffer({ capacityBuffer, ...settings }: Partial<Settings>): Partial<Settings> {
  return capacityBuffer === undefined || settings.capacityScaling !== undefined
    ? { ...settings, ...(capacityBuffer !== undefined && { capacityBuffer }) }
    : { ...settings, capacityScaling: capacityBuffer };
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
    } else if (!silent.has(plain)) unknown(at, entry);
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
  const plain = plainSettings(at, entries);
  checkOrigins(at, entries, plain);
  const all = { ...plain, ...sections(at, entries, plain) };
  const settings = all.ruleSet === 2 ? { ...secondRules, ...secondBuffer(all) } : all;
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
