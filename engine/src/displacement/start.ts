import type { Defects, DisplacementCase, Settings } from './contract.ts';
import type { Registered } from './registrations.ts';

/** How a run begins. */
export interface Start {
  readonly registered: Float64Array[];
  readonly present: Float64Array;
}

/** Registrations of the camps, and who is there before day 0. */
export function startOf(
  model: DisplacementCase,
  settings: Settings,
  camps: readonly number[],
  all: Registered,
): Start {
  const present = Float64Array.from(model.places, ({ initialIdps = 0 }) =>
    settings.emptyCampsOnDay0 ? 0 : initialIdps,
  );
  const registered = camps.map((place) => {
    const at = all.names.indexOf(model.places[place]!.name);
    const series = at < 0 ? new Float64Array(model.days) : all.byDay[at]!;
    const first = series[0] ?? 0;
    if (settings.emptyCampsOnDay0) return series.map((persons) => persons - first);
    if (settings.insertDay0) present[place]! += first;
    return series;
  });
  return { registered, present };
}

/** Room of camps, −1 for other places. */
export function roomOf(
  model: DisplacementCase,
  settings: Settings,
  defects: Defects,
  scale: number,
  all: Registered,
): Float64Array {
  const { conflictSpawning, floodSpawning, insertDay0 } = settings;
  const isLess = defects.capacityLessDay0 && insertDay0 && !conflictSpawning && !floodSpawning;
  return Float64Array.from(model.places, ({ name, kind, capacity = 0 }) => {
    if (kind !== 'camp' && kind !== 'idpcamp') return -1;
    const room = Math.floor(capacity / scale);
    return isLess && room > 0 ? room - (all.byDay[all.names.indexOf(name)]?.[0] ?? 0) : room;
  });
}

/** Persons who set out on day 0. */
export function firstInflow(settings: Settings, defects: Defects, all: Registered): number {
  if (settings.insertDay0 || settings.emptyCampsOnDay0) return 0;
  if (!settings.sumFromCamps) return all.total[0] ?? 0;
  const sum = all.byDay.reduce((total, series) => total + (series[0] ?? 0), 0);
  return defects.day0CountedTwice ? sum + (all.total[0] ?? 0) : sum;
}
