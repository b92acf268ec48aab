import type { FactDefinition, RuleBook } from '../contract.ts';
import type { FactStates } from '../facts/state.ts';
import { Naive, type World } from './naive.ts';

type Value = boolean | number | string;

/** A fact that is open or a question of law, with the values that it can take. */
export interface Axis {
  readonly kind: 'fact' | 'law';
  readonly id: string;
  readonly values: readonly Value[];
}

/** Every completion of a case with the answer that it gives to one category. */
export interface Completions {
  readonly axes: readonly Axis[];
  readonly rows: readonly { readonly values: readonly Value[]; readonly holds: boolean }[];
}

const numbers = [0, 5.9, 6, 6.1, 9, 11.9, 12, 12.1, 17.9, 18, 40];

function valuesOf(fact: FactDefinition): readonly Value[] {
  if (fact.type === 'yes_no') return [false, true];
  return fact.type === 'number' ? numbers : fact.choices!.map(({ id }) => id);
}

/** Enumerates completions of cases by brute force. */
export class Enumeration {
  readonly #naive: Naive;
  readonly #facts: ReadonlyMap<string, FactDefinition>;

  constructor(book: RuleBook) {
    this.#naive = new Naive(book);
    this.#facts = new Map(book.facts.map((fact) => [fact.id, fact]));
  }

  /** What is open in a category: facts that are not known, questions of law. */
  axes(category: string, states: FactStates): Axis[] {
    const { facts, law } = this.#naive.reads(category);
    const open = facts.filter((id) => states.get(id)?.answer !== 'known');
    return [
      ...open.map((id) => ({ kind: 'fact' as const, id, values: valuesOf(this.#facts.get(id)!) })),
      ...law.map((id) => ({ kind: 'law' as const, id, values: [false, true] })),
    ];
  }

  /** All completions, or null where there are more than `most`. */
  of(category: string, states: FactStates, most = 20_000): Completions | null {
    const axes = this.axes(category, states);
    if (axes.reduce((product, { values }) => product * values.length, 1) > most) return null;
    const facts = new Map<string, Value>();
    for (const [id, state] of states) if (state.answer === 'known') facts.set(id, state.value!);
    const world = { facts, law: new Map<string, boolean>() } satisfies World;
    const rows: { values: Value[]; holds: boolean }[] = [];
    const walk = (values: readonly Value[]): void => {
      const axis = axes[values.length];
      if (!axis) {
        const holds = this.#naive.holds(category, states, world);
        rows.push({ values: [...values], holds });
        return;
      }
      for (const value of axis.values) {
        if (axis.kind === 'law') world.law.set(axis.id, value as boolean);
        else facts.set(axis.id, value);
        walk([...values, value]);
      }
    };
    walk([]);
    return { axes, rows };
  }
}

/** T or F where all completions agree, else U. */
export function verdictOf({ rows }: Completions): 'T' | 'F' | 'U' {
  const some = rows.some(({ holds }) => holds);
  return some && rows.some(({ holds }) => !holds) ? 'U' : some ? 'T' : 'F';
}

/** The axes along which two completions, otherwise the same, give different answers. */
export function decisiveAxes({ axes, rows }: Completions): Axis[] {
  return axes.filter((_, at) => {
    const seen = new Map<string, boolean>();
    return rows.some(({ values, holds }) => {
      const rest = values.filter((_value, index) => index !== at).join('|');
      const other = seen.get(rest);
      seen.set(rest, holds);
      return other !== undefined && other !== holds;
    });
  });
}

/** The answer that all completions give in which each named axis has one of the values named. */
export function answerUnder(
  { axes, rows }: Completions,
  set: ReadonlyMap<string, readonly Value[]>,
): 'T' | 'F' | 'U' {
  const kept = rows.filter(({ values }) =>
    axes.every(({ kind, id }, at) => set.get(`${kind} ${id}`)?.includes(values[at]!) ?? true),
  );
  return kept.length === 0 ? 'U' : verdictOf({ axes, rows: kept });
}
