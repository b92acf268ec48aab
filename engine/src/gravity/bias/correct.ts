import { report, SojournError, type WorkOptions } from '../../core/index.ts';
import type { Fit } from '../contract.ts';
import { times } from '../solve/rank.ts';
import { sandwich } from '../variance/scores.ts';
import { endsOf, pairCovariances } from './effects.ts';
import { type PairTerms, pairTerms } from './information.ts';
import { pseudoInverse, solveIdentityLess } from './inverse.ts';
import { type PairPanel, type PanelRoles, pairPanel } from './panel.ts';

/** Corrected coefficients of a two- or three-way gravity model. */
export interface BiasCorrection {
  readonly threeWay: boolean;
  readonly pairs: number;
  readonly origins: number;
  readonly destinations: number;
  readonly periods: number;
  /** Bias of each coefficient; zeros in a two-way model. */
  readonly bias: Float64Array;
  readonly coefficients: Float64Array;
  /** Clustered by pair, factor P / (P − 1) only. */
  readonly errors: Float64Array;
  readonly correctedErrors: Float64Array;
  readonly covariance: Float64Array;
  readonly correctedCovariance: Float64Array;
}

/**
 * Most effects of one end – the end with fewer places – for which the variance is corrected: places
 * by periods in three-way models, places alone in two-way ones, where periods are apart.
 */
export const mostEffects = 6000;

/** Σ over places of the traces of Weidner & Zylkin (2021, equation 13) for one end and regressor. */
function endBias(
  panel: PairPanel,
  terms: readonly PairTerms[],
  end: 'origin' | 'destination',
  regressor: number,
): number {
  const { periods } = panel;
  const count = end === 'origin' ? panel.origins : panel.destinations;
  const square = periods * periods;
  const [information, cross, third, squares] = [0, 1, 2, 3].map(
    () => new Float64Array(count * square),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array];
  panel.pairs.forEach((pair, at) => {
    const { information: own, error, x } = terms[at]!;
    const column = x[regressor]!;
    const from = pair[end] * square;
    const moved = times(own, column);
    for (let s = 0; s < periods; s++) {
      for (let t = 0; t < periods; t++) {
        const cell = s * periods + t;
        information[from + cell]! += own[cell]!;
        cross[from + cell]! += moved[s]! * error[t]!;
        third[from + cell]! -= own[cell]! * (column[s]! + column[t]!);
        squares[from + cell]! += error[s]! * error[t]!;
      }
    }
  });
  let sum = 0;
  for (let place = 0; place < count; place++) {
    const of = (all: Float64Array) => all.subarray(place * square, (place + 1) * square);
    const inverse = pseudoInverse(of(information).slice(), periods);
    sum -= trace(of(cross), inverse, periods);
    sum += trace(sandwich(inverse, of(third), periods), of(squares), periods) / 2;
  }
  return sum / count;
}

/** tr(A B). */
function trace(a: Float64Array, b: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) sum += a[i * n + j]! * b[j * n + i]!;
  return sum;
}

function biasOf(fit: Fit, panel: PairPanel, terms: readonly PairTerms[]): Float64Array {
  const { origins, destinations } = panel;
  const pairs = panel.pairs.length;
  const scores = fit.names.map((_, k) => {
    const b = (origins / (origins - 1)) * (endBias(panel, terms, 'origin', k) / (pairs / origins));
    const d =
      (destinations / (destinations - 1)) *
      (endBias(panel, terms, 'destination', k) / (pairs / destinations));
    return b + d;
  });
  return times(
    fit.bread.map((value) => value * pairs),
    scores,
  );
}

/** Σ over pairs of x̃′ a e′ x̃ with a the error, or the error with its leverage taken out. */
function addPair(
  x: readonly Float64Array[],
  a: Float64Array,
  e: Float64Array,
  meat: Float64Array,
): void {
  const k = x.length;
  const dot = (column: Float64Array, other: Float64Array) =>
    column.reduce((sum, value, t) => sum + value * other[t]!, 0);
  const left = x.map((column) => dot(column, a));
  const right = x.map((column) => dot(column, e));
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++)
      meat[i * k + j]! += (left[i]! * right[j]! + left[j]! * right[i]!) / 2;
  }
}

function leverage(fit: Fit, { x, information }: PairTerms, effects: Float64Array): Float64Array {
  const k = x.length;
  const periods = Math.sqrt(effects.length);
  const inner = effects.slice();
  for (let s = 0; s < periods; s++) {
    for (let t = 0; t < periods; t++) {
      for (let i = 0; i < k; i++) {
        for (let j = 0; j < k; j++) {
          inner[s * periods + t]! += x[i]![s]! * fit.bread[i * k + j]! * x[j]![t]!;
        }
      }
    }
  }
  const out = new Float64Array(periods * periods);
  for (let s = 0; s < periods; s++) {
    for (let m = 0; m < periods; m++) {
      const by = information[s * periods + m]!;
      for (let t = 0; t < periods; t++) out[s * periods + t]! += by * inner[m * periods + t]!;
    }
  }
  return out;
}

function checkStructure(fit: Fit): boolean {
  const { length } = fit.sample.dimensions;
  if (fit.family === 'poisson' && (length === 2 || length === 3) && !fit.sample.weights) {
    return length === 3;
  }
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'a model for bias correction' },
    got: `${fit.family}, ${length} fixed effects${fit.sample.weights ? ', weights' : ''}`,
    expected:
      'Poisson without weights, with origin^period + destination^period (+ origin^destination)',
  });
}

/** Requires a size that can be inverted. @throws SojournError `argument.range` with what to do */
export function requireSize(
  { origins, destinations, periods }: Pick<PairPanel, 'origins' | 'destinations' | 'periods'>,
  threeWay: boolean,
): void {
  const places = Math.min(origins, destinations);
  const effects = places * (threeWay ? periods : 1);
  if (effects <= mostEffects) return;
  const most = Math.floor(mostEffects / (threeWay ? periods : 1));
  throw new SojournError({
    code: 'argument.range',
    where: { field: 'effects of one end in the bias correction' },
    got: threeWay ? `${places} places × ${periods} periods = ${effects}` : `${effects} places`,
    expected: `${mostEffects} at most`,
    remedy: `Merge periods, or keep the ${most} places of one end with most flows (--where); or leave the correction out, which matters little with so many places.`,
  });
}

/** The covariance of the effects of each pair; without pair effects periods do not touch each other. */
function eachPair(
  panel: PairPanel,
  terms: readonly PairTerms[],
  threeWay: boolean,
  work: WorkOptions | undefined,
  visit: (pair: number, covariance: Float64Array) => void,
): void {
  const { periods } = panel;
  if (threeWay) {
    const ends = endsOf(panel, periods, (pair) => terms[pair]!.information);
    pairCovariances(ends, visit, (done, total) => report(work, 'bias correction', done, total));
    return;
  }
  const diagonals = terms.map(() => new Float64Array(periods * periods));
  for (let t = 0; t < periods; t++) {
    const cell = t * periods + t;
    const one = new Float64Array(1);
    const ends = endsOf(panel, 1, (pair) => {
      one[0] = terms[pair]!.information[cell]!;
      return one;
    });
    pairCovariances(ends, (pair, [value]) => {
      diagonals[pair]![cell] = value!;
    });
    report(work, 'bias correction', t + 1, periods);
  }
  diagonals.forEach((covariance, pair) => {
    visit(pair, covariance);
  });
}

/**
 * Analytical correction of Weidner & Zylkin (2021, J. Int. Economics 132): in three-way models the
 * coefficients are biased by order 1/N, in two- and three-way models the clustered variance is too
 * small. The order of terms is that of the authors' own Stata code, ppml_fe_bias 1.2.
 *
 * @param work progress by place, where it is long
 * @throws SojournError `argument.choice` for another model, `argument.range` for too many effects
 * @example correctBias(fit, {origin, destination, period}).coefficients
 */
export function correctBias(fit: Fit, roles: PanelRoles, work?: WorkOptions): BiasCorrection {
  const threeWay = checkStructure(fit);
  const panel = pairPanel(fit, roles);
  const { origins, destinations, periods } = panel;
  requireSize(panel, threeWay);
  const terms = panel.pairs.map((pair) => pairTerms(fit, pair, threeWay));
  const k = fit.names.length;
  const bias = threeWay ? biasOf(fit, panel, terms) : new Float64Array(k);
  const [meat, corrected] = [new Float64Array(k * k), new Float64Array(k * k)];
  eachPair(panel, terms, threeWay, work, (pair, covariance) => {
    const own = terms[pair]!;
    addPair(own.x, own.error, own.error, meat);
    const lever = leverage(fit, own, covariance);
    addPair(own.x, solveIdentityLess(lever, own.error), own.error, corrected);
  });
  const pairs = panel.pairs.length;
  const scaled = (of: Float64Array) =>
    sandwich(fit.bread, of, k).map((value) => (value * pairs) / (pairs - 1));
  const [plain, better] = [scaled(meat), scaled(corrected)];
  const errorsOf = (matrix: Float64Array) =>
    Float64Array.from({ length: k }, (_, i) => Math.sqrt(matrix[i * k + i]!));
  return {
    threeWay,
    pairs,
    origins,
    destinations,
    periods,
    bias,
    coefficients: fit.coefficients.map((value, at) => value - bias[at]!),
    errors: errorsOf(plain),
    correctedErrors: errorsOf(better),
    covariance: plain,
    correctedCovariance: better,
  };
}
