import type { View } from './contract.ts';

/**
 * The levels at which Haque (2005) sees migration at work: individual and household, community,
 * national, international. An indicator stands where the thing that it measures is: a person's body
 * or home, the place and the groups around, the State and its economy, what crosses borders.
 *
 * @example levelsView.groups.map(({ label }) => label)
 */
export const levelsView: View = {
  id: 'levels',
  title: 'Human security by level',
  source: 'levels of Haque 2005',
  groups: [
    {
      id: 'household',
      label: 'Individual and household',
      holds: 'bodies, homes and livelihoods',
      indicators: [
        'life_expectancy',
        'maternal_mortality',
        'adolescent_births',
        'underweight',
        'dtp3',
        'road_deaths',
        'undernourishment',
        'basic_water',
        'basic_sanitation',
        'employment_ratio',
        'self_employed',
      ],
      further: [
        'poverty_300',
        'social_protection',
        'under5_mortality',
        'stunting',
        'food_insecurity',
        'homicide',
      ],
      named: true,
    },
    {
      id: 'community',
      label: 'Community',
      holds: 'the place where people live and the groups around them',
      indicators: ['one_sided_deaths_rate', 'nonstate_deaths_rate', 'pm25', 'wri_exposure'],
      further: ['idps_conflict_rate', 'disaster_displacement_rate', 'wri_lack_coping', 'gii'],
      named: true,
    },
    {
      id: 'national',
      label: 'National',
      holds: 'the State, its economy and its laws',
      indicators: [
        'gdp_pc_ppp',
        'inflation_deflator',
        'food_supply_kcal',
        'state_conflict_deaths_rate',
        'physical_integrity',
        'women_parliament',
        'electoral_democracy',
        'rule_of_law_vdem',
      ],
      further: ['gini', 'debt_service', 'uhc_index', 'wgi_political_stability'],
      named: true,
    },
    {
      id: 'international',
      label: 'International',
      holds: 'what crosses borders: people, money and aid; the index has none of it',
      indicators: [],
      further: [
        'emigrant_share',
        'immigrant_share',
        'net_migration_rate',
        'displaced_abroad_rate',
        'hosted_rate',
        'remittances_gdp',
        'remittance_cost',
        'aid_gni',
        'migration_policy',
      ],
      named: true,
    },
  ],
};
