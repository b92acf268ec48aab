import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readFleeFolder } from '@sojourn/data/displacement';
import { fleeFiles } from '@sojourn/data/displacement/node';
import {
  type DisplacementCase,
  type PlaceSpec,
  type Prepared,
  prepare,
} from '@sojourn/engine/displacement';

const folder = join(process.env.SOJOURN_SHARED ?? '../shared', 'reference/displacement');

/** A conflict of the reference folder at full scale, made ready. */
export function conflict(name: string): Prepared {
  if (!existsSync(folder)) throw new Error(`${folder} not found; set SOJOURN_SHARED`);
  const { model } = readFleeFolder(name, fleeFiles(join(folder, name, 'flee')));
  return prepare(model!);
}

/** A square grid of places with roads from `km` to `km` + 40; places 0, 50 … are conflict zones, 20, 120 … camps. */
export function madeGrid(
  side: number,
  days: number,
  daily: number,
  population: number,
  km = 20,
): DisplacementCase {
  const kindOf = (i: number): PlaceSpec['kind'] =>
    i % 100 === 20 ? 'camp' : i % 50 === 0 ? 'conflict' : 'town';
  const places = Array.from({ length: side * side }, (_, i): PlaceSpec => {
    const kind = kindOf(i);
    return {
      name: `P${i}`,
      country: kind === 'camp' ? 'B' : 'A',
      kind,
      population: kind === 'conflict' ? population : 0,
      capacity: 0,
    };
  });
  const routes = places.flatMap((_, i) => {
    const right =
      (i + 1) % side === 0 ? [] : [{ from: `P${i}`, to: `P${i + 1}`, distance: km + (i % 41) }];
    const down =
      i + side >= side * side
        ? []
        : [{ from: `P${i}`, to: `P${i + side}`, distance: km + ((3 * i) % 41) }];
    return [...right, ...down];
  });
  const zones = places.filter(({ kind }) => kind === 'conflict');
  return {
    schema: 'sojourn.displacement/1',
    title: `grid of ${side * side}`,
    start: '2020-01-01',
    days,
    places,
    routes,
    closures: [],
    conflicts: zones.map(({ name }) => ({ place: name, intensity: Array<number>(days).fill(1) })),
    registrations: [
      {
        camp: 'elsewhere',
        tables: [Array.from({ length: days }, (_, t) => [t, t * daily] as const)],
      },
    ],
  };
}
