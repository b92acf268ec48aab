import { checkInteger } from '../errors/index.ts';
import { shuffle } from '../samplers/index.ts';
import { addToMoments, emptyMoments, type Moments } from '../statistics/index.ts';
import { openStream, purposes } from '../streams/index.ts';
import { checkCancelled, report, type WorkOptions } from '../work/index.ts';
import { mostExactPlayers, type ShapleyValues, shapleyExact, type Worth } from './shapley.ts';
import { designSteps } from './steps.ts';

export interface ShapleyOptions {
  /** Pairs of orders, each with its reverse; default 200. */
  readonly pairs?: number;
  readonly seed?: number;
}

/** Lets the players come in one by one; adds half of what each brings to `gains`. */
function enter(
  order: Uint32Array,
  worth: Worth,
  empty: number,
  full: number,
  members: Uint8Array,
  gains: Float64Array,
): void {
  members.fill(0);
  let before = empty;
  for (let at = 0; at < order.length; at++) {
    members[order[at]!] = 1;
    const after = at + 1 === order.length ? full : worth(members);
    gains[order[at]!]! += (after - before) / 2;
    before = after;
  }
}

/**
 * Shapley values by sampling orders in which players come in, each together with its reverse
 * (Castro, Gómez & Tejada 2009; antithetic pairs: Mitchell et al. 2022). Every order shares out
 * `full − empty`, so the values add up whatever the number of orders.
 *
 * @param players 1 to 10,000
 * @returns values with standard errors over pairs; runs are 2 + 2·pairs·(players − 1)
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example shapleySampled(30, worth, {pairs: 500, seed: 1})
 */
export function shapleySampled(
  players: number,
  worth: Worth,
  options: ShapleyOptions = {},
  work?: WorkOptions,
): ShapleyValues {
  const { pairs = 200, seed = 0 } = options;
  checkInteger('players', players, 1, 10_000);
  checkInteger('pairs', pairs, 2, 1e7);
  const members = new Uint8Array(players);
  const empty = worth(members);
  const full = worth(members.fill(1));
  const moments = Array.from({ length: players }, emptyMoments);
  const gains = new Float64Array(players);
  for (let draw = 0; draw < pairs; draw++) {
    checkCancelled(work);
    const order = randomOrder(players, seed, draw);
    gains.fill(0);
    enter(order, worth, empty, full, members, gains);
    enter(order.reverse(), worth, empty, full, members, gains);
    for (let i = 0; i < players; i++) addToMoments(moments[i]!, gains[i]!);
    report(work, 'orders', draw + 1, pairs);
  }
  const runs = 2 + 2 * pairs * (players - 1);
  return { ...summarise(moments), empty, full, runs };
}

function randomOrder(players: number, seed: number, draw: number): Uint32Array {
  const order = Uint32Array.from({ length: players }, (_, i) => i);
  const { sensitivity: purpose } = purposes;
  shuffle(openStream(seed, { purpose, t: designSteps.shapley, draw, entity: 0 }), order);
  return order;
}

function summarise(moments: readonly Moments[]): { values: Float64Array; errors: Float64Array } {
  return {
    values: Float64Array.from(moments, ({ mean }) => mean),
    errors: Float64Array.from(moments, ({ count, m2 }) => Math.sqrt(m2 / (count - 1) / count)),
  };
}

/**
 * Shapley values: exact up to 16 players, by sampled orders beyond.
 *
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example shapley(8, worthOfMechanisms).values
 */
export function shapley(
  players: number,
  worth: Worth,
  options: ShapleyOptions = {},
  work?: WorkOptions,
): ShapleyValues {
  return players <= mostExactPlayers
    ? shapleyExact(players, worth, work)
    : shapleySampled(players, worth, options, work);
}
