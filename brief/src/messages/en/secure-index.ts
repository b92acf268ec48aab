/** The index of human security, before its dimensions one by one. */
export const securityIndex = {
  'security.label': 'Human security',
  'security.index.present':
    'The index of human security is {index} ({year}; 80\u00a0% interval from {low} to {high}), on a scale with fixed limits from 1 to 100.',
  'security.index.past':
    'In {year}, the index of human security was {index} (80\u00a0% interval from {low} to {high}), on a scale with fixed limits from 1 to 100.',
  'security.before.past':
    'In {from} it was {before} ({beforeLow} to {beforeHigh}){order, select, up {; all of that interval lies below the one of {to}} down {; all of that interval lies above the one of {to}} other {; the two intervals overlap, so neither a rise nor a fall is told}}.',
  'security.most.past':
    '{dimension} security changed more than any other dimension between {from} and {to}: from {before} ({beforeLow} to {beforeHigh}) to {after} ({afterLow} to {afterHigh}).',
  'security.moved':
    'Dimensions whose intervals of {from} and {to} lie apart: {list}. Which of them changed most cannot be told.',
  'security.still': 'In no dimension do the intervals of {from} and {to} lie apart.',
  'security.movers':
    'Changes that moved the index most between {from} and {to}{way, select, both { – raising it: {up}; lowering it: {down}} up { – all raising it: {up}} other { – all lowering it: {down}}}.',
  'security.carried':
    'Of the {there} values behind the scores of {year}, {carried} are carried forward from earlier years, the oldest from {oldest}.',
  'security.fresh': 'All {there} values behind the scores of {year} are of that year.',
  'security.missing': 'Indicators of the index without a value that is recent enough: {list}.',
  'security.none':
    'No index of human security is given for {place}: it needs six of the seven dimensions, and too few indicators are there in these: {list}.',
  'security.vdem':
    'V-Dem, the source of two of the three indicators of political security, does not cover {place}.',
  'security.note':
    'Each indicator is set between two fixed limits in its own unit, the same for all places and years: the worse one scores 1, the better one 100. The bands hold 50, 80 and 95\u00a0% of 200 runs, in which values vary within the doubt of their sources and with their age, weights by up to a quarter, and one indicator at a time is left out. A dashed line stands on fewer than two values of the year itself; values are carried forward for up to five years. The index begins in 2005; a dimension begins when enough places have it. Displacement is no part of it. No ranks are given.',
  'security.how':
    'Computed here from the indicators between fixed limits; the median of runs in which data and weights vary within their doubt',
  'gap.security-old': 'The latest scores of human security are of {year}.',
  'gap.security-missing': 'The index of human security for {place}: too few indicators.',
  'chart.security.title': 'Human security in {place}, by dimension',
  'chart.security.subtitle': 'Scores from 1 to 100, {from}–{to}',
  'chart.security.summary': 'Scores in {year}: {list}.',
  'chart.security.band': '50, 80 and 95\u00a0% of runs around the median',
  'chart.security.carried': 'Fewer than two values of the year',
  'security.name.employment_ratio': 'Employment',
  'security.name.self_employed': 'Self-employment',
  'security.name.inflation_deflator': 'Inflation (GDP deflator)',
  'security.name.underweight': 'Underweight under five',
  'security.name.wri_exposure': 'Exposure to natural hazards',
  'security.name.state_conflict_deaths_rate': 'Deaths in conflicts with a State',
  'security.name.adolescent_births': 'Births to girls aged 15 to 19',
  'security.name.nonstate_deaths_rate': 'Deaths in conflicts between groups',
  'security.name.electoral_democracy': 'Electoral democracy',
} as const;
