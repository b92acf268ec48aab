/** Ten times the leading digits that a round step may have. */
const mantissas = [10, 20, 25, 50] as const;

interface Candidate {
  readonly low: number;
  readonly high: number;
  readonly intervals: number;
  readonly mantissa: number;
  readonly exponent: number;
}

/** k × mantissa × 10^exponent, exact to the last bit where decimals allow. */
function multiple(k: number, mantissa: number, exponent: number): number {
  return exponent < 0 ? (k * mantissa) / 10 ** -exponent : k * mantissa * 10 ** exponent;
}

function candidate(low: number, high: number, mantissa: number, exponent: number): Candidate {
  const step = multiple(1, mantissa, exponent);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  return { low: first, high: last, intervals: last - first, mantissa, exponent };
}

/** What makes ticks less good: empty room, too many or too few, a step of 2.5, no tick between. */
function cost(one: Candidate, span: number, intervals: number): number {
  const width = one.intervals * multiple(1, one.mantissa, one.exponent);
  const waste = (width - span) / width;
  const odd = one.mantissa === 25 ? 0.1 : 0;
  const bare = one.intervals === 1 ? 0.1 : 0;
  return waste + 0.08 * Math.abs(one.intervals - intervals) + odd + bare;
}

/**
 * Round ticks that enclose [low, high], low < high: steps of 1, 2, 2.5 or 5 times a power of ten,
 * chosen for little empty room and about the wanted number of intervals.
 *
 * @example niceTicks(0, 4.4, 2) // [0, 2.5, 5]
 */
export function niceTicks(low: number, high: number, intervals: number): number[] {
  const middle = Math.floor(Math.log10((high - low) / intervals)) - 1;
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const exponent of [middle - 1, middle, middle + 1, middle + 2]) {
    for (const mantissa of mantissas) {
      const one = candidate(low, high, mantissa, exponent);
      if (one.intervals > intervals + 2) continue;
      const price = cost(one, high - low, intervals);
      if (price >= least) continue;
      least = price;
      best = one;
    }
  }
  if (best === null) return [low, high];
  const { low: first, intervals: count, mantissa, exponent } = best;
  return Array.from({ length: count + 1 }, (_, k) => multiple(first + k, mantissa, exponent));
}
