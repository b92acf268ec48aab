import type { NumberRange } from '@sojourn/engine/displacement';
import type { Findings } from './findings.ts';
import type { SettingEntry } from './setting-entries.ts';

/** The names of a file, and where what is wrong in it is told. */
export interface SettingFile {
  readonly file: string;
  readonly found: Findings;
}

/** A value as it stands in a file. */
export function shown(value: unknown): string {
  if (value === null || value === '') return 'nothing';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Tells a value that cannot be, by its line and under its name in the file. */
export function wrongSetting(
  { file, found }: SettingFile,
  { name, value, line }: SettingEntry,
  expected: string,
  remedy?: string,
): undefined {
  found.problem({
    code: 'setting.value',
    where: { file, row: line, field: name },
    got: shown(value),
    expected,
    ...(remedy && { remedy }),
  });
}

const most = 1e9;

/** @example rangeWords({ low: 0, high: 4, whole: true }) // 'a whole number from 0 to 4' */
export function rangeWords({ low, high, whole }: NumberRange): string {
  const from = low > 0 && low < 1e-6 ? 'over 0' : `from ${low}`;
  return `a ${whole ? 'whole ' : ''}number ${from}${high < most ? ` to ${high}` : ''}`;
}

/** A number or the text of one, else not a number: nothing, words, lists and switches are none. */
function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}

function isWithin(value: number, { low, high, whole }: NumberRange): boolean {
  return value >= low && value <= high && (!whole || Number.isInteger(value));
}

/** A number in its range, or undefined with the problem told. */
export function numberSetting(
  at: SettingFile,
  entry: SettingEntry,
  range: NumberRange,
): number | undefined {
  const value = numberIn(entry.value);
  if (isWithin(value, range)) return value;
  return wrongSetting(at, entry, rangeWords(range));
}

/** Numbers in their range, or undefined with the problem told. */
export function numbersSetting(
  at: SettingFile,
  entry: SettingEntry,
  range: NumberRange,
): number[] | undefined {
  const values = Array.isArray(entry.value) ? entry.value.map(numberIn) : [];
  if (values.length > 0 && values.every((value) => isWithin(value, range))) return values;
  return wrongSetting(at, entry, `a list of numbers such as [1, 0.5], each ${rangeWords(range)}`);
}

const yes = /^(true|yes|on|1)$/i;
const no = /^(false|no|off|0)$/i;

/** Whether a value says that something is off or not given. */
export const isOff = (value: unknown) =>
  value === null || (typeof value !== 'object' && /^(false|no|off|0|none)$/i.test(String(value)));

/** A switch, or undefined with the problem told. */
export function switchSetting(at: SettingFile, entry: SettingEntry): boolean | undefined {
  const text = String(entry.value);
  if (yes.test(text)) return true;
  if (no.test(text)) return false;
  return wrongSetting(at, entry, 'True or False');
}
