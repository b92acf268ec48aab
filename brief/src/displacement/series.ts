import { dateOf } from '@sojourn/engine/displacement';
import { areaSeries } from './areas.ts';
import { isHidden, toldError, toldExactly, untold } from './hidden.ts';
import type { CaseResult } from './result.ts';

/** Rows by day and area, for JSON and CSV. */
export function seriesOf(result: CaseResult) {
  const { release, ready } = result;
  return areaSeries(result).map(({ name, mean, sd, isBandTold, bands, registered }) => ({
    camp: name,
    days: release.days.map((t, i) => ({
      day: t,
      date: dateOf(ready.model, t),
      mean: toldExactly(mean[i]!),
      sd: isHidden(mean[i]!) ? null : sd[i]!,
      bands: Object.fromEntries(
        bands.map(({ level, low, high }) => [
          String(Math.round(level * 100)),
          isBandTold[i]
            ? ([toldExactly(low[i]!), toldExactly(high[i]!)] as const)
            : ([untold, untold] as const),
        ]),
      ),
      registered: registered[i]!,
    })),
  }));
}

const baselineNames = {
  capacity: 'known total by capacity',
  share30: 'known total by the shares of 30 days before',
  persistence30: 'counts of 30 days before',
} as const;

/** Scores of the model beside those of the baselines. */
export function scoresOf({ ensemble, baselines, release }: CaseResult) {
  const { error, rescaled, observed, fromDay30, crps, coverage, rmse } = ensemble.scores;
  return {
    E: { normal: error[0], normal_sd: error[1], rescaled: rescaled[0], rescaled_sd: rescaled[1] },
    E_half: error[0] / 2,
    E_observed_days: observed,
    E_from_day_30: fromDay30,
    ...(release.areas.every(({ name }, c) => name === ensemble.camps[c]) && {
      rmse_by_camp: Object.fromEntries(
        ensemble.camps.map((name, c) => [name, toldError(rmse[c]!)]),
      ),
    }),
    crps,
    coverage: Object.fromEntries(coverage.map(([level, share]) => [String(level), share])),
    baselines: Object.fromEntries(
      baselines.map(({ id, from, error: score }) => [
        id,
        {
          rule: baselineNames[id],
          from_day: from,
          E: score,
          model_on_same_days: from === 0 ? error[0] : fromDay30,
          skill: 1 - (from === 0 ? error[0] : fromDay30) / score,
        },
      ]),
    ),
  };
}
