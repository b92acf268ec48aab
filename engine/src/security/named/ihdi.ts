import { cbrt, checkRange } from '../../core/index.ts';
import { buildIndex } from '../build/build.ts';
import type { FormulaIndex, FormulaInput } from './formula.ts';
import { hdiRecipe } from './hdi.ts';

/** The three dimensions of human development. */
export interface ThreeDimensions {
  readonly health: number;
  readonly education: number;
  readonly income: number;
}

/** Human development after what inequality takes. */
export interface InequalityAdjusted {
  readonly ihdi: number;
  /** Share of the index that inequality takes, 0 to 1. */
  readonly loss: number;
  /** Mean of the three inequalities, 0 to 1. */
  readonly coefficient: number;
}

/**
 * The inequality-adjusted index of UNDP (technical note 2, Human Development Report 2023/24): each
 * dimension index times 1 − A, where A = 1 − geometric mean / arithmetic mean of its distribution
 * (Atkinson 1970, ε = 1); geometric mean of the three.
 *
 * @param indices dimension indices of the HDI, 0 to 1
 * @param inequality A of each dimension, 0 to 1
 * @throws SojournError `argument.range`
 * @example inequalityAdjusted({ health: 0.9, education: 0.8, income: 0.8 }, { health: 0.1, education: 0.1, income: 0.1 }).loss // 0.1
 */
export function inequalityAdjusted(
  indices: ThreeDimensions,
  inequality: ThreeDimensions,
): InequalityAdjusted {
  let [hdi, left, sum] = [1, 1, 0];
  for (const dimension of ['health', 'education', 'income'] as const) {
    const taken = inequality[dimension];
    checkRange(`${dimension} of the indices`, indices[dimension], 0, 1);
    checkRange(`${dimension} of the inequalities`, taken, 0, 1);
    hdi *= indices[dimension];
    left *= indices[dimension] * (1 - taken);
    sum += taken;
  }
  const ihdi = cbrt(left);
  return { ihdi, loss: hdi === 0 ? 0 : 1 - ihdi / cbrt(hdi), coefficient: sum / 3 };
}

const dimensions = ['health', 'education', 'income'] as const;

const inequalityOf = (
  dimension: string,
  label: string,
  aliases: readonly string[],
): FormulaInput => ({
  id: `inequality_${dimension}`,
  label: `Inequality in ${label}`,
  unit: '%',
  low: 0,
  high: 100,
  aliases: [`inequality_${dimension}_pct`, ...aliases],
});

const inequalities = [
  inequalityOf('life_expectancy', 'life expectancy', ['ineq_le']),
  inequalityOf('education', 'education', ['ineq_edu']),
  inequalityOf('income', 'income', ['ineq_inc']),
];

const years = { low: 0, high: 150 };
const hdiLimits: Readonly<Record<string, { readonly low: number; readonly high: number }>> = {
  gni_pc_ppp: { low: 1e-6, high: 1e9 },
};

const rowsOfIhdi = [
  ['health', 'Health', 'hdi'],
  ['education', 'Education', 'hdi'],
  ['income', 'Income', 'hdi'],
  ['hdi', 'Human Development Index', null],
  ['health_adjusted', 'Health after inequality', 'ihdi'],
  ['education_adjusted', 'Education after inequality', 'ihdi'],
  ['income_adjusted', 'Income after inequality', 'ihdi'],
  ['loss', 'Loss to inequality, %', null],
  ['coefficient', 'Coefficient of human inequality, %', null],
  ['ihdi', 'Inequality-adjusted Human Development Index', null],
] as const;

/** The inequality-adjusted index of a table, inequalities in per cent. */
export const ihdiFormula: FormulaIndex = {
  id: 'ihdi',
  version: '1.0.0',
  title: 'Inequality-adjusted Human Development Index',
  description:
    'UNDP, Human Development Report 2023/24, technical note 2: dimension indices of the HDI times 1 − Atkinson inequality.',
  inputs: [
    ...hdiRecipe.indicators.map(
      ({ id, label = id, unit = '', aliases = [] }): FormulaInput => ({
        id,
        label,
        unit,
        aliases,
        ...(hdiLimits[id] ?? years),
      }),
    ),
    ...inequalities,
  ],
  rows: rowsOfIhdi.map(([id, label, parent]) => ({ id, label, parent })),
  compute(table) {
    const count = table.places.length;
    const { plan, scores } = buildIndex({ ...hdiRecipe, availability: 0 }, table);
    const columns = new Map(
      rowsOfIhdi.map(([id]) => {
        const row = plan.ids.indexOf(id);
        const score = row < 0 ? null : scores.slice(row * count, (row + 1) * count);
        return [id as string, score ?? new Float64Array(count).fill(Number.NaN)];
      }),
    );
    for (let at = 0; at < count; at++) {
      const three = (of: (dimension: (typeof dimensions)[number], index: number) => number) => {
        const [health, education, income] = dimensions.map(of);
        return { health: health!, education: education!, income: income! };
      };
      const indices = three((dimension) => columns.get(dimension)![at]!);
      const taken = three((_, index) => table.columns.get(inequalities[index]!.id)![at]! / 100);
      if ([...Object.values(indices), ...Object.values(taken)].some(Number.isNaN)) continue;
      const { ihdi, loss, coefficient } = inequalityAdjusted(indices, taken);
      for (const dimension of dimensions) {
        columns.get(`${dimension}_adjusted`)![at] = indices[dimension] * (1 - taken[dimension]);
      }
      columns.get('ihdi')![at] = ihdi;
      columns.get('loss')![at] = 100 * loss;
      columns.get('coefficient')![at] = 100 * coefficient;
    }
    return columns;
  },
};
