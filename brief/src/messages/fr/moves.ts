const change =
  '{direction, select, up {a augmenté de {change}} down {a diminué de {change}} many {a atteint {change} sa valeur} other {n’a guère varié}}';
const people =
  '{people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}';
const migrants =
  '{people} {peopleCount, plural, one {migrant international} many {de migrants internationaux} other {migrants internationaux}}';
const broken =
  'un événement ou un autre mode de comptage sépare ces années, de sorte que les valeurs antérieures n’ont pas été comparées aux suivantes';
const apart = '{apart, select, yes { (hors nombres complétés par la source)} other {}}';

/** Cinq lignes, le coup d’œil, qui se déplace. */
export const moves = {
  'section.hurry': 'En cinq lignes',
  'hurry.abroad.present': `Le chiffre : environ ${people} de cette origine vivent à l’étranger – {place} ({year} ; estimations des Nations Unies, {release}).`,
  'hurry.abroad.past': `Le chiffre : en {year}, environ ${people} de cette origine vivaient à l’étranger – {place} (estimations des Nations Unies, {release}).`,
  'hurry.here.present': `Le chiffre : environ ${migrants} vivent sur place – {place} ({year} ; estimations des Nations Unies, {release}).`,
  'hurry.here.past': `Le chiffre : en {year}, environ ${migrants} vivaient sur place – {place} (estimations des Nations Unies, {release}).`,
  'hurry.from.present': `Le chiffre : ${people} de cette origine bénéficient d’une protection à l’étranger ou la demandent – {place} (fin {year}, HCR).`,
  'hurry.from.past': `Le chiffre : fin {year}, ${people} de cette origine bénéficiaient d’une protection à l’étranger ou la demandaient – {place} (HCR).`,
  'hurry.hosted.present': `Le chiffre : ${people} bénéficient d’une protection dans le pays d’accueil ou la demandent – {place} (fin {year}, HCR).`,
  'hurry.hosted.past': `Le chiffre : fin {year}, ${people} bénéficiaient d’une protection dans le pays d’accueil ou la demandaient – {place} (HCR).`,
  'hurry.idps.present': `Le chiffre : ${people} vivent en situation de déplacement interne dû à un conflit – {place} (fin {year}, IDMC).`,
  'hurry.idps.past': `Le chiffre : fin {year}, ${people} vivaient en situation de déplacement interne dû à un conflit – {place} (IDMC).`,
  'hurry.none':
    'Le chiffre : cette livraison de données ne contient aucun décompte de personnes en déplacement pour {place}.',
  'hurry.change.past': `L’évolution : de {fromYear} à {toYear}, ce nombre ${change}, dans une même livraison.`,
  'hurry.change-none':
    'L’évolution : aucun nombre antérieur de la même livraison ne permet de comparaison.',
  'hurry.otherwise.past':
    'Qui dit autrement : pour {year}, {otherSource} indique {other}, {usedSource} {used}.',
  'hurry.otherwise-none':
    'Qui dit autrement : aucune autre source de cette livraison ne compte les mêmes personnes la même année.',
  'hurry.risk.deaths.past':
    'Le risque : en {year}, les décès dus à la violence organisée s’élevaient à {weight} pour 100 000 habitants.',
  'hurry.risk.conflict.present':
    'Le risque : personnes déplacées à l’intérieur du pays par un conflit : {figure}, soit {weight} pour 1 000 habitants ({year}).',
  'hurry.risk.conflict.past':
    'Le risque : en {year}, personnes déplacées à l’intérieur du pays par un conflit : {figure}, soit {weight} pour 1 000 habitants.',
  'hurry.risk.flight.present':
    'Le risque : personnes de cette origine bénéficiant d’une protection à l’étranger ou la demandant – {place} : {figure}, soit {weight} pour 1 000 habitants restés au pays ({year}).',
  'hurry.risk.flight.past':
    'Le risque : en {year}, personnes de cette origine bénéficiant d’une protection à l’étranger ou la demandant – {place} : {figure}, soit {weight} pour 1 000 habitants restés au pays.',
  'hurry.risk.hosting.present':
    'Le risque : personnes dont la sécurité repose sur la protection dont elles bénéficient ou qu’elles demandent dans le pays : {figure}, soit {weight} pour 1 000 habitants ({year}).',
  'hurry.risk.hosting.past':
    'Le risque : en {year}, personnes dont la sécurité reposait sur la protection dont elles bénéficiaient ou qu’elles demandaient dans le pays : {figure}, soit {weight} pour 1 000 habitants.',
  'hurry.risk.disasters.past':
    'Le risque : mouvements internes causés par des catastrophes au cours de {year} (et non personnes) : {figure}, soit {weight} pour 1 000 habitants.',
  'hurry.risk.dependence.past':
    'Le risque : en {year}, les envois de fonds équivalaient à {weight} du PIB ; un choc là où les gens travaillent est donc aussi un choc au pays.',
  'hurry.risk-none':
    'Le risque : aucune des mesures examinées (conflit, déplacement, accueil, catastrophes, dépendance aux envois de fonds) ne ressort des chiffres récents ; cela ne veut pas dire qu’il n’y en a pas.',
  'hurry.question.returns':
    'La question ouverte : combien de personnes déplacées peuvent rentrer en sécurité, et pour retrouver quoi ? Les retours ne sont comptés qu’en partie.',
  'hurry.question.districts':
    'La question ouverte : dans quels districts vivent les personnes accueillies, et que supportent les écoles, les dispensaires et les salaires ? Les moyennes nationales ne le montrent pas.',
  'hurry.question.cost':
    'La question ouverte : combien coûte aujourd’hui un envoi de fonds ? Le dernier prix de cette livraison date de plus de cinq ans, ou il n’y en a pas.',
  'hurry.question.disaster-returns':
    'La question ouverte : parmi les personnes qui fuient des catastrophes, combien rentrent et combien restent éloignées ? Les mouvements sont comptés, les personnes ne le sont pas.',
  'hurry.question.departures':
    'La question ouverte : qui part aujourd’hui, comment et avec quelles compétences ? Les stocks sont estimés, les départs ne sont pas comptés à l’échelle internationale.',
  'hurry.question.arrivals':
    'La question ouverte : qui arrive aujourd’hui, avec quel statut et quelles compétences ? Les stocks sont estimés ; les flux par statut ne figurent pas dans cette livraison.',

  'section.overview': 'Vue d’ensemble',
  'section.moves': 'Qui se déplace',
  'section.displacement': 'Déplacement forcé',
  'section.brings': 'Ce que cela apporte',
  'section.secure': 'Quelle sécurité',
  'section.protected': 'Quelle protection',
  'section.gaps': 'Lacunes des données',
  'section.sources': 'Sources',
  'section.corridor': 'Le corridor',
  'document.title.country': '{place}',
  'document.kind.country': 'Note de pays : migration et sécurité humaine',
  'document.title.corridor': '{origin} – {destination}',
  'document.kind.corridor': 'Note de corridor : migration et sécurité humaine',
  'document.dated':
    'Livraison de données {release}. L’âge des chiffres est compté en {year}. Chaque chiffre nomme sa source.',
  'overview.population.present':
    '{place} : environ {people} {peopleCount, plural, one {habitant} many {d’habitants} other {habitants}} ({year}{projected, select, yes {, projection} other {}}).',
  'overview.population.past':
    '{place} : environ {people} {peopleCount, plural, one {habitant} many {d’habitants} other {habitants}} en {year}{projected, select, yes { (projection)} other {}}.',
  'overview.more-abroad.present':
    'Pour un migrant international qui y vit, on compte environ {ratio} personnes nées dans le pays et vivant à l’étranger ({year}).',
  'overview.more-abroad.past':
    'En {year}, pour un migrant international qui y vivait, on comptait environ {ratio} personnes nées dans le pays et vivant à l’étranger.',
  'overview.more-here.present':
    '{place} : pour une personne née dans le pays et vivant à l’étranger, on compte environ {ratio} migrants internationaux qui y vivent ({year}).',
  'overview.more-here.past':
    '{place} : en {year}, pour une personne née dans le pays et vivant à l’étranger, on comptait environ {ratio} migrants internationaux qui y vivaient.',
  'overview.income': 'Classement de la Banque mondiale pour {year} : {group}.',
  'overview.age': 'La moitié au moins des chiffres de cette note portent sur {year} ou après.',

  'key.abroad': 'Personnes nées dans le pays et vivant à l’étranger ({place})',
  'key.abroad.past': 'Personnes nées dans le pays qui vivaient à l’étranger ({place})',
  'key.here': 'Migrants internationaux vivant dans le pays ({place})',
  'key.here.past': 'Migrants internationaux qui vivaient dans le pays ({place})',
  'key.in-need-from':
    'Réfugiés, demandeurs d’asile et autres personnes ayant besoin de protection, par origine ({place})',
  'key.in-need-here':
    'Réfugiés, demandeurs d’asile et autres personnes ayant besoin de protection, accueillis ({place})',
  'key.refugees-from': 'Réfugiés originaires du pays ({place})',
  'key.refugees-here': 'Réfugiés accueillis ({place})',
  'key.unrwa': 'Réfugiés de Palestine enregistrés auprès de l’UNRWA ({place})',
  'key.stateless': 'Apatrides déclarés ({place})',
  'key.idps': 'Personnes déplacées internes, conflits et violence (IDMC)',
  'key.movements': 'Déplacements dus à des catastrophes (mouvements et non personnes)',
  'key.remittances-usd': 'Envois de fonds personnels reçus',
  'key.remittances-gdp': 'Envois de fonds reçus, rapportés au PIB',
  'key.cost': 'Coût d’un envoi de fonds (objectif : 3 %)',
  'key.women-abroad': 'Part des femmes et des filles parmi les émigrés ({place})',
  'key.women-here': 'Part des femmes et des filles parmi les migrants accueillis ({place})',
  'key.net': 'Migration nette de l’année (un solde, non un décompte)',
  'key.immigrant-share': 'Part des migrants dans la population ({place})',
  'income.Low income': 'économie à faible revenu',
  'income.Lower middle income': 'économie à revenu intermédiaire de la tranche inférieure',
  'income.Upper middle income': 'économie à revenu intermédiaire de la tranche supérieure',
  'income.High income': 'économie à revenu élevé',
  'word.women': 'femmes',
  'word.men': 'hommes',
  'word.place': 'Lieu',
  'chart.locator.title': 'Situation : {place}',
  'chart.locator.subtitle': '{place} (région : {region})',
  'chart.locator.summary': 'Une petite carte montre où se situe le lieu suivant : {place}.',
  'chart.disclaimer':
    'Les frontières, les noms et les appellations figurant sur cette carte n’impliquent ni reconnaissance ni acceptation officielle de quiconque, ni opinion sur le statut juridique d’un lieu.',

  'moves.abroad.total.present': `Environ ${people} nées dans le pays vivent dans un autre pays – {place} ({year} ; estimations des Nations Unies, {release}).`,
  'moves.abroad.total.past': `En {year}, environ ${people} nées dans le pays vivaient dans un autre pays – {place} (estimations des Nations Unies, {release}).`,
  'moves.abroad.share.present': 'Ce nombre équivaut à {share} du nombre d’habitants.',
  'moves.abroad.share.past': 'Ce nombre équivalait à {share} du nombre d’habitants en {year}.',
  'moves.abroad.change.past': `Entre {fromYear} et {toYear}, leur nombre ${change}, de {from} à {to} ({release} dans les deux cas).`,
  'moves.abroad.break.past': `Entre {before} et {after}, le nombre estimé est passé de {from} à {to} ({release}) ; ${broken}.`,
  'moves.abroad.corridors.present': `{listCount, plural, one {Le groupe le plus nombreux} other {Les groupes les plus nombreux}}${apart} {listCount, plural, one {vit dans le pays suivant} other {vivent dans les pays suivants}} : {list} ({year}, {release}){n, plural, =0 {} other { ; les # premières destinations réunissent {share} des personnes dont la destination est connue}}.`,
  'moves.abroad.corridors.past': `En {year}, {listCount, plural, one {le groupe le plus nombreux} other {les groupes les plus nombreux}}${apart} {listCount, plural, one {vivait dans le pays suivant} other {vivaient dans les pays suivants}} : {list} ({release}){n, plural, =0 {} other { ; les # premières destinations réunissaient {share} des personnes dont la destination était connue}}.`,
  'moves.abroad.women.present':
    'Les femmes et les filles représentent {share} des personnes comptées comme vivant à l’étranger ({year}, {release}).',
  'moves.abroad.women.past':
    'Les femmes et les filles représentaient {share} des personnes comptées comme vivant à l’étranger en {year} ({release}).',
  'moves.abroad.women-range.past':
    'Parmi les principales destinations, la part des femmes allait en {year} de {low} ({lowPlace}) à {high} ({highPlace}).',
  'moves.here.total.present': `Environ ${migrants} vivent dans le pays – {place} ({year} ; estimations des Nations Unies, {release}).`,
  'moves.here.total.past': `En {year}, environ ${migrants} vivaient dans le pays – {place} (estimations des Nations Unies, {release}).`,
  'moves.here.share.present': 'Ils représentent {share} des habitants.',
  'moves.here.share.past': 'Ils représentaient {share} des habitants en {year}.',
  'moves.here.change.past': `Entre {fromYear} et {toYear}, leur nombre ${change}, de {from} à {to} ({release} dans les deux cas).`,
  'moves.here.break.past': `Entre {before} et {after}, le nombre estimé est passé de {from} à {to} ({release}) ; ${broken}.`,
  'moves.here.corridors.present': `{listCount, plural, one {Le groupe le plus nombreux} other {Les groupes les plus nombreux}}${apart} {listCount, plural, one {est né dans le pays suivant} other {sont nés dans les pays suivants}} : {list} ({year}, {release}){n, plural, =0 {} other { ; les # premières origines réunissent {share} des personnes dont l’origine est connue}}.`,
  'moves.here.corridors.past': `En {year}, {listCount, plural, one {le groupe le plus nombreux} other {les groupes les plus nombreux}}${apart} {listCount, plural, one {était né dans le pays suivant} other {étaient nés dans les pays suivants}} : {list} ({release}){n, plural, =0 {} other { ; les # premières origines réunissaient {share} des personnes dont l’origine était connue}}.`,
  'moves.here.women.present':
    'Les femmes et les filles représentent {share} des migrants qui y vivent ({year}, {release}).',
  'moves.here.women.past':
    'Les femmes et les filles représentaient {share} des migrants qui y vivaient en {year} ({release}).',
  'moves.here.unknown.past':
    'Pour {share} des migrants comptés en {year}, aucun pays d’origine précis n’était connu ({release}).',
  'moves.net.present':
    'Selon les estimations de population pour {year}, l’écart entre arrivées et départs au cours de l’année est de {people} {direction, select, in {en faveur des arrivées} other {en faveur des départs}} – {place}.',
  'moves.net.past':
    'Selon les estimations de population pour {year}, l’écart entre arrivées et départs au cours de l’année était de {people} {direction, select, in {en faveur des arrivées} other {en faveur des départs}} – {place}.',
  'moves.note.net':
    'La migration nette est ce qui reste de l’évolution d’une population une fois retirés les naissances et les décès. C’est un solde, non un décompte des départs ou des arrivées.',
  'moves.note.definition':
    'Est comptée ici comme migrante une personne qui vit dans un autre pays que celui de sa naissance ou, quand les naissances ne sont pas relevées, de sa nationalité. Les séjours courts, saisonniers et irréguliers échappent le plus souvent au comptage.',
  'moves.note.revisions-abroad.past':
    'Deux révisions des estimations des Nations Unies figurent ici côte à côte. Pour les personnes nées dans le pays et vivant à l’étranger en {year} – {place} –, la révision de 2020 donnait {older} et celle de 2024 {newer}. Les totaux viennent de la révision de 2024, le sexe et les corridors de celle de 2020 ; aucune part ni évolution ne mêle les deux.',
  'moves.note.revisions-here.past':
    'Deux révisions des estimations des Nations Unies figurent ici côte à côte. Pour les migrants vivant dans le pays en {year} – {place} –, la révision de 2020 donnait {older} et celle de 2024 {newer}. Les totaux viennent de la révision de 2024, le sexe et les corridors de celle de 2020 ; aucune part ni évolution ne mêle les deux.',
  'moves.note.modelled':
    'Laissés de côté ici : {list}. Une même part de femmes pour de nombreuses origines indique que la source a complété ce qu’elle n’avait pas. Ces nombres figurent plus bas, avec les autres à vérifier.',
  'moves.note.scaled':
    'Modélisés par la source, parmi les groupes cités ou représentés ici : {list}. Depuis 2015, chacun a augmenté exactement du même facteur que d’autres groupes dans le même pays : la source a mis une répartition ancienne à l’échelle d’un nouveau total, de sorte que l’ordre et les parts sont plus anciens que l’année.',
  'moves.note.only2020':
    'Les totaux de la révision de 2024 présents dans cette livraison ne couvrent pas ce lieu ({place}) ; tous les chiffres de cette partie viennent de la révision de 2020.',
  'chart.totals.title': 'Personnes vivant à l’étranger et migrants vivant dans le pays',
  'chart.totals.subtitle': 'Personnes, {from}–{to}, {release}',
  'chart.totals.abroad': 'nées dans le pays, vivant à l’étranger ({place})',
  'chart.totals.here': 'migrants ({place})',
  'chart.totals.summary':
    'Des courbes de {from} à {to} montrent les personnes nées dans le pays et vivant à l’étranger et les migrants qui y vivent – {place} –, toutes deux tirées de la source suivante : {release}.',
  'chart.destinations.title': 'Où vivaient en {year} les personnes nées dans le pays ({place})',
  'chart.origins.title': 'Où étaient nés les migrants présents en {year} ({place})',
  'chart.corridors.subtitle':
    'Personnes par sexe, {n, plural, one {seul groupe} other {les # groupes les plus nombreux}}, révision de 2020 ; la petite marque correspond à {before}',
  'chart.corridors.apart':
    'sans {n, plural, one {un groupe complété} many {# groupes complétés} other {# groupes complétés}} par la source',
  'chart.corridors.summary':
    'Barres, de la plus longue à la plus courte, réparties entre femmes et hommes : {list}. Année {year}, révision de 2020.',
  'chart.over-time-abroad.title': 'Les principales destinations depuis {from}',
  'chart.over-time-here.title': 'Les principales origines depuis {from}',
  'chart.over-time.subtitle':
    'Personnes, {from}–{to}, tous les cinq ans, révision de 2020, même échelle',
  'chart.over-time.summary': 'Petites courbes à la même échelle de {from} à {to} pour : {list}.',
  'chart.map-abroad.title': 'Vers les principales destinations, {year} ({place})',
  'chart.map-here.title': 'Depuis les principales origines, {year} ({place})',
  'chart.map.subtitle': 'Personnes ; la largeur de chaque trait suit leur nombre, révision de 2020',
  'chart.map.summary': 'Une carte avec des traits entre {place} et : {list}.',
} as const;
