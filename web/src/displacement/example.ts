import type { DisplacementCase, PlaceSpec } from '@sojourn/engine/displacement';

const days = 150;

function place(
  name: string,
  country: string,
  kind: PlaceSpec['kind'],
  [longitude, latitude]: readonly [number, number],
  more: Partial<PlaceSpec> = {},
): PlaceSpec {
  return { name, country, kind, longitude, latitude, ...more };
}

/** Registrations that grow to a level, counted every two weeks. */
function counts(level: number, from: number): (readonly [number, number])[] {
  return Array.from({ length: 11 }, (_, week): readonly [number, number] => {
    const day = 14 * week;
    const share = Math.min(1, Math.max(0, (day - from) / 90));
    return [day, Math.round(level * share * share * (3 - 2 * share))];
  });
}

/** A case to try: country, places and counts are invented, and lie where there is only sea. */
export const exampleCase: DisplacementCase = {
  schema: 'sojourn.displacement/1',
  title: 'An invented case',
  start: '2024-02-01',
  days,
  places: [
    place('Old Harbour', 'Alba', 'conflict', [-29.2, 1.6], { population: 180_000 }),
    place('Hill Town', 'Alba', 'conflict', [-28.6, 0.4], { population: 60_000, conflictDay: 40 }),
    place('Crossroads', 'Alba', 'town', [-28, 1.2], { population: 25_000 }),
    place('Ferry', 'Alba', 'town', [-27.3, 0.2], { population: 9_000 }),
    place('Camp East', 'Borea', 'camp', [-26.6, 1.3], { capacity: 24_000 }),
    place('Camp South', 'Cadia', 'camp', [-27, -0.8], { capacity: 15_000 }),
    place('Camp North', 'Borea', 'camp', [-27.2, 2.4], { capacity: 9_000 }),
  ],
  routes: [
    { from: 'Old Harbour', to: 'Crossroads', distance: 150 },
    { from: 'Hill Town', to: 'Crossroads', distance: 120 },
    { from: 'Hill Town', to: 'Ferry', distance: 160 },
    { from: 'Crossroads', to: 'Camp East', distance: 170 },
    { from: 'Crossroads', to: 'Camp North', distance: 210 },
    { from: 'Crossroads', to: 'Ferry', distance: 140 },
    { from: 'Ferry', to: 'Camp South', distance: 130 },
  ],
  closures: [{ kind: 'country', first: 'Alba', second: 'Cadia', start: 30, end: 75 }],
  conflicts: [
    { place: 'Old Harbour', intensity: Array<number>(days + 1).fill(1) },
    {
      place: 'Hill Town',
      intensity: Array.from({ length: days + 1 }, (_, day) => (day >= 40 ? 1 : 0)),
    },
  ],
  registrations: [
    { camp: 'Camp East', tables: [counts(21_000, 2)] },
    { camp: 'Camp South', tables: [counts(11_000, 20)] },
    { camp: 'Camp North', tables: [counts(8_000, 8)] },
  ],
};
