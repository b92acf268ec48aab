/** Indicators that a brief shows: two to six a dimension, the migration counts, denominators. */
export const coreIndicators: readonly string[] = [
  // economic
  'gdp_pc_ppp',
  'gdp_pc_growth',
  'unemployment',
  'self_employed',
  'poverty_300',
  'inflation_cpi',
  'social_protection',
  // food
  'undernourishment',
  'food_insecurity',
  'stunting',
  'food_supply_kcal',
  // health
  'life_expectancy',
  'under5_mortality',
  'maternal_mortality',
  'dtp3',
  'uhc_index',
  // environmental
  'pm25',
  'basic_water',
  'basic_sanitation',
  'wri_exposure',
  'wri_lack_coping',
  'disaster_displacement_rate',
  // personal
  'homicide',
  'conflict_deaths',
  'conflict_deaths_rate',
  'physical_integrity',
  'road_deaths',
  // community
  'gii',
  'women_parliament',
  'one_sided_deaths_rate',
  'idps_conflict_rate',
  // political (V-Dem series lie in the share-alike file)
  'wgi_political_stability',
  'wgi_rule_of_law',
  'wgi_voice_accountability',
  // development, for comparison
  'hdi',
  // migration
  'idps_unhcr',
  'stateless',
  'displaced_abroad_rate',
  'hosted_rate',
  'idps_conflict_idmc',
  'new_idp_conflict',
  'idps_disaster',
  'new_idp_disaster',
  'immigrants',
  'emigrants',
  'immigrant_share',
  'emigrant_share',
  'net_migration',
  'net_migration_rate',
  'remittances_usd',
  'remittances_gdp',
  'remittance_cost',
  'trafficking_detected',
  'migration_policy',
  'population',
];

/** Indicators that the index of human security reads beside those of a brief. */
export const securityIndicators: readonly string[] = [
  'employment_ratio',
  'inflation_deflator',
  'underweight',
  'state_conflict_deaths_rate',
  'adolescent_births',
  'nonstate_deaths_rate',
];
