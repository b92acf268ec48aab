import { bandLevels } from '../ensemble.ts';
import { type RuleName, ruleNames } from './rules.ts';
import type { ForecastCell } from './verify.ts';

/** Scores of the model and of the plain rules over the same cells. */
export interface ForecastSummary {
  readonly cells: number;
  /** Mean persons of a cell. */
  readonly persons: number;
  readonly crps: number;
  readonly rmse: number;
  /** Mean over days and horizons of Σ |median − published| ÷ Σ published. */
  readonly error: number;
  /** Share of reports within each band. */
  readonly coverage: readonly (readonly [level: number, share: number])[];
  readonly rules: Readonly<Record<RuleName, RuleSummary>>;
  /** 1 − CRPS ÷ that of the better plain rule (a point: its mean absolute error). */
  readonly skill: number;
  /** 1 − CRPS ÷ that of the best of all rules, bare or dressed with their past errors. */
  readonly skillOverDressed: number;
}

/** Scores of a plain rule. */
export interface RuleSummary {
  /** Mean absolute error, which is the CRPS of a point. */
  readonly crps: number;
  readonly dressed: number;
  readonly rmse: number;
  readonly error: number;
}

const mean = (values: readonly number[]) =>
  values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

const root = (errors: readonly number[]) => Math.sqrt(mean(errors.map((one) => one * one)));

/** Averaged relative difference by day and horizon, then over them. */
function averaged(cells: readonly ForecastCell[], apart: (cell: ForecastCell) => number): number {
  const sums = new Map<string, [number, number]>();
  for (const cell of cells) {
    const key = `${cell.day} ${cell.ahead}`;
    const [off, all] = sums.get(key) ?? [0, 0];
    sums.set(key, [off + apart(cell), all + cell.persons]);
  }
  return mean([...sums.values()].map(([off, all]) => off / Math.max(1, all)));
}

/**
 * Scores over any cells: of one case, of several together, of one camp, of one horizon.
 *
 * @example forecastSummary(cells.filter(({ camp }) => camp !== null)).skill
 */
export function forecastSummary(cells: readonly ForecastCell[]): ForecastSummary {
  const off = (cell: ForecastCell) => Math.abs(cell.median - cell.persons);
  const crps = mean(cells.map((cell) => cell.crps));
  const rules = Object.fromEntries(
    ruleNames.map((name) => {
      const errors = cells.map((cell) => cell.rules[name].error);
      return [
        name,
        {
          crps: mean(errors),
          dressed: mean(cells.map((cell) => cell.rules[name].dressed)),
          rmse: root(errors),
          error: averaged(cells, (cell) => cell.rules[name].error),
        },
      ];
    }),
  ) as Record<RuleName, RuleSummary>;
  const bare = Math.min(...ruleNames.map((name) => rules[name].crps));
  const best = Math.min(bare, ...ruleNames.map((name) => rules[name].dressed));
  return {
    cells: cells.length,
    persons: mean(cells.map(({ persons }) => persons)),
    crps,
    rmse: root(cells.map(off)),
    error: averaged(cells, off),
    coverage: bandLevels.map((level, b) => [
      level,
      mean(cells.map(({ inside }) => (inside[b] ? 1 : 0))),
    ]),
    rules,
    skill: bare > 0 ? 1 - crps / bare : 0,
    skillOverDressed: best > 0 ? 1 - crps / best : 0,
  };
}

/** The plain rule that did best, dressed or bare. @example bestRule(summary) // 'persistence' */
export function bestRule({ rules }: ForecastSummary): RuleName {
  const score = (name: RuleName) => Math.min(rules[name].crps, rules[name].dressed);
  return ruleNames.reduce((best, name) => (score(name) < score(best) ? name : best));
}

/**
 * What is to be used: the forecast, or the plain rule that has done better so far; null where
 * nothing could be scored yet.
 *
 * @example offerOf(forecastSummary(cells)) // 'forecast'
 */
export function offerOf(summary: ForecastSummary): 'forecast' | RuleName | null {
  if (summary.cells === 0) return null;
  return summary.skillOverDressed > 0 ? 'forecast' : bestRule(summary);
}
