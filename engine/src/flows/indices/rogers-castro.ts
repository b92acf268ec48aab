import { exp } from '../../core/index.ts';

/** Parameters of a model schedule: childhood, labour force, and what may be added. */
export interface RogersCastro {
  readonly a1: number;
  readonly alpha1: number;
  readonly a2: number;
  readonly alpha2: number;
  readonly mu2: number;
  readonly lambda2: number;
  readonly c: number;
  /** Retirement peak. */
  readonly a3?: number;
  readonly alpha3?: number;
  readonly mu3?: number;
  readonly lambda3?: number;
  /** Upward slope after retirement. */
  readonly a4?: number;
  readonly lambda4?: number;
}

/** The fundamental parameters of Rogers & Castro (1981). */
export const fundamentalSchedule: RogersCastro = {
  a1: 0.02,
  alpha1: 0.1,
  a2: 0.06,
  alpha2: 0.1,
  mu2: 20,
  lambda2: 0.4,
  c: 0.003,
};

const doubleExponential = (x: number, a: number, alpha: number, mu: number, lambda: number) =>
  a * exp(-alpha * (x - mu) - exp(-lambda * (x - mu)));

/**
 * Migration intensity at an age by the model schedule of Rogers & Castro (1981).
 *
 * @param age in years
 * @returns intensity in the unit of the parameters a
 * @example scheduleAt(fundamentalSchedule, 0) // 0.0230…
 */
export function scheduleAt(schedule: RogersCastro, age: number): number {
  const { a1, alpha1, a2, alpha2, mu2, lambda2, c } = schedule;
  const { a3 = 0, alpha3 = 0, mu3 = 0, lambda3 = 0, a4 = 0, lambda4 = 0 } = schedule;
  return (
    a1 * exp(-alpha1 * age) +
    doubleExponential(age, a2, alpha2, mu2, lambda2) +
    (a3 === 0 ? 0 : doubleExponential(age, a3, alpha3, mu3, lambda3)) +
    (a4 === 0 ? 0 : a4 * exp(lambda4 * age)) +
    c
  );
}

/** Shape of a model schedule. */
export interface RogersCastroIndices {
  readonly peaking: number;
  readonly childDependency: number;
  readonly labourDependency: number;
  readonly labourAsymmetry: number;
  readonly regularity: number;
}

/**
 * Indices of a model schedule (Rogers & Castro 1981): where labour migration peaks, children by
 * workers and the reverse, asymmetry of the labour peak, regularity of parents' moves.
 *
 * @example rogersCastroIndices(fundamentalSchedule).labourAsymmetry // 4
 */
export function rogersCastroIndices(schedule: RogersCastro): RogersCastroIndices {
  const { a1, alpha1, a2, alpha2, mu2, lambda2 } = schedule;
  return {
    peaking: mu2,
    childDependency: a1 / a2,
    labourDependency: a2 / a1,
    labourAsymmetry: lambda2 / alpha2,
    regularity: alpha1 / alpha2,
  };
}
