import { type RandomNumbers, samplePoisson } from '../core/index.ts';
import { AgeWalk } from './age-walk.ts';
import type { ConflictSpawning, FloodSpawning } from './contract.ts';
import type { Beside } from './coupled/beside.ts';
import { CoupledWalk } from './coupled/walk.ts';
import type { Ground } from './ground.ts';
import { MemoryWalk } from './memory-walk.ts';
import { PlainWalk } from './plain-walk.ts';
import type { Prepared } from './prepare.ts';
import { Walk } from './walk.ts';

/** What one run gives. */
export interface Run {
  /** Persons in each camp after each day: camp c, day t at `c × days + t`. */
  readonly camps: Float64Array;
  /** Persons in the simulation after each day. */
  readonly total: Float64Array;
  /** People who could not be placed because no conflict zone had residents. */
  readonly waiting: number;
  /** Most states at the end of a day. */
  readonly mostCohorts: number;
}

/** What a run may be asked for beside chance. */
export interface RunOptions {
  readonly expected?: boolean;
  /** Instead of the registered inflow. */
  readonly inflow?: ArrayLike<number>;
  /** Days to run, at most those of the case. */
  readonly days?: number;
  /** Runs it beside another case, see {@link openBeside}. */
  readonly beside?: Beside | null;
}

interface Spawner {
  readonly weights: Float64Array;
  waiting: number;
}

/** Divides newcomers over the conflict zones. */
function spawn(walk: Ground, spawner: Spawner, due: number): void {
  const { env, population, ready } = walk;
  const { weights } = spawner;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    weights[i] = env.leaving[i]! * Math.max(0, population[i]!);
    sum += weights[i]!;
  }
  const people = due + spawner.waiting;
  spawner.waiting = 0;
  if (people <= 0) return;
  if (sum <= 0) {
    spawner.waiting = people;
    return;
  }
  walk.inflowStream();
  let left = people;
  for (let i = 0; i < weights.length && left > 0; i++) {
    const weight = weights[i]!;
    if (weight <= 0) continue;
    const isLast = sum - weight <= sum * 1e-14;
    const share = isLast ? left : walk.newcomers(left, weight, sum, i);
    sum -= weight;
    left -= share;
    place(walk, ready, i, share);
  }
}

function place(walk: Ground, ready: Prepared, i: number, people: number): void {
  walk.enter(i, people);
  if (ready.settings.takeFromPopulation)
    walk.population[i] = Math.max(0, walk.population[i]! - people);
}

function leaversOf(
  walk: Ground,
  i: number,
  stream: RandomNumbers,
  mode: ConflictSpawning['mode'],
  rate: number,
): number {
  const { scale, defects } = walk.ready;
  if (mode === 'pop_ratio') return Math.trunc(rate * walk.population[i]!);
  const people = defects.ratesUnscaled ? rate : rate / scale;
  return mode === 'constant' || walk.expected ? Math.trunc(people) : samplePoisson(stream, people);
}

/** People leave conflict zones at a rate of their own. */
function spawnByConflict(walk: Ground, { mode, rate }: ConflictSpawning): void {
  const stream = walk.inflowStream();
  const { conflict } = walk.env;
  for (let i = 0; i < conflict.length; i++) {
    if (conflict[i]! > 0)
      place(walk, walk.ready, i, leaversOf(walk, i, stream, mode, rate * conflict[i]!));
  }
}

/** People leave flooded places at a rate of the level. */
function spawnByFlood(walk: Ground, { mode, rates }: FloodSpawning): void {
  const stream = walk.inflowStream();
  walk.env.flood.forEach((level, i) => {
    if (level > 0) place(walk, walk.ready, i, leaversOf(walk, i, stream, mode, rates[level]!));
  });
}

function walkOf(
  ready: Prepared,
  seed: number,
  draw: number,
  expected: boolean,
  beside: Beside | null | undefined,
): Ground {
  const { cells, remembers } = ready;
  if (beside && cells && !expected) return new CoupledWalk(ready, beside, cells, seed, draw);
  if (ready.defects.oldestFirst && !expected && ready.limited.length > 0)
    return new AgeWalk(ready, seed, draw, expected);
  if (cells === null) return new Walk(ready, seed, draw, expected);
  if (remembers) return new MemoryWalk(ready, cells, seed, draw, expected);
  return new PlainWalk(ready, cells, seed, draw, expected);
}

/**
 * Lets people come and go for some days.
 *
 * @param afterDay called at the end of each day
 * @returns people who could not be placed because no conflict zone had residents
 */
export function walkDays(
  walk: Ground,
  days: number,
  inflow: ArrayLike<number>,
  afterDay: (day: number) => void,
): number {
  const { ready } = walk;
  const spawner = { weights: new Float64Array(ready.graph.names.length), waiting: 0 };
  for (let t = 0; t < days; t++) {
    walk.day = t;
    walk.env = ready.timeline[t]!;
    const { conflictSpawning, floodSpawning, floodZoneSpawningOnly } = ready.settings;
    if (floodSpawning) spawnByFlood(walk, floodSpawning);
    else if (conflictSpawning && !floodZoneSpawningOnly) spawnByConflict(walk, conflictSpawning);
    else spawn(walk, spawner, inflow[t]!);
    walk.step();
    if (ready.settings.campsAreSinks) walk.sink();
    afterDay(t);
  }
  return spawner.waiting;
}

/**
 * Runs a prepared case once.
 *
 * @param ready see {@link prepare}
 * @param seed whole number in [0, 2⁵³)
 * @param draw number of the run, 32 bits: each is a sequence of random numbers of its own
 * @param into receives the camps, as long as camps × days; made if absent
 * @example runOnce(prepare(model), 1, 0).camps
 */
export function runOnce(
  ready: Prepared,
  seed: number,
  draw: number,
  options: RunOptions = {},
  into?: Float64Array,
): Run {
  const expected = options.expected ?? false;
  const walk = walkOf(ready, seed, draw, expected, options.beside);
  const days = options.days ?? ready.model.days;
  const camps = into ?? new Float64Array(ready.camps.length * days);
  const total = new Float64Array(days);
  let mostCohorts = 0;
  const waiting = walkDays(walk, days, options.inflow ?? ready.inflow, (t) => {
    ready.camps.forEach((camp, c) => {
      camps[c * days + t] = walk.occupied[camp]!;
    });
    total[t] = walk.total();
    mostCohorts = Math.max(mostCohorts, walk.states());
  });
  return { camps, total, waiting, mostCohorts };
}
