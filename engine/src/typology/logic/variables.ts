import type { FactDefinition } from '../contract.ts';
import { type FactState, type FactStates, isRaised } from '../facts/state.ts';

/**
 * A variable of the diagram: a fact, whether it was asked (where something is presumed until it is),
 * whether the answer to it is not known, a question of law.
 */
export type Variable =
  | { readonly kind: 'fact'; readonly fact: string; readonly cells: Cells }
  | { readonly kind: 'asked'; readonly fact: string }
  | { readonly kind: 'answered'; readonly fact: string }
  | { readonly kind: 'law'; readonly question: string };

/** The values of a fact between which no rule can tell. */
export interface Cells {
  readonly count: number;
  /** One value of each cell, for conditions and for examples. */
  readonly samples: readonly (boolean | number | string)[];
  indexOf(value: boolean | number | string): number;
}

function numberCells(cuts: readonly number[]): Cells {
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const samples = sorted.flatMap((cut, index) => {
    const below = index === 0 ? cut - 1 : (sorted[index - 1]! + cut) / 2;
    return [below, cut];
  });
  samples.push((sorted.at(-1) ?? 0) + 1);
  return {
    count: samples.length,
    samples,
    indexOf: (value) => {
      const at = sorted.findIndex((cut) => Number(value) <= cut);
      if (at < 0) return samples.length - 1;
      return sorted[at] === value ? 2 * at + 1 : 2 * at;
    },
  };
}

/**
 * The cells of a fact: no and yes, the choices, or the intervals between the limits that rules name.
 *
 * @example cellsOf(months, [6, 12]).count // 5: below 6, 6, between, 12, above
 */
export function cellsOf(fact: FactDefinition, cuts: readonly number[]): Cells {
  if (fact.type === 'number') return numberCells(cuts);
  const samples: readonly (boolean | number | string)[] =
    fact.type === 'choice' ? fact.choices!.map(({ id }) => id) : [false, true];
  return {
    count: samples.length,
    samples,
    indexOf: (value) => samples.indexOf(value),
  };
}

/** Number of values of a variable. */
export function valuesOf(variable: Variable): number {
  return variable.kind === 'fact' ? variable.cells.count : 2;
}

/** The value of a variable under a fact's state: its index, or −1 where it is not known. */
export function valueUnder(variable: Variable, state: FactState | undefined): number {
  switch (variable.kind) {
    case 'law':
      return -1;
    case 'answered':
      return state?.answer === 'unknown' ? 1 : 0;
    case 'asked':
      return Number(isRaised(state));
    case 'fact':
      return state?.answer === 'known' ? variable.cells.indexOf(state.value!) : -1;
  }
}

/** What is known of all variables. */
export function assignmentOf(variables: readonly Variable[], states: FactStates): Int8Array {
  return Int8Array.from(variables, (variable) =>
    valueUnder(variable, variable.kind === 'law' ? undefined : states.get(variable.fact)),
  );
}
