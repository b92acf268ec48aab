import { createPlaceRegister, type Place } from '@sojourn/engine/core';
import { expect, test } from 'vitest';
import { flowMap } from './map.ts';
import type { FlowsRun } from './render.ts';

const place = (
  code: string,
  longitude: number | null,
  latitude: number | null,
  predecessors: readonly string[] = [],
): Place => ({
  code,
  kind: 'state',
  names: { en: `Name of ${code}`, fr: code, es: code, ar: code, bn: code },
  iso2: null,
  m49: null,
  regions: [],
  latitude,
  longitude,
  predecessors,
  aliases: [],
});
const places = createPlaceRegister([
  place('FJI', 178, -18),
  place('WSM', -172, -14),
  place('BGD', 90, 24),
  place('XXA', null, null),
  place('SUD', null, null),
  place('SDN', 30, 16, ['SUD']),
  place('SSD', 30, 7.5, ['SUD']),
]);

function runOf(codes: readonly string[], flows: readonly number[]): FlowsRun {
  const estimate = { flows: Float64Array.from(flows), total: 0, account: null, issues: [] };
  return { codes, estimate } as unknown as FlowsRun;
}

test('a line for each flow above zero, the largest first', () => {
  const { type, features } = JSON.parse(flowMap(runOf(['BGD', 'FJI'], [0, 3, 7, 0]), places));
  expect(type).toBe('FeatureCollection');
  expect(features.map((of: { properties: { people: number } }) => of.properties.people)).toEqual([
    7, 3,
  ]);
  expect(features[1].properties).toMatchObject({ origin: 'BGD', destination_name: 'Name of FJI' });
  expect(features[1].geometry).toEqual({
    type: 'LineString',
    coordinates: [
      [90, 24],
      [178, -18],
    ],
  });
});

test('what crosses the antimeridian is cut there, at one latitude, both ways', () => {
  const { features } = JSON.parse(flowMap(runOf(['FJI', 'WSM'], [0, 5, 4, 0]), places));
  const [east, west] = features;
  expect(east.geometry.type).toBe('MultiLineString');
  const latitude = -18 + (4 * 2) / 10;
  expect(east.geometry.coordinates[0][1][0]).toBe(180);
  expect(east.geometry.coordinates[1][0][0]).toBe(-180);
  expect(west.geometry.coordinates[0][1][0]).toBe(-180);
  for (const line of [east, west]) {
    expect(line.geometry.coordinates[0][1][1]).toBeCloseTo(latitude, 9);
    expect(line.geometry.coordinates[1][0][1]).toBeCloseTo(latitude, 9);
  }
});

test('a place that is no more stands in the middle of its successors', () => {
  const { features } = JSON.parse(flowMap(runOf(['SUD', 'BGD'], [0, 1, 0, 0]), places));
  expect(features[0].geometry.coordinates[0]).toEqual([30, 11.75]);
});

test('places without a position, and labels that are no places, are named', () => {
  expect(() => flowMap(runOf(['BGD', 'XXA'], [0, 1, 0, 0]), places)).toThrow(/XXA/);
  expect(() => flowMap(runOf(['BGD', 'Nowhere at all'], [0, 1, 0, 0]), places)).toThrow(/Nowhere/);
});
