import { checkRange, SojournError } from '../../core/index.ts';
import { assumed, dashed, type Sized } from '../levels/sized.ts';

/** What protects migrants at work abroad. */
export type Instrument =
  | 'health cover'
  | 'insurance'
  | 'portability'
  | 'change of employer'
  | 'consular help';

/** All instruments, in the order of results. */
export const instruments: readonly Instrument[] = [
  'health cover',
  'insurance',
  'portability',
  'change of employer',
  'consular help',
];

/** What it acts on. */
export type Outcome = 'harm abroad' | 'savings' | 'return by choice';

const outcomes: readonly Outcome[] = ['harm abroad', 'savings', 'return by choice'];

/** Which way each instrument is expected to act; none of them has a measured size. */
const directions: Readonly<Record<Instrument, Readonly<Partial<Record<Outcome, '+' | '-'>>>>> = {
  'health cover': { 'harm abroad': '-', savings: '+' },
  insurance: { 'harm abroad': '-', savings: '+' },
  portability: { savings: '+', 'return by choice': '+' },
  'change of employer': { 'harm abroad': '-', savings: '+' },
  'consular help': { 'harm abroad': '-', 'return by choice': '+' },
};

/** One instrument's effect on one outcome. */
export interface ProtectionResult {
  readonly instrument: Instrument;
  readonly outcome: Outcome;
  readonly result: Sized;
}

/** Who is covered, and the user's own sizes. */
export interface ProtectionInput {
  /** Part of migrants covered by each instrument, 0 to 1; absent is unknown. */
  readonly cover: Readonly<Partial<Record<Instrument, number>>>;
  /** Sizes that the user sets: relative change at full cover, −1 to 1. Absent: a direction alone. */
  readonly sizes?: Readonly<Partial<Record<Instrument, Partial<Record<Outcome, number>>>>>;
}

function checkKnown(field: string, got: string, known: readonly string[]): void {
  if (known.includes(got)) return;
  throw new SojournError({
    code: 'argument.choice',
    where: { field },
    got,
    expected: known.join(', '),
  });
}

function resultOf(
  { cover, sizes = {} }: ProtectionInput,
  instrument: Instrument,
  outcome: Outcome,
  direction: '+' | '-',
): Sized {
  const part = cover[instrument];
  const size = sizes[instrument]?.[outcome];
  const unit = `relative change of ${outcome}`;
  if (part === undefined) return dashed(unit, direction, 'How many are covered is not known.');
  if (size === undefined) return dashed(unit, direction, 'No study measures it.');
  return assumed(part * size, unit, 'Set by the user: no study measures it.');
}

/**
 * Social protection of migrants: health cover, insurance, portability, change of employer and
 * consular help, each on harm abroad, savings and return. Every effect is a direction; a size that
 * the user sets is shown dashed, grade none.
 *
 * @throws SojournError `argument.range` for cover or sizes out of range; `argument.choice` for
 * unknown instruments
 * @example protection({ cover: { 'health cover': 0.4 } })[0]?.result.dashed // true
 */
export function protection(input: ProtectionInput): readonly ProtectionResult[] {
  for (const [name, part] of Object.entries(input.cover)) {
    checkKnown('cover', name, instruments);
    checkRange(`cover of ${name}`, part, 0, 1);
  }
  for (const [name, sizes] of Object.entries(input.sizes ?? {})) {
    checkKnown('sizes', name, instruments);
    for (const [outcome, size] of Object.entries(sizes)) {
      checkKnown('outcome', outcome, outcomes);
      checkRange(`${name} on ${outcome}`, size, -1, 1);
    }
  }
  return instruments.flatMap((instrument) =>
    outcomes.flatMap((outcome): ProtectionResult[] => {
      const direction = directions[instrument][outcome];
      if (direction === undefined) return [];
      return [{ instrument, outcome, result: resultOf(input, instrument, outcome, direction) }];
    }),
  );
}
