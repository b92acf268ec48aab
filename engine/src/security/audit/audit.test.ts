import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import { humanSecurity2015 } from '../named/human-security-2015.ts';
import { asemRecipe, asemTable } from '../testing/asem.ts';
import { farthest, numberOf, rowsOf, tableOf, vectors } from '../testing/vectors.ts';
import { auditIndex } from './audit.ts';
import { correlationMatrix, cronbachAlpha } from './coherence.ts';
import { type ColumnStats, columnStats } from './column-stats.ts';
import { leaveOneOut } from './leave-one-out.ts';

const asem = vectors.path ? buildIndex(asemRecipe(), asemTable()) : null;
const security = vectors.path
  ? buildIndex(humanSecurity2015, tableOf('human-security-2015/input_data.csv', 'uCode', ['group']))
  : null;

/** Whether a number is what the reference rounded to three significant figures. */
const rounds = (value: number, expected: number) =>
  Math.abs(value - expected) <= 0.5001 * 10 ** (Math.floor(Math.log10(Math.abs(expected))) - 2);

/** A column whose values differ in the sixteenth figure, which the reference's files do not hold. */
const beyondTheFile = 'TolMin';

function compareStats(file: string, columns: ReadonlyMap<string, Float64Array>): number {
  const rows = rowsOf(file);
  const mark = (cell: string | undefined) => cell !== 'ok';
  for (const row of rows) {
    const found: ColumnStats = columnStats(columns.get(row.iCode!)!);
    const { min, max, mean, median, sd, skew, kurtosis } = found;
    const numbers = [min, max, mean, median, sd, skew, kurtosis];
    ['Min', 'Max', 'Mean', 'Median', 'Std', 'Skew', 'Kurt'].forEach((name, at) => {
      const expected = numberOf(row[name]);
      const met = expected === 0 ? numbers[at] === 0 : rounds(numbers[at]!, expected);
      expect(met, `${row.iCode} ${name} ${numbers[at]} ${expected}`).toBe(true);
    });
    const counts = [found.available, found.nonZero, found.same, found.unique];
    const expected = ['N.Avail', 'N.NonZero', 'N.Same', 'N.Unique'].map((name) =>
      Number(row[name]),
    );
    const compared = row.iCode === beyondTheFile ? 3 : 4;
    expect(counts.slice(0, compared)).toEqual(expected.slice(0, compared));
    expect(found.marks).toEqual({
      fewValues: mark(row['Flag.Avail']),
      manyZeros: mark(row['Flag.NonZero']),
      fewDistinct: mark(row['Flag.Unique']),
      outliers: mark(row['Flag.SkewKurt']),
    });
  }
  return rows.length;
}

describe.skipIf(!vectors.path)(`statistics of the audit ${vectors.reason}`, () => {
  test.each(['raw', 'denominated', 'treated', 'normalised', 'aggregated'])('stats_%s', (step) => {
    const { columns } = tableOf(`coinr-asem/step_${step}.csv`, 'uCode');
    expect(compareStats(`coinr-asem/stats_${step}.csv`, columns)).toBeGreaterThanOrEqual(49);
  });

  test('stats of the 27 raw indicators of 2015', () => {
    const { columns } = tableOf('human-security-2015/input_data.csv', 'uCode', ['group']);
    expect(compareStats('human-security-2015/stats_raw.csv', columns)).toBe(27);
  });

  test.each(['pearson', 'spearman'] as const)('corr_%s_normalised', (kind) => {
    const { columns } = tableOf('coinr-asem/step_normalised.csv', 'uCode');
    const ids = [...columns.keys()];
    const matrix = correlationMatrix([...columns.values()], kind);
    const rows = rowsOf(`coinr-asem/corr_${kind}_normalised.csv`);
    expect(rows).toHaveLength(49 * 49);
    for (const { Var1, Var2, Correlation } of rows) {
      const r = matrix[ids.indexOf(Var1!) * 49 + ids.indexOf(Var2!)];
      const lost = kind === 'spearman' && [Var1, Var2].includes(beyondTheFile);
      expect(r, `${Var1} ${Var2}`).toBeCloseTo(Number(Correlation), lost ? 2 : 9);
    }
  });

  test('correlations of indicators with pillars, and of dimensions with the index', () => {
    for (const [file, table] of [
      ['coinr-asem/corr_ind_pillar_aggregated.csv', 'coinr-asem/step_aggregated.csv'],
      ['human-security-2015/corr_dimension_index.csv', 'human-security-2015/step_aggregated.csv'],
    ] as const) {
      const { columns } = tableOf(table, 'uCode');
      for (const { Var1, Var2, Correlation } of rowsOf(file)) {
        const [, r] = correlationMatrix([columns.get(Var1!)!, columns.get(Var2!)!]);
        expect(r, `${Var1} ${Var2}`).toBeCloseTo(Number(Correlation), 9);
      }
    }
  });

  test('cronbach.csv of both indices', () => {
    for (const [file, built, key] of [
      ['coinr-asem/cronbach.csv', asem!, 'pillar'],
      ['human-security-2015/cronbach.csv', security!, 'dimension'],
    ] as const) {
      const { nodes } = auditIndex(built);
      const rows = rowsOf(file);
      expect(rows.length).toBeGreaterThan(6);
      for (const row of rows) {
        const node = nodes.find(({ id }) => id === row[key])!;
        expect(node.alpha, row[key]).toBeCloseTo(Number(row.alpha), 9);
      }
    }
  });

  test('remove_elements_level2: scores, ranks and shifts', () => {
    const found = leaveOneOut(asem!, 2);
    const scores = tableOf('coinr-asem/remove_elements_level2_scores.csv', 'uCode');
    const ranks = tableOf('coinr-asem/remove_elements_level2_ranks.csv', 'uCode');
    const shifts = rowsOf('coinr-asem/remove_elements_level2.csv');
    expect(scores.places).toEqual(asem!.places);
    expect(found).toHaveLength(8);
    for (const one of found) {
      expect(farthest(one.scores, scores.columns.get(one.id)!), one.id).toBeLessThan(1e-9);
      expect([...one.ranks]).toEqual([...ranks.columns.get(one.id)!]);
      const row = shifts.find(({ removed }) => removed === one.id)!;
      expect(one.meanShift).toBeCloseTo(Number(row.meanAbsRankDiff), 12);
    }
  });

  test('remove_dimension of the index of 2015', () => {
    const found = leaveOneOut(security!, 2);
    for (const { removed, meanAbsRankDiff } of rowsOf('human-security-2015/remove_dimension.csv')) {
      if (removed === 'Nominal') continue;
      const one = found.find(({ id }) => id === removed)!;
      expect(one.meanShift, removed).toBeCloseTo(Number(meanAbsRankDiff), 12);
    }
  });
});

describe.skipIf(!vectors.path)(`the audit on one page ${vectors.reason}`, () => {
  const page = security && auditIndex(security);

  test('tells what was given, filled and left out', () => {
    const { coverage, columns } = page!;
    expect(coverage.filled).toBeCloseTo(253 / 5184, 12);
    expect(coverage.given + coverage.filled + coverage.missing).toBeCloseTo(1, 12);
    expect(columns.reduce((sum, { filled }) => sum + filled, 0)).toBe(253);
  });

  test('finds the first component of the dimensions at 68 % of their variance', () => {
    const index = page!.nodes.find(({ id }) => id === 'hs')!;
    expect(index.firstComponent).toBeCloseTo(0.68, 2);
  });

  test('finds what goes against its siblings, and indicators that say the same', () => {
    const asemPage = auditIndex(asem!);
    const finance = asemPage.nodes.find(({ id }) => id === 'SusEcFin')!;
    expect(finance.alpha).toBeLessThan(0);
    expect(finance.opposed.length).toBeGreaterThan(0);
    for (const { r } of finance.opposed) expect(r).toBeLessThan(-1.96 / Math.sqrt(51));
    const same = page!.redundant.map(({ a, b, siblings }) => [a, b, siblings]);
    expect(same).toContainEqual(['egalitarian_democracy', 'electoral_democracy', false]);
    for (const { r } of page!.redundant) expect(Math.abs(r)).toBeGreaterThan(0.92);
  });

  test('names indicators that follow another dimension more closely than their own', () => {
    expect(page!.misplaced.length).toBeGreaterThan(0);
    for (const { own, other } of page!.misplaced) {
      expect(other.r).toBeGreaterThan(own.r);
      expect(other.b).not.toBe(own.b);
    }
  });

  test('sets importances beside weights: each level adds up to one', () => {
    for (const level of [1, 2]) {
      const rows = page!.weights.filter((row) => row.level === level);
      const sum = (of: 'weight' | 'importanceShare') => rows.reduce((all, row) => all + row[of], 0);
      expect(sum('weight')).toBeCloseTo(1, 12);
      expect(sum('importanceShare')).toBeCloseTo(1, 12);
      for (const { importance, correlation } of rows) {
        expect(importance).toBeGreaterThan(correlation * correlation - 0.05);
      }
    }
  });

  test('leaves out every row below the index', () => {
    expect(page!.leaveOneOut).toHaveLength(34);
    for (const { meanShift, maxShift, spearman } of page!.leaveOneOut) {
      expect(maxShift).toBeGreaterThanOrEqual(meanShift);
      expect(spearman).toBeGreaterThan(0.9);
    }
  });

  test('stands beside other measures over the places that both have', () => {
    const rows = new Map(rowsOf('undp_hdi_2022.csv').map((row) => [row.iso3, numberOf(row.hdi)]));
    const hdi = Float64Array.from(security!.places, (place) => rows.get(place) ?? Number.NaN);
    const { against } = auditIndex(security!, new Map([['hdi', hdi]]));
    expect(against[0]!.places).toBe([...hdi].filter((value) => !Number.isNaN(value)).length);
    expect(against[0]!.spearman).toBeGreaterThan(0.8);
  });
});

test('alpha is 1 for twice the same column and refuses a single one', () => {
  const column = Float64Array.of(1, 5, 2, 8);
  expect(cronbachAlpha([column, column])).toBeCloseTo(1, 12);
  expect(() => cronbachAlpha([column])).toThrow(/columns/);
});
