import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import type { NodePlan } from '../structure/plan.ts';
import { asemRecipe, asemTable } from '../testing/asem.ts';
import { farthest, numberOf, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import { aggregateAll, aggregateNode } from './aggregate.ts';
import { outranks } from './copeland.ts';

/** A node over all rows but its own, which is the last. */
const nodeOver = (children: number): NodePlan => ({
  id: 'top',
  row: children,
  children: Int32Array.from({ length: children }, (_, k) => k),
  aggregation: { method: 'copeland' },
  threshold: 0,
});

/** Scores by child, then place, with room for the node. */
const matrixOf = (children: readonly (readonly number[])[]): Float64Array =>
  Float64Array.from([...children.flat(), ...children[0]!.map(() => Number.NaN)]);

describe.skipIf(!vectors.path)(`outranking and Copeland scores of COINr ${vectors.reason}`, () => {
  test('the matrix of the five pillars of connectivity with weights 1, 2, 1, 1, 1', () => {
    const scores = tableOf('coinr-asem/step_aggregated.csv', 'uCode');
    const pillars = ['Physical', 'ConEcFin', 'Political', 'Instit', 'P2P'];
    const matrix = matrixOf(pillars.map((id) => [...scores.columns.get(id)!]));
    const expected = rowsOf('coinr-asem/outrank_conn_w12111.csv');
    const weights = Float64Array.of(1, 2, 1, 1, 1);
    const { length: n } = scores.places;
    const children = nodeOver(5).children;
    let dominant = 0;
    scores.places.forEach((place, a) => {
      scores.places.forEach((other, b) => {
        if (a === b) return;
        const share = outranks(matrix, n, children, weights, a, b);
        if (share === 1) dominant += 1;
        const cell = numberOf(expected.find((row) => row.uCode === place)![other]);
        expect(share, `${place} over ${other}`).toBeCloseTo(cell, 12);
      });
    });
    const counts = JSON.parse(
      readFileSync(`${vectors.path}/coinr-asem/outrank_conn_w12111.json`, 'utf8'),
    );
    expect(dominant).toBe(counts.nDominant);
    expect(dominant / ((n * (n - 1)) / 2)).toBeCloseTo(counts.fracDominant, 12);
  });

  test('level by level', () => {
    const recipe = { ...asemRecipe(), aggregate: [{ method: 'copeland' } as const] };
    const { scores, plan, places } = buildIndex(recipe, asemTable());
    const expected = tableOf('coinr-asem/aggregation_copeland_levelwise.csv', 'uCode');
    expect(places).toEqual(expected.places);
    for (const { id, row } of plan.nodes) {
      const got = scores.subarray(row * places.length, (row + 1) * places.length);
      expect(farthest(got, expected.columns.get(id)!), id).toBe(0);
    }
  });

  test('all indicators at once, but for the ties that COINr loses to rounding', () => {
    const { scores, plan, places } = buildIndex(asemRecipe(), asemTable());
    const { columns } = tableOf('coinr-asem/aggregation_copeland_flat.csv', 'uCode');
    const node = { ...nodeOver(plan.indicators), row: plan.top };
    const equal = new Float64Array(plan.ids.length).fill(1);
    const copy = scores.slice();
    aggregateNode(copy, places.length, node, equal);
    const ours = [...copy.subarray(plan.top * places.length)];
    const theirs = [...columns.get('Index')!];
    const lost = places.map((_, a) => {
      const later = places.map((_, b) => b).filter((b) => b > a);
      const even = later.filter(
        (b) => outranks(scores, places.length, node.children, equal, a, b) === 0.5,
      );
      const equals = (b: number) =>
        [...node.children].filter((row) => {
          const at = row * places.length;
          return scores[at + a] === scores[at + b];
        }).length;
      return even.filter((b) => equals(b) > 1).length;
    });
    expect(ours.map((score, place) => score - lost[place]!)).toEqual(theirs);
    expect(lost.filter((count) => count > 0)).toHaveLength(10);
    const sum = (of: readonly number[]) => of.reduce((total, x) => total + x, 0);
    expect([sum(ours), sum(theirs)]).toEqual([0, -11]);
  });
});

describe('outranking', () => {
  test('compares only what both have; COINr credits a gap to the place further down', () => {
    const scores = matrixOf([
      [80, 10],
      [Number.NaN, 50],
    ]);
    const weights = Float64Array.of(1, 1);
    const share = (a: number, b: number) =>
      outranks(scores, 2, nodeOver(2).children, weights, a, b);
    const upperOfCoinr = 0.5;
    expect([upperOfCoinr, 1 - upperOfCoinr]).not.toEqual([share(0, 1), share(1, 0)]);
    expect([share(0, 1), share(1, 0)]).toEqual([1, 0]);
  });

  test('has no answer for two places that share nothing, which then count for neither', () => {
    const scores = matrixOf([
      [80, Number.NaN, 20],
      [Number.NaN, 50, Number.NaN],
    ]);
    expect(outranks(scores, 3, nodeOver(2).children, Float64Array.of(1, 1), 0, 1)).toBeNaN();
    aggregateNode(scores, 3, nodeOver(2), Float64Array.of(1, 1, 1));
    expect([...scores.subarray(6)]).toEqual([1, Number.NaN, -1]);
  });

  const score = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constant(Number.NaN));
  const children = fc
    .array(fc.array(score, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 5 })
    .filter((rows) => rows.length > 0);

  test('of a over b and of b over a add up to one; Copeland scores add up to nothing', () => {
    fc.assert(
      fc.property(
        children,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 }),
        (rows, w) => {
          const scores = matrixOf(rows);
          const node = nodeOver(rows.length);
          const weights = Float64Array.from(w);
          for (let a = 0; a < 6; a++) {
            for (let b = 0; b < a; b++) {
              const [up, down] = [
                outranks(scores, 6, node.children, weights, a, b),
                outranks(scores, 6, node.children, weights, b, a),
              ];
              if (Number.isNaN(up)) expect(down).toBeNaN();
              else expect(up + down).toBeCloseTo(1, 12);
            }
          }
          aggregateNode(scores, 6, node, weights);
          const top = [...scores.subarray(rows.length * 6)].filter((x) => !Number.isNaN(x));
          expect(top.reduce((sum, x) => sum + x, 0)).toBe(0);
        },
      ),
    );
  });

  test('aggregates every node of a plan from below', () => {
    const scores = Float64Array.of(1, 2, 3, 6, Number.NaN, Number.NaN, Number.NaN, Number.NaN);
    const at = (row: number, children: number[]): NodePlan => ({
      id: String(row),
      row,
      children: Int32Array.from(children),
      aggregation: { method: 'arithmetic' },
      threshold: 0,
    });
    aggregateAll(scores, 2, {
      ids: ['a', 'b', 'n', 'top'],
      indicators: 2,
      nodes: [at(2, [0, 1]), at(3, [2])],
      weights: Float64Array.of(1, 3, 1, 1),
      levels: Int32Array.of(1, 1, 2, 3),
      top: 3,
    });
    expect([...scores.subarray(4)]).toEqual([2.5, 5, 2.5, 5]);
  });
});
