const people =
  '{people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}';
const refugees =
  '{people} {peopleCount, plural, one {réfugié} many {de réfugiés} other {réfugiés}}';
const displacements =
  '{movements} {movementsCount, plural, one {déplacement} many {de déplacements} other {déplacements}}';
const have =
  '{peopleCount, plural, one {bénéficie d’une protection internationale ou la demande} other {bénéficient d’une protection internationale ou la demandent}}';
const had =
  '{peopleCount, plural, one {bénéficiait d’une protection internationale ou la demandait} other {bénéficiaient d’une protection internationale ou la demandaient}}';
const broken =
  'Entre fin {before} et fin {after}, le nombre enregistré est passé de {from} à {to} ; un événement ou un autre mode de comptage sépare ces dates, de sorte que les valeurs antérieures n’ont pas été comparées aux suivantes.';

/** Déplacement à travers les frontières et à l’intérieur. */
export const displacement = {
  'kind.refugees': 'réfugiés',
  'kind.asylum_seekers': 'demandeurs d’asile',
  'kind.other_in_need': 'autres personnes ayant besoin d’une protection internationale',
  'displacement.from.total.present': `${people} de cette origine ${have} à l’étranger – {place} (fin {year}) : {parts}.`,
  'displacement.from.total.past': `Fin {year}, ${people} de cette origine ${had} à l’étranger – {place} : {parts}.`,
  'displacement.from.hosts.present': 'Les nombres les plus élevés se trouvent ici : {list}.',
  'displacement.from.hosts.past': 'Les nombres les plus élevés se trouvaient ici : {list}.',
  'displacement.from.before.past': 'Dix ans plus tôt, fin {year}, le nombre était de {people}.',
  'displacement.from.break.past': broken,
  'displacement.here.total.present': `${people} ${have} dans le pays – {place} (fin {year}) : {parts}.`,
  'displacement.here.total.past': `Fin {year}, ${people} ${had} dans le pays – {place} : {parts}.`,
  'displacement.here.origins.present':
    'Les groupes les plus nombreux sont originaires de : {list}.',
  'displacement.here.origins.past':
    'Les groupes les plus nombreux étaient originaires de : {list}.',
  'displacement.here.before.past': 'Dix ans plus tôt, fin {year}, le nombre était de {people}.',
  'displacement.here.break.past': broken,
  'displacement.here.rate.present':
    'Cela représente {rate} pour 1 000 habitants{projected, select, yes { (projection)} other {}}.',
  'displacement.here.rate.past':
    'Cela représentait {rate} pour 1 000 habitants en {year}{projected, select, yes { (projection)} other {}}.',
  'displacement.note.rate':
    'Une moyenne nationale dit peu des districts où vivent la plupart de ces personnes ; les chiffres locaux ne figurent pas dans cette livraison.',
  'displacement.here.women.present':
    'Les femmes et les filles représentent {share} des réfugiés accueillis dont le sexe a été relevé ({year}).',
  'displacement.here.women.past':
    'En {year}, les femmes et les filles représentaient {share} des réfugiés accueillis dont le sexe avait été relevé.',
  'displacement.here.unrecorded.present':
    'Le sexe de {share} n’a pas été relevé\u00a0: quel qu’il soit, les femmes et les filles représentent de {low} à {high} de l’ensemble.',
  'displacement.here.unrecorded.past':
    'Le sexe de {share} n’avait pas été relevé\u00a0: quel qu’il fût, les femmes et les filles représentaient de {low} à {high} de l’ensemble.',
  'displacement.here.children.present':
    'Les enfants de moins de 18 ans représentent {share} des personnes dont l’âge a été relevé, soit {coverage} de l’ensemble.',
  'displacement.here.children.past':
    'En {year}, les enfants de moins de 18 ans représentaient {share} des personnes dont l’âge avait été relevé, soit {coverage} de l’ensemble.',
  'displacement.stateless.present':
    '{people} {peopleCount, plural, one {apatride est déclaré} many {d’apatrides sont déclarés} other {apatrides sont déclarés}} dans le pays – {place} (fin {year}).',
  'displacement.stateless.past':
    'Fin {year}, {people} {peopleCount, plural, one {apatride était déclaré} many {d’apatrides étaient déclarés} other {apatrides étaient déclarés}} dans le pays – {place}.',
  'displacement.note.stateless':
    'Une personne apatride peut aussi être comptée comme réfugiée ; les deux nombres ne sont jamais additionnés.',
  'displacement.idps.idmc.present': `${people} {peopleCount, plural, one {vit} other {vivent}} en déplacement interne en raison d’un conflit ou de la violence (IDMC, fin {year}).`,
  'displacement.idps.idmc.past': `Fin {year}, ${people} {peopleCount, plural, one {vivait} other {vivaient}} en déplacement interne en raison d’un conflit ou de la violence (IDMC).`,
  'displacement.idps.unhcr.present': `Le HCR compte ${people} {peopleCount, plural, one {déplacée interne qu’il} other {déplacées internes qu’il}} protège ou assiste (fin {year}).`,
  'displacement.idps.unhcr.past': `Fin {year}, le HCR comptait ${people} {peopleCount, plural, one {déplacée interne qu’il} other {déplacées internes qu’il}} protégeait ou assistait.`,
  'displacement.idps.disaster.present': `${people} {peopleCount, plural, one {vit} other {vivent}} en déplacement interne en raison de catastrophes (IDMC, fin {year}).`,
  'displacement.idps.disaster.past': `Fin {year}, ${people} {peopleCount, plural, one {vivait} other {vivaient}} en déplacement interne en raison de catastrophes (IDMC).`,
  'displacement.idps.new-conflict.past': `Au cours de {year}, les conflits et la violence ont causé ${displacements} à l’intérieur du pays (mouvements et non personnes : une personne peut être déplacée plus d’une fois).`,
  'displacement.note.idps':
    'L’IDMC estime l’ensemble des personnes déplacées à l’intérieur du pays ; le HCR compte celles qu’il protège ou assiste. Les deux se recoupent et ne sont jamais additionnés.',
  'displacement.returns.refugees.past': `Au cours de {year}, ${refugees} {peopleCount, plural, one {est rentré} other {sont rentrés}} dans le pays – {place}.`,
  'displacement.returns.idps.past': `Au cours de {year}, ${people} {peopleCount, plural, one {déplacée interne est retournée là où elle avait} other {déplacées internes sont retournées là où elles avaient}} vécu.`,
  'displacement.returns.resettled.past': `Au cours de {year}, ${refugees} de cette origine {peopleCount, plural, one {a été réinstallé} other {ont été réinstallés}} dans un pays tiers – {place}.`,
  'displacement.returns.admitted.past': `Au cours de {year}, ${refugees} {peopleCount, plural, one {a été admis} other {ont été admis}} dans le pays au titre de la réinstallation – {place}.`,
  'displacement.returns.naturalised.past': `Au cours de {year}, ${refugees} {peopleCount, plural, one {a acquis} other {ont acquis}} la nationalité du pays – {place}.`,
  'displacement.disasters.year.past': `Au cours de {year}, les catastrophes ont causé ${displacements} à l’intérieur du pays – {place} (mouvements et non personnes){n, plural, one {, tous dus à : {list}} other { : {list}}}.`,
  'displacement.disasters.decade.past':
    'De {from} à {to}, le total de ces mouvements s’élève à {movements}{n, plural, one {, tous dus à : {list}} other {{main, select, yes { ; aléas à l’origine de la plupart : {list}} other { : {list}}}}}.',
  'displacement.note.movements':
    'Un déplacement dû à une catastrophe est un mouvement. Une personne qui fuit deux fois est comptée deux fois, et beaucoup rentrent en quelques jours ; les mouvements ne sont donc jamais additionnés aux personnes.',
  'displacement.unrwa.present':
    'Réfugiés de Palestine enregistrés auprès de l’UNRWA – {place} : {people} ({year}) ; ce mandat est distinct de celui du HCR.',
  'displacement.unrwa.past':
    'En {year}, réfugiés de Palestine enregistrés auprès de l’UNRWA – {place} : {people} ; ce mandat est distinct de celui du HCR.',
  'displacement.note.unrwa':
    'Les réfugiés de Palestine relevant du mandat de l’UNRWA sont distincts des réfugiés que compte le HCR ; les deux nombres ne sont jamais additionnés.',
  'displacement.note.joint':
    'Le HCR compte ensemble {under} et {other}, sous le nom « Serbia and Kosovo: S/RES/1244 (1999) ». {holds, select, yes {Ses chiffres dans cette note couvrent les deux.} other {Ceux du second lieu, {other}, sont compris dans ses chiffres du premier, {under}, et ne peuvent en être séparés.}}',
  'displacement.note.rounding':
    'Le HCR arrondit les nombres inférieurs à cinq pour protéger la vie privée : un 5 dans ses tableaux désigne une à cinq personnes.',
  'solution.returned': 'réfugiés rentrés',
  'solution.returned-idps': 'personnes déplacées internes rentrées',
  'solution.resettled': 'réinstallation depuis le pays',
  'solution.admitted': 'réinstallation vers le pays',
  'solution.naturalised': 'naturalisation',
  'chart.from.title':
    'Personnes sous protection ou en demande de protection à l’étranger ({place})',
  'chart.here.title':
    'Personnes sous protection ou en demande de protection dans le pays ({place})',
  'chart.in-need.subtitle': 'Personnes à la fin de chaque année, {from}–{to}',
  'chart.in-need.summary': 'Courbes à la fin de chaque année de {from} à {to} : {list}.',
  'chart.hosts.title':
    'Pays où les personnes de cette origine sont protégées ou le demandent ({place})',
  'chart.asylum-origins.title':
    'Origine des personnes sous protection ou en demande de protection ({place})',
  'chart.partners.subtitle':
    'Réfugiés, demandeurs d’asile et autres personnes ayant besoin de protection, fin {year}',
  'chart.partners.summary': 'Barres, de la plus longue à la plus courte : {list}. Fin {year}.',
  'chart.idps.title': 'Déplacement interne : deux décomptes ({place})',
  'chart.idps-one.title': 'Déplacement interne ({place})',
  'chart.idps-one.subtitle': 'Personnes à la fin de chaque année, {from}–{to}',
  'chart.idps.subtitle':
    'Personnes à la fin de chaque année, {from}–{to} ; les deux sources se recoupent et ne sont jamais additionnées',
  'chart.idps.idmc': 'IDMC, conflits et violence',
  'chart.idps.unhcr': 'HCR, protégées ou assistées',
  'chart.idps.summary':
    'Deux courbes de {from} à {to} : personnes déplacées internes estimées par l’IDMC et comptées par le HCR.',
  'hazard.flooding': 'inondations',
  'hazard.storm': 'tempêtes',
  'hazard.earthquake': 'séismes',
  'hazard.drought': 'sécheresses',
  'hazard.wildfire': 'incendies de végétation',
  'hazard.mass movement': 'mouvements de terrain',
  'hazard.volcanic activity': 'activité volcanique',
  'hazard.sea level rise': 'élévation du niveau de la mer',
  'hazard.mixed disasters': 'catastrophes multiples',
  'hazard.extreme temperature': 'températures extrêmes',
  'hazard.erosion': 'érosion',
  'hazard.sea surge': 'submersions marines',
  'chart.hazards.title': 'Mouvements causés par des catastrophes ({place})',
  'chart.hazards.subtitle':
    'Déplacements (mouvements et non personnes), total de {from}–{to}, par aléa',
  'chart.hazards.summary':
    'Barres, de la plus longue à la plus courte : {list}. Mouvements de {from} à {to}.',
  'chart.hazards.row': 'Aléa',
  'word.idps-disasters': 'IDMC, catastrophes',
  'word.new-displacements': 'IDMC, nouveaux déplacements',
} as const;
