import { SojournError } from '@sojourn/engine/core';
import { wholeNumber } from '../numbers.ts';

/** What was typed after `sojourn index`. */
export interface IndexOptions {
  readonly year?: string;
  readonly recipe?: string;
  readonly meta?: string;
  readonly rules?: string;
  readonly coinr?: string;
  readonly table?: string;
  readonly column?: readonly string[];
  readonly ownUnits?: boolean;
  readonly licence?: string;
  readonly weights?: readonly string[];
  readonly place?: string;
  readonly view?: 'obstacles' | 'levels' | 'sex' | 'protection';
  /** A measure, or true for all. */
  readonly vintages?: string | true;
  readonly trend?: readonly string[];
  readonly compare?: readonly string[];
  readonly explain?: string;
  readonly since?: string;
  readonly sensitivity?: readonly string[];
  readonly audit?: boolean;
  /** Series of the snapshot that the audit holds the index against. */
  readonly against?: readonly string[];
  /** An index that `--explain` asks about: what each indicator alone would have to be. */
  readonly reach?: string;
  readonly list?: boolean;
  readonly ranks?: boolean;
  /** Where the variance comes from: values, imputation, choices. */
  readonly split?: boolean;
  readonly sort?: 'name' | 'region' | 'score';
  /** `none`, `usual`, `wide`, or a file of choices. */
  readonly choices?: string;
  readonly draws?: string;
  readonly seed?: string;
  readonly threads?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly out?: string;
  readonly snapshot?: string;
}

/** The one thing that the command is asked to do. */
export type IndexMode =
  | 'table'
  | 'place'
  | 'compare'
  | 'explain'
  | 'sensitivity'
  | 'audit'
  | 'list';

/** @throws SojournError `argument.choice` where two things are asked at once */
export function modeOf(options: IndexOptions): IndexMode {
  const asked = (['place', 'compare', 'explain', 'sensitivity', 'audit', 'list'] as const).filter(
    (mode) => options[mode] !== undefined,
  );
  const [mode, other] = asked;
  if (mode === undefined) return 'table';
  if (other === undefined) return mode;
  throw new SojournError({
    code: 'argument.choice',
    where: { field: `--${other}` },
    got: `together with --${mode}`,
    expected: 'one of the two',
  });
}

/** Draws and seed. Draws of 0 give the point alone. */
export function drawsOf(options: IndexOptions, usual: number): { draws: number; seed: number } {
  const { draws, seed } = options;
  return {
    draws: draws === undefined ? usual : wholeNumber('--draws', draws, 0, 100_000),
    seed: seed === undefined ? 1 : wholeNumber('--seed', seed, 0, Number.MAX_SAFE_INTEGER),
  };
}

/** A year typed as an option. */
export function yearOption(option: string, typed: string): number {
  return wholeNumber(option, typed, 1800, 2200);
}

/** `name=value` pairs of a repeatable option. @throws SojournError `argument.choice` */
export function pairsOf(option: string, typed: readonly string[] = []): Map<string, string> {
  return new Map(
    typed
      .flatMap((text) => text.split(','))
      .map((text): [string, string] => {
        const at = text.indexOf('=');
        if (at > 0 && at < text.length - 1) {
          return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
        }
        throw new SojournError({
          code: 'argument.choice',
          where: { field: option },
          got: text,
          expected: 'NAME=VALUE',
        });
      }),
  );
}
