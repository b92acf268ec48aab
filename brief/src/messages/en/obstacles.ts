/** The three obstacles to human security. */
export const obstacles = {
  'obstacle.title': 'The three obstacles to human security, {year}',
  'obstacle.note':
    'The indicators of the index, grouped by the obstacles that Haque (2005) names after Social Watch (2004); more is more secure, from 1 to 100. Women in parliament, electoral democracy and the rule of law belong to none of them.',
  'obstacle.name.vulnerable': 'Threats to the most vulnerable',
  'obstacle.name.violence': 'Violence and conflict',
  'obstacle.name.poverty': 'Poverty and economic exclusion',
  'obstacle.column.name': 'Obstacle',
  'obstacle.column.score': 'Security score',
  'obstacle.column.low': 'Low 80\u00a0%',
  'obstacle.column.high': 'High 80\u00a0%',
  'obstacle.column.oldest': 'Oldest value',
  'obstacle.none':
    'No score is given for these, of which less than half of the indicators, by weight, are there: {list}.',
  'obstacle.better': 'Scores whose interval of {to} lies above the one of {from}: {list}.',
  'obstacle.worse': 'Scores whose interval of {to} lies below the one of {from}: {list}.',
  'obstacle.still':
    'Scores whose intervals of {from} and {to} overlap, so that no change is told: {list}.',
} as const;
