import type { Diagram } from './diagram.ts';

/** A smallest set of answers that decides: variable → the values that do (any of them). */
export type Prime = ReadonlyMap<number, readonly number[]>;

function valueGroups(children: readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  children.forEach((child, value) => {
    const group = groups.get(child);
    if (group) group.push(value);
    else groups.set(child, [value]);
  });
  return groups;
}

function covers(general: Prime, special: Prime): boolean {
  for (const [variable, values] of general) {
    const own = special.get(variable);
    if (!own?.every((value) => values.includes(value))) return false;
  }
  return true;
}

/**
 * The minimal sets of answers that make a function true whatever the rest: its prime implicants
 * (Coudert and Madre 1992), up to a size.
 *
 * @param diagram the diagram that holds `root`
 * @param root a function of unknown variables
 * @param limit largest number of variables in a set
 * @returns sets by size; `more` when larger ones may exist beside them
 * @example primes(diagram, diagram.not(root), 4) // the sets that make it false
 */
export function primes(
  diagram: Diagram,
  root: number,
  limit: number,
): { sets: Prime[]; more: boolean } {
  let more = false;
  const memo = new Map<string, Prime[]>();
  const find = (node: number, budget: number): Prime[] => {
    if (node === 1) return [new Map()];
    if (node === 0) return [];
    if (budget === 0) {
      more = true;
      return [];
    }
    const key = `${node}/${budget}`;
    const known = memo.get(key);
    if (known) return known;
    const variable = diagram.variableOf(node);
    const children = diagram.childrenOf(node);
    const common = find(
      children.reduce((left, right) => diagram.and(left, right)),
      budget,
    );
    const sets = [...common];
    for (const [child, values] of valueGroups(children)) {
      for (const rest of find(child, budget - 1)) {
        const set = new Map([[variable, values as readonly number[]], ...rest]);
        if (!common.some((general) => covers(general, set))) sets.push(set);
      }
    }
    memo.set(key, sets);
    return sets;
  };
  const sets = find(root, limit).sort((a, b) => a.size - b.size);
  return { sets, more };
}
