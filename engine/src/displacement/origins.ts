import {
  checkCancelled,
  checkInteger,
  report,
  SojournError,
  type WorkOptions,
} from '../core/index.ts';
import { mostKinds } from './kinds.ts';
import { OriginWalk } from './origin-walk.ts';
import type { Prepared } from './prepare.ts';
import { walkDays } from './run.ts';

/** From where the people in the camps came, and who came in when; means of runs. */
export interface Origins {
  readonly draws: number;
  readonly camps: readonly string[];
  /** Places from which anyone set out; `null` stands for who was there before day 0. */
  readonly origins: readonly (string | null)[];
  /** Last day of each period, in which arrivals are counted, too. */
  readonly days: readonly number[];
  /** Persons by period, camp and origin at `(period × camps + camp) × origins + origin`. */
  readonly persons: Float64Array;
  /** People who came into a camp from elsewhere, by period and camp at `period × camps + camp`. */
  readonly arrivals: Float64Array;
}

/** The last day of every period, the last day of the run among them. */
function periodEnds(days: number, period: number): number[] {
  const ends: number[] = [];
  for (let t = days - 1; t >= 0; t -= period) ends.push(t);
  return ends.reverse();
}

/** Keeps the origins from which anyone came. */
function withPeople(
  all: Float64Array,
  rows: number,
  names: readonly string[],
): Pick<Origins, 'origins' | 'persons'> {
  const count = names.length + 1;
  const used = Array.from({ length: count }, (_, o) => o).filter((o) => {
    for (let row = 0; row < rows; row++) if (all[row * count + o]! > 0) return true;
    return false;
  });
  const persons = new Float64Array(rows * used.length);
  for (let row = 0; row < rows; row++) {
    used.forEach((o, at) => {
      persons[row * used.length + at] = all[row * count + o]!;
    });
  }
  return { origins: used.map((o) => (o === 0 ? null : names[o - 1]!)), persons };
}

/**
 * From where the people in each camp came, by period: runs in which people keep their origin.
 *
 * @param ready see {@link prepare}
 * @param draws number of runs, 1 to 10 000
 * @param seed whole number in [0, 2⁵³)
 * @param period days in a period, 1 or more (default a week); the last one ends with the run
 * @throws SojournError `argument.range`, `work.cancelled`
 * @example traceOrigins(prepare(model), 20, 1).origins
 */
export function traceOrigins(
  ready: Prepared,
  draws: number,
  seed: number,
  period = 7,
  work?: WorkOptions,
): Origins {
  checkInteger('draws', draws, 1, 10_000);
  checkInteger('period', period, 1, 100_000);
  const { names } = ready.graph;
  const places = names.length;
  const mostPlaces = Math.floor((mostKinds + 1) / ready.kinds.count) - 1;
  if (places > mostPlaces) {
    throw new SojournError({
      code: 'argument.range',
      where: { field: 'places' },
      got: String(places),
      expected: `at most ${mostPlaces}`,
    });
  }
  const ends = periodEnds(ready.model.days, period);
  const camps = ready.camps.length;
  const all = new Float64Array(ends.length * camps * (places + 1));
  const arrivals = new Float64Array(ends.length * camps);
  const now = new Float64Array(places * (places + 1));
  for (let draw = 0; draw < draws; draw++) {
    checkCancelled(work);
    const walk = new OriginWalk(ready, seed, draw, false);
    let at = 0;
    walkDays(walk, ready.model.days, ready.inflow, (day) => {
      ready.camps.forEach((place, c) => {
        arrivals[at * camps + c]! += walk.arrived[place]! / draws;
      });
      if (day !== ends[at]) return;
      now.fill(0);
      walk.addOrigins(now);
      ready.camps.forEach((place, c) => {
        const row = (at * camps + c) * (places + 1);
        for (let o = 0; o <= places; o++) all[row + o]! += now[place * (places + 1) + o]! / draws;
      });
      at += 1;
    });
    report(work, 'origins', draw + 1, draws);
  }
  return {
    draws,
    camps: ready.camps.map((camp) => names[camp]!),
    ...withPeople(all, ends.length * camps, names),
    days: ends,
    arrivals,
  };
}
