import type { Place } from '@sojourn/engine/core';
import { tableSchemas } from '../../schema/tables.ts';
import { type BuiltTable, type Cell, numberFrom, sortedByKey } from '../built.ts';
import { placeCode } from '../codes.ts';
import { readCsv } from '../csv-read.ts';
import { bordersOf } from '../world.ts';

/** Distance in km between most populated cities, border, official language, colonial tie. */
function geodistRows(facts: string): Cell[][] {
  const csv = readCsv(facts, 'stocks/cepii_geodist_pairs.csv.gz');
  const number = (name: string, i: number) =>
    numberFrom(csv.column(name)[i] ?? '', csv.file, i, name);
  const rows: Cell[][] = [];
  csv.column('orig').forEach((orig, i) => {
    const dest = csv.column('dest')[i] ?? '';
    if (orig === dest) return;
    const km = number('dist_km', i);
    rows.push([
      placeCode(orig),
      placeCode(dest),
      km === null ? null : Math.round(km),
      number('contig', i),
      number('comlang_off', i),
      number('colony', i),
      'cepii',
    ]);
  });
  return rows;
}

type Located = Place & { readonly latitude: number; readonly longitude: number };

const isLocated = (place: Place): place is Located =>
  (place.kind === 'state' || place.kind === 'area') &&
  place.latitude !== null &&
  place.longitude !== null;

const earthRadius = 6371;

/** Great-circle distance in whole km (haversine). */
function greatCircle(a: Located, b: Located): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const across = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2;
  const along = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2;
  const h = across + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * along;
  return Math.round(2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(h))));
}

/**
 * Pairs of places. GeoDist lacks those that came later (South Sudan, Montenegro, Kosovo, Curaçao)
 * and some small ones: their distance is measured between the coordinates of the list of places
 * and their borders are those of the map; language and colonial tie stay unknown.
 */
export function pairsTable(facts: string, places: readonly Place[]): BuiltTable {
  const rows = geodistRows(facts);
  const known = new Set(rows.map(([origin]) => origin));
  const borders = bordersOf(places);
  const located = places.filter(isLocated);
  for (const a of located) {
    for (const b of located) {
      if (a === b || (known.has(a.code) && known.has(b.code))) continue;
      const contiguous = borders.has(`${a.code} ${b.code}`) ? 1 : 0;
      rows.push([a.code, b.code, greatCircle(a, b), contiguous, null, null, 'coordinates']);
    }
  }
  const sources = ['cepii-geodist', 'natural-earth'];
  return sortedByKey({ schema: tableSchemas.pairs, rows, sources, licence: 'Etalab 2.0' });
}
