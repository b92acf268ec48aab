import { checkRange } from '../../core/index.ts';
import { dashed, type Sized, sizedBy } from '../levels/sized.ts';

/** Work that women move to, by how it is placed under labour law. */
export type Job = 'domestic work' | 'care and health' | 'factory' | 'other';

/** Whether labour law at the destination covers the job, as the user knows it. */
export interface WomanMove {
  readonly job: Job;
  /** Earnings abroad as a multiple of earnings at home, > 0. */
  readonly earningsRatio: number;
  /** True where the law of the destination covers the job like any other. */
  readonly coveredByLaw: boolean;
}

/** Gain and risk side by side: neither is set off against the other. */
export interface WomanMoveResult {
  /** US$ gained per US$ earned at home: earningsRatio − 1. */
  readonly gain: number;
  readonly abuseRisk: Sized;
  readonly forcedLabour: Sized;
  readonly note: string;
}

/**
 * A woman's own migration by destination and job: what she gains, and the risk that goes with it.
 *
 * @throws SojournError `argument.range`
 * @example womanMove({ job: 'domestic work', earningsRatio: 3, coveredByLaw: false }).gain // 2
 */
export function womanMove({ job, earningsRatio, coveredByLaw }: WomanMove): WomanMoveResult {
  checkRange('earningsRatio', earningsRatio, Number.MIN_VALUE, 1e4);
  return {
    gain: earningsRatio - 1,
    abuseRisk: dashed(
      'risk of abuse at work',
      coveredByLaw ? 'mixed' : '+',
      coveredByLaw
        ? 'The law covers the job; whether it is kept is not measured by sex and job.'
        : `The law does not cover ${job}: the risk is higher, by how much nobody has measured.`,
    ),
    forcedLabour: sizedBy(
      'trf.forced_labour_migrants',
      'x the risk of other workers',
      (size) => size,
      'Women and men together; not known by sex and job.',
    ),
    note: 'Gain and risk stand side by side; one does not pay for the other.',
  };
}
