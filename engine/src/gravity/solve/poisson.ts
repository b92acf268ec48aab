import { checkCancelled, log, report, type WorkOptions } from '../../core/index.ts';
import type { Sample } from '../contract.ts';
import type { Crew } from './crew.ts';
import { IterationState } from './iteration.ts';

/** What solving gives, by row of the sample. */
export interface Solution {
  readonly kept: readonly number[];
  readonly coefficients: Float64Array;
  readonly eta: Float64Array;
  readonly fitted: Float64Array;
  readonly demeaned: readonly Float64Array[];
  readonly bread: Float64Array;
  readonly deviance: number;
  readonly converged: boolean;
  readonly iterations: number;
  readonly passes: number;
}

/** Asked once if rows run away: whether separated rows are in the sample, so that solving stops. */
export type Suspicion = () => boolean;

/** The step after which nothing is left to gain: the next error is about its square. */
const smallStep = 1e-5;
const smallRow = 1e-3;
/** A fitted value that goes to zero falls by a factor of e in every step. */
const runaway = { since: 7, fall: -0.8 };

/** Σ w (y log y − y): what the deviance is measured from. */
function saturated({ y, weights }: Sample): number {
  let sum = 0;
  for (let row = 0; row < y.length; row++) {
    const value = y[row]!;
    if (value > 0) sum += (weights ? weights[row]! : 1) * (value * log(value) - value);
  }
  return sum;
}

/**
 * Poisson pseudo-maximum likelihood by iteratively reweighted least squares (Correia, Guimarães &
 * Zylkin 2020). Each step projects the working residual, not the response, and regressors start
 * from their last projection, so that the inner problems get smaller as the outer one converges;
 * their tolerances follow the size of the last step.
 *
 * @param crew who runs the passes over the rows; the bits do not depend on it
 * @returns null if the suspicion was confirmed: drop the separated rows and solve again
 */
export function solvePoisson(
  sample: Sample,
  mostIterations: number,
  tolerance: number,
  suspicion: Suspicion,
  crew: Crew,
  work?: WorkOptions,
): Solution | null {
  const state = new IterationState(sample, crew);
  try {
    return iterate(sample, state, mostIterations, tolerance, suspicion, work);
  } finally {
    state.close();
  }
}

function iterate(
  sample: Sample,
  state: IterationState,
  mostIterations: number,
  tolerance: number,
  suspicion: Suspicion,
  work: WorkOptions | undefined,
): Solution | null {
  let singular = !state.start();
  let asked = false;
  let [iterations, size, converged] = [1, 0.2, false];
  while (!converged && !singular && iterations < mostIterations) {
    checkCancelled(work);
    iterations++;
    state.weigh();
    const loose = Math.min(1e-2, Math.max(size * 0.3, 1e-7));
    state.project(loose, Math.min(1e-2, Math.max(size * size * 0.3, 1e-9)));
    const b = state.solveStep();
    singular = b === null;
    const step = b && state.measure(b);
    const runs = step !== null && iterations >= runaway.since && step.falling < runaway.fall;
    if (!asked && (singular || runs)) {
      asked = true;
      if (suspicion()) return null;
    }
    if (!b || !step) break;
    const share = state.move(b);
    size = step.size;
    report(work, 'iterations', iterations, mostIterations);
    converged = share === 1 && size < smallStep && step.largest < smallRow;
  }
  if (!singular) state.finish(tolerance);
  return {
    kept: state.kept,
    coefficients: state.coefficients,
    eta: state.eta,
    fitted: state.mu,
    demeaned: state.demeaned,
    bread: state.bread,
    deviance: 2 * (state.objective + saturated(sample)),
    converged,
    iterations: iterations + 1,
    passes: state.passes(),
  };
}
