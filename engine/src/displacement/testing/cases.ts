import type { DisplacementCase, PlaceSpec, RegistrationSpec } from '../contract.ts';

/** A made case: registrations of the camps as flat counts unless given. */
export function madeCase(
  places: readonly PlaceSpec[],
  routes: readonly (readonly [string, string, number])[],
  more: Partial<DisplacementCase> = {},
): DisplacementCase {
  const days = more.days ?? 10;
  const camps = places.filter(({ kind }) => kind === 'camp' || kind === 'idpcamp');
  const registrations = camps.map(
    ({ name }): RegistrationSpec => ({ camp: name, tables: [[[0, 0]]] }),
  );
  const zones = places.filter(({ kind }) => kind === 'conflict');
  return {
    schema: 'sojourn.displacement/1',
    title: 'made',
    start: '2020-01-01',
    days,
    places,
    routes: routes.map(([from, to, distance]) => ({ from, to, distance })),
    closures: [],
    conflicts: zones.map(({ name }) => ({ place: name, intensity: Array<number>(days).fill(1) })),
    registrations,
    ...more,
  };
}

/** A conflict zone with people. */
export const zone = (name: string, population = 1000): PlaceSpec => ({
  name,
  country: 'A',
  kind: 'conflict',
  population,
});
export const town = (name: string): PlaceSpec => ({ name, country: 'A', kind: 'town' });
export const camp = (name: string, capacity = 0): PlaceSpec => ({
  name,
  country: 'B',
  kind: 'camp',
  capacity,
});

/** Registrations that give an inflow of `daily` people into a place outside the graph. */
export function withInflow(model: DisplacementCase, daily: number): DisplacementCase {
  const counts = Array.from({ length: model.days }, (_, t) => [t, t * daily] as const);
  return {
    ...model,
    registrations: [...model.registrations, { camp: 'elsewhere', tables: [counts] }],
  };
}
