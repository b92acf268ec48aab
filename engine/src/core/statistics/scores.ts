import { checkLength, checkRange, SojournError } from '../errors/index.ts';
import { checkNumbers, checkSample } from './checks.ts';

/** `ensemble`: members are the forecast; `fair`: members are a sample of it (Ferro 2014). */
export type CrpsKind = 'ensemble' | 'fair';

/**
 * Continuous ranked probability score of an ensemble, E|X − y| − ½E|X − X′| (Gneiting & Raftery
 * 2007, eq. 21), in the observation's unit; smaller is better, |x − y| for one member. The fair
 * form divides the second term by m(m − 1) instead of m², so that small ensembles are not favoured
 * for being narrow; it can be slightly negative.
 *
 * @param members one or more numbers, two or more for `fair`
 * @throws SojournError `argument.shape`, `argument.range`
 * @example crps([1, 3], 2) // 0.5
 */
export function crps(
  members: ArrayLike<number>,
  observed: number,
  kind: CrpsKind = 'ensemble',
): number {
  checkSample('members', members, kind === 'fair' ? 2 : 1);
  checkNumbers('observed', [observed]);
  const sorted = Float64Array.from(members).sort();
  const m = sorted.length;
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < m; i++) {
    distance += Math.abs(sorted[i]! - observed);
    spread += (2 * i + 1 - m) * sorted[i]!;
  }
  const pairs = kind === 'fair' ? m * (m - 1) : m * m;
  return distance / m - spread / pairs;
}

/**
 * Pinball (quantile) loss of a forecast of the `probability` quantile, in the observation's unit
 * (Koenker & Bassett 1978): p(y − q) above the forecast, (1 − p)(q − y) below.
 *
 * @throws SojournError `argument.range` unless 0 <= probability <= 1
 * @example pinballLoss(10, 12, 0.9) // 1.8
 */
export function pinballLoss(forecast: number, observed: number, probability: number): number {
  checkRange('probability', probability, 0, 1);
  checkNumbers('forecast and observed', [forecast, observed]);
  const error = observed - forecast;
  return error >= 0 ? probability * error : (probability - 1) * error;
}

function checkInterval(low: number, high: number, at: number): void {
  if (low <= high) return;
  throw new SojournError({
    code: 'argument.range',
    where: { field: `interval ${at}` },
    got: `[${low}, ${high}]`,
    expected: 'low no larger than high',
  });
}

/**
 * Interval score of a central `level` interval (Gneiting & Raftery 2007, eq. 43): its width plus
 * 2/(1 − level) times the distance by which the observation lies outside.
 *
 * @throws SojournError `argument.range` unless low <= high and 0 <= level < 1
 * @example intervalScore(0, 10, 11, 0.8) // 20
 */
export function intervalScore(low: number, high: number, observed: number, level: number): number {
  checkRange('level', level, 0, 1 - Number.EPSILON);
  checkInterval(low, high, 0);
  checkNumbers('observed', [observed]);
  const outside = Math.max(low - observed, observed - high, 0);
  return high - low + (2 * outside) / (1 - level);
}

/** How many intervals held what was observed. */
export interface Coverage {
  readonly inside: number;
  readonly below: number;
  readonly above: number;
  readonly count: number;
  /** inside / count. */
  readonly share: number;
}

/**
 * Coverage of intervals; ends belong to the interval.
 *
 * @param low,high,observed of one length, 1 or more
 * @throws SojournError `argument.shape`, `argument.range`
 * @example intervalCoverage([0, 0], [1, 1], [0.5, 2]).share // 0.5
 */
export function intervalCoverage(
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  observed: ArrayLike<number>,
): Coverage {
  checkSample('observed', observed, 1);
  checkLength('low', low.length, observed.length);
  checkLength('high', high.length, observed.length);
  let [below, above] = [0, 0];
  for (let i = 0; i < observed.length; i++) {
    checkInterval(low[i]!, high[i]!, i);
    if (observed[i]! < low[i]!) below++;
    else if (observed[i]! > high[i]!) above++;
  }
  const count = observed.length;
  const inside = count - below - above;
  return { inside, below, above, count, share: inside / count };
}

/**
 * Place of the observation in the ensemble, 0 to 1: the share of members below it, ties counted
 * half (probability integral transform); uniform over cases if the ensemble is calibrated.
 *
 * @throws SojournError `argument.shape`, `argument.range`
 * @example placeInEnsemble([1, 2, 3, 4], 2.5) // 0.5
 */
export function placeInEnsemble(members: ArrayLike<number>, observed: number): number {
  checkSample('members', members, 1);
  checkNumbers('observed', [observed]);
  let below = 0;
  for (let i = 0; i < members.length; i++) {
    if (members[i]! < observed) below += 1;
    else if (members[i] === observed) below += 0.5;
  }
  return below / members.length;
}
