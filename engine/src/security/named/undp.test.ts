import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../build/build.ts';
import { numberOf, rowsOf, vectors } from '../testing/vectors.ts';
import { genderInequality, genderInequalityParts, giiFormula } from './gii.ts';
import { hdiGroup, hdiRecipe } from './hdi.ts';
import { ihdiFormula, inequalityAdjusted } from './ihdi.ts';

type Row = Record<string, string>;

const hdiColumns: Readonly<Record<string, string>> = {
  life_expectancy: 'life_expectancy_years',
  expected_schooling: 'expected_years_schooling',
  mean_schooling: 'mean_years_schooling',
  gni_pc_ppp: 'gni_per_capita_ppp2017usd',
};

const rounded = (value: number, decimals = 3) => value.toFixed(decimals);
const published = (cell: string | undefined) => numberOf(cell).toFixed(3);

/** Scores of every node of the HDI by place. */
function built(rows: readonly Row[]) {
  const { scores, plan, places } = buildIndex(hdiRecipe, {
    places: rows.map((row) => row.iso3!),
    columns: new Map(
      Object.entries(hdiColumns).map(([id, name]) => [
        id,
        Float64Array.from(rows, (row) => numberOf(row[name])),
      ]),
    ),
  });
  return (place: string, node: string) =>
    scores[plan.ids.indexOf(node) * places.length + places.indexOf(place)]!;
}

describe.skipIf(!vectors.path)(`indices of UNDP for 2022 ${vectors.reason}`, () => {
  const rows = vectors.path ? rowsOf('undp_hdi_2022.csv') : [];

  test('HDI of all 193 countries to three decimals', () => {
    const score = built(rows);
    const wrong = rows.filter((row) => rounded(score(row.iso3!, 'hdi')) !== published(row.hdi));
    expect(wrong.map((row) => row.iso3)).toEqual([]);
    expect(rows).toHaveLength(193);
  });

  test('groups of human development of all 193', () => {
    const score = built(rows);
    const wrong = rows.filter((row) => hdiGroup(score(row.iso3!, 'hdi')) !== row.hdi_group);
    expect(wrong.map((row) => row.iso3)).toEqual([]);
  });

  test('IHDI, loss and coefficient of 165', () => {
    const score = built(rows);
    const with165 = rows.filter((row) => row.ihdi !== '');
    for (const row of with165) {
      const index = (node: string) => score(row.iso3!, node);
      const percent = (name: string) => numberOf(row[`inequality_${name}_pct`]) / 100;
      const { ihdi, loss, coefficient } = inequalityAdjusted(
        { health: index('health'), education: index('education'), income: index('income') },
        {
          health: percent('life_expectancy'),
          education: percent('education'),
          income: percent('income'),
        },
      );
      expect([row.iso3, rounded(ihdi)]).toEqual([row.iso3, published(row.ihdi)]);
      expect(100 * coefficient).toBeCloseTo(numberOf(row.coef_human_inequality_pct), 4);
      expect(Math.abs(100 * loss - numberOf(row.loss_pct))).toBeLessThan(0.2);
    }
    expect(with165).toHaveLength(165);
  });

  test.each([
    [ihdiFormula, 165],
    [giiFormula, 166],
  ])('%j as a formula on the whole table', (formula, count) => {
    const table = {
      places: rows.map((row) => row.iso3!),
      columns: new Map(
        formula.inputs.map(({ id, aliases }) => {
          const name = [id, ...aliases].find((one) => one in rows[0]!)!;
          return [id, Float64Array.from(rows, (row) => numberOf(row[name]))];
        }),
      ),
    };
    const found = formula.compute(table);
    expect([...found.keys()]).toEqual(formula.rows.map(({ id }) => id));
    const index = found.get(formula.id)!;
    const wrong = rows.filter((row, at) => {
      const there = Number.isNaN(index[at]!) ? '' : rounded(index[at]!);
      return there !== (row[formula.id] === '' ? '' : published(row[formula.id]));
    });
    expect(wrong.map((row) => row.iso3)).toEqual([]);
    expect(index.filter((value) => !Number.isNaN(value))).toHaveLength(count);
  });

  test('GII of 166', () => {
    const with166 = rows.filter((row) => row.gii !== '');
    for (const row of with166) {
      const share = (name: string) => numberOf(row[`${name}_pct`]) / 100;
      const gii = genderInequality({
        maternalMortality: numberOf(row.maternal_mortality_ratio),
        adolescentBirths: numberOf(row.adolescent_birth_rate),
        parliamentFemale: share('parliament_share_female'),
        educationFemale: share('secondary_education_female'),
        educationMale: share('secondary_education_male'),
        labourFemale: share('labour_force_participation_female'),
        labourMale: share('labour_force_participation_male'),
      });
      expect([row.iso3, rounded(gii)]).toEqual([row.iso3, published(row.gii)]);
    }
    expect(with166).toHaveLength(166);
  });
});

describe('indices of UNDP by their rules', () => {
  test('groups change at the published limits, after rounding', () => {
    expect([0.5494, 0.5496, 0.6994, 0.7, 0.7994, 0.7996].map(hdiGroup)).toEqual([
      'Low',
      'Medium',
      'Medium',
      'High',
      'High',
      'Very High',
    ]);
  });

  const share = fc.double({ min: 0.05, max: 0.95, noNaN: true });

  test('inequality never adds, the same everywhere takes just that share', () => {
    fc.assert(
      fc.property(share, share, share, share, (health, education, income, taken) => {
        const indices = { health, education, income };
        const same = { health: taken, education: taken, income: taken };
        const { ihdi, loss, coefficient } = inequalityAdjusted(indices, same);
        expect(loss).toBeCloseTo(taken, 12);
        expect(coefficient).toBeCloseTo(taken, 12);
        expect(ihdi).toBeCloseTo(Math.cbrt(health * education * income) * (1 - taken), 12);
      }),
    );
  });

  test('gender inequality is 0 where women and men are alike, and 1 where women have nothing', () => {
    const alike = {
      maternalMortality: 10,
      adolescentBirths: 1,
      parliamentFemale: 0.5,
      educationFemale: 0.8,
      educationMale: 0.8,
      labourFemale: 0.6,
      labourMale: 0.6,
    };
    expect(genderInequality(alike)).toBeCloseTo(0, 12);
    const { women, men, equallyDistributed, together } = genderInequalityParts(alike);
    expect(2 / (1 / women + 1 / men)).toBeCloseTo(equallyDistributed, 12);
    expect(together).toBeCloseTo(equallyDistributed, 12);
    expect(genderInequality({ ...alike, educationFemale: 0 })).toBe(1);
    expect(() => genderInequality({ ...alike, labourMale: 60 })).toThrow(/labourMale/);
  });

  test('gender inequality lies in 0–1 and does not rise when women gain in the labour force up to men', () => {
    fc.assert(
      fc.property(
        share,
        share,
        share,
        fc.double({ min: 10, max: 900, noNaN: true }),
        (a, b, c, mmr) => {
          const low = Math.min(a, b);
          const at = (labourFemale: number) =>
            genderInequality({
              maternalMortality: mmr,
              adolescentBirths: 40,
              parliamentFemale: 0.3,
              educationFemale: c * 0.9,
              educationMale: c,
              labourFemale,
              labourMale: Math.max(a, b),
            });
          expect(at(low)).toBeGreaterThanOrEqual(0);
          expect(at(low)).toBeLessThanOrEqual(1);
          expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(low) + 1e-12);
        },
      ),
    );
  });
});
