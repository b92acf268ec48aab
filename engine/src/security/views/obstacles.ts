import type { View } from './contract.ts';

/**
 * The three obstacles to human security in the order in which Haque (2005) names them, after Social
 * Watch (2004). What none of them names stays visible as a fourth group.
 *
 * @example obstaclesView.groups.map(({ label }) => label)
 */
export const obstaclesView: View = {
  id: 'obstacles',
  title: 'The three obstacles to human security',
  source: 'Haque 2005, after Social Watch 2004',
  groups: [
    {
      id: 'vulnerable',
      label: 'Threats to the most vulnerable',
      holds:
        'what threatens people and communities who can protect themselves least: mothers, children, the sick, those who live with hazards',
      indicators: [
        'life_expectancy',
        'maternal_mortality',
        'adolescent_births',
        'underweight',
        'dtp3',
        'road_deaths',
        'pm25',
        'wri_exposure',
      ],
      further: [
        'under5_mortality',
        'stunting',
        'gii',
        'wri_lack_coping',
        'disaster_displacement_rate',
        'stateless',
        'trafficking_detected',
      ],
      named: true,
    },
    {
      id: 'violence',
      label: 'Violence and conflict',
      holds:
        'armed conflict, violence against civilians and between groups, harm done by the State',
      indicators: [
        'state_conflict_deaths_rate',
        'one_sided_deaths_rate',
        'nonstate_deaths_rate',
        'physical_integrity',
      ],
      further: [
        'homicide',
        'homicide_female',
        'homicide_male',
        'idps_conflict_rate',
        'wgi_political_stability',
      ],
      named: true,
    },
    {
      id: 'poverty',
      label: 'Poverty and economic exclusion',
      holds: 'means of living, work, food, and the services from which poverty shuts people out',
      indicators: [
        'gdp_pc_ppp',
        'employment_ratio',
        'self_employed',
        'inflation_deflator',
        'undernourishment',
        'food_supply_kcal',
        'basic_water',
        'basic_sanitation',
      ],
      further: [
        'poverty_300',
        'gini',
        'unemployment',
        'social_protection',
        'food_insecurity',
        'uhc_index',
      ],
      named: true,
    },
    {
      id: 'none',
      label: 'Named by none of the three',
      holds: 'a say in public life and the rule of law, which the index has besides',
      indicators: ['women_parliament', 'electoral_democracy', 'rule_of_law_vdem'],
      further: [],
      named: false,
    },
  ],
};
