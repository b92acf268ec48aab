import type { DisplacementCase, PlaceKind, PlaceSpec, Settings } from '../contract.ts';
import { prepare } from '../prepare.ts';
import { runOnce } from '../run.ts';
import { knownOn } from './known.ts';

const span = 60;
const settled = 30;
const persons = 10_000;

const isCamp = ({ kind }: PlaceSpec) => kind === 'camp' || kind === 'idpcamp';

/** Rules that would need more than one day's world are left out. */
const plain: Partial<Settings> = {
  takeFromPopulation: false,
  conflictSpawning: null,
  fleeWhenStarving: false,
  avoidFoodDeprivedLocations: false,
  starvationDrivenSpawning: false,
  readFromAgentsCsvFile: false,
  twoSystemDecisionMaking: false,
  harvestMonths: null,
  floodForecast: null,
  floodZoneSpawningOnly: false,
};

/** The world of one day, held still: its conflicts, closures and kinds of place. */
function stillOn(model: DisplacementCase, day: number): DisplacementCase {
  const known = knownOn(model, day, 0);
  const kinds = new Map<string, PlaceKind>(known.changes?.map(({ place, kind }) => [place, kind]));
  for (const { place, intensity } of known.conflicts)
    kinds.set(place, intensity[day]! > 0 ? 'conflict' : 'town');
  const { changes, food, total, ...rest } = known;
  return {
    ...rest,
    days: span,
    places: known.places.map(({ conflictDay, ...place }) => ({
      ...place,
      kind: isCamp(place) ? place.kind : (kinds.get(place.name) ?? place.kind),
    })),
    closures: known.closures.filter(({ end }) => end === -1).map((one) => ({ ...one, start: 0 })),
    conflicts: known.conflicts.map(({ place, intensity }) => ({
      place,
      intensity: Array<number>(span).fill(intensity[day]!),
    })),
    registrations: known.registrations.map(({ camp }) => ({ camp, tables: [[[0, 0]]] })),
  };
}

/**
 * Where the count model would send people who leave now: a steady inflow over the conflict zones,
 * roads and closures of the day, in expected values; each camp's part of all that arrives in the
 * second of two months. It knows nothing of the registrations.
 *
 * @param camps names, in the wanted order
 * @returns parts that add up to 1, or null where nobody can leave or arrive
 * @example walkShares(model, 90, ['Mentao', 'Abala'])
 */
export function walkShares(
  model: DisplacementCase,
  day: number,
  camps: readonly string[],
  settings?: Partial<Settings>,
): Float64Array | null {
  const ready = prepare(stillOn(model, day), {
    settings: { ...settings, ...plain },
  });
  const run = runOnce(ready, 1, 0, {
    expected: true,
    inflow: new Float64Array(span).fill(persons),
  });
  const names = ready.camps.map((camp) => ready.graph.names[camp]!);
  const arrived = Float64Array.from(camps, (name) => {
    const c = names.indexOf(name);
    if (c === -1) return 0;
    return Math.max(0, run.camps[c * span + span - 1]! - run.camps[c * span + settled - 1]!);
  });
  const all = arrived.reduce((a, b) => a + b, 0);
  return all > 0 ? arrived.map((one) => one / all) : null;
}
