import type { Expr, FactDefinition, Truth } from '../contract.ts';
import { type FactState, isRaised } from '../facts/state.ts';

export type FactAtom = Extract<Expr, { fact: string }>;

/** Whether a known value meets the condition of an atom. */
export function meets(atom: FactAtom, value: boolean | number | string): boolean {
  if (atom.is) return atom.is.includes(String(value));
  if (typeof value === 'number') {
    return (
      (atom.gte === undefined || value >= atom.gte) &&
      (atom.gt === undefined || value > atom.gt) &&
      (atom.lt === undefined || value < atom.lt)
    );
  }
  return value === true;
}

/** The presumption of an atom while its fact is not raised; none where it is simply unknown. */
export function presumptionOf(
  atom: FactAtom,
  definition: FactDefinition,
  against: boolean | undefined,
): boolean | undefined {
  return atom.presumed ?? definition.presumed ?? against;
}

/**
 * The truth of a fact's condition (strong Kleene).
 *
 * @param atom the condition
 * @param state what is known of the fact
 * @param presumed value while nobody has raised it
 */
export function truthOfAtom(
  atom: FactAtom,
  state: FactState | undefined,
  presumed: boolean | undefined,
): Truth {
  if (state?.answer === 'known') return meets(atom, state.value!) ? 'T' : 'F';
  if (!isRaised(state) && presumed !== undefined) return presumed ? 'T' : 'F';
  return 'U';
}
