/** What migration brings: remittances and what sending them costs. */
export const brings = {
  'brings.received.past':
    '{place} received {usd} in personal remittances during {year} (vintage: {release}).',
  'brings.received.before.past':
    'Ten years before, in {year}, the amount had been {usd}, both in dollars of the day.',
  'brings.received.break.past':
    'Between {before} and {after} the amount recorded went from {from} to {to}; an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'brings.gdp.past': 'Remittances received equalled {share} of GDP in {year}.',
  'brings.gdp-peers.past':
    'Remittances received equalled {share} of GDP in {year}; the median was {region} in {regionPlace} and {world} in the world that year.',
  'brings.gdp-world.past':
    'Remittances received equalled {share} of GDP in {year}; the world median was {world} that year.',
  'brings.cost.past':
    'In {year}, the average cost recorded for sending remittances was {cost} of the amount sent, {position, select, above {above} below {below} other {equal to}} the goal of 3 % set by States for 2030 (SDG 10.c.1).',
  'brings.saving.past':
    'At a cost equal to the goal, {saving} more a year would remain with people: reckoned on all that {receiver} received in {year}, as if every sender paid the average cost of {costYear}, and before anyone changed what they send.',
  'brings.note.vintage':
    'Remittance series are revised for years back with each release; figures of two releases should not be compared.',
  'brings.note.modelled':
    'No one counts remittances by country of origin. This matrix shares out each receiver’s total by where its people live and by incomes there and at home. It is a model, so no order of countries is stated in words; where the stock abroad is mainly historic, it can mislead.',
  'brings.none':
    'The data release holds no remittance series for {place}, which is not to say that none are received.',

  'chart.remittances.title': 'Personal remittances received by {place}',
  'chart.remittances.subtitle': 'US dollars of the day, {from}–{to}',
  'chart.remittances.series': 'received',
  'chart.remittances.summary':
    'A line of personal remittances received, in US dollars of the day, from {from} to {to}.',
  'chart.remittances-gdp.title': 'Remittances received relative to GDP',
  'chart.remittances-gdp.subtitle': '% of GDP, {from}–{to}; grey: median of {region}',
  'chart.remittances-gdp.world': '% of GDP, {from}–{to}; grey: median of the world',
  'chart.remittances-gdp.median': 'median',
  'chart.remittances-gdp.summary':
    'A line of remittances received as a percentage of GDP from {from} to {to}, with the median of other places in grey.',
  'table.remittances-in.title':
    'Remittances received by {place} in {year} by sending country: modelled from stocks',
  'table.remittances-out.title':
    'Remittances sent from {place} in {year} by receiving country: modelled from stocks',
  'table.remittances.usd': 'US$, modelled',
  'table.remittances.rest': 'All others',
  'table.remittances.note':
    'Modelled from stocks and incomes (World Bank and KNOMAD), not counted. Listed by amount; the order is the model’s.',
  'word.in-dollars': 'in US$',
  'word.of-gdp': 'relative to GDP',
  'brings.note.matrix':
    'Amounts by country are those of the matrix of {year} as it was published: they share out the total of that year and are not to be set beside the total of a later one. With stocks and incomes of later years the same rule gives other amounts: sojourn remittances shows them.',
  'brings.note.women':
    'Women: who sends and who receives is not recorded by sex. The share of women among people abroad is not their share of the money.',
  'levels.title': 'What studies find of migration and the money it sends, by level',
  'levels.note':
    '+ raises, − lowers, = no effect found; the grade of the evidence in brackets. A cell is empty where the register of effects holds no study. Sizes, ranges and units: sojourn remittances --levels. These are studies of other places and years, no estimate for this place.',
  'levels.effect': '{sign}\u00a0{study} ({grade})',
  'levels.level': '{study} ({grade})',
  'levels.strong': 'strong',
  'levels.moderate': 'moderate',
  'levels.weak': 'weak',
  'levels.household': 'Household',
  'levels.community': 'Community',
  'levels.national': 'National',
  'levels.international': 'International',
  'levels.outcome': 'Outcome',
  'levels.outcome.income': 'Income',
  'levels.outcome.poverty': 'Poverty',
  'levels.outcome.growth': 'Growth',
  'levels.outcome.schooling': 'Schooling',
  'levels.outcome.health': 'Health',
  'levels.outcome.spending-on-basics': 'Spending on basics',
  'levels.outcome.insurance': 'Insurance against a fall of income',
  'levels.outcome.exchange-rate': 'Exchange rate',
  'levels.outcome.cost-of-sending': 'Cost of sending',
  'levels.outcome.recorded-and-informal': 'Recorded and informal remittances',
  'levels.outcome.trade-and-investment': 'Trade and investment',
  'levels.outcome.inequality': 'Inequality',
  'levels.outcome.work-of-those-who-stay': 'Work of those who stay',
} as const;
