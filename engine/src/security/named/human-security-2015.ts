import type { IndicatorSpec, NodeSpec, Recipe } from '../contract.ts';

type Row = readonly [id: string, label: string, parent: string, direction: 1 | -1];

const rows: readonly Row[] = [
  ['gdp_pc_ppp', 'GDP per person', 'economic', 1],
  ['employment_ratio', 'Employment to population ratio', 'economic', 1],
  ['self_employed', 'Self-employed among the employed', 'economic', -1],
  ['inflation_cpi', 'Inflation of consumer prices', 'economic', -1],
  ['undernourishment', 'Undernourishment', 'food', -1],
  ['food_supply_kcal', 'Food supply', 'food', 1],
  ['food_price_anomaly', 'Food price anomaly', 'food', -1],
  ['life_expectancy', 'Life expectancy at birth', 'health', 1],
  ['under5_mortality', 'Under-five mortality', 'health', -1],
  ['maternal_mortality', 'Maternal mortality', 'health', -1],
  ['dtp3', 'Immunisation against diphtheria, tetanus and pertussis', 'health', 1],
  ['pm25', 'Fine particulate matter in the air', 'environmental', -1],
  ['basic_water', 'Basic drinking water', 'environmental', 1],
  ['basic_sanitation', 'Basic sanitation', 'environmental', 1],
  ['wri_exposure', 'Exposure to natural hazards', 'environmental', -1],
  ['conflict_deaths_rate', 'Deaths in organised violence', 'personal', -1],
  ['physical_integrity', 'Physical integrity rights', 'personal', 1],
  ['road_deaths', 'Deaths on the road', 'personal', -1],
  ['gii', 'Gender inequality', 'community', -1],
  ['one_sided_deaths_rate', 'Deaths in violence against civilians', 'community', -1],
  ['nonstate_deaths_rate', 'Deaths in conflicts between groups', 'community', -1],
  ['idps_conflict_rate', 'People displaced inside the country by conflict', 'community', -1],
  ['egalitarian_democracy', 'Egalitarian democracy', 'community', 1],
  ['civil_liberties', 'Civil liberties', 'political', 1],
  ['rule_of_law_vdem', 'Rule of law', 'political', 1],
  ['freedom_expression', 'Freedom of expression', 'political', 1],
  ['electoral_democracy', 'Electoral democracy', 'political', 1],
];

const dimensions = [
  ['economic', 'Economic security'],
  ['food', 'Food security'],
  ['health', 'Health security'],
  ['environmental', 'Environmental security'],
  ['personal', 'Personal security'],
  ['community', 'Community security'],
  ['political', 'Political security'],
] as const;

/**
 * A test case, not a finding: 27 indicators of 2015 under the seven dimensions of UNDP (1994), each
 * year scaled by its own range. Gaps take the median of the income group; outlying values are
 * winsorised, then logged; arithmetic mean within a dimension, geometric mean across. It holds
 * displacement inside countries, so it cannot explain displacement.
 */
export const humanSecurity2015: Recipe = {
  schema: 'sojourn.recipe/1',
  id: 'human-security-2015',
  version: '1.0.0',
  title: 'Human security, nominal set of 27 indicators',
  description:
    'A test case: scaled by the range of one year, so that years must not be compared; contains displacement.',
  indicators: rows.map(
    ([id, label, parent, direction]): IndicatorSpec => ({
      id,
      label,
      parent,
      direction,
      maxAge: 5,
    }),
  ),
  nodes: [
    ...dimensions.map(([id, label]): NodeSpec => ({ id, label, parent: 'hs' })),
    { id: 'hs', label: 'Human security' },
  ],
  impute: { method: 'group_median', group: 'group' },
  availability: 0.5,
  treat: { winmax: 5, skew: 2, kurtosis: 3.5, fallback: 'log_ct' },
  normalise: { method: 'minmax', low: 1, high: 100 },
  aggregate: [{ method: 'arithmetic' }, { method: 'geometric' }],
};
