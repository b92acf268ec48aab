import type { Forecast } from './flood-forecast.ts';

/**
 * What people meet on a day: the same object as long as nothing changes, a new one with a new
 * version when something does.
 */
export interface Environment {
  readonly version: number;
  /** Score of each place as a destination. */
  readonly score: Float64Array;
  /** Chance per day to leave each place. */
  readonly movechance: Float64Array;
  /** 1 where the place is a town (people are not let rest there after a short stint). */
  readonly town: Uint8Array;
  /** 1 where the place is a camp now. */
  readonly camp: Uint8Array;
  /** Conflict intensity, −1 where there is none. */
  readonly conflict: Float64Array;
  /** More than 0 where the road is closed. */
  readonly closed: Uint8Array;
  /** Relative number of people who flee from one resident of each place. */
  readonly leaving: Float64Array;
  /** Flood level of each place, 0 where there is none. */
  readonly flood: Uint8Array;
  /** 1 where conflict has lasted so long that people deliberate. */
  readonly lasting: Uint8Array;
  /** 1 on roads to which people are redirected. */
  readonly forced: Uint8Array;
  /** What people hear of floods to come; null without any. */
  readonly forecast: Forecast | null;
}

/** A copy to write into. */
export function copyEnvironment(one: Environment, version: number): Environment {
  return {
    version,
    score: one.score.slice(),
    movechance: one.movechance.slice(),
    town: one.town.slice(),
    camp: one.camp.slice(),
    conflict: one.conflict.slice(),
    closed: one.closed.slice(),
    leaving: one.leaving.slice(),
    flood: one.flood.slice(),
    lasting: one.lasting.slice(),
    forced: one.forced.slice(),
    forecast: null,
  };
}
