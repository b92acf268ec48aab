import type { ConflictSpawning, FloodSpawning, NumberRange } from '@sojourn/engine/displacement';
import type { SettingEntry } from './setting-entries.ts';
import {
  isOff,
  numberSetting,
  numbersSetting,
  type SettingFile,
  wrongSetting,
} from './setting-values.ts';

const modes = ['constant', 'poisson', 'pop_ratio'] as const;
type Mode = (typeof modes)[number];

const ratesOf = (mode: Mode): NumberRange => ({ low: 0, high: mode === 'pop_ratio' ? 1 : 1e9 });

/** The parts of a section, or null where it is switched off or is none, which is told. */
function partsOf(at: SettingFile, entry: SettingEntry): readonly SettingEntry[] | null {
  if (entry.parts !== null) return entry.parts;
  if (!isOff(entry.value))
    wrongSetting(at, entry, 'a section', 'Write spawn_mode: pop_ratio, or another, under it.');
  return null;
}

function modeOf(at: SettingFile, entry: SettingEntry | undefined, usual: Mode): Mode {
  if (entry === undefined) return usual;
  const mode = modes.find((one) => one === String(entry.value).toLowerCase());
  return mode ?? wrongSetting(at, entry, `one of ${modes.join(', ')}`) ?? usual;
}

const named = (parts: readonly SettingEntry[], ...names: readonly string[]) =>
  parts.find(({ name }) => names.includes(name));

/** How many people leave conflict zones by themselves; null where the file does not say so. */
export function conflictSpawning(at: SettingFile, entry: SettingEntry): ConflictSpawning | null {
  const parts = partsOf(at, entry);
  if (parts === null) return null;
  const mode = modeOf(at, named(parts, 'spawn_mode'), 'constant');
  const rate = named(parts, 'displaced_per_conflict_day');
  const told = rate && numberSetting(at, rate, ratesOf(mode));
  return { mode, rate: told ?? (mode === 'pop_ratio' ? 0.01 : 500) };
}

/** How many people leave flooded places, by level; null where the file does not say so. */
export function floodSpawning(at: SettingFile, entry: SettingEntry): FloodSpawning | null {
  const parts = partsOf(at, entry);
  if (parts === null) return null;
  const mode = modeOf(at, named(parts, 'spawn_mode', 'flood_spawn_mode'), 'pop_ratio');
  const rates = named(parts, 'displaced_per_flood_day');
  const told = rates && numbersSetting(at, rates, ratesOf(mode));
  const usual = mode === 'pop_ratio' ? [0, 0.1, 0.2, 0.5, 0.9] : [0, 100, 200, 300, 500];
  return { mode, rates: told ?? usual };
}
