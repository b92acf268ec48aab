/** Ce que la migration apporte : envois de fonds et coût des envois. */
export const brings = {
  'brings.received.past':
    '{place} : {usd} d’envois de fonds personnels reçus au cours de {year} (livraison : {release}).',
  'brings.received.before.past':
    'Dix ans plus tôt, en {year}, le montant était de {usd}, en dollars courants dans les deux cas.',
  'brings.received.break.past':
    'Entre {before} et {after}, le montant enregistré est passé de {from} à {to} ; un événement ou un autre mode de comptage sépare ces années, de sorte que les valeurs antérieures n’ont pas été comparées aux suivantes.',
  'brings.gdp.past': 'Les envois de fonds reçus équivalaient à {share} du PIB en {year}.',
  'brings.gdp-peers.past':
    'Les envois de fonds reçus équivalaient à {share} du PIB en {year} ; la médiane était de {region} dans la région ({regionPlace}) et de {world} dans le monde cette année-là.',
  'brings.gdp-world.past':
    'Les envois de fonds reçus équivalaient à {share} du PIB en {year} ; la médiane mondiale était de {world} cette année-là.',
  'brings.cost.past':
    'En {year}, le coût moyen relevé pour un envoi de fonds était de {cost} du montant envoyé, {position, select, above {au-dessus de} below {au-dessous de} other {à égalité avec}} l’objectif de 3 % fixé par les États pour 2030 (ODD 10.c.1).',
  'brings.saving.past':
    '{receiver} : un coût au niveau de l’objectif aurait laissé aux personnes {saving} par an sur tous les envois reçus en {year}, comme si chaque envoi coûtait la moyenne de {costYear}, avant tout changement de ce qu’elles envoient.',
  'brings.note.vintage':
    'Les séries d’envois de fonds sont révisées sur plusieurs années à chaque livraison ; il ne faut pas comparer les chiffres de deux livraisons.',
  'brings.note.modelled':
    'Personne ne compte les envois de fonds par pays d’origine. Cette matrice répartit le total de chaque pays selon les lieux où vivent ses émigrés et selon les revenus des deux côtés. C’est un modèle : aucun ordre des pays n’est donc énoncé en toutes lettres ; là où le stock à l’étranger est surtout ancien, il peut induire en erreur.',
  'brings.none':
    'La livraison de données ne contient aucune série d’envois de fonds pour {place}, ce qui ne veut pas dire qu’il n’en est reçu aucun.',
  'chart.remittances.title': 'Envois de fonds personnels reçus ({place})',
  'chart.remittances.subtitle': 'Dollars des États-Unis courants, {from}–{to}',
  'chart.remittances.series': 'reçus',
  'chart.remittances.summary':
    'Courbe des envois de fonds personnels reçus, en dollars des États-Unis courants, de {from} à {to}.',
  'chart.remittances-gdp.title': 'Envois de fonds reçus, rapportés au PIB',
  'chart.remittances-gdp.subtitle':
    '% du PIB, {from}–{to} ; en gris : médiane de la région ({region})',
  'chart.remittances-gdp.world': '% du PIB, {from}–{to} ; en gris : médiane mondiale',
  'chart.remittances-gdp.median': 'médiane',
  'chart.remittances-gdp.summary':
    'Courbe des envois de fonds reçus en pourcentage du PIB de {from} à {to}, avec en gris la médiane d’autres lieux.',
  'table.remittances-in.title':
    'Envois de fonds reçus en {year} par pays d’envoi, modélisés à partir des stocks ({place})',
  'table.remittances-out.title':
    'Envois de fonds émis en {year} par pays de destination, modélisés à partir des stocks ({place})',
  'table.remittances.usd': 'Dollars É.-U., modélisé',
  'table.remittances.rest': 'Tous les autres',
  'table.remittances.note':
    'Modélisé à partir des stocks et des revenus (Banque mondiale et KNOMAD), non compté. Classé par montant ; l’ordre est celui du modèle.',
  'word.in-dollars': 'en dollars É.-U.',
  'word.of-gdp': 'par rapport au PIB',
  'brings.note.matrix':
    'Les montants par pays sont ceux de la matrice de {year} telle que publiée : ils répartissent le total de cette année et ne se comparent pas au total d’une année suivante. Avec les stocks et les revenus d’années suivantes, la même règle donne d’autres montants : sojourn remittances les montre.',
  'brings.note.women':
    'Femmes : le sexe de qui envoie et de qui reçoit n’est pas enregistré. La part des femmes parmi les personnes à l’étranger n’est pas leur part de l’argent.',
  'levels.title':
    'Ce que les études trouvent de la migration et de l’argent qu’elle envoie, par niveau',
  'levels.note':
    '+ augmente, − diminue, = aucun effet trouvé ; entre parenthèses, la solidité de la preuve. Une case est vide quand le registre des effets ne contient aucune étude. Tailles, intervalles et unités : sojourn remittances --levels. Ce sont des études d’autres lieux et d’autres années, non une estimation pour ce lieu.',
  'levels.effect': '{sign}\u00a0{study} ({grade})',
  'levels.level': '{study} ({grade})',
  'levels.strong': 'forte',
  'levels.moderate': 'moyenne',
  'levels.weak': 'faible',
  'levels.household': 'Ménage',
  'levels.community': 'Communauté',
  'levels.national': 'National',
  'levels.international': 'International',
  'levels.outcome': 'Résultat',
  'levels.outcome.income': 'Revenu',
  'levels.outcome.poverty': 'Pauvreté',
  'levels.outcome.growth': 'Croissance',
  'levels.outcome.schooling': 'Scolarité',
  'levels.outcome.health': 'Santé',
  'levels.outcome.spending-on-basics': 'Dépenses de base',
  'levels.outcome.insurance': 'Assurance contre une baisse de revenu',
  'levels.outcome.exchange-rate': 'Taux de change',
  'levels.outcome.cost-of-sending': 'Coût d’envoi',
  'levels.outcome.recorded-and-informal': 'Envois enregistrés et informels',
  'levels.outcome.trade-and-investment': 'Commerce et investissement',
  'levels.outcome.inequality': 'Inégalité',
  'levels.outcome.work-of-those-who-stay': 'Travail de ceux qui restent',
} as const;
