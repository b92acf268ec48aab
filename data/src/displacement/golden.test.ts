import { readFileSync } from 'node:fs';
import { type Prepared, peerDefects, prepare } from '@sojourn/engine/displacement';
import { describe, expect, test } from 'vitest';
import { conflictCase, conflictNames, conflicts } from './testing/cases.ts';

type ByPlace = Record<string, number>;
interface Snapshot {
  spawn_prob: ByPlace;
  score: ByPlace;
  movechance: ByPlace;
  routes: Record<string, Record<string, [string, number][]>>;
}
interface Golden {
  camps: string[];
  days: number;
  data: number[][];
  inflow: number[];
  snapshots: Record<string, Snapshot>;
}

const goldenOf = (name: string) =>
  JSON.parse(readFileSync(`${conflicts.path}/peer/golden/${name}.json`, 'utf8')) as Golden;

function spawnShares(ready: Prepared, day: number): ByPlace {
  const { leaving } = ready.timeline[day]!;
  const weights = ready.graph.names.map((_, i) => leaving[i]! * ready.population[i]!);
  const sum = weights.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    ready.graph.names.flatMap((name, i) => (weights[i]! > 0 ? [[name, weights[i]! / sum]] : [])),
  );
}

/** Routes by name and probability at empty camps, as the peer writes them. */
function routesOf(ready: Prepared, day: number, place: number): Map<string, number> {
  const { link, rest, weight, sum } = ready.choices(ready.timeline[day]!, place);
  const { ways } = ready.atlas;
  const shares = new Map<string, number>();
  link.forEach((first, k) => {
    const names = [ready.graph.names[ready.graph.to[first]!]!];
    for (let way = rest[k]!; way !== 0; way = ways.tail[way]!) {
      names.push(ready.graph.names[ways.head[way]!]!);
    }
    shares.set(names.join('>'), weight[k]! / sum[0]!);
  });
  return shares;
}

const widest = (got: ByPlace, expected: ByPlace) =>
  Math.max(...Object.entries(expected).map(([name, value]) => Math.abs((got[name] ?? 0) - value)));

const byName = (ready: Prepared, values: Float64Array): ByPlace =>
  Object.fromEntries(ready.graph.names.map((name, i) => [name, values[i]!]));

describe.skipIf(!conflicts.path)(`against the peer's own numbers ${conflicts.reason}`, () => {
  for (const [folder, name] of conflictNames) {
    test(`${folder}: registrations after corrections and daily inflow`, () => {
      const golden = goldenOf(name);
      const ready = prepare(conflictCase(folder), { defects: peerDefects });
      expect(ready.camps.map((i) => ready.graph.names[i])).toEqual(golden.camps);
      const byDay = golden.data.map((_, t) => ready.registered.map((series) => series[t]));
      expect(byDay).toEqual(golden.data);
      expect([...ready.inflow]).toEqual(golden.inflow);
    });

    test(`${folder}: origins, scores and chances to leave on four days`, () => {
      const golden = goldenOf(name);
      const ready = prepare(conflictCase(folder), { defects: peerDefects });
      for (const [day, snapshot] of Object.entries(golden.snapshots)) {
        const env = ready.timeline[Number(day)]!;
        expect(widest(spawnShares(ready, Number(day)), snapshot.spawn_prob)).toBeLessThan(1e-12);
        expect(widest(byName(ready, env.score), snapshot.score)).toBeLessThan(1e-12);
        expect(widest(byName(ready, env.movechance), snapshot.movechance)).toBeLessThan(1e-12);
      }
    });

    test(`${folder}: every route and its probability, one and two hops ahead`, () => {
      const golden = goldenOf(name);
      for (const awareness of [1, 2]) {
        const settings = { awarenessLevel: awareness };
        const ready = prepare(conflictCase(folder), { settings, defects: peerDefects });
        for (const [day, { routes }] of Object.entries(golden.snapshots)) {
          for (const [place, expected] of Object.entries(routes[awareness]!)) {
            const got = routesOf(ready, Number(day), ready.graph.indexOf.get(place)!);
            expect(new Set(got.keys())).toEqual(new Set(expected.map(([route]) => route)));
            // The reference is rounded to ten decimals.
            for (const [route, p] of expected) {
              expect(Math.abs(got.get(route)! - p)).toBeLessThan(5.1e-11);
            }
          }
        }
      }
    });
  }
});
