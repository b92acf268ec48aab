/** Flows near a prior whose net totals (arrivals less departures) are given. */
export interface NetFit {
  /** n × n, origin by destination. */
  readonly flows: Float64Array;
  /** Distance to the prior in the sense of the problem. */
  readonly objective: number;
  /** Largest |net − target|, relative to the largest target. */
  readonly error: number;
  readonly steps: number;
}

/** Options of the problems of nets. */
export interface NetOptions {
  /** n × n, 1 where a flow may be; default everywhere but the diagonal. */
  readonly allowed?: ArrayLike<number>;
}
