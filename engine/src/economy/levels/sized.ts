import { SojournError } from '../../core/index.ts';
import { effect } from '../effects/index.ts';

/** How good the evidence is; `none`: nobody has measured it, so it is drawn dashed. */
export type Grade = 'strong' | 'moderate' | 'weak' | 'none';

/** Which way an effect goes; `mixed`: studies find both. */
export type Direction = '+' | '-' | '0' | 'mixed';

/** A result with its range and the evidence on which it rests. */
export interface Sized {
  /** Null where only the direction is known. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly direction: Direction;
  readonly grade: Grade;
  /** Ids in the register of effects. */
  readonly effects: readonly string[];
  /** True where no size has been measured: shown dashed, never added up. */
  readonly dashed: boolean;
  /** Why there is no size, or what it holds for. */
  readonly note: string;
}

/** Central value and bounds. */
export interface Range {
  readonly central: number;
  readonly low: number;
  readonly high: number;
}

function directionOf(low: number, high: number, central: number): Direction {
  if (low < 0 && high > 0) return central === 0 ? '0' : 'mixed';
  if (central === 0 && low === 0 && high === 0) return '0';
  return central < 0 || (central === 0 && low < 0) ? '-' : '+';
}

/**
 * The size of a registered effect as a range.
 *
 * @param id id in the register of effects
 * @returns its central value and bounds, or null where it has a direction only
 * @throws SojournError `argument.choice` for an id that the register does not have
 * @example rangeOf('rem.insurance') // { central: 0.6, low: 0.4, high: 0.8 }
 */
export function rangeOf(id: string): Range | null {
  const { central, low, high } = effect(id);
  if (central === null || low === null || high === null) return null;
  return { central, low, high };
}

/** The size of an effect that must have one. @throws SojournError as {@link rangeOf} */
export function sizeOf(id: string): Range {
  const range = rangeOf(id);
  if (range !== null) return range;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: 'effect' },
    got: id,
    expected: 'an effect with a size',
  });
}

/**
 * A result computed from one registered effect by a monotone function of its size.
 *
 * @param id id in the register
 * @param of result at a given size; monotone, so that bounds go to bounds
 * @example sizedBy('rem.insurance', 'US$', (share) => share * 100, 'of a fall of US$ 100')
 */
export function sizedBy(id: string, unit: string, of: (size: number) => number, note = ''): Sized {
  const size = sizeOf(id);
  const value = of(size.central);
  const ends = [of(size.low), of(size.high), value];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return {
    value,
    low,
    high,
    unit,
    direction: directionOf(low, high, value),
    grade: effect(id).grade,
    effects: [id],
    dashed: false,
    note,
  };
}

/**
 * A result of which no size has been measured: a direction, where studies agree on one.
 *
 * @param effects registered effects that give the direction; none where there is no study
 * @example dashed('days of abuse', '-', 'No study measures it.')
 */
export function dashed(
  unit: string,
  direction: Direction,
  note: string,
  effects: readonly string[] = [],
): Sized {
  const [first] = effects;
  const grade = first === undefined ? 'none' : effect(first).grade;
  return {
    value: null,
    low: null,
    high: null,
    unit,
    direction,
    grade,
    effects,
    dashed: true,
    note,
  };
}

/** A size that the user sets where nobody has measured one: shown dashed, grade none. */
export function assumed(value: number, unit: string, note: string): Sized {
  return {
    value,
    low: null,
    high: null,
    unit,
    direction: directionOf(value, value, value),
    grade: 'none',
    effects: [],
    dashed: true,
    note,
  };
}
