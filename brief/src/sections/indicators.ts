import type { NumberFormat } from '@sojourn/charts';
import type { FigureStyle } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';

/** The seven dimensions of human security, in the order of the Human Development Report 1994. */
export const dimensions = [
  'economic',
  'food',
  'health',
  'environmental',
  'personal',
  'community',
  'political',
] as const;
export type Dimension = (typeof dimensions)[number];

type UnitName = Extract<MessageId, `unit.${string}`> extends `unit.${infer Name}` ? Name : never;
export type IndicatorId =
  Extract<MessageId, `short.${string}`> extends `short.${infer Id}` ? Id : never;

/** An indicator that a brief shows: how its value is written in words and on an axis. */
export interface BriefIndicator {
  readonly id: IndicatorId;
  readonly dimension: Dimension;
  readonly style: FigureStyle;
  readonly unit: UnitName;
  readonly format: NumberFormat;
}

function indicator(
  id: IndicatorId,
  dimension: Dimension,
  style: FigureStyle,
  unit: UnitName,
  format: NumberFormat,
): BriefIndicator {
  return { id, dimension, style, unit, format };
}

/**
 * Two to four main indicators of each dimension, the one for the sentence first. Sources that
 * are fresh and cover most places come first.
 */
export const briefIndicators: readonly BriefIndicator[] = [
  indicator('gdp_pc_ppp', 'economic', 'exact', 'dollars', 'integer'),
  indicator('unemployment', 'economic', 'percent', 'none', 'percent'),
  indicator('inflation_cpi', 'economic', 'percent', 'none', 'percent'),
  indicator('poverty_300', 'economic', 'percent', 'none', 'percent'),
  indicator('undernourishment', 'food', 'percent', 'none', 'percent'),
  indicator('food_supply_kcal', 'food', 'exact', 'kcal', 'integer'),
  indicator('stunting', 'food', 'percent', 'none', 'percent'),
  indicator('life_expectancy', 'health', 'plain', 'years', 'decimal1'),
  indicator('under5_mortality', 'health', 'plain', 'per1000births', 'decimal1'),
  indicator('maternal_mortality', 'health', 'plain', 'per100000births', 'decimal1'),
  indicator('dtp3', 'health', 'percent', 'none', 'percent'),
  indicator('pm25', 'environmental', 'plain', 'micrograms', 'decimal1'),
  indicator('basic_water', 'environmental', 'percent', 'none', 'percent'),
  indicator('basic_sanitation', 'environmental', 'percent', 'none', 'percent'),
  indicator('disaster_displacement_rate', 'environmental', 'plain', 'per100000', 'decimal1'),
  indicator('conflict_deaths_rate', 'personal', 'decimal', 'per100000', 'decimal2'),
  indicator('road_deaths', 'personal', 'plain', 'per100000', 'decimal1'),
  indicator('homicide', 'personal', 'plain', 'per100000', 'decimal1'),
  indicator('physical_integrity', 'personal', 'signed', 'score', 'decimal2'),
  indicator('egalitarian_democracy', 'community', 'decimal', 'index01', 'decimal2'),
  indicator('gii', 'community', 'decimal', 'index01', 'decimal2'),
  indicator('women_parliament', 'community', 'percent', 'none', 'percent'),
  indicator('one_sided_deaths_rate', 'community', 'decimal', 'per100000', 'decimal2'),
  indicator('civil_liberties', 'political', 'decimal', 'index01', 'decimal2'),
  indicator('freedom_expression', 'political', 'decimal', 'index01', 'decimal2'),
  indicator('rule_of_law_vdem', 'political', 'decimal', 'index01', 'decimal2'),
  indicator('wgi_political_stability', 'political', 'signed', 'wgi', 'decimal2'),
];
