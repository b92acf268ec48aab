const absent = 'dans cette livraison de données';

/** Les chiffres qu’une telle note doit porter : présents, ou absents avec la raison. */
export const checklist = {
  'section.checklist': 'Ce qu’une note doit porter',
  'checklist.intro':
    'Chaque chiffre attendu d’une note sur la migration : avec son année et sa source, ou absent avec la raison. {there} sur {all} sont présents ; la moitié de leurs chiffres portent sur {year} ou après.',
  'checklist.title': 'Chiffres présents, ou absents et pourquoi ({place})',
  'checklist.note':
    'L’absence n’est jamais zéro. Les réserves accompagnent les chiffres qu’elles concernent.',
  'checklist.figure': 'Chiffre',
  'checklist.value': 'Valeur, ou pourquoi elle manque',
  'checklist.year': 'Année',
  'checklist.source': 'Source et livraison',
  'checklist.caveat': 'À lire avec',
  'check.word.women': 'femmes et filles',
  'check.word.children': 'enfants de moins de 18 ans',
  'check.word.refugees': 'réfugiés',
  'check.word.idps': 'personnes déplacées internes',
  'check.abroad.label': 'Personnes nées dans le pays et vivant à l’étranger, aujourd’hui',
  'check.abroad-2005.label': 'Les mêmes en 2005, dans la même révision',
  'check.destinations.label':
    'Dix premières destinations, part des personnes dont la destination est connue',
  'check.destinations.apart': 'sans {list}, complétés par la source',
  'check.destinations.scaled': 'répartition de 2015 mise à l’échelle par la source : {list}',
  'check.women.few':
    'retenu : la source a complété la répartition par sexe de plus de la moitié, ou les registres du HCR la contredisent',
  'check.women.apart':
    'sans les corridors dont la source a complété la répartition par sexe ou que les registres du HCR contredisent',
  'check.departures.label': 'Départs au cours d’une année',
  'check.departures.none':
    'non comptés à l’échelle internationale ; les registres nationaux de recrutement les contiennent',
  'check.net.label': 'Migration nette au cours d’une année',
  'check.net.caveat': 'un solde démographique, non un décompte de mouvements',
  'check.women.label': 'Femmes et filles parmi les émigrés',
  'check.temporary.label':
    'Travailleurs temporaires et peu qualifiés parmi les personnes à l’étranger',
  'check.temporary.none': 'leur part n’est pas connue à l’échelle internationale',
  'check.no-stock': `aucune estimation ${absent}`,
  'check.no-corridors': 'aucune destination relevée dans la révision de 2020',
  'check.no-estimate': `aucune estimation ${absent}`,
  'check.no-sex': 'aucune répartition par sexe dans la révision de 2020',
  'check.no-series': `aucune série pour ce lieu ${absent}`,
  'check.no-population': `aucune population de cette année ${absent}`,
  'check.remittances.label': 'Envois de fonds reçus, dollars courants',
  'check.remittances-national.label': 'Envois de fonds reçus, monnaie nationale',
  'check.remittances-national.none': `aucun taux de change ${absent} ; la série de la banque centrale peut être ajoutée`,
  'check.remittances-gdp.label': 'Envois de fonds reçus, % du PIB',
  'check.senders.label': 'Envois de fonds par pays d’envoi, modélisés à partir des stocks',
  'check.senders.caveat':
    'modélisé, non compté ; dans l’ordre du modèle, qui n’est pas un classement ; corridors dont le stock a diminué depuis 1990 non montrés',
  'check.senders.none': 'absent de la matrice du modèle',
  'check.senders.historic':
    'non montré : la plupart des personnes à l’étranger vivent là où le stock a diminué depuis 1990, et un modèle fondé sur les stocks attribuerait des envois à des personnes parties il y a des générations',
  'check.cost.label': 'Coût d’un envoi de fonds, % du montant',
  'check.cost.caveat': 'l’objectif est de 3 % d’ici à 2030 (ODD 10.c.1)',
  'check.cost.none': `aucune enquête de prix pour ce lieu ${absent}`,
  'check.recruitment.label': 'Coût de recrutement supporté par les travailleurs',
  'check.recruitment.none': `absent ${absent} (ODD 10.7.1 : peu d’enquêtes, non comparables)`,
  'check.hosted.label': 'Personnes accueillies ayant besoin d’une protection internationale',
  'check.hosted.none': 'aucune ligne dans les tableaux du HCR ; l’absence n’est pas zéro',
  'check.hosted-who.label': 'Sexe et âge des réfugiés accueillis',
  'check.hosted.few': 'relevés pour trop peu de personnes pour être montrés',
  'check.hosted-rate.label': 'Personnes accueillies pour 1 000 habitants',
  'check.hosted-rate.caveat':
    'moyenne nationale ; la plupart vivent dans quelques districts, dont les chiffres ne figurent pas dans cette livraison',
  'check.joint': 'le HCR compte ce lieu avec un autre, la population est celle de ce lieu seul',
  'check.stateless.label': 'Apatrides déclarés dans le pays',
  'check.stateless.caveat':
    'peuvent être les mêmes personnes que les réfugiés : les deux ne sont jamais additionnés',
  'check.stateless.none': 'aucun déclaré ; de nombreux États n’en déclarent aucun',
  'check.asylum.label': 'Ressortissants demandant l’asile à l’étranger, demandes en instance',
  'check.asylum.none': 'aucune ligne dans les tableaux du HCR ; l’absence n’est pas zéro',
  'check.rates.label':
    'Taux de protection en première instance à l’étranger, par pays d’accueil, avec n',
  'check.rates.caveat':
    'clos sans décision non compris ; personnes et dossiers séparés ; un taux faible ne montre pas que les demandes sont infondées',
  'check.decisions.none': `aucune décision relevée ${absent}`,
  'check.decisions.few':
    'moins de 100 décisions dans chaque pays d’accueil : seuls les nombres sont donnés',
  'check.disasters.label': 'Déplacements dus aux catastrophes, par aléa',
  'check.disasters.caveat':
    'mouvements et non personnes : une personne peut être déplacée plus d’une fois',
  'check.disasters.none': `aucun relevé pour ce lieu ${absent} ; l’absence n’est pas zéro`,
  'check.idps.label': 'Personnes déplacées à l’intérieur du pays par un conflit',
  'check.idps.none': `aucun chiffre pour ce lieu ${absent} ; l’absence n’est pas zéro`,
  'check.returns.label': 'Retours, par type',
  'check.returns.none': `aucun retour relevé ${absent} ; l’absence n’est pas zéro`,
  'check.trafficked.label': 'Victimes de la traite détectées',
  'check.trafficked.caveat': 'mesure la détection, non le nombre de victimes',
  'check.deaths.label': 'Décès et disparitions en chemin',
  'check.deaths.none': `absent ${absent} ; ce qui est relevé est un plancher, jamais le nombre`,
  'check.treaties.label': 'Traités liant l’État, parmi ceux examinés',
  'check.treaties.caveat':
    'selon des sources à la date donnée ; l’absence de relevé ne signifie pas « non lié »',
  'check.treaties.status':
    'sur {all} que couvrent les sources, dont l’état est de {dates}{old, select, yes { ; une partie date de plus de cinq ans} other {}}',
  'check.treaties.none': 'aucun acte relevé dans les sources, qui peuvent ne pas couvrir ce lieu',
  'check.ilo.label': 'Conventions 97, 143, 189 et 190 de l’OIT',
  'check.ilo.none': `non collecté ${absent}`,
  'check.sdg-10-7-1.label': 'ODD 10.7.1 : coût de recrutement, part du revenu annuel',
  'check.sdg-10-7-2.label': 'ODD 10.7.2 : politiques migratoires',
  'check.sdg-10-7-2.caveat':
    'déclaré par l’État sur lui-même : 1 progrès à faire, 4 pleinement satisfait',
  'check.sdg-10-7-3.label': 'ODD 10.7.3 : personnes mortes ou disparues en migration',
  'check.refugees.none':
    'aucun réfugié originaire du pays dans les tableaux du HCR pour la dernière année ; l’absence n’est pas zéro',
  'check.sdg-10-7-4.caveat':
    'réfugiés du HCR et autres personnes ayant besoin d’une protection, pour 100 000 personnes au pays et en refuge ensemble ; sans les demandes en instance ni les réfugiés de Palestine de l’UNRWA',
  'check.sdg-10-7-4.label': 'ODD 10.7.4 : réfugiés originaires du pays pour 100 000 habitants',
  'check.sdg-10-c-1.label': 'ODD 10.c.1 : coût d’un envoi de fonds, %',
  'check.sdg-17-3-2.label': 'ODD 17.3.2 : envois de fonds, % du PIB',
  'check.sdg-16-2-2.label': 'ODD 16.2.2 : victimes de la traite détectées',
  'check.sdg-8-8-2.label': 'ODD 8.8.2 : droits du travail',
  'check.not-in-snapshot': `absent ${absent}`,
} as const;
