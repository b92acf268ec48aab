import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Diagram } from './diagram.ts';
import { primes } from './primes.ts';
import { constantUnder, restrict, support } from './restrict.ts';

const sizes = [2, 3, 2, 4, 2];

/** A formula and what it means: built twice, once as a diagram and once as a function. */
interface Formula {
  readonly build: (diagram: Diagram) => number;
  readonly holds: (values: readonly number[]) => boolean;
}

const literal: fc.Arbitrary<Formula> = fc.nat(sizes.length - 1).chain((variable) =>
  fc.subarray(Array.from({ length: sizes[variable]! }, (_, value) => value)).map((values) => ({
    build: (diagram) => diagram.literal(variable, (value) => values.includes(value)),
    holds: (all) => values.includes(all[variable]!),
  })),
);

const formula: fc.Arbitrary<Formula> = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    literal,
    tie('any').map((one) => ({
      build: (diagram: Diagram) => diagram.not(one.build(diagram)),
      holds: (all: readonly number[]) => !one.holds(all),
    })),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => ({
      build: (diagram: Diagram) => diagram.and(one.build(diagram), other.build(diagram)),
      holds: (all: readonly number[]) => one.holds(all) && other.holds(all),
    })),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => ({
      build: (diagram: Diagram) => diagram.or(one.build(diagram), other.build(diagram)),
      holds: (all: readonly number[]) => one.holds(all) || other.holds(all),
    })),
  ),
})).any;

const worlds = sizes.reduce<number[][]>(
  (all, size) => all.flatMap((one) => Array.from({ length: size }, (_, value) => [...one, value])),
  [[]],
);

const valueAt = (diagram: Diagram, root: number, all: readonly number[]): number =>
  root <= 1
    ? root
    : valueAt(diagram, diagram.childrenOf(root)[all[diagram.variableOf(root)]!]!, all);

describe('decision diagrams', () => {
  test('mean what the formula means, in every world', () => {
    fc.assert(
      fc.property(formula, ({ build, holds }) => {
        const diagram = new Diagram(sizes);
        const root = build(diagram);
        for (const all of worlds) expect(valueAt(diagram, root, all)).toBe(Number(holds(all)));
      }),
    );
  });

  test('are the same node exactly where two formulas mean the same', () => {
    fc.assert(
      fc.property(formula, formula, (one, other) => {
        const diagram = new Diagram(sizes);
        const same = worlds.every((all) => one.holds(all) === other.holds(all));
        expect(one.build(diagram) === other.build(diagram)).toBe(same);
      }),
    );
  });

  test('never ask the same variable twice on a way down, nor one without consequence', () => {
    fc.assert(
      fc.property(formula, ({ build }) => {
        const diagram = new Diagram(sizes);
        build(diagram);
        for (let node = 2; node < diagram.size; node += 1) {
          const children = diagram.childrenOf(node);
          expect(new Set(children).size).toBeGreaterThan(1);
          for (const child of children) {
            expect(diagram.variableOf(child)).toBeGreaterThan(diagram.variableOf(node));
          }
        }
      }),
    );
  });

  test('excluded middle and contradiction', () => {
    const diagram = new Diagram(sizes);
    const a = diagram.literal(1, (value) => value === 2);
    expect(diagram.or(a, diagram.not(a))).toBe(1);
    expect(diagram.and(a, diagram.not(a))).toBe(0);
    expect(diagram.not(diagram.not(a))).toBe(a);
    expect(diagram.literal(0, () => true)).toBe(1);
  });
});

const partial = fc.tuple(...sizes.map((size) => fc.integer({ min: -1, max: size - 1 })));

describe('what is left when some variables are known', () => {
  test('is what the completions say', () => {
    fc.assert(
      fc.property(formula, partial, ({ build, holds }, known) => {
        const diagram = new Diagram(sizes);
        const root = build(diagram);
        const rest = restrict(diagram, root, Int8Array.from(known), new Map());
        const fitting = worlds.filter((all) => known.every((v, at) => v < 0 || v === all[at]));
        const values = new Set(fitting.map(holds));
        expect(rest).toSatisfy(() =>
          values.size === 1 ? rest === Number([...values][0]) : rest > 1,
        );
        expect(constantUnder(diagram, root, (variable) => known[variable]!)).toBe(
          values.size === 1 ? Number([...values][0]) : -1,
        );
        for (const all of fitting) expect(valueAt(diagram, rest, all)).toBe(Number(holds(all)));
      }),
    );
  });

  test('asks exactly the variables that matter', () => {
    fc.assert(
      fc.property(formula, ({ build, holds }) => {
        const diagram = new Diagram(sizes);
        const matters = sizes.flatMap((size, variable) => {
          const turns = worlds.some((all) =>
            Array.from({ length: size }, (_, value) =>
              holds(all.map((one, at) => (at === variable ? value : one))),
            ).some((value) => value !== holds(all)),
          );
          return turns ? [variable] : [];
        });
        expect(support(diagram, build(diagram))).toEqual(matters);
      }),
    );
  });
});

describe('prime implicants', () => {
  test('each suffices, none can lose a variable, and together they are the function', () => {
    fc.assert(
      fc.property(formula, ({ build, holds }) => {
        const diagram = new Diagram(sizes);
        const { sets, more } = primes(diagram, build(diagram), sizes.length);
        const within = (
          all: readonly number[],
          set: readonly (readonly [number, readonly number[]])[],
        ) => set.every(([variable, values]) => values.includes(all[variable]!));
        expect(more).toBe(false);
        for (const set of sets) {
          const parts = [...set];
          expect(worlds.filter((all) => within(all, parts)).every(holds)).toBe(true);
          for (const part of parts) {
            const smaller = parts.filter((one) => one !== part);
            expect(worlds.filter((all) => within(all, smaller)).every(holds)).toBe(false);
          }
        }
        const covered = worlds.filter((all) => sets.some((set) => within(all, [...set])));
        expect(covered).toEqual(worlds.filter(holds));
      }),
      { numRuns: 60 },
    );
  });

  test('says that there may be more where sets are longer than asked for', () => {
    const diagram = new Diagram([2, 2, 2]);
    const yes = (variable: number) => diagram.literal(variable, (value) => value === 1);
    const all = diagram.and(yes(0), diagram.and(yes(1), yes(2)));
    expect(primes(diagram, all, 2)).toEqual({ sets: [], more: true });
    expect(primes(diagram, all, 3).sets.map((set) => [...set.keys()])).toEqual([[0, 1, 2]]);
    expect(primes(diagram, 1, 4)).toEqual({ sets: [new Map()], more: false });
    expect(primes(diagram, 0, 4)).toEqual({ sets: [], more: false });
  });
});
