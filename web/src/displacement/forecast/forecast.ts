import type { ForecastResult } from '@sojourn/brief/displacement';
import type { CountLevel } from '@sojourn/engine/displacement';
import type { OpenCase } from '../open-case.ts';
import type { Work } from '../use-work.ts';

/** A forecast as it was asked for. */
export interface ForecastOrder {
  readonly opened: OpenCase;
  /** The last known day. */
  readonly day: number;
  readonly seed: number;
  readonly level: CountLevel;
}

/** As `sojourn displace forecast` makes it unless told otherwise. */
const [ahead, members] = [90, 400];

/** Registrations of the weeks ahead, and how such forecasts have done so far. */
export const forecastWork: Work<ForecastOrder, ForecastResult> = {
  total: (engine, { day }) => engine.verifiedDays(day + 1).length + 1,
  async run(engine, pool, { opened, day, seed, level }, options) {
    const { model, settings } = opened;
    const order = { day, ahead, members, seed, level };
    const made = await pool.share(engine.forecasts, { model, settings }, order, options);
    return engine.forecastResult(opened, made, { seed, level, full: false });
  },
};
