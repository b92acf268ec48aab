import type { FactStates } from '../facts/state.ts';
import type { CompiledBook } from '../logic/compile.ts';
import { restrict, support } from '../logic/restrict.ts';
import { assignmentOf } from '../logic/variables.ts';

/** Whether a category applies. "Does not apply" means: not shown by these facts. */
export type Verdict = 'applies' | 'does_not_apply' | 'undetermined';

/** The exact answer for one category. */
export interface Decision {
  readonly verdict: Verdict;
  /** What is left of the rule once the known facts are put in: a node of the diagram. */
  readonly rest: number;
  /** Variables on which an undetermined answer depends. */
  readonly depends: readonly number[];
}

/** Decisions of a case, with the means to ask further. */
export interface Decisions {
  readonly of: ReadonlyMap<string, Decision>;
  /** What is known when nothing is presumed, with what was found under it. */
  readonly unpresumed: { readonly known: Int8Array; readonly memo: Map<number, number> };
}

/**
 * Decides every category exactly: undetermined only if two completions of the unknown facts (or
 * two readings of the law) disagree.
 *
 * @param book the compiled rule book
 * @param states facts of the case
 */
export function decide(book: CompiledBook, states: FactStates): Decisions {
  const assignment = assignmentOf(book.variables, states);
  const memo = new Map<number, number>();
  const of = new Map<string, Decision>();
  for (const [id, root] of book.roots) {
    const rest = restrict(book.diagram, root, assignment, memo);
    of.set(id, {
      verdict: rest === 1 ? 'applies' : rest === 0 ? 'does_not_apply' : 'undetermined',
      rest,
      depends: support(book.diagram, rest),
    });
  }
  const known = assignment.map((value, index) =>
    book.variables[index]!.kind === 'asked' && value === 0 ? -1 : value,
  );
  return { of, unpresumed: { known, memo: new Map() } };
}
