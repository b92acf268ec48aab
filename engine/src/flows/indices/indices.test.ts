import { describe, expect, test } from 'vitest';
import { casesOf, farthest, flat, vectors } from '../testing/vectors.ts';
import { ageIndices } from './age.ts';
import { componentsOfTable } from './components.ts';
import { connectivityOf } from './connectivity.ts';
import { distanceIndices } from './distance.ts';
import { impactOf } from './impact.ts';
import { intensityOf } from './intensity.ts';
import { fundamentalSchedule, rogersCastroIndices, scheduleAt } from './rogers-castro.ts';
import { areaFlows, lumpFlows, pairFlows, regionSums } from './sums.ts';

const cases = (name: string) => (vectors.path ? casesOf('misc', name) : []);
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

describe.skipIf(!vectors.path)(`reference cases ${vectors.reason}`, () => {
  test.each(cases('index_connectivity'))('connectivity: $name', ({ name, input, output }) => {
    const flows = flat(input.flow);
    const n = input.regions.length;
    const found = connectivityOf(flows, n);
    const { out, into } = regionSums(flows, n);
    const all = sum(out);
    expect(found.connectivity).toBe(output.connectivity);
    expect(found.inequalityEqual).toBeCloseTo(output.inequality_equal, 12);
    expect(found.inequalityExpected).toBeCloseTo(output.inequality_sim, 9);
    const gini = name.endsWith('uncorrected') ? found.giniUncorrected : found.gini;
    expect(gini).toBeCloseTo(output.gini_total, 12);
    const share = (part: number) => part / found.giniUncorrected;
    expect(share(found.giniRows)).toBeCloseTo(output.gini_orig_standardized, 12);
    expect(share(found.giniColumns)).toBeCloseTo(output.gini_dest_standardized, 12);
    expect(found.aggregateOut + found.aggregateIn).toBeCloseTo(output.acv, 9);
    // The peer weights out-flows by in-totals and divides once more by n: a defect, shown beside.
    const defect = sum(found.giniOut.map((value, i) => (value * into[i]!) / all)) / n;
    expect(defect).toBeCloseTo(output.mwg_orig, 12);
    expect(found.meanGiniOut).toBeCloseTo(
      sum(found.giniOut.map((value, i) => (value * out[i]!) / all)),
      12,
    );
    expect(found.meanGiniOut).toBeGreaterThan(10 * output.mwg_orig);
    // The peer takes the empty diagonal for flows of 0 and divides the variance by the mean.
    const cells = flows.map((value, cell) => (Math.floor(cell / n) === cell % n ? 0 : value));
    const mean = all / (n * n);
    const squares = sum(cells.map((value) => (value - mean) ** 2));
    const peerVariation = Math.sqrt(squares / (n * n * (n * n - 1)) / mean);
    expect(peerVariation).toBeCloseTo(output.cv, 9);
    expect(found.variation).toBeGreaterThan(0);
    expect(found.variation).not.toBeCloseTo(output.cv, 1);
  });

  test.each(cases('migration.indices'))('Gini family: $name', ({ input, output }) => {
    const found = connectivityOf(flat(input.flow), input.flow.length);
    expect(found.gini).toBeCloseTo(output.gini_total, 12);
    expect(found.giniRows).toBeCloseTo(output.gini_row, 12);
    expect(found.giniColumns).toBeCloseTo(output.gini_col, 12);
    expect(found.giniExchange).toBeCloseTo(output.gini_exchange, 12);
    expect(farthest(found.giniOut, output.gini_out)).toBeLessThan(1e-12);
    expect(farthest(found.giniIn, output.gini_in)).toBeLessThan(1e-12);
    expect(farthest(found.variationOut, output.cv_out)).toBeLessThan(1e-12);
    expect(farthest(found.variationIn, output.cv_in)).toBeLessThan(1e-12);
    expect(found.aggregateIn).toBeCloseTo(output.acv_in, 10);
    expect(found.aggregateOut).toBeCloseTo(output.acv_out, 10);
  });

  test.each(cases('index_distance'))('distance: $name', ({ input, output }) => {
    const n = input.regions.length;
    const found = distanceIndices(flat(input.flow), flat(input.distance_km), n);
    expect(found.mean).toBeCloseTo(output.mean, 9);
    expect(found.decay).toBeCloseTo(output.decay, 8);
    // Both directions share a distance, so that the peer's interpolation hangs on the order of ties.
    expect(Math.abs(found.median - output.median)).toBeLessThan(5);
  });

  test.each(cases('index_impact'))('impact: $name', ({ input, output }) => {
    const flows = flat(input.flow);
    const people = flat(input.population_millions).map((value) => 1e6 * value);
    const found = impactOf(flows, people);
    expect(found.effectiveness).toBeCloseTo(output.effectivness, 12);
    expect(found.preference / output.preference).toBeCloseTo(1, 12);
    // The peer takes millions as people: a million times the rate and the velocity.
    expect((found.netRate * 1e6) / output.anmr).toBeCloseTo(1, 12);
    expect((found.velocity * 1e6) / output.velocity).toBeCloseTo(1, 12);
    expect(found.netRate).toBeLessThan(100);
  });

  test.each(cases('index_intensity'))('intensity: $name', ({ input, output }) => {
    const found = intensityOf(input.mig_total, input.pop_total, input.n);
    expect(found.crude).toBeCloseTo(output.cmp, 12);
    expect(found.courgeau).toBeCloseTo(output.courgeau_k, 12);
  });

  test.each(cases('index_age'))('age: $name', ({ input, output }) => {
    const found = ageIndices(input.age, input.mi, { low: input.age_min, high: input.age_max });
    expect(found.gross).toBeCloseTo(output.gmr, 12);
    expect(found.peak).toBeCloseTo(output.peak_mi, 12);
    expect([found.peakAge, found.riseAge, found.fallAge]).toEqual([
      output.peak_age,
      output.murc,
      output.mdrc,
    ]);
    // The peer's window is one year low where ages begin at 0, its asymmetry a ratio of ages.
    const low = input.mi.slice(output.peak_age - 6, output.peak_age + 5);
    expect(100 * sum(low)).toBeCloseTo(output.peak_breadth, 9);
    expect(found.peakBreadth).toBeCloseTo(
      100 * sum(input.mi.slice(output.peak_age - 5, output.peak_age + 6)),
      9,
    );
    expect(found.riseAge / found.fallAge).toBeCloseTo(output.asymmetry, 12);
  });

  test.each(cases('index_age_rc'))('Rogers–Castro: $name', ({ input, output }) => {
    expect(rogersCastroIndices(input)).toEqual({
      peaking: output.peaking,
      childDependency: output.child_dependency,
      labourDependency: expect.closeTo(output.labor_dependency, 12),
      labourAsymmetry: output.labor_asymmetry,
      regularity: output.regularity,
    });
    expect(fundamentalSchedule).toEqual(input);
  });

  test.each(cases('multi_comp'))('components: $name', ({ input, output }) => {
    const n = input.flow.length;
    const found = componentsOfTable(flat(input.flow), n, n);
    const inner = flat(output.matrix.slice(0, n).map((row: number[]) => row.slice(0, n)));
    expect(farthest(found.interaction, inner)).toBeLessThan(1e-8);
    expect(found.total).toBe(output.matrix[n][n]);
    expect(farthest(found.columns, output.matrix[n].slice(0, n))).toBeLessThan(1e-12);
  });

  test.each(cases('sum_lump'))('lumps: $name', ({ name, input, output }) => {
    const regions = [...input.regions, 'other'] as string[];
    const rules = name === 'flow_threshold' ? (['flow'] as const) : (['in', 'out'] as const);
    const found = lumpFlows(flat(input.flow), 4, input.threshold, rules);
    (output.flow as number[]).forEach((flow, at) => {
      const cell = regions.indexOf(output.orig[at]) * 5 + regions.indexOf(output.dest[at]);
      expect(found[cell]).toBe(flow);
    });
    expect(sum(found)).toBe(500);
  });

  test('sums by region, pair and area', () => {
    const [{ input, output }] = cases('sum_region') as [ReturnType<typeof cases>[0]];
    const sums = regionSums(flat(input.flow), 4);
    expect([sums.out, sums.into, sums.turnover, sums.net].map((values) => [...values])).toEqual([
      output.out_mig,
      output.in_mig,
      output.turn,
      output.net,
    ]);
    const [{ output: bilateral }] = cases('sum_bilat') as [ReturnType<typeof cases>[0]];
    for (const pair of pairFlows(flat(input.flow), 4)) {
      const at = (bilateral.corridor as string[]).indexOf(
        `${input.regions[pair.origin]} -> ${input.regions[pair.destination]}`,
      );
      expect(pair.flow).toBe(bilateral.flow[at]);
      expect(pair.counterflow).toBe(bilateral.counter_flow[at]);
      expect(pair.net).toBe(bilateral.net_flow[at]);
      expect(pair.interchange).toBe(bilateral.interchange[at]);
    }
    const [{ output: expanded }] = cases('sum_expand') as [ReturnType<typeof cases>[0]];
    const areas = areaFlows(flat(input.flow), [0, 0, 1, 1]);
    expect([...areas]).toEqual([0, 3].flatMap((i) => [0, 3].map((j) => expanded.matrix[i][j])));
  });
});

test('equal flows are not unequal', () => {
  const n = 5;
  const flows = new Float64Array(n * n).fill(7);
  const found = connectivityOf(flows, n);
  expect(found.gini).toBeCloseTo(0, 12);
  expect(found.inequalityEqual).toBeCloseTo(0, 12);
  expect(found.inequalityExpected).toBeCloseTo(0, 12);
  expect(impactOf(flows, new Float64Array(n).fill(100)).effectiveness).toBe(0);
});

test('flows made by a power of distance give that power back', () => {
  const n = 6;
  const km = Float64Array.from({ length: n * n }, (_, cell) => 10 + ((cell * 37) % 101));
  const flows = km.map((value, cell) =>
    Math.floor(cell / n) === cell % n
      ? 0
      : (1e5 * (1 + Math.floor(cell / n)) * (2 + (cell % n))) / value ** 2,
  );
  expect(distanceIndices(flows, km, n).decay).toBeCloseTo(-2, 10);
});

test('windows of age are the same wherever ages begin', () => {
  const ages = Array.from({ length: 101 }, (_, age) => age);
  const intensities = ages.map((age) => scheduleAt(fundamentalSchedule, age));
  const whole = ageIndices(ages, intensities);
  const {
    gross: _,
    peakShare: __,
    rise: r1,
    fall: f1,
    asymmetry: a1,
    ...rest
  } = ageIndices(ages.slice(3), intensities.slice(3));
  expect(whole).toMatchObject(rest);
  expect(r1 / f1).toBeCloseTo(-a1, 12);
});
