import { checkInteger, checkRange, entityOfPlace, SojournError } from '../core/index.ts';
import { type Atlas, Ways } from './atlas.ts';
import { budgetClasses } from './budget.ts';
import { buildCells, type Cells } from './cells.ts';
import { type ChancesOf, chancesOf } from './chances.ts';
import type { Defects, DisplacementCase, Settings } from './contract.ts';
import type { Environment } from './environment.ts';
import { buildGraph, type Graph, placeNumber } from './graph.ts';
import { harvestOf, type Kinds, kindsOf, matchesEthnicity } from './kinds.ts';
import { nearnessTo } from './reach.ts';
import { dateOf, inflowOf, type Registered, registeredByDay } from './registrations.ts';
import { type Choices, choicesFrom } from './routes.ts';
import { checkSettings } from './setting-ranges.ts';
import { noDefects, settingsFrom } from './settings.ts';
import { firstInflow, roomOf, startOf } from './start.ts';
import { buildTimeline, type Timeline } from './timeline.ts';

/** How a case is to be run. */
export interface Setup {
  readonly settings?: Partial<Settings>;
  readonly defects?: Partial<Defects>;
  /** Populations, capacities and registrations are divided by it (default 1). */
  readonly scale?: number;
  /**
   * Km to which recent travel is remembered where short stints are avoided: 1 is exact where all
   * roads are of whole km, the default a 24th of a day's travel.
   */
  readonly recentGrain?: number;
}

/** A camp with a limit. */
export interface Limited {
  readonly place: number;
  /** Places from which it can be chosen. */
  readonly neighbours: readonly number[];
  /** Places, and roads by their ends, from which it is within a day. */
  readonly places: readonly number[];
  readonly links: readonly number[];
}

/** A case made ready: numbers instead of names, the calendar laid out; shared by all runs. */
export interface Prepared {
  readonly model: DisplacementCase;
  readonly settings: Settings;
  readonly defects: Defects;
  readonly scale: number;
  readonly graph: Graph;
  readonly timeline: Timeline;
  readonly atlas: Atlas;
  /** Places that are camps at the start, in the order of the places. */
  readonly camps: readonly number[];
  /** Registered persons by camp and day, same order. */
  readonly registered: readonly Float64Array[];
  readonly allRegistered: Registered;
  /** Persons to place by day. */
  readonly inflow: Float64Array;
  /** People there before day 0, by place. */
  readonly present: Float64Array;
  readonly population: Float64Array;
  /** Km per day of the fastest. */
  readonly fastest: number;
  /** Room of camps, 0 or less without limit. */
  readonly capacity: Float64Array;
  readonly capacityPerDay: Float64Array;
  readonly deactivation: Float64Array;
  /** Cells of a day, where one can be laid out in whole km; see {@link budgetClasses}. */
  readonly cells: Cells | null;
  /** Whether people remember more than place and km: recent travel, or their way. */
  readonly remembers: boolean;
  readonly recentGrain: number;
  /** Camps with a limit, and from where people may come there today. */
  readonly limited: readonly Limited[];
  /** Places whose capacity grows, and those that people leave for good. */
  readonly growing: readonly number[];
  readonly draining: readonly number[];
  /** Numbers of the places among the streams of random numbers. */
  readonly entities: Float64Array;
  /** For each camp with a limit, see {@link nearnessTo}; null for others. */
  readonly nearness: readonly (Float64Array | null)[];
  /** Candidate routes of a place on a day, kept from run to run. */
  readonly choices: (env: Environment, place: number, kind?: number) => Choices;
  /** Chances to come to a camp within a day, see {@link chancesOf}; null without cells. */
  readonly chances: ChancesOf | null;
  /** People whom the rules tell apart. */
  readonly kinds: Kinds;
  /** Whether a rule is on that only the general walk knows. */
  readonly isSpecial: boolean;
  /** 1 on days on which farmers are at home; null without a harvest. */
  readonly harvestDays: Uint8Array | null;
}

function keptChoices(atlas: Atlas, kinds: Kinds): Prepared['choices'] {
  const kept: Choices[] = [];
  const version: number[] = [];
  const all = new Map<number, Choices[]>();
  return (env, place, kind = 0) => {
    const at = place * kinds.count + kind;
    if (version[at] === env.version) return kept[at]!;
    const row = all.get(env.version) ?? [];
    all.set(env.version, row);
    const found = row[at] ?? choicesFrom(atlas, env, place, kinds.all[kind]);
    row[at] = found;
    kept[at] = found;
    version[at] = env.version;
    return found;
  };
}

/** Places from which a place can be chosen, whatever is closed. */
function choosers(atlas: Atlas, destination: number): number[] {
  const { graph, settings, marker } = atlas;
  const hops = new Map([[destination, 0]]);
  const waiting = [destination];
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    const far = hops.get(place)! + (marker[place] ? 0 : 1);
    if (far > settings.awarenessLevel) continue;
    // Roads come in pairs, so that the roads out of a place are also those into it.
    for (let at = graph.outAt[place]!; at < graph.outAt[place + 1]!; at++) {
      const other = graph.to[graph.out[at]!]!;
      if ((hops.get(other) ?? Number.POSITIVE_INFINITY) <= far) continue;
      hops.set(other, far);
      waiting.push(other);
    }
  }
  hops.delete(destination);
  return [...hops.keys()];
}

function limitedCamps(
  atlas: Atlas,
  cells: Cells | null,
  camps: readonly number[],
  nearness: readonly (Float64Array | null)[],
  fastest: number,
): Limited[] {
  const { graph } = atlas;
  return camps.flatMap((place, c) => {
    const km = nearness[c];
    if (!km) return [];
    return [
      {
        place,
        neighbours: choosers(atlas, place),
        places: [...km.keys()].filter((i) => km[i]! < fastest),
        links: [...graph.from.keys()].filter((link) => {
          const end = graph.to[link]!;
          return end === place || (cells?.lastKm[link] ?? 0) + km[end]! < fastest;
        }),
      },
    ];
  });
}

/** Long roads in both directions, where people go by fixed routes. */
function majorOf(model: DisplacementCase, settings: Settings, graph: Graph): number[][] {
  if (!settings.fixedRoutes) return [];
  return (model.majorRoutes ?? []).flatMap((names) => {
    const places = names.map((name) => placeNumber(graph, 'major routes', name));
    return [places, [...places].reverse()];
  });
}

function harvestDaysOf(model: DisplacementCase, settings: Settings): Uint8Array | null {
  const months = harvestOf(settings);
  if (months.length === 0) return null;
  return Uint8Array.from({ length: model.days }, (_, t) =>
    months.includes(Number(dateOf(model, t).slice(5, 7))) ? 1 : 0,
  );
}

/** Whether a rule is on that only the general walk knows. */
function needsGeneralWalk(settings: Settings, { major }: Atlas): boolean {
  return (
    settings.ruleSet === 2 ||
    settings.twoSystemDecisionMaking ||
    settings.floodForecast !== null ||
    settings.matchCampReligion ||
    matchesEthnicity(settings) ||
    harvestOf(settings).length > 0 ||
    major.length > 0
  );
}

function swapped(model: DisplacementCase): DisplacementCase {
  const places = model.places.map((place) =>
    place.latitude === undefined || place.longitude === undefined
      ? place
      : { ...place, latitude: place.longitude, longitude: place.latitude },
  );
  return { ...model, places };
}

/**
 * Makes a case ready to run: graph, calendar, registrations, inflow.
 *
 * @param given a case, see {@link DisplacementCase}
 * @throws SojournError `argument.range` for settings out of range, `cell.place` for a name that is
 * no place, `argument.shape` without places
 * @example const ready = prepare(model, { settings: { awarenessLevel: 2 }, scale: 10 })
 */
export function prepare(given: DisplacementCase, setup: Setup = {}): Prepared {
  const settings = settingsFrom(setup.settings);
  const defects = { ...noDefects, ...setup.defects };
  const scale = setup.scale ?? 1;
  checkSettings(settings);
  checkRange('scale', scale, 1e-6, 1e6);
  const model = defects.coordinatesSwapped ? swapped(given) : given;
  if (model.places.length === 0) {
    throw new SojournError({
      code: 'argument.shape',
      where: { field: 'places' },
      got: '0',
      expected: '1 or more',
    });
  }
  const graph = buildGraph(model, defects);
  const camps = model.places.flatMap(({ kind }, i) =>
    kind === 'camp' || kind === 'idpcamp' ? [i] : [],
  );
  const all = registeredByDay(model, scale);
  const { registered, present } = startOf(model, settings, camps, all);
  const capacity = roomOf(model, settings, defects, scale, all);
  const growth = Float64Array.from(
    model.places,
    ({ capacityPerDay = 0 }) => capacityPerDay / scale,
  );
  const population = Float64Array.from(model.places, ({ population: people = 0 }) =>
    Math.floor(people / scale),
  );
  const atlas: Atlas = {
    population,
    model,
    settings,
    graph,
    ways: new Ways(),
    hasLimit: Uint8Array.from(capacity, (room, i) => (room > 0 || growth[i]! > 0 ? 1 : 0)),
    marker: Uint8Array.from(model.places, ({ kind }) => (kind === 'marker' ? 1 : 0)),
    major: majorOf(model, settings, graph),
    looksFurther: settings.twoSystemDecisionMaking && !defects.deliberationIgnored,
  };
  const fastest = graph.speed.reduce(
    (most, speed) => Math.max(most, speed),
    Math.max(settings.maxMoveSpeed, settings.maxWalkSpeed),
  );
  const recentGrain = setup.recentGrain ?? Math.max(1, Math.round(settings.maxMoveSpeed / 24));
  checkInteger('recentGrain', recentGrain, 1, 10_000);
  const filed = defects.ratesUnscaled ? 1 : scale;
  const kinds = kindsOf(model, settings, filed);
  const isSpecial = needsGeneralWalk(settings, atlas);
  const budgets = isSpecial ? null : budgetClasses(graph, settings);
  const cells = budgets && buildCells(graph, budgets, settings.maxMoveSpeed);
  const nearness = camps.map((place) =>
    atlas.hasLimit[place] ? nearnessTo(graph, place, fastest) : null,
  );
  const choices = keptChoices(atlas, kinds);
  const limited = limitedCamps(atlas, cells, camps, nearness, fastest);
  const deactivation = Float64Array.from(model.places, ({ deactivation: out = 0 }) => out);
  return {
    model,
    settings,
    defects,
    scale,
    graph,
    timeline: buildTimeline(model, settings, defects, graph, scale),
    atlas,
    camps,
    registered,
    allRegistered: all,
    inflow: settings.sumFromCamps
      ? inflowOf(all.byDay, model.days, firstInflow(settings, defects, all))
      : inflowOf([all.total], model.days, firstInflow(settings, defects, all)),
    present,
    population,
    fastest,
    capacity,
    capacityPerDay: growth,
    deactivation,
    cells,
    recentGrain,
    remembers:
      settings.avoidShortStints ||
      settings.awarenessLevel > 1 ||
      atlas.marker.includes(1) ||
      kinds.count > 1,
    limited,
    growing: [...growth.keys()].filter((i) => growth[i]! > 0),
    draining: [...deactivation.keys()].filter((i) => deactivation[i]! > 0),
    entities: Float64Array.from(graph.names, (name) => entityOfPlace(`displacement ${name}`)),
    nearness,
    choices,
    chances:
      cells &&
      chancesOf(
        graph,
        cells,
        choices,
        limited.map(({ place }) => place),
      ),
    kinds,
    isSpecial,
    harvestDays: harvestDaysOf(model, settings),
  };
}
