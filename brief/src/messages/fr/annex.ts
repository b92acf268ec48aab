const people =
  '{people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}';
const pair = '{origin} → {destination}';
const ancient =
  'un modèle fondé sur les stocks attribuerait des envois à des personnes parties il y a des générations';

/** Le corridor en cinq lignes, et l’annexe à deux colonnes des deux gouvernements. */
export const annex = {
  'hurry.corridor.stock.present': `Le chiffre : environ ${people} nées dans le premier lieu vivent dans le second (${pair}, {year} ; estimations des Nations Unies, {release}).`,
  'hurry.corridor.stock.past': `Le chiffre : en {year}, environ ${people} nées dans le premier lieu vivaient dans le second (${pair} ; estimations des Nations Unies, {release}).`,
  'hurry.corridor.displaced.present': `Le chiffre : ${people} originaires du premier lieu bénéficient d’une protection dans le second ou la demandent (${pair}, fin {year}, HCR).`,
  'hurry.corridor.displaced.past': `Le chiffre : fin {year}, ${people} originaires du premier lieu bénéficiaient d’une protection dans le second ou la demandaient (${pair}, HCR).`,
  'hurry.corridor.none': `Le chiffre : cette livraison ne contient aucun décompte de personnes pour ${pair}, ni dans l’autre sens.`,
  'hurry.corridor.otherwise.past': `Qui dit autrement : pour {year}, l’estimation par les Nations Unies de toutes les personnes nées dans le premier lieu et vivant dans le second (${pair}) était de {desa} ; celle du HCR, des personnes sous protection ou en demande de protection, de {unhcr}. {more, select, unhcr {La première devrait contenir l’essentiel de la seconde, et elle est plus petite} other {La seconde est en grande partie comprise dans la première et ne s’y ajoute pas}}.`,
  'hurry.corridor.hosting.present':
    'Le risque : personnes dont la sécurité repose sur la protection dont elles bénéficient ou qu’elles demandent ({place}) : {people}, soit {rate} pour 1 000 habitants ({year}).',
  'hurry.corridor.hosting.past':
    'Le risque : en {year}, personnes dont la sécurité reposait sur la protection dont elles bénéficiaient ou qu’elles demandaient ({place}) : {people}, soit {rate} pour 1 000 habitants.',
  'hurry.corridor.dependence.past':
    'Le risque : en {year}, les envois de fonds de toute provenance équivalaient à {share} du PIB ({place}) ; un choc là où les gens travaillent est donc aussi un choc au pays ; la part qui passe par ce corridor est modélisée, non comptée.',
  'hurry.corridor.risk-none':
    'Le risque : ni la protection ni la dépendance aux envois de fonds ne ressortent des chiffres récents de ce corridor ; cela ne veut pas dire qu’il n’y en a pas.',
  'hurry.corridor.question.departures': `La question ouverte : qui part aujourd’hui (${pair}), avec quelles compétences, et à quel prix de recrutement ? Départs et coûts de recrutement ne sont pas comptés à l’échelle internationale.`,
  'hurry.corridor.question.cost': `La question ouverte : que paient les personnes qui partent (${pair}) pour être recrutées et pour envoyer de l’argent ? Ni l’un ni l’autre n’est compté par corridor dans cette livraison.`,
  'hurry.corridor.question.returns':
    'La question ouverte : qui pourrait rentrer en sécurité ({destination} → {origin}), et pour retrouver quoi ? Les retours ne sont comptés qu’en partie.',
  'says.corridor.title': 'Personnes de ce corridor : tous les chiffres de cette livraison',
  'says.corridor.column': 'Sens',
  'says.corridor.direction': 'origine : {origin} ; résidence : {destination}',
  'says.corridor.note': 'Chiffres tels que publiés ; ceux de l’année de l’estimation en premier.',
  'says.corridor.why':
    'Les Nations Unies estiment toutes les personnes nées de l’autre côté, en milieu d’année, d’après recensements et enquêtes ; le HCR compte, en fin d’année et d’après les registres, celles qui bénéficient d’une protection ou la demandent. Les réfugiés sont en grande partie compris dans l’estimation : les deux ne sont donc pas additionnés.',
  'says.other-in-need.what':
    'Autres personnes ayant besoin d’une protection internationale, hors de leur pays, fin d’année',
  'says.other-in-need.how': 'Estimations du HCR et de ses partenaires, pour quelques situations',
  'own.corridor.title': '{title} : {self} au sujet de {other} ({owner} ; {unit})',
  'own.corridor.note':
    'Une série de l’utilisateur, {reach}. Elle figure à côté des chiffres internationaux de ce corridor ; rien n’est fondu.',
  'doubts.corridor.same-sex-ratio': `Le stock de ce corridor (${pair}) est marqué « modélisé par la source » : {value} % de femmes, exactement comme pour d’autres origines de la même destination. Il figure dans les tableaux et dans aucune phrase.`,
  'doubts.corridor.scaled': `Le stock de ce corridor (${pair}) a été multiplié par {value} depuis 2015, exactement comme celui d’autres origines de la même destination : la source a extrapolé une répartition plus ancienne.`,
  'doubts.corridor.refugee-sex': `Les personnes de ce corridor (${pair}) sont surtout des réfugiés, dont le HCR a enregistré {value} % de femmes et de filles ; l’estimation en diffère d’au moins 10 points, et aucune répartition par sexe n’est donnée.`,
  'gap.corridor-doubt.same-sex-ratio': `Stock (${pair}) : modélisé par la source (une même part de femmes pour de nombreuses origines), donc réservé aux tableaux.`,
  'gap.corridor-doubt.scaled': `Stock (${pair}) : extrapolé par la source depuis la répartition de 2015, donc antérieur à son année.`,
  'gap.corridor-doubt.refugee-sex': `Femmes parmi les personnes de ce corridor (${pair}) : l’estimation contredit les registres du HCR, aucune répartition par sexe n’est donnée.`,
  'gap.corridor-remittances-historic': `Envois de fonds ({destination} → {origin}, {year}) : non montrés, car ce stock a diminué depuis 1990, et ${ancient}.`,
  'section.annex': 'Vu par les deux gouvernements',
  'annex.intro':
    'Chaque colonne dit les mêmes choses d’un côté. « Ici » est le lieu en tête de colonne, « là-bas » l’autre. Aucun chiffre d’un côté n’est ajusté à l’autre, et aucune somme n’est faite des deux.',
  'annex.title': 'Ce que chaque côté compte, gagne, paie et risque',
  'annex.matter': 'Sujet',
  'annex.side': 'Vu par {place}',
  'annex.note':
    'Dernier chiffre de chaque série, avec son année et sa source. « Non compté » signifie qu’on ne connaît personne qui le recueille à l’échelle internationale, « absent de cette livraison » qu’il peut exister ailleurs ; ni l’un ni l’autre n’est zéro.',
  'annex.figure': '{n} en {year} · {source}{mark, select, none {} other { · {mark}}}',
  'annex.silent': 'Aucun relevé dans cette livraison, d’un côté ni de l’autre : {list}.',
  'annex.row': '{kind} : {matter}',
  'annex.kind.counts': 'Compte',
  'annex.kind.gains': 'Gagne',
  'annex.kind.pays': 'Paie',
  'annex.kind.risks': 'Risque',
  'annex.stock.label': 'personnes nées là-bas et vivant ici',
  'annex.women.label': 'femmes et filles parmi elles',
  'annex.own-people.label': 'ses propres ressortissants là-bas, selon son décompte',
  'annex.departures.label': 'départs d’ici vers là-bas',
  'annex.arrivals.label': 'arrivées de là-bas, par titre',
  'annex.refugees.label': 'réfugiés de là-bas, accueillis ici',
  'annex.asylum.label': 'demandeurs d’asile de là-bas, en attente ici',
  'annex.others.label': 'autres personnes de là-bas ayant besoin de protection ici',
  'annex.decisions.label': 'décisions de première instance ici sur des personnes de là-bas',
  'annex.rate.label': 'part de ces décisions ayant accordé une protection',
  'annex.returned.label': 'réfugiés revenus de là-bas',
  'annex.admitted.label': 'réfugiés de là-bas, réinstallés ici',
  'annex.naturalised.label': 'réfugiés de là-bas, naturalisés ici',
  'annex.received.label': 'envois de fonds reçus de là-bas',
  'annex.received-all.label': 'envois de fonds reçus de toute provenance',
  'annex.received-gdp.label': 'les mêmes, rapportés au PIB',
  'annex.workers.label': 'travailleurs de là-bas, par qualification et secteur',
  'annex.net.label': 'migration nette avec tous les lieux',
  'annex.cost.label': 'coût d’un envoi de fonds, part du montant',
  'annex.recruitment.label': 'ce que paient les travailleurs pour être recrutés',
  'annex.sent.label': 'envois de fonds d’ici vers là-bas',
  'annex.hosting.label':
    'personnes de là-bas sous protection ou en demande de protection ici, pour 1 000 habitants',
  'annex.deaths.label': 'décès dus à la violence organisée ici, pour 100 000 habitants',
  'annex.homicide.label': 'homicides ici, pour 100 000 habitants',
  'annex.idps.label': 'personnes déplacées par un conflit à l’intérieur du pays',
  'annex.movements.label': 'mouvements dus aux catastrophes à l’intérieur du pays',
  'annex.trafficked.label': 'victimes de la traite détectées ici, de toute provenance',
  'annex.harm.label': 'décès et disparitions en chemin',
  'annex.mark.modelled': 'un modèle, non un décompte',
  'annex.mark.own': 'série propre',
  'annex.mark.whole': 'de toute provenance, non de ce corridor',
  'annex.mark.residual': 'un solde, non un décompte',
  'annex.mark.goal': 'moyenne de tous les corridors relevés ; l’objectif est de 3 % (ODD 10.c.1)',
  'annex.mark.movements': 'et non personnes',
  'annex.mark.detection': 'montre l’effort de détection, non le nombre',
  'annex.none.stock': 'aucune paire relevée dans la révision de 2020',
  'annex.none.sex': 'non donné : non relevé, trop peu, complété par la source, ou contredit',
  'annex.none.own-people':
    'absent de cette livraison : décomptes propres des missions et registres',
  'annex.none.departures':
    'non compté à l’échelle internationale ; les registres de recrutement et les postes frontière les contiennent',
  'annex.none.arrivals':
    'absent de cette livraison : les registres de titres et les postes frontière les contiennent',
  'annex.none.record': 'aucun relevé dans cette livraison',
  'annex.none.few': 'moins de 100 décisions, donc aucun taux',
  'annex.none.model': 'absent de la matrice modélisée ; personne ne les compte par corridor',
  'annex.none.historic': `non montré : ce stock a diminué depuis 1990, et ${ancient}`,
  'annex.none.workers':
    'absent de cette livraison : les titres et les enquêtes sur l’emploi les contiennent',
  'annex.none.recruitment': 'absent de cette livraison (ODD 10.7.1)',
  'annex.none.harm': 'absent de cette livraison',
  'annex.unrwa.label': 'réfugiés de Palestine enregistrés ici auprès de l’UNRWA',
  'annex.mark.unrwa': 'un mandat distinct de celui du HCR, jamais additionné à ses réfugiés',
} as const;
