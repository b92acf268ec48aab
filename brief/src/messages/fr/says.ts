const kin =
  'Personnes vivant hors de leur pays de naissance (de nationalité quand les naissances ne sont pas relevées), milieu d’année';

/** Qui dit quoi : chaque chiffre d’une notion, ce qu’il compte et comment il est établi. */
export const says = {
  'section.says': 'Qui dit quoi',
  'says.intro':
    'Tous les chiffres de cette livraison pour chaque notion principale. Des nombres différents pour une même année figurent côte à côte, sans jamais être fondus ; parts et évolutions sont calculées à l’intérieur d’une seule livraison.',
  'says.table.concept': 'Notion',
  'says.single.title': 'Notions dont parle une seule source',
  'says.table.what': 'Ce qui est compté',
  'says.table.year': 'Année',
  'says.table.value': 'Chiffre',
  'says.table.how': 'Comment il est établi',
  'says.table.release': 'Source et livraison',
  'says.table.use': 'Dans cette note',
  'says.use.yes': 'série retenue par le texte',
  'says.use.sex': 'utilisé pour le sexe et les corridors',
  'says.use.senders': 'utilisé pour la répartition par pays d’envoi',
  'says.use.no': 'à côté',
  'says.table.note': 'Chiffres tels que publiés, l’année la plus récente en premier.',
  'says.abroad.title': 'Personnes nées dans le pays et vivant à l’étranger ({place})',
  'says.abroad.why':
    'Chaque révision intègre des recensements et registres plus récents et réestime toutes les années depuis 1990 : la nouvelle remplace l’ancienne et ne la prolonge pas. Le texte tire totaux et évolutions de la plus récente, sexe et corridors de la révision de 2020, la dernière qui les distingue dans cette livraison.',
  'says.here.title': 'Migrants internationaux vivant dans le pays ({place})',
  'says.here.why':
    'Chaque révision intègre des recensements et registres plus récents et réestime toutes les années : la nouvelle remplace l’ancienne et ne la prolonge pas. Le texte tire totaux et évolutions de la plus récente, sexe et corridors de la révision de 2020.',
  'says.departures.title': 'Départs ({place})',
  'says.none.departures':
    'Départs : aucun chiffre dans cette livraison. Aucune série internationale ne les compte ; les registres nationaux de recrutement, les postes frontière et les compagnies aériennes le font, chacun pour ses propres besoins.',
  'says.net.title': 'Migration nette ({place})',
  'says.net.why':
    'La migration nette est ce qui reste de l’évolution d’une population une fois retirés les naissances et les décès : réviser l’un des trois termes la modifie sur plusieurs années.',
  'says.remittances.title': 'Envois de fonds reçus ({place})',
  'says.remittances.why':
    'La série de la balance des paiements est révisée sur plusieurs années à chaque livraison ; la matrice répartit le total en vigueur lors de son établissement. Le texte retient la série, et la matrice seulement pour sa répartition par pays d’envoi.',
  'says.refugees-from.title': 'Réfugiés originaires du pays ({place})',
  'says.refugees-here.title': 'Réfugiés dans le pays ({place})',
  'says.refugees-here.why':
    'Deux organismes, deux mandats : les réfugiés de Palestine enregistrés auprès de l’UNRWA ne relèvent pas du HCR, et les deux ne sont pas additionnés.',
  'says.asylum-from.title': 'Demandeurs d’asile originaires du pays ({place})',
  'says.asylum-here.title': 'Demandeurs d’asile dans le pays ({place})',
  'says.idps.title': 'Personnes déplacées internes ({place})',
  'says.idps.why':
    'L’IDMC estime toutes les personnes vivant en déplacement en raison d’un conflit ; le HCR compte celles qu’il protège ou assiste : les deux se recoupent et ne sont pas additionnés. Les personnes déplacées par des catastrophes peuvent être les mêmes. Les mouvements ne sont pas des personnes : qui fuit deux fois est compté deux fois.',
  'says.stateless.title': 'Apatrides ({place})',
  'says.returns.title': 'Retours ({place})',
  'says.returns.why':
    'Les réfugiés rentrent en franchissant une frontière, les personnes déplacées internes non : deux groupes, comptés seulement là où un retour est connu.',
  'says.trafficked.title': 'Victimes de la traite détectées ({place})',
  'says.none': 'Pour ce lieu, la livraison ne contient aucun chiffre sur : {list}.',
  'own.title': '{title} ({owner} ; {unit})',
  'own.note':
    'Une série de l’utilisateur, {reach}, à côté du chiffre officiel quand il en existe un qui compte la même chose : les écarts sont montrés, rien n’est fondu.',
  'own.head':
    'À ne pas publier : cette note contient des séries qui ne sont pas publiques – {list}.',
  'own.table.period': 'Période',
  'own.table.value': 'Chiffre propre',
  'own.table.difference': 'Propre moins officiel',
  'own.table.note': 'À lire avec',
  'own.incomplete': 'année incomplète : non comparée',
  'own.missing': '{n, plural, one {une case} other {# cases}} sans donnée : non comparé',
  'own.gap.no-value': 'aucun chiffre à comparer',
  'own.gap.other-unit': 'autre unité : non comparé',
  'own.gap.incomplete': 'non comparé',
  'own.gap.other-period': 'autre période : non comparé',
  'doubts.title': 'Corridors à lire avec prudence, {year} ({place})',
  'doubts.partner': 'Lieu',
  'doubts.side': 'Corridor',
  'doubts.abroad': 'nées dans le pays ({place}), vivant là-bas',
  'doubts.here': 'nées là-bas, vivant dans le pays ({place})',
  'doubts.people': 'Personnes, tel que publié',
  'doubts.mark': 'Marque',
  'doubts.why': 'Pourquoi',
  'doubts.modelled': 'modélisé par la source',
  'doubts.check': 'à vérifier',
  'doubts.same-sex-ratio':
    'femmes : {value} %, exactement comme pour d’autres origines de cette destination',
  'doubts.scaled':
    'multiplié par {value} depuis 2015, exactement comme d’autres origines de cette destination',
  'doubts.refugee-sex':
    'surtout des réfugiés, dont le HCR a enregistré {value} % de femmes et de filles',
  'doubts.note':
    'Trouvé par règle : valeurs qui concordent plus souvent que le hasard ne le voudrait, et corridors de réfugiés dont la part de femmes diffère d’au moins 10 points entre les deux sources. {rest, plural, =0 {} one {Un corridor plus petit n’est pas listé.} other {# corridors plus petits ne sont pas listés.}}',
  'concept.abroad': 'personnes nées dans le pays et vivant à l’étranger',
  'concept.here': 'migrants vivant dans le pays',
  'concept.net': 'migration nette',
  'concept.remittances': 'envois de fonds',
  'concept.refugees-from': 'réfugiés originaires du pays',
  'concept.refugees-here': 'réfugiés accueillis',
  'concept.asylum-from': 'demandeurs d’asile originaires du pays',
  'concept.asylum-here': 'demandeurs d’asile accueillis',
  'concept.idps': 'personnes déplacées internes',
  'concept.stateless': 'apatrides',
  'concept.returns': 'retours',
  'concept.trafficked': 'victimes de la traite',
  'says.stock-2024.what': kin,
  'says.stock-2024.how':
    'Estimé à partir des recensements, registres et enquêtes des pays de résidence',
  'says.stock-2020.what': kin,
  'says.stock-2020.how':
    'Estimé à partir de recensements, registres et enquêtes, moins nombreux et plus anciens que pour les révisions suivantes',
  'says.stock-2019.what': kin,
  'says.stock-2019.how':
    'Estimé à partir de recensements, registres et enquêtes, moins nombreux et plus anciens que pour les révisions suivantes',
  'says.net-2024.what': 'Arrivées moins départs au cours de l’année',
  'says.net-2024.how': 'Un solde : évolution de la population moins naissances et décès',
  'says.net-2022.what': 'Arrivées moins départs au cours de l’année',
  'says.net-2022.how': 'Un solde, sur les naissances, décès et population de cette révision',
  'says.remittances.what':
    'Transferts personnels et rémunération des travailleurs frontaliers reçus au cours de l’année, dollars courants',
  'says.remittances.how':
    'Balance des paiements de la banque centrale, lacunes estimées par la Banque mondiale',
  'says.remittances-matrix.what':
    'Somme sur les pays d’envoi d’une matrice modélisée, dollars des États-Unis',
  'says.remittances-matrix.how':
    'Modélisé à partir des stocks de migrants et des revenus ; la somme est le total d’alors',
  'says.refugees.what':
    'Réfugiés et personnes en situation assimilée relevant du mandat du HCR, fin d’année',
  'says.refugees.how': 'Registres des gouvernements et du HCR, estimations à défaut',
  'says.refugees-unrwa.what': 'Réfugiés de Palestine enregistrés auprès de l’UNRWA',
  'says.refugees-unrwa.how': 'Registre propre de l’UNRWA, tenu par les personnes enregistrées',
  'says.asylum-pending.what': 'Personnes dont la demande n’était pas encore tranchée, fin d’année',
  'says.asylum-pending.how':
    'Compté par les autorités ; quand elles comptent des dossiers, le HCR convertit ou le signale',
  'says.idps-conflict.what':
    'Personnes vivant en déplacement interne en raison d’un conflit ou de la violence, fin d’année',
  'says.idps-conflict.how': 'Estimation de l’IDMC à partir de rapports de nombreuses sources',
  'says.idps-unhcr.what': 'Personnes déplacées internes que le HCR protège ou assiste, fin d’année',
  'says.idps-unhcr.how': 'Registres et estimations de l’opération du HCR, là où il en a une',
  'says.idps-disaster.what':
    'Personnes vivant en déplacement en raison de catastrophes, fin d’année',
  'says.idps-disaster.how': 'Estimation de l’IDMC, depuis 2019 ; on ignore souvent qui est rentré',
  'says.movements-conflict.what':
    'Mouvements forcés par un conflit ou la violence au cours de l’année, non personnes',
  'says.movements-conflict.how': 'Décompte par l’IDMC des mouvements signalés',
  'says.movements-disaster.what':
    'Mouvements forcés par des catastrophes au cours de l’année, non personnes',
  'says.movements-disaster.how': 'Décompte par l’IDMC des événements signalés',
  'says.stateless.what': 'Apatrides déclarés par le pays de résidence, fin d’année',
  'says.stateless.how': 'Déclaré par l’État ou le HCR ; de nombreux États n’en déclarent aucun',
  'says.returned-refugees.what': 'Réfugiés rentrés au cours de l’année',
  'says.returned-refugees.how': 'Compté par le HCR et les autorités quand un retour est connu',
  'says.returned-idps.what': 'Personnes déplacées internes rentrées au cours de l’année',
  'says.returned-idps.how': 'Compté par l’opération du HCR quand un retour est connu',
  'says.trafficked.what': 'Victimes détectées par les autorités au cours de l’année',
  'says.trafficked.how': 'Dossiers de l’État : mesure la détection, non le nombre de victimes',
  'says.agree': 'Là où deux de ces éditions ont un chiffre pour une même année, elles s’accordent.',
  'says.others-from.title':
    'Autres personnes originaires du pays ayant besoin d’une protection internationale ({place})',
  'says.others-here.title':
    'Autres personnes ayant besoin d’une protection internationale dans le pays ({place})',
  'concept.others-from':
    'autres personnes originaires du pays ayant besoin d’une protection internationale',
  'concept.others-here':
    'autres personnes accueillies ayant besoin d’une protection internationale',
  'says.other-in-need.what':
    'Personnes hors de leur pays qui ont probablement besoin d’une protection internationale sans être reconnues comme réfugiées ni avoir demandé l’asile, fin d’année',
  'says.other-in-need.how':
    'Estimé par le HCR d’après les registres et estimations des pays de résidence',
} as const;
