import { reference } from '@sojourn/testing';
import { expect, test } from 'vitest';
import { buildPlaces } from '../build/tables/places.ts';
import { bordersOf, buildWorld } from '../build/world.ts';
import { committed, committedManifest } from '../testing/committed.ts';

interface World {
  readonly type: string;
  readonly objects: Record<
    'countries' | 'land',
    { readonly geometries: readonly { readonly id: string; readonly type: string }[] }
  >;
}

const world = async () => (await (await committed()).json('world')) as World;

test('the map is a topology with countries and land, of 350 kB at most', async () => {
  const { type, objects } = await world();
  expect(type).toBe('Topology');
  expect(Object.keys(objects).sort()).toEqual(['countries', 'land']);
  const size = committedManifest().resources.find(({ name }) => name === 'world')?.bytes;
  expect(size).toBeLessThanOrEqual(350_000);
});

test('each area of the map is one place, but for six that are none', async () => {
  const { places } = await committed();
  const ids = (await world()).objects.countries.geometries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => places.find(id)?.code !== id).sort()).toEqual([
    'Antarctica',
    'Br. Indian Ocean Ter.',
    'Fr. S. Antarctic Lands',
    'Heard I. and McDonald Is.',
    'S. Geo. and the Is.',
    'Siachen Glacier',
  ]);
});

test('every State but Tuvalu is on the map, and so are Kosovo, Taiwan and Western Sahara', async () => {
  const { places } = await committed();
  const ids = new Set((await world()).objects.countries.geometries.map(({ id }) => id));
  const states = places.all.filter(({ kind }) => kind === 'state').map(({ code }) => code);
  expect(states.filter((code) => !ids.has(code))).toEqual(['TUV']);
  expect(['XKX', 'TWN', 'ESH', 'PSE'].filter((code) => ids.has(code))).toHaveLength(4);
});

test('no area lost its shape', async () => {
  const shapes = (await world()).objects.countries.geometries as readonly {
    id: string;
    arcs?: readonly unknown[];
  }[];
  expect(shapes.filter(({ arcs }) => !arcs || arcs.length === 0).map(({ id }) => id)).toEqual([]);
});

const facts = reference('facts/places.csv');
test.skipIf(!facts.path)(`the map is built the same twice ${facts.reason}`, async () => {
  const places = buildPlaces(facts.path?.replace(/places\.csv$/, '') ?? '');
  expect(buildWorld(places)).toEqual(await world());
  expect(places).toEqual(await (await committed()).json('places'));
  const borders = bordersOf(places);
  expect(borders.has('SSD UGA') && borders.has('UGA SSD')).toBe(true);
  expect(borders.has('BGD LKA')).toBe(false);
});
