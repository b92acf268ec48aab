/** Population change and its parts. */
export interface VitalEstimate {
  readonly change: number;
  readonly natural: number;
  readonly net: number;
}

/**
 * Net migration as what births and deaths leave of population change: the balancing equation.
 *
 * @example vitalStatistics({ start: 100, end: 108, births: 10, deaths: 4 }).net // 2
 */
export function vitalStatistics(counts: {
  readonly start: number;
  readonly end: number;
  readonly births: number;
  readonly deaths: number;
}): VitalEstimate {
  const change = counts.end - counts.start;
  const natural = counts.births - counts.deaths;
  return { change, natural, net: change - natural };
}
