import { cbrt, checkRange } from '../../core/index.ts';
import type { FormulaIndex } from './formula.ts';

/** What the Gender Inequality Index is made of; shares are fractions of 1. */
export interface GenderInequalityInput {
  /** Deaths per 100,000 live births. */
  readonly maternalMortality: number;
  /** Births per 1,000 women aged 15–19. */
  readonly adolescentBirths: number;
  /** Women among members of parliament. */
  readonly parliamentFemale: number;
  /** People of 25 years and more with at least some secondary education. */
  readonly educationFemale: number;
  readonly educationMale: number;
  /** Participation in the labour force from 15 years. */
  readonly labourFemale: number;
  readonly labourMale: number;
}

/** The index with the parts that it is made of; all but `gii` on the scales of the formula. */
export interface GenderInequalityParts {
  /** √(10/mortality · 1/births): women's; men's is 1. */
  readonly reproductiveHealth: number;
  readonly empowermentFemale: number;
  readonly empowermentMale: number;
  /** Geometric means over the dimensions. */
  readonly women: number;
  readonly men: number;
  /** Harmonic mean of the two. */
  readonly equallyDistributed: number;
  /** What both would have together. */
  readonly together: number;
  readonly gii: number;
}

const clip = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

const shares = [
  'parliamentFemale',
  'educationFemale',
  'educationMale',
  'labourFemale',
  'labourMale',
] as const;

/**
 * The Gender Inequality Index of UNDP (technical note 4, Human Development Report 2023/24; Seth
 * 2009): 1 minus the harmonic mean over women and men of geometric means over dimensions, relative
 * to the geometric mean of what both would have together. 0 is equality.
 *
 * @param input maternal mortality is held within 10–1,000, women in parliament at 0.1 % or more
 * @throws SojournError `argument.range`
 * @example genderInequalityParts(input).gii // 0.665 for Afghanistan in 2022
 */
export function genderInequalityParts(input: GenderInequalityInput): GenderInequalityParts {
  checkRange('maternalMortality', input.maternalMortality, 0, 1e5);
  checkRange('adolescentBirths', input.adolescentBirths, Number.MIN_VALUE, 1000);
  for (const share of shares) checkRange(share, input[share], 0, 1);
  const parliament = Math.max(input.parliamentFemale, 0.001);
  const health = Math.sqrt(10 / clip(input.maternalMortality, 10, 1000) / input.adolescentBirths);
  const empowermentFemale = Math.sqrt(parliament * input.educationFemale);
  const empowermentMale = Math.sqrt((1 - parliament) * input.educationMale);
  const women = cbrt(health * empowermentFemale * input.labourFemale);
  const men = cbrt(empowermentMale * input.labourMale);
  const together = cbrt(
    (((health + 1) / 2) *
      (empowermentFemale + empowermentMale) *
      (input.labourFemale + input.labourMale)) /
      4,
  );
  const equallyDistributed = women === 0 || men === 0 ? 0 : 2 / (1 / women + 1 / men);
  return {
    reproductiveHealth: health,
    empowermentFemale,
    empowermentMale,
    women,
    men,
    equallyDistributed,
    together,
    gii: equallyDistributed === 0 ? 1 : 1 - equallyDistributed / together,
  };
}

/**
 * The Gender Inequality Index by itself, see {@link genderInequalityParts}.
 *
 * @throws SojournError `argument.range`
 * @example genderInequality(input) // 0.665 for Afghanistan in 2022
 */
export function genderInequality(input: GenderInequalityInput): number {
  return genderInequalityParts(input).gii;
}

const percentOf = (
  id: string,
  label: string,
  aliases: readonly string[],
): FormulaIndex['inputs'][number] => ({ id, label, unit: '%', low: 0, high: 100, aliases });

const inputs = [
  {
    id: 'maternal_mortality',
    label: 'Maternal mortality',
    unit: 'deaths per 100,000 live births',
    low: 0,
    high: 1e5,
    aliases: ['maternal_mortality_ratio', 'mmr'],
  },
  {
    id: 'adolescent_births',
    label: 'Adolescent births',
    unit: 'births per 1,000 women of 15 to 19',
    low: 1e-6,
    high: 1000,
    aliases: ['adolescent_birth_rate', 'abr'],
  },
  percentOf('women_parliament', 'Women in parliament', ['parliament_share_female_pct', 'pr_f']),
  percentOf('secondary_education_female', 'Women with some secondary education', [
    'secondary_education_female_pct',
    'se_f',
  ]),
  percentOf('secondary_education_male', 'Men with some secondary education', [
    'secondary_education_male_pct',
    'se_m',
  ]),
  percentOf('labour_force_female', 'Women in the labour force', [
    'labour_force_participation_female_pct',
    'lfpr_f',
  ]),
  percentOf('labour_force_male', 'Men in the labour force', [
    'labour_force_participation_male_pct',
    'lfpr_m',
  ]),
] as const;

const rows: readonly (readonly [keyof GenderInequalityParts, string, string, string | null])[] = [
  ['reproductiveHealth', 'reproductive_health', 'Reproductive health of women', 'women'],
  ['empowermentFemale', 'empowerment_female', 'Empowerment of women', 'women'],
  ['empowermentMale', 'empowerment_male', 'Empowerment of men', 'men'],
  ['women', 'women', 'Women', 'equally_distributed'],
  ['men', 'men', 'Men', 'equally_distributed'],
  ['equallyDistributed', 'equally_distributed', 'Harmonic mean of women and men', 'gii'],
  ['together', 'together', 'Women and men together', 'gii'],
  ['gii', 'gii', 'Gender Inequality Index', null],
];

/** The Gender Inequality Index of a table, shares in per cent. */
export const giiFormula: FormulaIndex = {
  id: 'gii',
  version: '1.0.0',
  title: 'Gender Inequality Index',
  description:
    'UNDP, Human Development Report 2023/24, technical note 4: maternal mortality held within 10–1,000, women in parliament at 0.1 % or more.',
  inputs,
  rows: rows.map(([, id, label, parent]) => ({ id, label, parent })),
  compute({ places, columns }) {
    const of = inputs.map(({ id }) => columns.get(id)!);
    const found = rows.map(([, id]): [string, Float64Array] => [
      id,
      new Float64Array(places.length).fill(Number.NaN),
    ]);
    for (let at = 0; at < places.length; at++) {
      const value = of.map((column) => column[at]!);
      if (value.some(Number.isNaN)) continue;
      const parts = genderInequalityParts({
        maternalMortality: value[0]!,
        adolescentBirths: value[1]!,
        parliamentFemale: value[2]! / 100,
        educationFemale: value[3]! / 100,
        educationMale: value[4]! / 100,
        labourFemale: value[5]! / 100,
        labourMale: value[6]! / 100,
      });
      rows.forEach(([part], row) => {
        found[row]![1][at] = parts[part];
      });
    }
    return new Map(found);
  },
};
