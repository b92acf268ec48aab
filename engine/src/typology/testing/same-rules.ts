import type { CompiledBook } from '../logic/compile.ts';
import type { Variable } from '../logic/variables.ts';

/** What a variable stands for, whatever its number and whatever cuts other rules make in it. */
function nameOf(variable: Variable): string {
  return JSON.stringify(variable, (key, value) => (key === 'cells' ? undefined : value));
}

/** Where a number's cell begins: at a limit, or just above it. */
function cellName(samples: readonly (boolean | number | string)[], at: number): string {
  if (at === 0) return 'from below';
  return at % 2 === 1 ? `from ${samples[at]}` : `above ${samples[at - 1]}`;
}

/** The children of a node; of a number, one for each run of cells that lead to the same place. */
function childrenText(variable: Variable, children: readonly number[]): string {
  if (variable.kind !== 'fact' || typeof variable.cells.samples[0] !== 'number') {
    return children.join();
  }
  const { samples } = variable.cells;
  return children
    .flatMap((child, at) =>
      child === children[at - 1] ? [] : [`${cellName(samples, at)}: ${child}`],
    )
    .join();
}

/** The function of every category, spelled so that equal functions are equal texts. */
function spelled(book: CompiledBook): string {
  const numbers = new Map<number, number>([
    [0, 0],
    [1, 1],
  ]);
  const lines: string[] = [];
  const visit = (node: number): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    const children = book.diagram.childrenOf(node).map(visit);
    numbers.set(node, numbers.size);
    const variable = book.variables[book.diagram.variableOf(node)]!;
    lines.push(`${nameOf(variable)} ${childrenText(variable, children)}`);
    return numbers.get(node)!;
  };
  const roots = [...book.roots].map(([id, root]) => `${id} ${visit(root)}`);
  return [...lines, ...roots].join('\n');
}

/** Whether two rule books decide every case alike: their reduced diagrams are the same (Bryant 1986). */
export function sameRules(one: CompiledBook, other: CompiledBook): boolean {
  return spelled(one) === spelled(other);
}
