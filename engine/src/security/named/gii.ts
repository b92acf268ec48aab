import { cbrt, checkRange } from '../../core/index.ts';

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

const clip = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/**
 * The Gender Inequality Index of UNDP (technical note 4, Human Development Report 2023/24; Seth
 * 2009): 1 minus the harmonic mean over women and men of geometric means over dimensions, relative
 * to the geometric mean of what both would have together. 0 is equality.
 *
 * @param input maternal mortality is held within 10–1,000, women in parliament at 0.1 % or more
 * @throws SojournError `argument.range`
 * @example genderInequality(input) // 0.665 for Afghanistan in 2022
 */
export function genderInequality(input: GenderInequalityInput): number {
  checkRange('maternalMortality', input.maternalMortality, 0, 1e5);
  checkRange('adolescentBirths', input.adolescentBirths, Number.MIN_VALUE, 1000);
  for (const share of [
    'parliamentFemale',
    'educationFemale',
    'educationMale',
    'labourFemale',
    'labourMale',
  ] as const) {
    checkRange(share, input[share], 0, 1);
  }
  const parliament = Math.max(input.parliamentFemale, 0.001);
  const health = Math.sqrt(10 / clip(input.maternalMortality, 10, 1000) / input.adolescentBirths);
  const empowerment = [
    Math.sqrt(parliament * input.educationFemale),
    Math.sqrt((1 - parliament) * input.educationMale),
  ] as const;
  const women = cbrt(health * empowerment[0] * input.labourFemale);
  const men = cbrt(empowerment[1] * input.labourMale);
  const together = cbrt(
    (((health + 1) / 2) *
      (empowerment[0] + empowerment[1]) *
      (input.labourFemale + input.labourMale)) /
      4,
  );
  return women === 0 || men === 0 ? 1 : 1 - 2 / (1 / women + 1 / men) / together;
}
