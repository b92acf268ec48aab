import type { Recipe } from '../contract.ts';

/**
 * The Human Development Index since 2010 (UNDP, technical note 1 of the Human Development Report
 * 2023/24): life expectancy 20–85 years; expected years of schooling 0–18 and mean years 0–15,
 * averaged; gross national income per person 100–75,000 international dollars of 2017 in logarithms;
 * each index held within 0–1; geometric mean of the three.
 */
export const hdiRecipe: Recipe = {
  schema: 'sojourn.recipe/1',
  id: 'hdi',
  version: '1.0.0',
  title: 'Human Development Index',
  description:
    'UNDP, Human Development Report 2023/24, technical note 1: goalposts of 2014 and later, income in 2017 PPP dollars.',
  indicators: [
    {
      id: 'life_expectancy',
      label: 'Life expectancy at birth',
      parent: 'health',
      direction: 1,
      unit: 'years',
      aliases: ['life_expectancy_years', 'le'],
      goalposts: { low: 20, high: 85 },
    },
    {
      id: 'expected_schooling',
      label: 'Expected years of schooling',
      parent: 'education',
      direction: 1,
      unit: 'years',
      aliases: ['expected_years_schooling', 'eys'],
      goalposts: { low: 0, high: 18 },
    },
    {
      id: 'mean_schooling',
      label: 'Mean years of schooling',
      parent: 'education',
      direction: 1,
      unit: 'years',
      aliases: ['mean_years_schooling', 'mys'],
      goalposts: { low: 0, high: 15 },
    },
    {
      id: 'gni_pc_ppp',
      label: 'Gross national income per person',
      parent: 'income',
      direction: 1,
      unit: '2017 PPP $',
      aliases: ['gni_per_capita_ppp2017usd', 'gni_per_capita', 'gnipc'],
      transform: { function: 'log' },
      goalposts: { low: 100, high: 75_000 },
    },
  ],
  nodes: [
    { id: 'health', label: 'Health', parent: 'hdi' },
    { id: 'education', label: 'Education', parent: 'hdi' },
    { id: 'income', label: 'Income', parent: 'hdi' },
    { id: 'hdi', label: 'Human Development Index' },
  ],
  impute: { method: 'none' },
  availability: 1,
  treat: null,
  normalise: { method: 'goalposts', low: 0, high: 1, clip: true },
  aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }],
  threshold: 1,
  zero: 'leave_out',
};

/** A group of human development as UNDP names it. */
export type HdiGroup = 'Low' | 'Medium' | 'High' | 'Very High';

/**
 * The group of a value of the index: cut at 0.550, 0.700 and 0.800 since 2014. UNDP compares values
 * rounded to three decimals, and so does this.
 *
 * @example hdiGroup(0.7) // 'High'
 */
export function hdiGroup(hdi: number): HdiGroup {
  const thousandths = Math.round(hdi * 1000);
  if (thousandths < 550) return 'Low';
  if (thousandths < 700) return 'Medium';
  return thousandths < 800 ? 'High' : 'Very High';
}
