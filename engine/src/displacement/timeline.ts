import { checkInteger, pow } from '../core/index.ts';
import { closureEvents } from './closures.ts';
import type { Defects, DisplacementCase, FloodRules, PlaceKind, Settings } from './contract.ts';
import { copyEnvironment, type Environment } from './environment.ts';
import { type Forecast, forecastOn, type Levels, peerForecastOn } from './flood-forecast.ts';
import { foodByDay } from './food.ts';
import { type Graph, placeNumber } from './graph.ts';

const threshold = 1e-6;

/** Calendar of a case: what people meet, by day. */
export type Timeline = readonly Environment[];

interface Making {
  readonly model: DisplacementCase;
  readonly settings: Settings;
  readonly defects: Defects;
  readonly graph: Graph;
  /** Day on which the conflict of a place began, −1 before any. */
  readonly began: Int32Array;
  /** Population over the base, to its power. */
  readonly crowd: Float64Array;
  /** People per place in the sense of the rules: the larger of population and capacity. */
  readonly kinds: PlaceKind[];
}

const chanceOf = (kind: PlaceKind, settings: Settings): number => {
  if (kind === 'conflict') return settings.conflictMovechance;
  if (kind === 'camp') return settings.campMovechance;
  if (kind === 'idpcamp') return settings.idpcampMovechance;
  return kind === 'hub' || kind === 'marker' ? 1 : settings.defaultMovechance;
};

const isCamp = (kind: PlaceKind) => kind === 'camp' || kind === 'idpcamp';

/** Smallest chance to leave that is no camp's: below it the rules take a place for one. */
const campLike = 0.005;

function become(making: Making, env: Environment, i: number, kind: PlaceKind): void {
  const chance = chanceOf(kind, making.settings);
  making.kinds[i] = kind;
  env.movechance[i] = chance * making.crowd[i]!;
  env.camp[i] = isCamp(kind) || chance < campLike ? 1 : 0;
  env.town[i] = kind === 'town' ? 1 : 0;
  env.conflict[i] = kind === 'conflict' ? (making.model.places[i]!.intensity ?? 1) : -1;
}

/** A conflict begins, ends or changes; whether anything did. */
function applyConflict(
  making: Making,
  env: Environment,
  i: number,
  now: number,
  before: number,
  t: number,
): boolean {
  const { settings, crowd } = making;
  if (now > threshold && before <= threshold) {
    env.movechance[i] = settings.conflictMovechance * crowd[i]!;
    env.conflict[i] = now;
    env.town[i] = 0;
    making.began[i] = t;
    return true;
  }
  if (now <= threshold && before > threshold) {
    env.movechance[i] = settings.defaultMovechance * crowd[i]!;
    env.conflict[i] = -1;
    env.town[i] = 1;
    return true;
  }
  if (now === before || now <= threshold || making.defects.intensityChangesIgnored) return false;
  env.conflict[i] = now;
  return true;
}

function decayOf(making: Making, i: number, t: number): number {
  const { conflictSpawnDecay: list, conflictSpawnDecayInterval: interval } = making.settings;
  if (!list || list.length === 0) return 1;
  return list[Math.min(Math.trunc((t - making.began[i]!) / interval), list.length - 1)]!;
}

/** Score of a place by Flee 2.0: a camp or abroad, else in conflict, else neither. */
function secondScore({ settings, graph }: Making, env: Environment, i: number): number {
  if (env.camp[i] || graph.countries[i] !== graph.countries[0]) return settings.campWeight;
  return env.conflict[i]! > 0 ? settings.conflictWeight : 1;
}

/** Score of a place, section “location score” of the rules. */
function scoreOf(
  making: Making,
  env: Environment,
  i: number,
  t: number,
  food: Float64Array | null,
): number {
  const { settings, graph, model } = making;
  const place = model.places[i]!;
  if (settings.ruleSet === 2) return secondScore(making, env, i);
  let score = 1;
  if (graph.countries[i] !== graph.countries[0]) {
    if (settings.useEconomicPull)
      score += score * ((place.tradeVolume ?? 0) + (place.hdi ?? 0) ** 2);
    score *= settings.foreignWeight;
  } else if (settings.avoidFoodDeprivedLocations && t > 0 && food) {
    score *= 1 - (food[i]! / 100) ** 2;
  }
  if (env.camp[i]) score *= settings.campWeight;
  const intensity = env.conflict[i]!;
  if (intensity > 0) score *= pow(settings.conflictWeight, decayOf(making, i, t) * intensity);
  return score;
}

/** Share of the residents of a place who are drawn upon when people leave: by conflict and by hunger. */
function leavingFrom(
  making: Making,
  env: Environment,
  i: number,
  t: number,
  food: Float64Array | null,
): number {
  const { settings } = making;
  if (settings.floodZoneSpawningOnly) return env.flood[i]! > 0 ? 1 : 0;
  const intensity = Math.max(0, env.conflict[i]!);
  const conflict = intensity * decayOf(making, i, t);
  if (!settings.starvationDrivenSpawning || !food) return conflict;
  if (settings.conflictZoneSpawningOnly && intensity === 0) return 0;
  return Math.min(1, conflict + food[i]! / 100);
}

function refresh(making: Making, env: Environment, t: number, food: Float64Array | null): void {
  for (let i = 0; i < env.score.length; i++) {
    env.score[i] = scoreOf(making, env, i, t, food);
    env.leaving[i] = leavingFrom(making, env, i, t, food);
  }
}

/** Where people deliberate: after ten days of conflict over this intensity. */
const lastingDays = 10;
const lastingIntensity = 0.6;

/** Places where conflict has lasted; whether any changed. */
function last(making: Making, env: Environment, t: number): boolean {
  if (!making.settings.twoSystemDecisionMaking) return false;
  let changed = false;
  for (let i = 0; i < env.lasting.length; i++) {
    const began = making.began[i]!;
    const isLasting =
      env.conflict[i]! > lastingIntensity && began >= 0 && t >= began + lastingDays ? 1 : 0;
    if (env.lasting[i] !== isLasting) changed = true;
    env.lasting[i] = isLasting;
  }
  return changed;
}

/** What is heard of floods on a day. */
function ahead(making: Making, env: Environment, floods: Levels, t: number): Forecast | null {
  const { settings, defects, model } = making;
  const { floodForecast: forecast, floodRules: rules } = settings;
  if (!forecast || !rules) return null;
  if (!defects.forecastMultiplies) return forecastOn(t, forecast, rules, floods, env.movechance);
  const zones = Uint8Array.from(model.places, ({ kind }) => Number(kind === 'flood'));
  return peerForecastOn(t, forecast, rules, floods, zones);
}

function firstEnvironment(making: Making): Environment {
  const places = making.model.places.length;
  const env: Environment = {
    version: 0,
    score: new Float64Array(places),
    movechance: new Float64Array(places),
    town: new Uint8Array(places),
    camp: new Uint8Array(places),
    conflict: new Float64Array(places),
    closed: new Uint8Array(making.graph.from.length),
    leaving: new Float64Array(places),
    flood: new Uint8Array(places),
    lasting: new Uint8Array(places),
    forced: making.graph.forced.slice(),
    forecast: null,
  };
  making.model.places.forEach(({ kind, conflictDay = 0 }, i) => {
    become(making, env, i, kind === 'conflict' && conflictDay > 0 ? 'town' : kind);
  });
  return env;
}

function crowdOf(model: DisplacementCase, settings: Settings, scale: number): Float64Array {
  const power = settings.movechancePopScaleFactor;
  return Float64Array.from(model.places, ({ population = 0, capacity = 0 }) =>
    power === 0
      ? 1
      : pow(Math.floor(Math.max(population, capacity) / scale) / settings.movechancePopBase, power),
  );
}

/** With hunger, the chance to leave rises to level + (1 − level) × chance. */
function starve(env: Environment, plain: Float64Array, food: Float64Array): void {
  for (let i = 0; i < plain.length; i++) {
    const level = food[i]! / 100;
    env.movechance[i] = level + (1 - level) * plain[i]!;
  }
}

function floodsOf(making: Making): Levels {
  const { floodRules: rules, floodSpawning: spawning, floodZoneSpawningOnly } = making.settings;
  const lists = [rules?.movechances, rules?.weights, spawning?.rates].filter(
    (x) => x !== undefined,
  );
  if (lists.length === 0 && !floodZoneSpawningOnly) return [];
  const most = Math.min(255, ...lists.map((list) => list.length - 1));
  return (making.model.floods ?? []).map(({ place, level }) => {
    checkInteger('flood level', Math.max(0, ...level), 0, most);
    return { i: placeNumber(making.graph, 'floods', place), level };
  });
}

/** Levels of the day; whether any changed. */
function rise(env: Environment, floods: Levels, t: number): boolean {
  let changed = false;
  for (const { i, level } of floods) {
    const now = level[t] ?? 0;
    if (env.flood[i] === now) continue;
    env.flood[i] = now;
    changed = true;
  }
  return changed;
}

/** In flooded places the chance to leave is that of the level. */
function flee(env: Environment, rules: FloodRules): void {
  env.flood.forEach((level, i) => {
    if (level > 0) env.movechance[i] = rules.movechances[level]!;
  });
}

/**
 * The calendar of a case under the settings: location changes, conflicts, closures and food
 * insecurity applied day by day, scores and chances to leave from them. It does not depend on
 * chance, so that all runs share it.
 */
export function buildTimeline(
  model: DisplacementCase,
  settings: Settings,
  defects: Defects,
  graph: Graph,
  scale = 1,
): Timeline {
  const making: Making = {
    model,
    settings,
    defects,
    graph,
    began: new Int32Array(model.places.length).fill(-1),
    crowd: crowdOf(model, settings, scale),
    kinds: [],
  };
  const closures = closureEvents(model, defects, graph);
  const conflicts = model.conflicts.map(({ place, intensity }) => ({
    i: placeNumber(graph, 'conflicts', place),
    intensity,
  }));
  const changes = (model.changes ?? []).map((one) => ({
    ...one,
    i: placeNumber(graph, 'changes', one.place),
  }));
  const floods = floodsOf(making);
  const usesFood =
    settings.fleeWhenStarving ||
    settings.avoidFoodDeprivedLocations ||
    settings.starvationDrivenSpawning;
  let env = firstEnvironment(making);
  const plain = env.movechance.slice();
  const days: Environment[] = [];
  for (let t = 0; t < model.days; t++) {
    const next = copyEnvironment(env, t);
    next.movechance.set(plain);
    let changed = t === 0;
    for (const { i, kind, day } of changes) {
      if (day !== t) continue;
      become(making, next, i, kind);
      changed = true;
    }
    for (const { i, intensity } of conflicts) {
      const [now, before] = [intensity[t] ?? 0, t === 0 ? 0 : (intensity[t - 1] ?? 0)];
      if (applyConflict(making, next, i, now, before, t)) changed = true;
    }
    for (const event of closures.get(t) ?? []) {
      for (const link of event.links) {
        if (defects.reopeningOverrides) next.closed[link] = event.step > 0 ? 1 : 0;
        else next.closed[link]! += event.step;
      }
      for (const link of event.redirected) next.forced[link] = event.step > 0 ? 0 : 1;
      for (const { place, kind } of event.places) become(making, next, place, kind);
      changed = true;
    }
    const decays = settings.conflictSpawnDecay !== null;
    const food = usesFood ? foodByDay(model, t) : null;
    plain.set(next.movechance);
    if (settings.fleeWhenStarving && food) starve(next, plain, food);
    if (rise(next, floods, t)) changed = true;
    if (settings.floodRules) flee(next, settings.floodRules);
    if (last(making, next, t)) changed = true;
    const forecast = ahead(making, next, floods, t);
    if (forecast || env.forecast) changed = true;
    if (changed || decays || food) {
      refresh(making, next, t, food);
      env = changed || food || differs(env, next) ? { ...next, forecast } : env;
    }
    days.push(env);
  }
  return days;
}

function differs(a: Environment, b: Environment): boolean {
  return (
    a.score.some((score, i) => score !== b.score[i]) ||
    a.leaving.some((value, i) => value !== b.leaving[i])
  );
}
