import { log } from '../../core/index.ts';
import type { Sample } from '../contract.ts';
import { type Board, boardOf } from './board.ts';
import { type Crew, type Hands, sumOver } from './crew.ts';
import { explained, openProjector, type Projector } from './projector.ts';
import { independentColumns, inverseOf, times } from './rank.ts';

/** Size of a step: root mean square with the weights, its largest row, the deepest fall at a zero. */
export interface StepSize {
  readonly size: number;
  readonly largest: number;
  readonly falling: number;
}

/** A step that is too small for weights to tell. */
const still = { step: 1e-9, row: 1e-7 };

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

/** A copy of a column where the crew can reach it. */
function copied(column: Float64Array, { floats }: Crew): Float64Array {
  const out = floats(column.length);
  out.set(column);
  return out;
}

/** State of iteratively reweighted least squares; arrays by row are taken once. */
export class IterationState {
  readonly eta: Float64Array;
  readonly mu: Float64Array;
  kept: number[];
  coefficients: Float64Array;
  bread: Float64Array = new Float64Array(0);
  /** Σ w (mu − y eta): half the deviance but for a constant. */
  objective = Infinity;
  readonly #sample: Sample;
  readonly #board: Board;
  readonly #hands: Hands;
  readonly #projector: Projector;
  readonly #w: Float64Array;
  readonly #columns: readonly Float64Array[];
  /** Working residual, then the step of the linear predictor. */
  readonly #step: Float64Array;

  constructor(sample: Sample, crew: Crew) {
    const { n, y, weights, offset } = sample;
    this.#sample = sample;
    this.eta = crew.floats(n);
    this.mu = crew.floats(n);
    this.#w = weights ? crew.floats(n) : this.mu;
    this.#step = crew.floats(n);
    this.#columns = sample.x.map((column) => copied(column, crew));
    this.kept = sample.x.map((_, at) => at);
    this.coefficients = new Float64Array(sample.x.length);
    const poisson = { y, weights, offset, eta: this.eta, mu: this.mu };
    this.#board = boardOf(sample, this.#w, [...this.#columns, this.#step], crew, poisson);
    this.#hands = crew.open(this.#board);
    this.#projector = openProjector(this.#board, this.#hands);
    this.#use(this.kept);
  }

  /** Lets the crew go. */
  close(): void {
    this.#hands.close();
  }

  passes(): number {
    return this.#projector.passes();
  }

  /** Kept regressors less their fixed effects. */
  get demeaned(): Float64Array[] {
    return this.kept.map((at) => this.#columns[at]!);
  }

  #use(kept: readonly number[]): void {
    this.kept = [...kept];
    this.#board.used.set([kept.length, ...kept]);
  }

  /**
   * From mu near the response: which regressors are kept, and the first linear predictor.
   *
   * @returns false if the regressors are singular
   */
  start(): boolean {
    const { y, weights } = this.#sample;
    const mean = meanOf(y, weights);
    this.#hands.run('first', null, mean);
    this.weigh();
    this.#use(this.#independent());
    this.coefficients = new Float64Array(this.kept.length);
    this.#step.set(this.eta);
    this.#projector.project(this.#step, 1e-2);
    const b = this.solveStep();
    if (!b) return false;
    this.#board.by.set(b);
    this.#hands.run('settle', this.#step);
    this.coefficients.set(b);
    this.objective = this.#advance(0);
    if (!Number.isFinite(this.objective)) this.#startFlat(mean);
    return true;
  }

  /** Regressors to keep: projected loosely, and tightly where one is nearly given by the others. */
  #independent(): number[] {
    const norms = lengthsOf(this.#sample, this.#w);
    const projected = (tolerance: number) => {
      for (const column of this.demeaned) this.#projector.project(column, tolerance);
      return this.#products(null).products;
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
    this.#hands.run('advance', this.#step, share);
    return sumOver(this.#board);
  }

  /** Sets the weights at the present mu. */
  weigh(): void {
    if (this.#sample.weights) this.#hands.run('weights');
    this.#projector.weigh();
  }

  /** Projects regressors and the working residual y / mu − 1, each with its tolerance. */
  project(columns: number, residual: number): void {
    this.#hands.run('residual', this.#step);
    for (const column of this.demeaned) this.#projector.project(column, columns);
    this.#projector.project(this.#step, residual);
  }

  /** X′WX of the kept regressors, and X′Wz. */
  #products(z: Float64Array | null): { products: Float64Array; sums: Float64Array } {
    this.#hands.run('products', z);
    const k = this.kept.length;
    const products = new Float64Array(k * k);
    let cell = 0;
    for (let i = 0; i < k; i++) {
      for (let j = 0; j <= i; j++) {
        products[i * k + j] = sumOver(this.#board, cell++);
        products[j * k + i] = products[i * k + j]!;
      }
    }
    const sums = Float64Array.from({ length: k }, (_, i) => sumOver(this.#board, cell + i));
    return { products, sums };
  }

  /** Coefficients of the projected residual on the projected regressors; null if singular. */
  solveStep(): Float64Array | null {
    const { products, sums } = this.#products(this.#step);
    const bread = inverseOf(products, this.kept.length);
    if (!bread) return null;
    this.bread = bread;
    return times(bread, sums);
  }

  /** Turns the projected residual into the step of eta, and measures it. */
  measure(b: Float64Array): StepSize {
    const { by, sums, width, rows } = this.#board;
    by.set(b);
    this.#hands.run('measure', this.#step);
    let [largest, falling] = [0, 0];
    for (let block = 0; block < rows.length - 1; block++) {
      largest = Math.max(largest, sums[block * width + 2]!);
      falling = Math.min(falling, sums[block * width + 3]!);
    }
    const [squares, total] = [sumOver(this.#board), sumOver(this.#board, 1)];
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
