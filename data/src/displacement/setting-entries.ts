import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { fleeTable } from './csv.ts';
import type { Findings } from './findings.ts';

/** One setting as a file has it. */
export interface SettingEntry {
  readonly name: string;
  /** A word, a number, a list, or null for nothing. */
  readonly value: unknown;
  /** Its line, from 1. */
  readonly line: number;
  /** What stands under it, where it is a section that says one thing. */
  readonly parts: readonly SettingEntry[] | null;
}

/** Sections that are one setting; all others only put settings in order. */
const isOneSetting = (name: string) => /_driven_spawn(ing|_mode)$/.test(name);

function entriesOf(map: YAMLMap, lines: LineCounter): SettingEntry[] {
  return map.items.flatMap(({ key, value }): SettingEntry[] => {
    const name = isScalar(key) ? String(key.value) : String(key);
    const start = isScalar(key) ? (key.range?.[0] ?? 0) : 0;
    const { line } = lines.linePos(start);
    if (!isMap(value)) {
      const plain = isScalar(value) ? value.value : ((value as YAMLMap | null)?.toJSON() ?? null);
      return [{ name, value: plain, line, parts: null }];
    }
    const parts = entriesOf(value, lines);
    return isOneSetting(name) ? [{ name, value: map.toJSON()[name], line, parts }] : parts;
  });
}

function fromYaml(file: string, text: string, found: Findings): SettingEntry[] {
  const unread = (reason: string): SettingEntry[] => {
    found.problem({
      code: 'file.corrupt',
      where: { file },
      got: reason,
      remedy: 'Write sections such as move_rules: with lines such as "  softening: 10" under them.',
    });
    return [];
  };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error) return unread(`no YAML: ${error.message.split('\n')[0]!.replace(/:$/, '')}`);
  if (document.contents === null) return [];
  return isMap(document.contents)
    ? entriesOf(document.contents, lines)
    : unread('no settings by name');
}

/** Old settings: lines `Key,value`. */
function fromCsv(file: string, text: string): SettingEntry[] {
  return fleeTable(file, text).rows.map(({ row, cells }) => ({
    name: cells[0]!,
    value: (cells[1] ?? '') === '' ? null : cells[1]!,
    line: row,
    parts: null,
  }));
}

/** The settings of a file, each with its line; what cannot be read is a problem, a repetition is told. */
export function settingEntries(file: string, text: string, found: Findings): SettingEntry[] {
  const entries = /\.csv$/i.test(file) ? fromCsv(file, text) : fromYaml(file, text, found);
  const lines = new Map<string, number>();
  for (const { name, line } of entries) {
    const before = lines.get(name);
    lines.set(name, line);
    if (before === undefined) continue;
    found.warn('setting twice', {
      code: 'setting.value',
      where: { file, row: line, field: name },
      got: `the same setting as in line ${before}`,
      expected: 'every setting once',
      remedy: 'The last one holds: take the others out.',
    });
  }
  return entries;
}
