import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPlaceRegister, type Place, type PlaceRegister } from '@sojourn/engine/core';
import { stringify } from 'yaml';
import { defaultSnapshotFolder } from '../../node.ts';
import { sha256Hex } from '../node/folder.ts';
import type { Checked } from '../problems.ts';
import { readOwnSeries } from '../read.ts';
import type { OwnSeries } from '../types.ts';

let places: PlaceRegister | undefined;

/** The places of the committed snapshot. */
export function register(): PlaceRegister {
  places ??= createPlaceRegister(
    JSON.parse(readFileSync(join(defaultSnapshotFolder(), 'core/places.json'), 'utf8')) as Place[],
  );
  return places;
}

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A whole map: monthly departures by destination and sex. */
export const plainMap = {
  schema: 'sojourn.own-map/1',
  id: 'departures',
  title: 'Departures',
  concept: 'departures',
  unit: 'people',
  counts: 'One clearance',
  place: 'BGD',
  owner: 'Bureau',
  licence: 'CC BY 4.0',
  confidentiality: 'public',
  release: { label: 'May', date: '2025-05-31' },
  method: 'Register of clearances.\nTwo lines.',
  file: { missing: { '..': 'suppressed' }, totals: ['Total'] },
  columns: {
    period: { column: 'Month', form: 'month' },
    destination: 'To',
    sex: { column: 'Sex', values: { F: 'f', M: 'm', All: 'both' } },
    value: { column: 'People' },
  },
  names: { KSA: 'SAU', Others: 'other' },
  'second-level': { 'BGD.dhaka': 'Dhaka', 'SAU.riyadh': 'Riyadh' },
};

type Plain = Record<string, unknown>;

/** The plain map with other fields; `undefined` leaves one out. */
export function mapText(change: Plain = {}): string {
  const all: Plain = { ...plainMap, ...change };
  return stringify(Object.fromEntries(Object.entries(all).filter(([, of]) => of !== undefined)));
}

/** The plain map whose columns are changed. */
export function withColumns(columns: Plain, change: Plain = {}): string {
  return mapText({ columns: { ...plainMap.columns, ...columns }, ...change });
}

/** Reads a CSV by a map, both as text or bytes. */
export function readText(
  csv: string | Uint8Array,
  map: string | Uint8Array = mapText(),
): Checked<OwnSeries> {
  return readOwnSeries({
    csv: typeof csv === 'string' ? bytes(csv) : csv,
    csvName: 'd.csv',
    map: typeof map === 'string' ? bytes(map) : map,
    mapName: 'map.yaml',
    register: register(),
    sha256: sha256Hex,
  });
}

/** The series of a file that is right. */
export function seriesOf(csv: string, map: string = mapText()): OwnSeries {
  const read = readText(csv, map);
  if (read.ok) return read.value;
  throw new TypeError(JSON.stringify(read.problems, null, 1));
}

/** The problems of a file that is wrong. */
export function problemsOf(csv: string | Uint8Array, map?: string | Uint8Array) {
  const read = readText(csv, map);
  if (read.ok) throw new TypeError('nothing is wrong');
  return read.problems;
}
