import { corridorMoney } from './corridor-money.ts';
import { decisions } from './protected.ts';

const people =
  '{people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}';
const pair = '{origin} → {destination}';

/** La note de corridor : deux lieux côte à côte, dans les deux sens. */
export const corridor = {
  'corridor.distance.present':
    'Distance entre {origin} et {destination} : environ {km} km{border, select, yes { ; frontière commune} other {}}.',
  'corridor.stock.present': `${pair} : ${people} nées dans le premier lieu vivent dans le second ({year}, {release}).`,
  'corridor.stock.past': `${pair} : en {year}, ${people} nées dans le premier lieu vivaient dans le second ({release}).`,
  'corridor.stock-women.present': 'Les femmes et les filles en représentent {share}.',
  'corridor.stock-women.past': 'Les femmes et les filles en représentaient {share} en {year}.',
  'corridor.stock-shares.past': `${pair} : elles représentaient {ofAbroad} des personnes nées dans le premier lieu et vivant à l’étranger dont la destination était connue, et {ofHere} des migrants vivant dans le second dont l’origine était connue ({release}, {year}).`,
  'corridor.stock-break.past':
    'Entre {before} et {after}, le nombre enregistré est passé de {from} à {to} ({release}) ; un événement ou un autre mode de comptage sépare ces années, de sorte que les valeurs antérieures n’ont pas été comparées aux suivantes.',
  'corridor.stock-change.past':
    'Entre {fromYear} et {toYear}, leur nombre {direction, select, up {a augmenté de {change}} down {a diminué de {change}} many {a atteint {change} sa valeur} other {n’a guère varié}}, de {from} à {to} ({release} dans les deux cas).',
  'corridor.displaced.present': `${pair} : ${people} originaires du premier lieu {peopleCount, plural, one {bénéficie d’une protection internationale ou la demande} other {bénéficient d’une protection internationale ou la demandent}} dans le second (fin {year}) : {parts}.`,
  'corridor.displaced.past': `${pair} : fin {year}, ${people} originaires du premier lieu {peopleCount, plural, one {bénéficiait d’une protection internationale ou la demandait} other {bénéficiaient d’une protection internationale ou la demandaient}} dans le second : {parts}.`,
  'corridor.returned.past':
    'Au cours de {year}, retours de réfugiés ({destination} → {origin}) : {people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}.',
  'corridor.rate.past': decisions.rate('du pays d’asile ({destination})', ' (origine : {origin})'),
  'corridor.few.past': decisions.few('du pays d’asile ({destination})', ' (origine : {origin})'),
  'corridor.remittances.past':
    'Un modèle de la Banque mondiale et de KNOMAD, et non un décompte, situe les envois de fonds à {usd} en {year} ({sender} → {receiver}).',
  'corridor.cost.past':
    '{place} : en {year}, le coût moyen relevé pour un envoi de fonds, à l’arrivée ou au départ, était de {cost} du montant envoyé, {position, select, above {au-dessus de} below {au-dessous de} other {à égalité avec}} l’objectif de 3 % (ODD 10.c.1).',
  'corridor.note.sides':
    'Ce qu’un gouvernement compte comme départs, l’autre le compte comme arrivées, à un autre moment et selon une autre règle. Les deux côtés sont présentés tels que les sources internationales les contiennent ; aucun n’est ajusté à l’autre.',
  'corridor.key.stock':
    'Personnes nées dans l’un et vivant dans l’autre ({origin} → {destination})',
  'corridor.key.stock.past':
    'Personnes nées dans l’un qui vivaient dans l’autre ({origin} → {destination})',
  'corridor.key.displaced':
    'Personnes sous protection ou en demande de protection ({origin} → {destination})',
  'corridor.key.remittances':
    'Envois de fonds modélisés à partir des stocks ({sender} → {receiver})',
  'chart.corridor-map.back': '→ {destination}',
  'chart.corridor.title': 'Personnes nées dans l’un, vivant dans l’autre',
  'chart.corridor.subtitle': 'Personnes, {from}–{to}, tous les cinq ans, révision de 2020',
  'chart.corridor.summary': 'Courbes de {from} à {to} : {list}.',
  'chart.corridor.series': 'naissance : {origin} ; résidence : {destination}',
  'chart.corridor.series-displaced': 'origine : {origin} ; accueil : {destination}',
  'chart.corridor-map.title': '{origin} et {destination} sur la carte',
  'chart.corridor-map.subtitle': 'Personnes vivant dans l’autre lieu, {year}, révision de 2020',
  'chart.corridor-displaced.title':
    'Personnes sous protection ou en demande de protection dans l’autre lieu',
  'table.both.title': 'Les deux lieux, indicateur par indicateur',
  'table.both.indicator': 'Indicateur',
  'table.both.unit': 'Unité',
  'table.both.year': 'Année, {place}',
  'table.both.status': 'État de la source, {place}',
  'table.both.note':
    'Dernière année de chacun ; si les deux années diffèrent, les valeurs ne doivent pas être comparées à la décimale. Une case vide signifie aucun relevé, jamais zéro.',
  'table.corridor-treaties.title': 'Traités : ce que des sources datées ont relevé pour les deux',
  ...corridorMoney,
} as const;
