const isValue = '{indicator} : {value}{unit, select, none {} other { {unitText}}} ({year})';
const wasValue = 'En {year}, {indicator} : {value}{unit, select, none {} other { {unitText}}}';

/** La place d’une valeur par rapport à une médiane ; ce qui s’écrit pareil n’est pas ordonné. */
function standing(of: 'region' | 'world', median: string, value: string): string {
  const order = `{${of}, select, above {au-dessus de} below {au-dessous de} equal {à égalité avec} other {sans écart net avec}}`;
  return `{${of}, select, alike {au niveau de ${median} (également {${of}Value})} other {${order} ${median}${value}}}`;
}

const medians =
  'les médianes de la région ({regionPlace}, {regionValue}) et du monde ({worldValue})';
const regionMedian = standing(
  'region',
  'la médiane de la région ({regionPlace})',
  ' ({regionValue})',
);
const worldMedian = standing('world', 'la médiane mondiale', ' ({worldValue})');
const besideBoth = `{same, select, above {supérieur aux deux médianes : ${medians}} below {inférieur aux deux médianes : ${medians}} equal {égal aux deux médianes : ${medians}} unclear {sans écart net avec ${medians}} alike {au niveau des médianes de la région ({regionPlace}, également {regionValue}) et du monde (également {worldValue})} other {${regionMedian} et ${worldMedian}}}`;

/** Quelle sécurité : sept dimensions, face à la région et au monde. */
export const secure = {
  'dimension.economic': 'économique',
  'dimension.food': 'alimentaire',
  'dimension.health': 'sanitaire',
  'dimension.environmental': 'environnementale',
  'dimension.personal': 'personnelle',
  'dimension.community': 'de la communauté',
  'dimension.political': 'politique',
  'indicator.gdp_pc_ppp': 'PIB par habitant en parité de pouvoir d’achat',
  'indicator.unemployment': 'taux de chômage modélisé par l’OIT',
  'indicator.inflation_cpi': 'hausse annuelle des prix à la consommation',
  'indicator.poverty_300': 'part de la population vivant avec moins de 3,00 dollars par jour',
  'indicator.undernourishment': 'prévalence de la sous-alimentation',
  'indicator.stunting': 'part des enfants de moins de cinq ans en retard de croissance',
  'indicator.food_supply_kcal': 'disponibilité alimentaire par personne et par jour',
  'indicator.life_expectancy': 'espérance de vie à la naissance',
  'indicator.under5_mortality': 'mortalité des moins de cinq ans',
  'indicator.maternal_mortality': 'ratio de mortalité maternelle',
  'indicator.dtp3': 'couverture vaccinale DTC3 des enfants d’un an',
  'indicator.pm25': 'exposition moyenne aux particules fines (PM2,5)',
  'indicator.basic_water':
    'part de la population disposant au moins d’un service élémentaire d’eau potable',
  'indicator.basic_sanitation':
    'part de la population disposant au moins d’un service élémentaire d’assainissement',
  'indicator.disaster_displacement_rate': 'taux de déplacements dus aux catastrophes',
  'indicator.conflict_deaths_rate': 'taux de décès dus à la violence organisée',
  'indicator.homicide': 'taux d’homicides intentionnels',
  'indicator.road_deaths': 'taux de décès dans la circulation routière',
  'indicator.physical_integrity': 'indice de protection de l’intégrité physique',
  'indicator.gii': 'indice d’inégalité de genre',
  'indicator.women_parliament': 'part des sièges parlementaires occupés par des femmes',
  'indicator.one_sided_deaths_rate': 'taux de civils tués par violence unilatérale',
  'indicator.egalitarian_democracy': 'indice de démocratie égalitaire',
  'indicator.civil_liberties': 'indice des libertés civiles',
  'indicator.freedom_expression': 'indice de liberté d’expression',
  'indicator.rule_of_law_vdem': 'indice d’état de droit',
  'indicator.wgi_political_stability': 'estimation de la stabilité politique',
  'short.gdp_pc_ppp': 'PIB par habitant (PPA)',
  'short.unemployment': 'Chômage (modélisé)',
  'short.inflation_cpi': 'Inflation',
  'short.poverty_300': 'Moins de 3,00 $ par jour',
  'short.undernourishment': 'Sous-alimentation',
  'short.stunting': 'Retard de croissance',
  'short.food_supply_kcal': 'Disponibilité alimentaire',
  'short.life_expectancy': 'Espérance de vie',
  'short.under5_mortality': 'Mortalité des moins de 5 ans',
  'short.maternal_mortality': 'Mortalité maternelle',
  'short.dtp3': 'Vaccination DTC3',
  'short.pm25': 'Particules fines (PM2,5)',
  'short.basic_water': 'Eau potable élémentaire',
  'short.basic_sanitation': 'Assainissement élémentaire',
  'short.disaster_displacement_rate': 'Déplacements, catastrophes',
  'short.conflict_deaths_rate': 'Décès, violence organisée',
  'short.homicide': 'Homicides intentionnels',
  'short.road_deaths': 'Décès sur la route',
  'short.physical_integrity': 'Intégrité physique',
  'short.gii': 'Inégalité de genre',
  'short.women_parliament': 'Femmes au parlement',
  'short.one_sided_deaths_rate': 'Civils tués (unilatérale)',
  'short.egalitarian_democracy': 'Démocratie égalitaire',
  'short.civil_liberties': 'Libertés civiles',
  'short.freedom_expression': 'Liberté d’expression',
  'short.rule_of_law_vdem': 'État de droit',
  'short.wgi_political_stability': 'Stabilité politique (WGI)',
  'unit.none': '',
  'unit.percent': '%',
  'unit.dollars': 'dollars internationaux de 2021',
  'unit.kcal': 'kcal',
  'unit.years': 'ans',
  'unit.per1000births': 'pour 1 000 naissances vivantes',
  'unit.per100000births': 'pour 100 000 naissances vivantes',
  'unit.micrograms': 'µg/m³',
  'unit.per100000': 'pour 100 000 habitants',
  'unit.index01': 'sur une échelle de 0 à 1',
  'unit.score': 'sur une échelle ouverte autour de 0',
  'unit.wgi': 'sur une échelle d’environ −2,5 à 2,5',
  'secure.value.present': `${isValue}.`,
  'secure.value.past': `${wasValue}.`,
  'secure.world.present': `${isValue}, ${worldMedian}.`,
  'secure.world.past': `${wasValue}, ${worldMedian}.`,
  'secure.region.present': `${isValue}, ${regionMedian}.`,
  'secure.region.past': `${wasValue}, ${regionMedian}.`,
  'secure.both.present': `${isValue}, ${besideBoth}.`,
  'secure.both.past': `${wasValue}, ${besideBoth}.`,
  'secure.range.present': 'Sa source donne un intervalle de {low} à {high}.',
  'secure.range.past': 'Sa source donnait un intervalle de {low} à {high} pour cette année.',
  'secure.note.joint':
    'La source sur les décès liés aux conflits (UCDP) compte ensemble {under} et {other}. Aucun taux n’est donné, car il rapporterait les décès des deux aux habitants d’un seul.',
  'secure.note.reading':
    'Chaque ligne a sa propre échelle. Le point est le lieu, avec l’intervalle que publie la source ; le trait vertical et le losange sont les médianes de la région et du monde la même année ; la bande contient la moitié centrale des lieux du monde. Un point creux date de plus de cinq ans. Aucun rang n’est donné.',
  'chart.secure.title': 'Sécurité {dimension}',
  'chart.secure.subtitle':
    'Dernière année de chaque indicateur, avec les médianes de la même année',
  'chart.secure.summary': '{rows}.',
  'chart.secure.row': '{label} {value}{unit, select, none {} other { {unitText}}} en {year}',
  'chart.secure.legend.world': 'Médiane mondiale',
  'chart.secure.legend.region': 'Médiane régionale ({region})',
  'chart.secure.legend.none': 'Pas de médiane régionale',
} as const;
