import { checkSample } from './checks.ts';
import { mean } from './moments.ts';

/** The three definitions of Joanes & Gill (1998): 1 = g, 2 = G (unbiased if normal), 3 = b. */
export type ShapeType = 1 | 2 | 3;

function deviationsOf(values: ArrayLike<number>): { m2: number; m3: number; m4: number } {
  const centre = mean(values);
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (let i = 0; i < values.length; i++) {
    const deviation = values[i]! - centre;
    const square = deviation * deviation;
    m2 += square;
    m3 += square * deviation;
    m4 += square * square;
  }
  return { m2: m2 / values.length, m3: m3 / values.length, m4: m4 / values.length };
}

/**
 * Sample skewness (Joanes & Gill 1998): type 1 g₁ = m₃/m₂^1.5, type 2 G₁ = g₁√(n(n−1))/(n−2),
 * type 3 b₁ = g₁((n−1)/n)^1.5. NaN where all values are equal.
 *
 * @param values two or more, three or more for type 2
 * @throws SojournError `argument.shape`, `argument.range`
 * @example skewness([1, 2, 3]) // 0
 */
export function skewness(values: ArrayLike<number>, type: ShapeType = 2): number {
  checkSample('values', values, type === 2 ? 3 : 2);
  const n = values.length;
  const { m2, m3 } = deviationsOf(values);
  const g = m3 / (m2 * Math.sqrt(m2));
  if (type === 1) return g;
  if (type === 2) return (g * Math.sqrt(n * (n - 1))) / (n - 2);
  const shrink = (n - 1) / n;
  return g * shrink * Math.sqrt(shrink);
}

/**
 * Excess kurtosis, 0 for a normal (Joanes & Gill 1998): type 1 g₂ = m₄/m₂² − 3, type 2
 * G₂ = ((n+1)g₂ + 6)(n−1)/((n−2)(n−3)), type 3 b₂ = (g₂ + 3)(1 − 1/n)² − 3. NaN where all values
 * are equal.
 *
 * @param values two or more, four or more for type 2
 * @throws SojournError `argument.shape`, `argument.range`
 * @example kurtosis([1, 2, 3, 4, 5], 1) // -1.3
 */
export function kurtosis(values: ArrayLike<number>, type: ShapeType = 2): number {
  checkSample('values', values, type === 2 ? 4 : 2);
  const n = values.length;
  const { m2, m4 } = deviationsOf(values);
  const g = m4 / (m2 * m2) - 3;
  if (type === 1) return g;
  if (type === 2) return (((n + 1) * g + 6) * (n - 1)) / ((n - 2) * (n - 3));
  const shrink = (n - 1) / n;
  return (g + 3) * shrink * shrink - 3;
}
