import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateDesign } from './model.ts';
import { morris, morrisDesign, morrisEffects } from './morris.ts';
import { farApart } from './spread.ts';

const shapes = fc.record({
  trajectories: fc.integer({ min: 2, max: 12 }),
  dimensions: fc.integer({ min: 1, max: 7 }),
  levels: fc.constantFrom(2, 4, 6, 8),
  seed: fc.nat(),
});

describe('the design', () => {
  test('moves each factor once a trajectory, by Δ, between levels of the grid', () => {
    fc.assert(
      fc.property(shapes, ({ trajectories, dimensions, levels, seed }) => {
        const design = morrisDesign(trajectories, dimensions, { levels, seed });
        expect(design.runs).toBe(trajectories * (dimensions + 1));
        expect(design.delta).toBeCloseTo(levels / 2 / (levels - 1), 15);
        for (const x of design.points) expect((x * (levels - 1)) % 1).toBeCloseTo(0, 9);
        for (let trajectory = 0; trajectory < trajectories; trajectory++) {
          const moved = new Set<number>();
          for (let step = 0; step < dimensions; step++) {
            const at = (trajectory * (dimensions + 1) + step) * dimensions;
            const changes = Array.from(
              { length: dimensions },
              (_, j) => design.points[at + dimensions + j]! - design.points[at + j]!,
            );
            const mover = changes.findIndex((change) => change !== 0);
            expect(changes.filter((change) => change !== 0).length).toBe(1);
            expect(Math.abs(changes[mover]!)).toBeCloseTo(design.delta, 12);
            moved.add(mover);
          }
          expect(moved.size).toBe(dimensions);
        }
      }),
    );
  });

  test('visits every level equally often', () => {
    const { points } = morrisDesign(2000, 1, { levels: 4, seed: 1 });
    const counts = [0, 0, 0, 0];
    for (const x of points) counts[Math.round(3 * x)]!++;
    // 2,000 trajectories of two points: each level is expected 1,000 times, s.d. about 27.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  test('a group moves all its factors in one step', () => {
    const design = morrisDesign(5, 4, { groups: [[0, 2], [1], [3]], seed: 3 });
    expect(design.runs).toBe(5 * 4);
    for (let step = 0; step < 3; step++) {
      const [before, after] = [step, step + 1].map((run) =>
        design.points.subarray(4 * run, 4 * run + 4),
      );
      const changed = [0, 1, 2, 3].filter((j) => before![j] !== after![j]);
      expect(changed).toEqual(design.groups[design.moved[step]!]);
    }
  });

  test('refuses odd levels, one trajectory and groups that miss or repeat a factor', () => {
    expect(() => morrisDesign(4, 2, { levels: 5 })).toThrow(/half of the levels/);
    expect(() => morrisDesign(1, 2)).toThrow(/trajectories is out of range/);
    expect(() => morrisDesign(4, 2, { groups: [[0]] })).toThrow(/exactly one group/);
    expect(() => morrisDesign(4, 2, { groups: [[0, 1], [1]] })).toThrow(/exactly one group/);
    expect(() => morrisDesign(4, 2, { groups: [[0, 1], []] })).toThrow(/exactly one group/);
  });
});

describe('elementary effects', () => {
  test('of a linear model are its coefficients, without spread', () => {
    const coefficient = fc.double({ min: -9, max: 9, noNaN: true });
    fc.assert(
      fc.property(fc.array(coefficient, { minLength: 1, maxLength: 6 }), fc.nat(), (b, seed) => {
        const model = (x: Float64Array) => b.reduce((total, c, j) => total + c * x[j]!, 2);
        const { mean, meanAbsolute, deviation } = morris(model, b.length, 4, { seed });
        b.forEach((c, j) => {
          expect(mean[j]).toBeCloseTo(c, 9);
          expect(meanAbsolute[j]).toBeCloseTo(Math.abs(c), 9);
          expect(deviation[j]).toBeCloseTo(0, 9);
        });
      }),
    );
  });

  test('of a product of two are the other one: mean ½, deviation that of the grid', () => {
    const { mean, meanAbsolute, deviation, error } = morris((x) => x[0]! * x[1]!, 3, 800, {
      seed: 4,
    });
    // Levels 0, 1/3, 2/3, 1: mean 1/2, variance 5/36.
    for (const j of [0, 1]) {
      expect(Math.abs(mean[j]! - 0.5)).toBeLessThan(5 * error[j]!);
      expect(deviation[j]!).toBeCloseTo(Math.sqrt(5 / 36), 1);
      expect(error[j]).toBeCloseTo(deviation[j]! / Math.sqrt(800), 3);
    }
    expect(meanAbsolute[2]).toBe(0);
    expect(deviation[2]).toBe(0);
  });

  test('μ* sees an effect that changes sign, μ does not', () => {
    // The parabola about ½ on levels 0 and 1 with step 2/3: effects +1/3 and −1/3 in equal shares.
    const { mean, meanAbsolute } = morris((x) => (x[0]! - 0.5) ** 2, 1, 400, { seed: 6 });
    expect(meanAbsolute[0]).toBeCloseTo(1 / 3, 9);
    expect(Math.abs(mean[0]!)).toBeLessThan(0.1);
  });

  test('of a group of several factors are absolute, with no mean of signed effects', () => {
    const groups = [[0, 1], [2]];
    const { mean, meanAbsolute, deviation } = morris((x) => 3 * x[2]!, 3, 6, { groups });
    expect(meanAbsolute[0]).toBe(0);
    expect(meanAbsolute[1]).toBeCloseTo(3, 12);
    expect(mean[0]).toBeNaN();
    expect(deviation[0]).toBeNaN();
    expect(mean[1]).toBeCloseTo(3, 12);
  });

  test('tell the ten active factors of Morris’ test function from the ten idle ones', () => {
    // Morris (1991), section 4: wⱼ = 2(xⱼ − ½), for factors 3, 5 and 7 2(1.1x/(x + 0.1) − ½).
    const model = (x: Float64Array) => {
      const w = Array.from(x, (v, j) =>
        j === 2 || j === 4 || j === 6 ? 2 * ((1.1 * v) / (v + 0.1) - 0.5) : 2 * (v - 0.5),
      );
      let y = 0;
      for (let i = 0; i < 20; i++) {
        y += (i < 10 ? 20 : (-1) ** (i + 1)) * w[i]!;
        for (let j = i + 1; j < 20; j++) {
          y += (j < 6 ? -15 : (-1) ** (i + j + 2)) * w[i]! * w[j]!;
          for (let l = j + 1; l < 20; l++) {
            if (l < 5) y += -10 * w[i]! * w[j]! * w[l]!;
            for (let s = l + 1; s < 4; s++) y += 5 * w[i]! * w[j]! * w[l]! * w[s]!;
          }
        }
      }
      return y;
    };
    const { meanAbsolute, deviation } = morris(model, 20, 20, { seed: 1 });
    const active = [...meanAbsolute.subarray(0, 10)];
    const idle = [...meanAbsolute.subarray(10)];
    expect(Math.min(...active)).toBeGreaterThan(Math.max(...idle));
    // Factors 8 to 10 act almost linearly, 1 to 5 with strong interactions.
    expect(Math.max(...deviation.subarray(7, 10))).toBeLessThan(
      Math.min(...deviation.subarray(0, 5)),
    );
  });

  test('need one output a run', () => {
    const design = morrisDesign(3, 2);
    expect(() => morrisEffects(design, new Float64Array(design.runs - 1))).toThrow(/wrong shape/);
    expect(
      morrisEffects(
        design,
        evaluateDesign(() => 5, design),
      ).meanAbsolute,
    ).toEqual(new Float64Array(2));
  });
});

describe('trajectories far apart', () => {
  const line = (x: number) => Float64Array.of(x, x + 0.01);

  test('the farthest pair comes first, then what is far from both', () => {
    const lines = [0.5, 0.4, 0, 1, 0.6].map(line);
    expect(farApart(lines, 1, 2)).toEqual([2, 3]);
    expect(farApart(lines, 1, 5)).toEqual([0, 1, 2, 3, 4]);
  });

  test('choosing among candidates spreads the design', () => {
    const spread = (points: Float64Array, size: number) => {
      const parts = Array.from({ length: points.length / size }, (_, i) =>
        points.subarray(i * size, (i + 1) * size),
      );
      let total = 0;
      for (const a of parts) {
        for (const b of parts) {
          for (let i = 0; i < size; i += 3) {
            for (let j = 0; j < size; j += 3) {
              total += Math.hypot(a[i]! - b[j]!, a[i + 1]! - b[j + 1]!, a[i + 2]! - b[j + 2]!);
            }
          }
        }
      }
      return total;
    };
    const plain = morrisDesign(6, 3, { seed: 2 });
    const chosen = morrisDesign(6, 3, { seed: 2, candidates: 60 });
    expect(chosen.runs).toBe(plain.runs);
    expect(spread(chosen.points, 12)).toBeGreaterThan(spread(plain.points, 12));
  });
});
