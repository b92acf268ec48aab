import { exp, log } from '../../core/index.ts';
import type { Sample } from '../contract.ts';
import { explained, openProjector, type Projector } from './projector.ts';
import { crossProducts, independentColumns, inverseOf, times } from './rank.ts';

/** Size of a step: root mean square with the weights, its largest row, the deepest fall at a zero. */
export interface StepSize {
  readonly size: number;
  readonly largest: number;
  readonly falling: number;
}

/** A step that is too small for weights to tell. */
const still = { step: 1e-9, row: 1e-7 };

/** Below this a fitted value is held, so that a working residual stays finite. */
const least = 1e-300;

/**
 * How far the first fitted values lie from the response towards its mean: little, because fitted
 * values rise to where they belong in few steps and fall by a factor of e at most.
 */
const begin = 0.005;

/** Weighted squared length of each column, about its mean where fixed effects take that out. */
export function lengthsOf(sample: Sample, w: Float64Array): Float64Array {
  const { dimensions, x, n } = sample;
  let total = 0;
  for (let row = 0; row < n; row++) total += w[row]!;
  return Float64Array.from(x, (column) => {
    let mean = 0;
    if (dimensions.length > 0) {
      for (let row = 0; row < n; row++) mean += w[row]! * column[row]!;
      mean /= total;
    }
    let [squares, raw] = [0, 0];
    for (let row = 0; row < n; row++) {
      squares += w[row]! * (column[row]! - mean) ** 2;
      raw += w[row]! * column[row]! * column[row]!;
    }
    // a constant has no length about its mean but for rounding
    return squares + 1e-16 * raw;
  });
}

/** The smallest share of its length that a regressor must keep beside the others. */
export const leastShare = (sample: Sample): number =>
  sample.dimensions.length > 0 ? explained : 1e-13;

/** State of iteratively reweighted least squares; arrays by row are taken once. */
export class IterationState {
  readonly eta: Float64Array;
  readonly mu: Float64Array;
  demeaned: Float64Array[];
  kept: number[];
  coefficients: Float64Array;
  bread: Float64Array = new Float64Array(0);
  /** Σ w (mu − y eta): half the deviance but for a constant. */
  objective = Infinity;
  readonly #sample: Sample;
  readonly #projector: Projector;
  readonly #w: Float64Array;
  /** Working residual, then the step of the linear predictor. */
  readonly #step: Float64Array;

  constructor(sample: Sample) {
    this.#sample = sample;
    this.#projector = openProjector(sample.dimensions, sample.n);
    this.eta = new Float64Array(sample.n);
    this.mu = new Float64Array(sample.n);
    this.#w = sample.weights ? new Float64Array(sample.n) : this.mu;
    this.#step = new Float64Array(sample.n);
    this.demeaned = sample.x.map((column) => column.slice());
    this.kept = sample.x.map((_, at) => at);
    this.coefficients = new Float64Array(sample.x.length);
  }

  passes(): number {
    return this.#projector.passes();
  }

  /**
   * From mu near the response: which regressors are kept, and the first linear predictor.
   *
   * @returns false if the regressors are singular
   */
  start(): boolean {
    const { y, weights, offset, n } = this.#sample;
    const mean = meanOf(y, weights);
    const response = this.eta;
    for (let row = 0; row < n; row++) {
      const mu = (y[row]! + begin * mean) / (1 + begin);
      this.mu[row] = mu;
      response[row] = log(mu) - (offset ? offset[row]! : 0) + (y[row]! - mu) / mu;
    }
    this.weigh();
    this.kept = this.#independent();
    this.demeaned = this.kept.map((at) => this.demeaned[at]!);
    this.coefficients = new Float64Array(this.kept.length);
    this.#step.set(response);
    this.#projector.project(this.#step, 1e-2);
    const b = this.solveStep();
    if (!b) return false;
    for (let row = 0; row < n; row++) {
      this.eta[row] = response[row]! - this.#step[row]! + (offset ? offset[row]! : 0);
    }
    this.#addTo(this.eta, b);
    this.coefficients.set(b);
    this.#step.fill(0);
    this.objective = this.#advance(0);
    if (!Number.isFinite(this.objective)) this.#startFlat(mean);
    return true;
  }

  /** Regressors to keep: projected loosely, and tightly where one is nearly given by the others. */
  #independent(): number[] {
    const norms = lengthsOf(this.#sample, this.#w);
    const projected = (tolerance: number) => {
      for (const column of this.demeaned) this.#projector.project(column, tolerance);
      return crossProducts(this.demeaned, this.#w).products;
    };
    const k = norms.length;
    const loose = projected(1e-2);
    const own = Float64Array.from({ length: k }, (_, at) => loose[at * k + at]!);
    const clear = independentColumns(loose, own, 0.05).length === k;
    return independentColumns(clear ? loose : projected(1e-8), norms, leastShare(this.#sample));
  }

  /** Where the first step runs away: the mean everywhere. */
  #startFlat(mean: number): void {
    const { offset, n, dimensions } = this.#sample;
    const level = dimensions.length > 0 ? log(mean) : 0;
    for (let row = 0; row < n; row++) this.eta[row] = level + (offset ? offset[row]! : 0);
    this.coefficients.fill(0);
    this.objective = this.#advance(0);
  }

  /** eta += share · step, mu = e^eta; returns the objective. */
  #advance(share: number): number {
    const { y, weights, n } = this.#sample;
    const { eta, mu } = this;
    const step = this.#step;
    let sum = 0;
    for (let row = 0; row < n; row++) {
      const at = eta[row]! + share * step[row]!;
      const value = exp(at);
      eta[row] = at;
      mu[row] = value;
      const term = value - y[row]! * at;
      sum += weights === null ? term : weights[row]! * term;
    }
    return sum;
  }

  /** Sets the weights at the present mu. */
  weigh(): void {
    const { weights, n } = this.#sample;
    if (weights) for (let row = 0; row < n; row++) this.#w[row] = weights[row]! * this.mu[row]!;
    this.#projector.weigh(this.#w);
  }

  /** Projects regressors and the working residual y / mu − 1, each with its tolerance. */
  project(columns: number, residual: number): void {
    const { y, n } = this.#sample;
    const step = this.#step;
    for (let row = 0; row < n; row++) step[row] = y[row]! / Math.max(this.mu[row]!, least) - 1;
    for (const column of this.demeaned) this.#projector.project(column, columns);
    this.#projector.project(step, residual);
  }

  /** Coefficients of the projected residual on the projected regressors; null if singular. */
  solveStep(): Float64Array | null {
    const { products, sums } = crossProducts(this.demeaned, this.#w, this.#step);
    const bread = inverseOf(products, this.demeaned.length);
    if (!bread) return null;
    this.bread = bread;
    return times(bread, sums);
  }

  #addTo(target: Float64Array, b: Float64Array): void {
    this.demeaned.forEach((column, at) => {
      const by = b[at]!;
      for (let row = 0; row < column.length; row++) target[row]! += by * column[row]!;
    });
  }

  /** Turns the projected residual into the step of eta, and measures it. */
  measure(b: Float64Array): StepSize {
    const { y, n } = this.#sample;
    const { mu } = this;
    const step = this.#step;
    for (let row = 0; row < n; row++)
      step[row] = y[row]! / Math.max(mu[row]!, least) - 1 - step[row]!;
    this.#addTo(step, b);
    const w = this.#w;
    let [squares, total, largest, falling] = [0, 0, 0, 0];
    for (let row = 0; row < n; row++) {
      const value = step[row]!;
      squares += w[row]! * value * value;
      total += w[row]!;
      if (value > largest) largest = value;
      else if (-value > largest) largest = -value;
      if (value < falling && y[row] === 0) falling = value;
    }
    return { size: Math.sqrt(squares / total), largest, falling };
  }

  /** Moves along the step, halved until the deviance does not rise; returns the share gone. */
  move(b: Float64Array): number {
    const before = this.objective;
    const slack = 1e-9 * (Math.abs(before) + 0.1);
    let share = 1;
    this.objective = this.#advance(1);
    while (!(this.objective <= before + slack) && share > 1e-6) {
      share /= 2;
      this.objective = this.#advance(-share);
    }
    b.forEach((value, at) => {
      this.coefficients[at]! += share * value;
    });
    return share;
  }

  /** Steps with exact projections, whose regressors the variances use, until nothing moves. */
  finish(tolerance: number): void {
    for (let round = 0; round < 4; round++) {
      this.weigh();
      this.project(tolerance, tolerance);
      const b = this.solveStep();
      if (!b) return;
      const { size, largest } = this.measure(b);
      this.move(b);
      if (size < still.step && largest < still.row) return;
    }
  }
}

function meanOf(y: Float64Array, weights: Float64Array | null): number {
  let [sum, total] = [0, 0];
  for (let row = 0; row < y.length; row++) {
    const weight = weights ? weights[row]! : 1;
    sum += weight * y[row]!;
    total += weight;
  }
  return sum / total;
}
