import type { ErrorFacts } from '@sojourn/engine/core';

/** One thing that is wrong with a user's file, with how many rows have it. */
export interface OwnProblem extends ErrorFacts {
  readonly count: number;
}

/** Everything found wrong: the first kinds in full, of the rest the number. */
export interface OwnProblems {
  readonly problems: readonly OwnProblem[];
  /** Rows or fields with further problems that are not listed. */
  readonly more: number;
}

/** A value, or everything that is wrong with the input. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & OwnProblems);

/** So many problems are told in full. */
export const problemLimit = 20;

/** Shortens what was found for a message. */
export function shown(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '�');
  if (plain === '') return 'nothing';
  return plain.length > 60 ? `${plain.slice(0, 57)}…` : plain;
}

/** Collects problems; the same finding in many rows is listed once, with its first row. */
export class ProblemList {
  readonly #listed = new Map<string, ErrorFacts & { count: number }>();
  #more = 0;

  add(facts: ErrorFacts): void {
    const key = `${facts.code}\n${facts.where?.field}\n${facts.got}`;
    const known = this.#listed.get(key);
    if (known) known.count += 1;
    else if (this.#listed.size < problemLimit) this.#listed.set(key, { ...facts, count: 1 });
    else this.#more += 1;
  }

  get isEmpty(): boolean {
    return this.#listed.size === 0;
  }

  /** The value if nothing was wrong, else the problems. */
  checked<T>(value: () => T): Checked<T> {
    if (this.isEmpty) return { ok: true, value: value() };
    return { ok: false, problems: [...this.#listed.values()], more: this.#more };
  }
}

/** One problem as a result. */
export function refused<T>(facts: ErrorFacts): Checked<T> {
  return { ok: false, problems: [{ ...facts, count: 1 }], more: 0 };
}
