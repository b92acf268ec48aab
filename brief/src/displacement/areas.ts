import { isHidden } from './hidden.ts';
import type { CaseResult } from './result.ts';

/** Normal quantiles of the bands, for areas of several camps. */
const quantiles: Readonly<Record<number, number>> = { 0.5: 0.6745, 0.8: 1.2816, 0.95: 1.96 };

/** Of fewer runs the ends of bands would tell the runs, and so a hidden mean. */
const fewestRuns = 20;

/** What may be told of a camp, or of an area of several, by released day. */
export interface AreaSeries {
  readonly name: string;
  /** The camp that it is, or null for an area that takes the place of its camps. */
  readonly camp: number | null;
  readonly camps: readonly number[];
  readonly mean: readonly number[];
  readonly sd: readonly number[];
  /** Whether the bands of a day may be told: not where a hidden mean would follow from them. */
  readonly isBandTold: readonly boolean[];
  readonly bands: readonly {
    readonly level: number;
    readonly low: readonly number[];
    readonly high: readonly number[];
  }[];
  readonly registered: readonly number[];
}

/**
 * The series of a result that may be told. The spread of an area of several camps is the root of
 * the summed squares, its bands are normal ones.
 */
export function areaSeries({ ensemble, ready, release }: CaseResult): AreaSeries[] {
  const { days } = ensemble;
  return release.areas.map(({ name, camps }) => {
    const sums = (of: (at: number, c: number, t: number) => number) =>
      release.days.map((t) => camps.reduce((total, c) => total + of(c * days + t, c, t), 0));
    const mean = sums((at) => ensemble.mean[at]!);
    const sd = sums((at) => ensemble.sd[at]! ** 2).map(Math.sqrt);
    const end = (level: number, sign: number) =>
      mean.map((value, i) => Math.max(0, value + sign * quantiles[level]! * sd[i]!));
    const isOne = camps.length === 1;
    return {
      name,
      camp: isOne && name === ensemble.camps[camps[0]!] ? camps[0]! : null,
      camps,
      mean,
      sd,
      // Two ends of normal bands tell the mean.
      isBandTold: mean.map((value) => !isHidden(value) || (isOne && ensemble.draws >= fewestRuns)),
      bands: ensemble.bands.map(({ level, low, high }) => ({
        level,
        low: isOne ? sums((at) => low[at]!) : end(level, -1),
        high: isOne ? sums((at) => high[at]!) : end(level, 1),
      })),
      registered: sums((_at, c, t) => ready.registered[c]![t]!),
    };
  });
}
