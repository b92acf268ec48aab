import { SojournError } from '@sojourn/engine/core';
import type { Aim, CalibrationOptions } from '@sojourn/engine/displacement';
import { wholeNumber } from '../numbers.ts';
import type { DisplaceOptions } from './options.ts';

/** What `sojourn displace calibrate` was asked. */
export interface CalibrateOptions extends DisplaceOptions {
  readonly known?: string;
  readonly parameters?: readonly string[];
  readonly awareness?: readonly string[];
  readonly starts?: string;
  readonly evaluations?: string;
  readonly people?: string;
  readonly pull?: string;
  readonly aim?: Aim;
  readonly expected?: boolean;
  readonly identify?: boolean;
  readonly writeSettings?: string;
}

function amount(option: string, typed: string): number {
  const value = typed.trim() === '' ? Number.NaN : Number(typed);
  if (value >= 0 && value <= 1e6) return value;
  throw new SojournError({
    code: 'argument.range',
    where: { field: option },
    got: typed,
    expected: '0 to 1000000',
  });
}

/**
 * The options of a fit as the engine takes them.
 *
 * @throws SojournError `argument.range` naming the option
 */
export function fitOptions(options: CalibrateOptions): CalibrationOptions {
  const { aim, awareness, draws, evaluations, expected, parameters, people, pull, seed, starts } =
    options;
  const whole = (option: string, typed: string, low: number, high: number) =>
    wholeNumber(option, typed, low, high);
  return {
    seed,
    draws,
    ...(aim && { aim }),
    ...(expected && { expected }),
    ...(parameters && { parameters }),
    ...(awareness && { awareness: awareness.map((one) => whole('--awareness', one, 1, 4)) }),
    ...(starts && { starts: whole('--starts', starts, 0, 100_000) }),
    ...(evaluations && { evaluations: whole('--evaluations', evaluations, 1, 100_000) }),
    ...(people && { people: whole('--people', people, 100, 1_000_000_000) }),
    ...(pull && { pull: amount('--pull', pull) }),
  };
}
