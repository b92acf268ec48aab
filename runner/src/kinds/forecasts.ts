import {
  type DisplacementCase,
  type Forecast,
  type ForecastCell,
  type ForecastOptions,
  forecastOn,
  type RulePaths,
  rulesAhead,
  type Settings,
  verifiedDays,
  verifyDay,
} from '@sojourn/engine/displacement';
import type { Kind, Part } from '../kind.ts';

/** A case and its rules. */
export interface ForecastInput {
  readonly model: DisplacementCase;
  readonly settings: Partial<Settings>;
}

/** The last known day, and how a forecast is made. */
export type ForecastOrder = Required<
  Pick<ForecastOptions, 'ahead' | 'members' | 'seed' | 'level'>
> & { readonly day: number };

/** A forecast, how earlier ones did, and what plain rules say. */
export interface ForecastWork {
  readonly forecast: Forecast;
  readonly cells: readonly ForecastCell[];
  readonly rules: RulePaths;
}

/** Scores of some earlier days, and at last the forecast itself. */
export interface ForecastPart extends Part {
  readonly cells: readonly ForecastCell[];
  readonly made: Omit<ForecastWork, 'cells'> | null;
}

/** Earlier days are scored with what was known by the day of the forecast. */
const scoredDays = ({ day }: ForecastOrder) => verifiedDays(day + 1);

/**
 * A forecast and the record of the days before it. Work is shared day by day; a thread keeps what
 * it has learned of earlier days.
 *
 * @example pool.share(forecasts, { model, settings }, { day: 150, ahead: 90, members: 400, seed: 1, level: 'published' })
 */
export const forecasts: Kind<ForecastInput, ForecastOrder, ForecastPart, ForecastWork> = {
  name: 'forecast',
  stage: 'forecasts',
  slice: 1,
  task: 3,
  early: 0,
  large: false,
  draws: (_, order) => scoredDays(order).length + 1,
  open: ({ model, settings }) => ({
    begin(order) {
      const days = scoredDays(order);
      const { day, ...options } = order;
      const how = { ...options, settings, memory: new Map() };
      return (first, last) => ({
        first,
        last,
        cells: days.slice(first, last).flatMap((one) => verifyDay(model, one, how, day + 1)),
        made:
          last > days.length
            ? { forecast: forecastOn(model, day, how), rules: rulesAhead(model, day, how.ahead) }
            : null,
      });
    },
  }),
  collect() {
    const parts: ForecastPart[] = [];
    return {
      take: (part) => parts.push(part),
      result() {
        parts.sort((a, b) => a.first - b.first);
        const made = parts.at(-1)!.made!;
        return { ...made, cells: parts.flatMap(({ cells }) => cells) };
      },
    };
  },
};
