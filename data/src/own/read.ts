import { isSojournError, type PlaceRegister, SojournError } from '@sojourn/engine/core';
import { utf8Text } from './bytes.ts';
import { canonicalColumns } from './canonical.ts';
import { parseOwnMap } from './map.ts';
import type { OwnMap } from './map-schema.ts';
import { declaredPlaces, mapPlaceProblems } from './names.ts';
import { type Checked, ProblemList, refused } from './problems.ts';
import { readRows } from './rows.ts';
import {
  type Confidentiality,
  measureOf,
  type OwnDescription,
  type OwnSeries,
  ownSeriesSchema,
} from './types.ts';

/** A user's file may have so many bytes. */
export const ownBytesLimit = 200_000_000;

/** A user's file and its map, as bytes. */
export interface OwnInput {
  readonly csv: Uint8Array;
  /** Names without folders, for messages and the stored form. */
  readonly csvName: string;
  readonly map: Uint8Array;
  readonly mapName: string;
  readonly register: PlaceRegister;
  /** SHA-256 in hexadecimal. */
  readonly sha256: (bytes: Uint8Array) => string;
}

function confidentialityOf(map: OwnMap): Confidentiality {
  const of = map.confidentiality;
  return typeof of === 'string'
    ? { level: of }
    : { level: 'embargoed', until: of['embargoed-until'] };
}

function descriptionOf(map: OwnMap): OwnDescription {
  const { id, title, concept, unit, counts, place, owner, licence, precedence, release } = map;
  const named = typeof concept === 'object';
  return {
    id,
    title,
    concept: named ? 'other' : concept,
    conceptName: named ? concept.other : null,
    measure: named ? concept.measure : measureOf(concept),
    unit,
    counts,
    place,
    owner,
    licence,
    confidentiality: confidentialityOf(map),
    precedence,
    release,
    method: map.method,
    absentRows: map['absent-rows'],
  };
}

/** @throws SojournError `file.large` */
export function checkSize(bytes: number, file: string): void {
  if (bytes <= ownBytesLimit) return;
  throw new SojournError({
    code: 'file.large',
    where: { file },
    got: `${Math.ceil(bytes / 1e6)} MB`,
    expected: `at most ${ownBytesLimit / 1e6} MB`,
  });
}

function read(input: OwnInput, map: OwnMap): Checked<OwnSeries> {
  const problems = new ProblemList();
  const { csvName, mapName, register } = input;
  for (const facts of mapPlaceProblems(map, register, mapName)) problems.add(facts);
  checkSize(input.csv.length, csvName);
  const raw = readRows(utf8Text(input.csv, csvName), map, register, csvName, problems);
  if (problems.isEmpty && raw.value.length === 0) {
    problems.add({ code: 'file.empty', where: { file: csvName }, got: 'it has no rows of data' });
  }
  const columns = canonicalColumns(raw, csvName, problems);
  return problems.checked(() => ({
    schema: ownSeriesSchema,
    ...descriptionOf(map),
    source: {
      file: csvName,
      sha256: input.sha256(input.csv),
      map: mapName,
      mapSha256: input.sha256(input.map),
      rows: raw.read,
      leftOut: raw.leftOut,
      scale: map.columns.value.scale,
    },
    places: declaredPlaces(map),
    length: columns.value.length,
    columns,
  }));
}

/**
 * A user's own series from a separated file and its map, or everything that is wrong with them
 * (20 kinds in full, the rest as a number). Never a part of a series.
 *
 * @example readOwnSeries({csv, csvName: 'departures.csv', map, mapName: 'map.yaml', register, sha256})
 */
export function readOwnSeries(input: OwnInput): Checked<OwnSeries> {
  const map = parseOwnMap(input.map, input.mapName);
  if (!map.ok) return map;
  try {
    return read(input, map.value);
  } catch (error) {
    if (isSojournError(error)) return refused(error.facts);
    throw error;
  }
}
