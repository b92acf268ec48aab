import { exp, log } from '../../core/index.ts';
import type { RogersCastro } from '../indices/rogers-castro.ts';

/** Which parts a schedule has: children and work (7), work and an upward slope in old age (9), a retirement peak (11), both (13). */
export type ScheduleSize = 7 | 9 | 11 | 13;

export type ParameterName = keyof RogersCastro;

/** Names of the parameters of a schedule, the level of all ages last. */
export function parameterNames(size: ScheduleSize): readonly ParameterName[] {
  const names: ParameterName[] = ['a1', 'alpha1', 'a2', 'alpha2', 'mu2', 'lambda2'];
  if (size === 11 || size === 13) names.push('a3', 'alpha3', 'mu3', 'lambda3');
  if (size === 9 || size === 13) names.push('a4', 'lambda4');
  return [...names, 'c'];
}

/** Ages of peaks may be anything; everything else is above zero and moves on a logarithmic scale. */
const isAge = (name: ParameterName) => name === 'mu2' || name === 'mu3';

/** Parameters as the solver moves them. */
export function freeOf(names: readonly ParameterName[], schedule: RogersCastro): Float64Array {
  return Float64Array.from(names, (name) => {
    const value = schedule[name] ?? 0;
    return isAge(name) ? value : log(Math.max(value, 1e-300));
  });
}

/** The schedule at a point of the solver. */
export function scheduleOf(names: readonly ParameterName[], free: Float64Array): RogersCastro {
  const found = names.map((name, at) => [name, isAge(name) ? free[at]! : exp(free[at]!)]);
  return Object.fromEntries(found) as unknown as RogersCastro;
}

/** How a double exponential changes with the logarithms of a, α, λ and with μ. */
function peakSlopes(
  age: number,
  [a, alpha, mu, lambda]: readonly [number, number, number, number],
): readonly [number, number, number, number] {
  const x = age - mu;
  const inner = exp(-lambda * x);
  const value = a * exp(-alpha * x - inner);
  return [value, -value * alpha * x, value * (alpha - lambda * inner), value * lambda * x * inner];
}

/** Derivatives of the schedule at an age by the parameters as the solver moves them. */
export function slopesAt(
  names: readonly ParameterName[],
  schedule: RogersCastro,
  age: number,
  into: Float64Array,
): void {
  const child = schedule.a1 * exp(-schedule.alpha1 * age);
  const { a2, alpha2, mu2, lambda2 } = schedule;
  const { a3 = 0, alpha3 = 0, mu3 = 0, lambda3 = 0, a4 = 0, lambda4 = 0 } = schedule;
  const work = peakSlopes(age, [a2, alpha2, mu2, lambda2]);
  const rest = peakSlopes(age, [a3, alpha3, mu3, lambda3]);
  const slope = a4 * exp(lambda4 * age);
  const by: Record<ParameterName, number> = {
    a1: child,
    alpha1: -child * schedule.alpha1 * age,
    a2: work[0],
    alpha2: work[1],
    mu2: work[2],
    lambda2: work[3],
    a3: rest[0],
    alpha3: rest[1],
    mu3: rest[2],
    lambda3: rest[3],
    a4: slope,
    lambda4: slope * lambda4 * age,
    c: schedule.c,
  };
  names.forEach((name, at) => {
    into[at] = by[name];
  });
}

/** From slopes by the logarithm to the scale of the parameter itself. */
export function scaleOf(name: ParameterName, schedule: RogersCastro): number {
  return isAge(name) ? 1 : schedule[name]!;
}
