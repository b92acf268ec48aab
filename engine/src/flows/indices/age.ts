import { checkLength, SojournError } from '../../core/index.ts';

/** Shape of migration by single years of age. */
export interface AgeIndices {
  /** Gross migraproduction rate: moves of a life if intensities stayed. */
  readonly gross: number;
  /** Highest intensity between the limits, per 100 people, and its age. */
  readonly peak: number;
  readonly peakAge: number;
  /** Sum of intensities within `breadth` years of the peak, per 100, and its share of all, %. */
  readonly peakBreadth: number;
  readonly peakShare: number;
  /** Largest yearly rise and fall of the schedule that sums to 1, and the ages at which they end. */
  readonly rise: number;
  readonly fall: number;
  readonly riseAge: number;
  readonly fallAge: number;
  /** Rise over fall: above 1 the way up is steeper. */
  readonly asymmetry: number;
}

/** Limits of {@link ageIndices}. */
export interface AgeOptions {
  /** Ages between which a peak is looked for, the limits left out (default 5 and 65). */
  readonly low?: number;
  readonly high?: number;
  readonly breadth?: number;
}

function nothing(): SojournError {
  return new SojournError({
    code: 'argument.range',
    where: { field: 'ages' },
    got: 'no age between the limits',
    expected: 'ages in single years, rising',
  });
}

/**
 * Indices of an age schedule of migration (Rogers 1975; Bell et al. 2002; Bell & Muhidin 2009;
 * Bernard, Bell & Charles-Edwards 2014). Windows are by age, wherever ages begin.
 *
 * @param ages single years, rising
 * @param intensities moves per person of that age
 * @throws SojournError `argument.shape`, `argument.range`
 * @example ageIndices(ages, intensities).peakAge // 24
 */
export function ageIndices(
  ages: ArrayLike<number>,
  intensities: ArrayLike<number>,
  { low = 5, high = 65, breadth = 5 }: AgeOptions = {},
): AgeIndices {
  checkLength('intensities', intensities.length, ages.length);
  let [gross, peakAt] = [0, -1];
  for (let a = 0; a < ages.length; a++) {
    gross += intensities[a]!;
    const inside = ages[a]! > low && ages[a]! < high;
    if (inside && (peakAt < 0 || intensities[a]! > intensities[peakAt]!)) peakAt = a;
  }
  if (peakAt < 0) throw nothing();
  const peakAge = ages[peakAt]!;
  let near = 0;
  let [riseAt, fallAt] = [-1, -1];
  const change = (a: number) => (intensities[a]! - intensities[a - 1]!) / gross;
  for (let a = 0; a < ages.length; a++) {
    if (Math.abs(ages[a]! - peakAge) <= breadth) near += intensities[a]!;
    if (a === 0 || ages[a]! <= low || ages[a]! >= high) continue;
    if (riseAt < 0 || change(a) > change(riseAt)) riseAt = a;
    if (fallAt < 0 || change(a) < change(fallAt)) fallAt = a;
  }
  if (riseAt < 0) throw nothing();
  return {
    gross,
    peak: 100 * intensities[peakAt]!,
    peakAge,
    peakBreadth: 100 * near,
    peakShare: (100 * near) / gross,
    rise: change(riseAt),
    fall: change(fallAt),
    riseAge: ages[riseAt]!,
    fallAge: ages[fallAt]!,
    asymmetry: change(riseAt) / -change(fallAt),
  };
}
