/** Headings, the opening of a brief, and words that every section uses. */
export const overview = {
  'section.overview': 'At a glance',
  'section.moves': 'Who moves',
  'section.displacement': 'Displacement',
  'section.brings': 'What it brings',
  'section.secure': 'How secure',
  'section.protected': 'How protected',
  'section.gaps': 'Data gaps',
  'section.sources': 'Sources',
  'section.corridor': 'The corridor',

  'document.title.country': '{place}',
  'document.kind.country': 'Country brief: migration and human security',
  'document.title.corridor': '{origin} – {destination}',
  'document.kind.corridor': 'Corridor brief: migration and human security',
  'document.dated':
    'Data release {release}. Ages of figures are counted at {year}. Every figure names its source.',

  'overview.population.present':
    '{place} has about {people} inhabitants ({year}{projected, select, yes {, projected} other {}}).',
  'overview.population.past':
    '{place} had about {people} inhabitants in {year}{projected, select, yes { (projected)} other {}}.',
  'overview.more-abroad.present':
    'For each international migrant who lives there, about {ratio} people born there live abroad ({year}).',
  'overview.more-abroad.past':
    'For each international migrant who lived there in {year}, about {ratio} people born there lived abroad.',
  'overview.more-here.present':
    'For each person born there who lives abroad, about {ratio} international migrants live in {place} ({year}).',
  'overview.more-here.past':
    'For each person born there who lived abroad in {year}, about {ratio} international migrants lived in {place}.',
  'overview.income': 'The World Bank classed it as {group} for {year}.',
  'overview.age': 'At least half of the figures in this brief are for {year} or later.',

  'key.abroad': 'People born in {place} who live abroad',
  'key.abroad.past': 'People born in {place} who lived abroad',
  'key.here': 'International migrants who live in {place}',
  'key.here.past': 'International migrants who lived in {place}',
  'key.in-need-from': 'Refugees, asylum seekers and others in need of protection from {place}',
  'key.in-need-here': 'Refugees, asylum seekers and others in need of protection in {place}',
  'key.refugees-from': 'Refugees from {place}',
  'key.refugees-here': 'Refugees in {place}',
  'key.unrwa': 'Palestine refugees registered with UNRWA in {place}',
  'key.stateless': 'Stateless people reported in {place}',
  'key.idps': 'Internally displaced by conflict and violence (IDMC)',
  'key.movements': 'Disaster displacements (movements, not people)',
  'key.remittances-usd': 'Personal remittances received',
  'key.remittances-gdp': 'Remittances received, relative to GDP',
  'key.cost': 'Cost of sending remittances (goal: 3 %)',
  'key.women-abroad': 'Women and girls among people born in {place} and living abroad',
  'key.women-here': 'Women and girls among migrants in {place}',
  'key.net': 'Net migration in the year (a residual, not a count)',
  'key.immigrant-share': 'Migrants among the inhabitants of {place}',

  'income.Low income': 'a low-income economy',
  'income.Lower middle income': 'a lower-middle-income economy',
  'income.Upper middle income': 'an upper-middle-income economy',
  'income.High income': 'a high-income economy',

  'word.women': 'women',
  'word.men': 'men',
  'word.place': 'Place',

  'chart.locator.title': 'Where {place} is',
  'chart.locator.subtitle': '{place} in {region}',
  'chart.locator.summary': 'A small map shows where {place} lies.',
  'chart.disclaimer':
    'The boundaries and names shown and the designations used on this map do not imply official endorsement or acceptance by anyone, nor any opinion on the legal status of any place.',
} as const;
