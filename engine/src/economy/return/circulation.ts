import { checkRange, exp, log } from '../../core/index.ts';
import { assumption, setting } from '../effects/index.ts';
import { type Range, sizeOf } from '../levels/sized.ts';

/** Yearly hazards of a simple circulation between home and abroad. */
export interface Hazards {
  /** Leaving the host, a year, 0 to 50. */
  readonly comeBack: number;
  /** Leaving home again, a year, 0 to 50. */
  readonly leaveAgain: number;
}

/** People once, and their stays abroad as often as they have them. */
export interface Circulation {
  readonly persons: number;
  /** Expected stays abroad in the time, the first one included. */
  readonly spells: number;
  /** Part of the time spent abroad, 0 to 1. */
  readonly abroadShare: number;
}

/**
 * The yearly hazard that has a part of migrants leave within five years (OECD 2008: 20 to 50 %).
 *
 * @returns −ln(1 − share) / 5 at the central value and its bounds
 * @example returnHazard().central // 0.086
 */
export function returnHazard(): Range {
  const years = setting('ret.rate_years').value;
  const hazard = (share: number) => -log(1 - share) / years;
  const { central, low, high } = sizeOf('ret.rate5');
  return { central: hazard(central), low: hazard(low), high: hazard(high) };
}

/**
 * The hazard of leaving again under reintegration support. That support changes it at all is an
 * assumption without evidence: a range about zero, shown dashed.
 *
 * @param hazard a year without support, ≥ 0
 * @param support 0 to 1
 * @throws SojournError `argument.range`
 * @example leaveAgain(0.1, 1) // { central: 0.09, low: 0.07, high: 0.11 }
 */
export function leaveAgain(hazard: number, support: number): Range {
  checkRange('hazard', hazard, 0, 50);
  checkRange('support', support, 0, 1);
  const change = assumption('asm.reintegration.retention');
  const at = (size: number) => hazard * (1 + size * support);
  return { central: at(change.central), low: at(change.low), high: at(change.high) };
}

/**
 * Circularity over some years: everybody starts abroad, comes back and leaves again at constant
 * hazards. Persons are counted once, spells as often as they happen. Alternating two-state chain in
 * continuous time: with a = come back, b = leave again, the share abroad at t is
 * b/(a+b) + a/(a+b) e^{−(a+b)t}.
 *
 * @param persons ≥ 0
 * @param years > 0, at most 100
 * @throws SojournError `argument.range`
 * @example circulation(1_000, 10, { comeBack: 0.5, leaveAgain: 0.5 }).spells
 */
export function circulation(persons: number, years: number, hazards: Hazards): Circulation {
  const { comeBack: a, leaveAgain: b } = hazards;
  checkRange('persons', persons, 0, 1e10);
  checkRange('years', years, Number.MIN_VALUE, 100);
  checkRange('comeBack', a, 0, 50);
  checkRange('leaveAgain', b, 0, 50);
  const both = a + b;
  const settled = both > 0 ? (1 - exp(-both * years)) / both : years;
  const abroad = both > 0 ? (b * years + a * settled) / both : years;
  return {
    persons,
    spells: persons * (1 + b * (years - abroad)),
    abroadShare: Math.min(1, abroad / years),
  };
}
