/** The index of human security, a draft. */
export const securityIndex = {
  'security.label': 'Sécurité humaine',
  'security.index.present':
    'L’indice de sécurité humaine est de {index} ({year}\u00a0; intervalle à 80\u00a0% de {low} à {high}), sur une échelle à bornes fixes de 1 à 100.',
  'security.index.past':
    'En {year}, l’indice de sécurité humaine était de {index} (intervalle à 80\u00a0% de {low} à {high}), sur une échelle à bornes fixes de 1 à 100.',
  'security.before.past':
    'En {from}, il était de {before} ({beforeLow} à {beforeHigh}){order, select, up {\u00a0; tout cet intervalle se situe au-dessous de celui de {to}} down {\u00a0; tout cet intervalle se situe au-dessus de celui de {to}} other {\u00a0; les deux intervalles se chevauchent\u00a0: ni hausse ni baisse ne peut être affirmée}}.',
  'security.most.past':
    'La sécurité {dimension} est la dimension qui a le plus changé entre {from} et {to}\u00a0: de {before} ({beforeLow} à {beforeHigh}) à {after} ({afterLow} à {afterHigh}).',
  'security.moved':
    'Dimensions dont les intervalles de {from} et de {to} sont disjoints\u00a0: {list}. On ne peut dire laquelle a le plus changé.',
  'security.still': 'Dans aucune dimension les intervalles de {from} et de {to} ne sont disjoints.',
  'security.movers':
    'Évolutions qui ont le plus fait varier l’indice entre {from} et {to}{way, select, both { – en le relevant\u00a0: {up}\u00a0; en l’abaissant\u00a0: {down}} up { – toutes en le relevant\u00a0: {up}} other { – toutes en l’abaissant\u00a0: {down}}}.',
  'security.carried':
    'Sur les {there} valeurs à la base des scores de {year}, {carried} sont reportées d’années antérieures, la plus ancienne de {oldest}.',
  'security.fresh':
    'Les {there} valeurs à la base des scores de {year} sont toutes de cette année.',
  'security.missing': 'Indicateurs de l’indice sans valeur assez récente\u00a0: {list}.',
  'security.none':
    'Aucun indice de sécurité humaine n’est donné ({place})\u00a0: il faut six des sept dimensions, et trop peu d’indicateurs existent pour celles-ci\u00a0: {list}.',
  'security.vdem':
    'V-Dem, la source de deux des trois indicateurs de sécurité politique, ne couvre pas ce lieu ({place}).',
  'security.note':
    'Chaque indicateur est placé entre deux bornes fixes dans sa propre unité, les mêmes pour tous les lieux et toutes les années\u00a0: la moins bonne vaut 1, la meilleure 100. Les bandes contiennent 50, 80 et 95\u00a0% de 200 tirages, dans lesquels les valeurs varient selon l’incertitude de leurs sources et leur âge, les poids d’un quart au plus, et un indicateur à la fois est écarté. Une ligne tiretée repose sur moins de deux valeurs de l’année même\u00a0; les valeurs sont reportées pendant cinq ans au plus. L’indice commence en 2005\u00a0; une dimension commence quand assez de lieux en disposent. Le déplacement n’en fait pas partie. Aucun rang n’est donné.',
  'security.how':
    'Calculé ici à partir des indicateurs entre bornes fixes\u00a0; médiane de tirages où données et poids varient selon leur incertitude',
  'gap.security-old': 'Les derniers scores de sécurité humaine datent de {year}.',
  'gap.security-missing': 'Indice de sécurité humaine ({place})\u00a0: trop peu d’indicateurs.',
  'chart.security.title': 'Sécurité humaine par dimension ({place})',
  'chart.security.subtitle': 'Scores de 1 à 100, {from}–{to}',
  'chart.security.summary': 'Scores en {year}\u00a0: {list}.',
  'chart.security.band': '50, 80 et 95\u00a0% des tirages autour de la médiane',
  'chart.security.carried': 'Moins de deux valeurs de l’année',
  'security.name.employment_ratio': 'Emploi',
  'security.name.self_employed': 'Travail indépendant',
  'security.name.inflation_deflator': 'Inflation (déflateur du PIB)',
  'security.name.underweight': 'Insuffisance pondérale avant cinq ans',
  'security.name.wri_exposure': 'Exposition aux aléas naturels',
  'security.name.state_conflict_deaths_rate': 'Décès dans les conflits avec un État',
  'security.name.adolescent_births': 'Naissances chez les filles de 15 à 19 ans',
  'security.name.nonstate_deaths_rate': 'Décès dans les conflits entre groupes',
  'security.name.electoral_democracy': 'Démocratie électorale',
} as const;
