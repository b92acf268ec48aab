/** Two children fit into one exact number while there are under 2²² nodes and 2⁹ variables. */
function keyOf(variable: number, children: readonly number[]): number | string {
  if (children.length > 2) return `${variable}:${children.join(',')}`;
  return (variable * 0x400000 + children[0]!) * 0x400000 + children[1]!;
}

/**
 * Reduced ordered decision diagrams over variables of few values: every rule becomes one, so that
 * a question about all completions of unknown facts is a walk over a few nodes (Bryant 1986).
 * Node 0 is false, node 1 is true; equal functions have equal numbers.
 */
export class Diagram {
  readonly #sizes: readonly number[];
  readonly #variable: number[] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  readonly #children: (readonly number[])[] = [[], []];
  readonly #unique = new Map<number | string, number>();
  readonly #joined = new Map<number, number>();
  readonly #negated = new Map<number, number>();

  /** @param sizes number of values of each variable, in the order of the diagram */
  constructor(sizes: readonly number[]) {
    this.#sizes = sizes;
  }

  get size(): number {
    return this.#variable.length;
  }

  /** The variable that a node asks first; beyond all variables for the two ends. */
  variableOf(node: number): number {
    return this.#variable[node]!;
  }

  /** One child for each value of the node's variable. */
  childrenOf(node: number): readonly number[] {
    return this.#children[node]!;
  }

  /** The node that asks `variable` and goes on with these children. */
  node(variable: number, children: readonly number[]): number {
    const first = children[0]!;
    if (children.every((child) => child === first)) return first;
    const key = keyOf(variable, children);
    const known = this.#unique.get(key);
    if (known !== undefined) return known;
    const made = this.#variable.length;
    this.#variable.push(variable);
    this.#children.push(children);
    this.#unique.set(key, made);
    return made;
  }

  /** True where the variable has one of the marked values. */
  literal(variable: number, holds: (value: number) => boolean): number {
    return this.node(
      variable,
      Array.from({ length: this.#sizes[variable]! }, (_, value) => (holds(value) ? 1 : 0)),
    );
  }

  not(node: number): number {
    if (node <= 1) return 1 - node;
    const known = this.#negated.get(node);
    if (known !== undefined) return known;
    const made = this.node(
      this.variableOf(node),
      this.childrenOf(node).map((child) => this.not(child)),
    );
    this.#negated.set(node, made);
    return made;
  }

  and(left: number, right: number): number {
    if (left === right || right === 1) return left;
    if (left === 1) return right;
    if (left === 0 || right === 0) return 0;
    const [low, high] = left < right ? [left, right] : [right, left];
    const key = low * 0x4000000 + high;
    const known = this.#joined.get(key);
    if (known !== undefined) return known;
    const variable = Math.min(this.variableOf(low), this.variableOf(high));
    const children = Array.from({ length: this.#sizes[variable]! }, (_, value) =>
      this.and(this.#at(low, variable, value), this.#at(high, variable, value)),
    );
    const made = this.node(variable, children);
    this.#joined.set(key, made);
    return made;
  }

  or(left: number, right: number): number {
    return this.not(this.and(this.not(left), this.not(right)));
  }

  #at(node: number, variable: number, value: number): number {
    return this.variableOf(node) === variable ? this.childrenOf(node)[value]! : node;
  }
}
