const isValue = '{indicator} is {value}{unit, select, none {} other { {unitText}}} ({year})';
const wasValue = 'In {year}, {indicator} was {value}{unit, select, none {} other { {unitText}}}';

/** `above the world median of 75.0`; numbers that are written alike are not put in order. */
function standing(of: 'region' | 'world', median: string, value: string): string {
  const order = `{${of}, select, above {above} below {below} equal {equal to} other {not clearly different from}}`;
  return `{${of}, select, alike {like ${median} (also {${of}Value})} other {${order} ${median}${value}}}`;
}

const medians = 'the medians of {regionPlace} ({regionValue}) and of the world ({worldValue})';
const regionMedian = standing('region', 'the median of {regionPlace}', ' ({regionValue})');
const worldMedian = standing('world', 'that of the world', ' ({worldValue})');

/** Beside two medians: once for both where the value stands to both in the same way. */
const besideBoth = `{same, select, above {above ${medians}} below {below ${medians}} equal {equal to ${medians}} unclear {not clearly different from ${medians}} alike {like the medians of {regionPlace} (also {regionValue}) and of the world (also {worldValue})} other {${regionMedian} and ${worldMedian}}}`;

/** How secure: seven dimensions, each against region and world in the same year. */
export const secure = {
  'dimension.economic': 'Economic',
  'dimension.food': 'Food',
  'dimension.health': 'Health',
  'dimension.environmental': 'Environmental',
  'dimension.personal': 'Personal',
  'dimension.community': 'Community',
  'dimension.political': 'Political',

  'indicator.gdp_pc_ppp': 'GDP per person at purchasing power parity',
  'indicator.unemployment': 'the unemployment rate modelled by the ILO',
  'indicator.inflation_cpi': 'the yearly rise of consumer prices',
  'indicator.poverty_300': 'the share of people living on less than $3.00 a day',
  'indicator.undernourishment': 'the prevalence of undernourishment',
  'indicator.stunting': 'the share of children under five who are stunted',
  'indicator.food_supply_kcal': 'the food supply per person and day',
  'indicator.life_expectancy': 'life expectancy at birth',
  'indicator.under5_mortality': 'mortality under five',
  'indicator.maternal_mortality': 'the maternal mortality ratio',
  'indicator.dtp3': 'DTP3 immunisation coverage of one-year-olds',
  'indicator.pm25': 'mean exposure to fine particles (PM2.5)',
  'indicator.basic_water': 'the share of people with at least basic drinking water',
  'indicator.basic_sanitation': 'the share of people with at least basic sanitation',
  'indicator.disaster_displacement_rate': 'the rate of displacements by disasters',
  'indicator.conflict_deaths_rate': 'the rate of deaths in organised violence',
  'indicator.homicide': 'the rate of intentional homicide',
  'indicator.road_deaths': 'the rate of deaths in road traffic',
  'indicator.physical_integrity': 'the score of protection of physical integrity',
  'indicator.gii': 'the Gender Inequality Index',
  'indicator.women_parliament': 'the share of parliamentary seats held by women',
  'indicator.one_sided_deaths_rate': 'the rate of civilians killed in one-sided violence',
  'indicator.egalitarian_democracy': 'the egalitarian democracy index',
  'indicator.civil_liberties': 'the civil liberties index',
  'indicator.freedom_expression': 'the index of freedom of expression',
  'indicator.rule_of_law_vdem': 'the rule of law index',
  'indicator.wgi_political_stability': 'the estimate of political stability',

  'short.gdp_pc_ppp': 'GDP per person (PPP)',
  'short.unemployment': 'Unemployment (modelled)',
  'short.inflation_cpi': 'Consumer price inflation',
  'short.poverty_300': 'Below $3.00 a day',
  'short.undernourishment': 'Undernourishment',
  'short.stunting': 'Stunting under five',
  'short.food_supply_kcal': 'Food supply',
  'short.life_expectancy': 'Life expectancy',
  'short.under5_mortality': 'Mortality under five',
  'short.maternal_mortality': 'Maternal mortality',
  'short.dtp3': 'DTP3 immunisation',
  'short.pm25': 'Fine particles (PM2.5)',
  'short.basic_water': 'Basic drinking water',
  'short.basic_sanitation': 'Basic sanitation',
  'short.disaster_displacement_rate': 'Disaster displacements',
  'short.conflict_deaths_rate': 'Deaths in organised violence',
  'short.homicide': 'Intentional homicide',
  'short.road_deaths': 'Road traffic deaths',
  'short.physical_integrity': 'Physical integrity',
  'short.gii': 'Gender Inequality Index',
  'short.women_parliament': 'Women in parliament',
  'short.one_sided_deaths_rate': 'Civilians killed (one-sided)',
  'short.egalitarian_democracy': 'Egalitarian democracy',
  'short.civil_liberties': 'Civil liberties',
  'short.freedom_expression': 'Freedom of expression',
  'short.rule_of_law_vdem': 'Rule of law',
  'short.wgi_political_stability': 'Political stability (WGI)',

  'unit.none': '',
  'unit.percent': '%',
  'unit.dollars': 'international $ of 2021',
  'unit.kcal': 'kcal',
  'unit.years': 'years',
  'unit.per1000births': 'per 1,000 live births',
  'unit.per100000births': 'per 100,000 live births',
  'unit.micrograms': 'µg/m³',
  'unit.per100000': 'per 100,000 people',
  'unit.index01': 'on a scale from 0 to 1',
  'unit.score': 'on an open scale around 0',
  'unit.wgi': 'on a scale from about −2.5 to 2.5',

  'secure.value.present': `${isValue}.`,
  'secure.value.past': `${wasValue}.`,
  'secure.world.present': `${isValue}, ${standing('world', 'the world median', ' of {worldValue}')}.`,
  'secure.world.past': `${wasValue}, ${standing('world', 'the world median', ' of {worldValue}')}.`,
  'secure.region.present': `${isValue}, ${regionMedian}.`,
  'secure.region.past': `${wasValue}, ${regionMedian}.`,
  'secure.both.present': `${isValue}, ${besideBoth}.`,
  'secure.both.past': `${wasValue}, ${besideBoth}.`,
  'secure.range.present': 'Its source gives a range from {low} to {high}.',
  'secure.range.past': 'Its source gave a range from {low} to {high} for that year.',
  'secure.note.joint':
    'The source on deaths in conflict (UCDP) counts {under} and {other} together. No rate is given, for it would set the deaths in both against the inhabitants of one.',
  'secure.note.reading':
    'Each row has a scale of its own. The dot is the place, with the range that the source publishes; the upright bar and the diamond are the medians of region and world in the same year; the band holds the middle half of the world’s places. A hollow dot is older than five years. No ranks are given.',

  'chart.secure.title': '{dimension} security',
  'chart.secure.subtitle': 'Latest year of each indicator, with the medians of the same year',
  'chart.secure.summary': '{rows}.',
  'chart.secure.row': '{label} {value}{unit, select, none {} other { {unitText}}} in {year}',
  'chart.secure.legend.world': 'World median',
  'chart.secure.legend.region': 'Median of {region}',
  'chart.secure.legend.none': 'No regional median',
} as const;
