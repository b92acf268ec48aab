import type { Diagram } from './diagram.ts';

/** Values of variables: index of the value, or −1 where it is not known. */
export type Assignment = Int8Array;

/**
 * The function that is left when some variables are known: 0 or 1 where all completions agree.
 *
 * @param diagram the diagram that holds `root`
 * @param root a node
 * @param known value of each variable, −1 unknown
 * @param memo results for the same assignment, shared over roots
 * @returns a node of the same diagram that asks unknown variables only
 */
export function restrict(
  diagram: Diagram,
  root: number,
  known: Assignment,
  memo: Map<number, number>,
): number {
  if (root <= 1) return root;
  const done = memo.get(root);
  if (done !== undefined) return done;
  const variable = diagram.variableOf(root);
  const children = diagram.childrenOf(root);
  const value = known[variable]!;
  const result =
    value >= 0
      ? restrict(diagram, children[value]!, known, memo)
      : diagram.node(
          variable,
          children.map((child) => restrict(diagram, child, known, memo)),
        );
  memo.set(root, result);
  return result;
}

/**
 * The value of a function if all completions agree once some variables are known, else −1. Nothing
 * is built: the walk ends as soon as both ends were reached.
 *
 * @param known value of a variable, −1 unknown
 */
export function constantUnder(
  diagram: Diagram,
  root: number,
  known: (variable: number) => number,
): -1 | 0 | 1 {
  const seen = new Set<number>();
  let reached = 0;
  const walk = (node: number): void => {
    if (node <= 1) {
      reached |= node + 1;
      return;
    }
    if (reached === 3 || seen.has(node)) return;
    seen.add(node);
    const value = known(diagram.variableOf(node));
    const children = diagram.childrenOf(node);
    if (value >= 0) walk(children[value]!);
    else for (const child of children) walk(child);
  };
  walk(root);
  if (reached === 3) return -1;
  return reached === 2 ? 1 : 0;
}

/**
 * The variables on which a function depends: in a reduced diagram, those that it asks.
 *
 * @returns variable numbers, ascending
 */
export function support(diagram: Diagram, root: number): number[] {
  const seen = new Set<number>();
  const variables = new Set<number>();
  const walk = (node: number): void => {
    if (node <= 1 || seen.has(node)) return;
    seen.add(node);
    variables.add(diagram.variableOf(node));
    for (const child of diagram.childrenOf(node)) walk(child);
  };
  walk(root);
  return [...variables].sort((a, b) => a - b);
}
