import type { ErrorFacts, Issue } from '@sojourn/engine/core';

/** What was found, in words where it is nothing. */
function withWords(facts: ErrorFacts): ErrorFacts {
  return facts.got?.trim() === '' ? { ...facts, got: 'nothing' } : facts;
}

/** What a reading has found wrong: problems stop a run, warnings are counted once by kind. */
export class Findings {
  readonly problems: ErrorFacts[] = [];
  private readonly counted = new Map<string, Issue>();

  problem(facts: ErrorFacts): void {
    this.problems.push(withWords(facts));
  }

  /** The first place of a warning is kept, the others are counted under the same key. */
  warn(key: string, facts: ErrorFacts): void {
    const known = this.counted.get(key);
    this.counted.set(
      key,
      known
        ? { ...known, count: (known.count ?? 1) + 1 }
        : { ...withWords(facts), severity: 'warning', count: 1 },
    );
  }

  get warnings(): readonly Issue[] {
    return [...this.counted.values()];
  }
}

/** Where one cell stands. */
export interface CellPlace {
  readonly file: string;
  readonly row: number;
  readonly field: string;
}

/** More people than there are, and a road longer than any. */
export const mostPeople = 1e10;
export const mostKm = 1e6;

/** A number, or `otherwise` for an empty cell; text in a number is a problem. */
export function numberCell(
  found: Findings,
  where: CellPlace,
  text: string | undefined,
  otherwise: number | null,
  rule: { whole?: boolean; low?: number; high?: number; remedy?: string } = {},
): number {
  if (text === undefined || text === '') {
    if (otherwise === null) {
      found.problem({
        code: 'cell.empty',
        where,
        expected: 'a number',
        remedy: 'Fill the cell and run again.',
      });
    }
    return otherwise ?? 0;
  }
  const value = Number(text);
  if (!Number.isFinite(value)) {
    found.problem({
      code: 'cell.number',
      where,
      got: text,
      remedy: rule.remedy ?? 'Write a plain number such as 1234.5.',
    });
    return otherwise ?? 0;
  }
  const { whole = false, low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY } = rule;
  if ((whole && !Number.isInteger(value)) || value < low || value > high) {
    const range = `${whole ? 'a whole number' : 'a number'}${low > Number.NEGATIVE_INFINITY ? ` from ${low}` : ''}${high < Number.POSITIVE_INFINITY ? ` to ${high}` : ''}`;
    found.problem({ code: 'cell.value', where, got: text, expected: range });
  }
  return value;
}
