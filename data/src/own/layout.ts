import { type ErrorFacts, slipDistance } from '@sojourn/engine/core';
import { likelySeparator, recordAt, separatorOf } from './csv.ts';
import { isFormula, type OwnMap } from './map-schema.ts';
import type { NameReader } from './names.ts';
import { shown } from './problems.ts';

/** The canonical text of a cell, null for none, or what is wrong with it. */
export type CellReader = (text: string) => string | null | ErrorFacts;

/** A column of the file that becomes a key of the series. */
export interface KeyColumn {
  readonly key: string;
  readonly column: string;
  readonly read: CellReader;
}

function required(column: string, empty: ErrorFacts | null, read: CellReader): CellReader {
  return (text) =>
    text === '' && empty !== null ? { ...empty, where: { field: column } } : read(text);
}

function placeColumn(
  map: OwnMap,
  key: 'place' | 'origin' | 'destination',
  names: NameReader,
): KeyColumn[] {
  const column = map.columns[key];
  if (column === undefined) return [];
  const look = key === 'place' ? names.within : names.any;
  const empty: ErrorFacts | null = Object.hasOwn(map.names, '')
    ? null
    : {
        code: 'cell.empty',
        expected: 'a place',
        remedy: 'Fill the cell, or declare what empty means under names, for example "": UNK.',
      };
  const read: CellReader = (text) => {
    const found = look(text);
    return 'code' in found ? found.code : found.problem;
  };
  return [{ key, column, read: required(column, empty, read) }];
}

const sexCodes = { f: 'f', m: 'm', both: 'b', unknown: 'u' } as const;

function sexColumn(map: OwnMap): KeyColumn[] {
  const sex = map.columns.sex;
  if (!sex) return [];
  const values = new Map(Object.entries(sex.values).map(([text, of]) => [text.trim(), of]));
  const read: CellReader = (text) => {
    const value = values.get(text);
    if (value !== undefined) return sexCodes[value];
    const expected = [...values.keys()].map(shown).join(', ');
    return { code: 'cell.choice', got: shown(text), expected };
  };
  return [{ key: 'sex', column: sex.column, read }];
}

const readText: CellReader = (text) => {
  if (text === '') return null;
  if (isFormula(text)) return { code: 'cell.formula', got: shown(text) };
  if (text.length <= 200 && !/\p{Cc}/u.test(text)) return text;
  return { code: 'cell.value', got: shown(text), expected: 'one line of at most 200 letters' };
};

/** The key columns that a map declares, in a fixed order. */
export function keyColumns(map: OwnMap, names: NameReader): KeyColumn[] {
  const text = (key: string, column: string | undefined): KeyColumn[] =>
    column === undefined ? [] : [{ key, column, read: readText }];
  const categories = Object.entries(map.columns.categories ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return [
    ...placeColumn(map, 'place', names),
    ...placeColumn(map, 'origin', names),
    ...placeColumn(map, 'destination', names),
    ...sexColumn(map),
    ...text('skill', map.columns.skill),
    ...text('recruiter', map.columns.recruiter),
    ...categories.flatMap(([key, column]) => text(key, column)),
  ];
}

/** Names of the columns that hold the period: one, or year and month. */
export function periodColumns({ columns: { period } }: OwnMap): readonly string[] {
  return 'column' in period ? [period.column] : [period.year, period.month];
}

/** Where the mapped columns lie in the file. */
export interface Layout {
  readonly separator: string;
  readonly header: readonly string[];
  /** Columns of the file that the map does not use. */
  readonly unused: readonly string[];
  readonly indexOf: (column: string) => number;
}

function missingColumn(file: string, column: string, header: readonly string[]): ErrorFacts {
  const near = header
    .map((name) => ({ name, distance: slipDistance(name.toLowerCase(), column.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= name.length / 2)
    .sort((a, b) => a.distance - b.distance)[0];
  const meant = near ? `Did you mean ${shown(near.name)}? ` : '';
  return {
    code: 'column.missing',
    where: { file, field: shown(column) },
    got: header.map(shown).join(', ') || 'no header',
    expected: shown(column),
    remedy: `${meant}Name the columns in the map as the header row of the file does (file.header-row says which row it is).`,
  };
}

/** The layout of a file under a map, and what is wrong with its header. */
export function layoutOf(
  text: string,
  map: OwnMap,
  keys: readonly KeyColumn[],
  file: string,
): { layout: Layout; problems: ErrorFacts[] } {
  const used = [
    ...periodColumns(map),
    ...keys.map(({ column }) => column),
    map.columns.value.column,
  ];
  const row = map.file['header-row'];
  const separator = map.file.separator
    ? separatorOf(map.file.separator)
    : likelySeparator(text, row, used);
  const header = (recordAt(text, separator, row) ?? []).map((cell) => cell.trim());
  const problems = used.flatMap((column): ErrorFacts[] => {
    const count = header.filter((name) => name === column.trim()).length;
    if (count === 0) return [missingColumn(file, column, header)];
    if (count === 1) return [];
    return [
      {
        code: 'schema.invalid',
        where: { file, field: shown(column) },
        got: `${count} columns of that name`,
        expected: 'one',
        remedy: 'Give the columns of the file different names.',
      },
    ];
  });
  const unused = header.filter((name) => name !== '' && !used.includes(name));
  const indexOf = (column: string) => header.indexOf(column.trim());
  return { layout: { separator, header, unused, indexOf }, problems };
}
