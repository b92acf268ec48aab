import {
  type Calibration,
  type CalibrationOptions,
  calibrate,
  type FittedCase,
  type LeftOut,
  leaveOut,
  type ScoreRuns,
} from '@sojourn/engine/displacement';
import type { Kind, Part } from '../kind.ts';

/** Cases that are fitted together, two or more. */
export interface CalibrationInput {
  readonly cases: readonly FittedCase[];
}

/** How a fit is made, and how it is scored. */
export interface CalibrationOrder {
  readonly options: CalibrationOptions;
  readonly scored: ScoreRuns;
}

/** The fit to all cases, and each case under settings fitted to the others. */
export interface CalibrationWork {
  readonly fit: Calibration;
  readonly leftOut: readonly LeftOut[];
}

/** Some cases left out, and at last the fit to all. */
export interface CalibrationPart extends Part {
  readonly leftOut: readonly LeftOut[];
  readonly fit: Calibration | null;
}

/**
 * Fits to several cases: each is left out in turn, then all are fitted together. A fit is a search
 * and runs on one thread; there is one more of them than there are cases.
 *
 * @example pool.share(calibrations, { cases }, { options: { seed: 1 }, scored: {} })
 */
export const calibrations: Kind<
  CalibrationInput,
  CalibrationOrder,
  CalibrationPart,
  CalibrationWork
> = {
  name: 'calibration',
  stage: 'fits',
  slice: 1,
  task: 1,
  early: 0,
  large: false,
  draws: ({ cases }) => cases.length + 1,
  open: ({ cases }) => ({
    begin:
      ({ options, scored }) =>
      (first, last) => {
        const left = cases.map((_, at) => at).slice(first, last);
        return {
          first,
          last,
          leftOut: left.map((at) => leaveOut(cases, at, options, scored)),
          fit: last > cases.length ? calibrate(cases, options) : null,
        };
      },
  }),
  collect() {
    const parts: CalibrationPart[] = [];
    return {
      take: (part) => parts.push(part),
      result() {
        parts.sort((a, b) => a.first - b.first);
        return { fit: parts.at(-1)!.fit!, leftOut: parts.flatMap(({ leftOut }) => leftOut) };
      },
    };
  },
};
