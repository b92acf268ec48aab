import type { ErrorFacts, Issue } from '@sojourn/engine/core';

const mostKinds = 2000;

/** What was found wrong, the same findings counted as one with its first row. */
export class Findings {
  readonly #found = new Map<string, Issue & { count: number }>();
  #more = 0;

  add(facts: ErrorFacts & { readonly count?: number }): void {
    const key = [facts.code, facts.where?.field, facts.got, facts.expected].join('\u0000');
    const known = this.#found.get(key);
    const times = facts.count ?? 1;
    if (known) this.#found.set(key, { ...known, count: known.count + times });
    else if (this.#found.size < mostKinds) {
      this.#found.set(key, { severity: 'warning', ...facts, count: times });
    } else this.#more += times;
  }

  /** Findings by their first row. */
  list(): readonly Issue[] {
    return [...this.#found.values()].sort((a, b) => (a.where?.row ?? 0) - (b.where?.row ?? 0));
  }

  /** Findings that were too many kinds to be listed. */
  get more(): number {
    return this.#more;
  }
}
