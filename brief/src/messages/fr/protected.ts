/** Des décisions motivées, par personne ou par dossier. */
function decided(from: string): string {
  return `{unit, select, C {{n} {nCount, plural, one {dossier tranché} other {dossiers tranchés}}} other {{n} {nCount, plural, one {personne dont la demande a été tranchée} other {personnes dont la demande a été tranchée}}}} par une décision motivée${from}`;
}

const few =
  '{positiveCount, plural, =0 {aucune issue favorable (statut de réfugié ou protection complémentaire)} other {issues favorables (statut de réfugié ou protection complémentaire) : {positive}}}, trop peu pour un taux';
const rate = 'statut de réfugié ou protection complémentaire dans {share} des cas ({positive})';

const bodies = (where: string) =>
  `{instance, select, court {tribunaux de l’immigration des États-Unis} together {instances ${where} qui déclarent ensemble première instance et recours} other {instances de premier degré ${where}}}`;

function applied(from: string): string {
  const persons = `{persons} {personsCount, plural, one {nouvelle demande} many {de nouvelles demandes} other {nouvelles demandes}} d’asile`;
  const cases = `{cases} {casesCount, plural, one {nouveau dossier} many {de nouveaux dossiers} other {nouveaux dossiers}} d’asile`;
  return `{unit, select, P {${persons}${from} (comptées par personne)} C {${cases}${from}} other {${persons}${from} (comptées par personne) et, comptées par dossier d’une ou de plusieurs personnes, {cases}}}`;
}

const here = 'dans le pays ({place})';
const origin = ' (origine : {place})';

/** Décisions d’un sens, avec et sans taux. */
export const decisions = {
  rate: (where: string, from: string) =>
    `En {year}, ${bodies(where)} : ${decided(from)} ; ${rate}.`,
  few: (where: string, from: string) => `En {year}, ${bodies(where)} : ${decided(from)} ; ${few}.`,
} as const;

/** Quelle protection : asile, traités, détection de la traite. */
export const protection = {
  'protected.applications-from.past': `Enregistrées à l’étranger au cours de {year} : ${applied(origin)}.`,
  'protected.applications-here.past': `Enregistrées ${here} au cours de {year} : ${applied('')}.`,
  'protected.rate-from.past': decisions.rate('à l’étranger', origin),
  'protected.rate-here.past': decisions.rate(here, ''),
  'protected.few-from.past': decisions.few('à l’étranger', origin),
  'protected.few-here.past': decisions.few(here, ''),
  'protected.closed.past':
    'Clos sans une telle décision et non pris en compte : {n} {nCount, plural, one {{unit, select, C {autre dossier} other {autre personne}}} other {{unit, select, C {autres dossiers} other {autres personnes}}}}.',
  'protected.note.rate':
    'Un taux faible ne montre pas que les demandes sont infondées : il dépend de qui demande, de la procédure, de l’accès à un conseil et des États qui statuent. Personnes et dossiers ne sont jamais mêlés dans un même taux, et aucun taux n’est donné en dessous de 100 décisions.',
  'protected.note.court':
    'Les tribunaux de l’immigration des États-Unis entendent à nouveau beaucoup des mêmes personnes ; leurs décisions sont distinctes de celles du premier degré.',
  'protected.treaties.past':
    'Selon les relevés datés utilisés ici, le lieu suivant est lié par {n} des {all} traités qu’ils couvrent – {place} –, sur les réfugiés, l’apatridie, les travailleurs migrants, la traite et le trafic de migrants, et les droits humains.',
  'protected.note.treaties':
    'Les relevés sont des copies de la Collection des traités des Nations Unies à la date d’état donnée dans chaque ligne ; celui de 2022 ne porte que sur les États Membres des Nations Unies. Les actes ultérieurs n’y figurent pas ; une ligne vide signifie qu’une source de cette date n’a relevé aucun acte, non qu’un État se trouve aujourd’hui hors du traité.',
  'protected.note.territory':
    'Le lieu suivant est répertorié comme territoire : {place}. Les traités s’y appliquent par les États qui agissent pour lui ; les sources datées utilisées ici ne le couvrent pas, et aucun nombre n’est donné.',
  'protected.trafficking.past':
    'En {year}, victimes de la traite détectées par les autorités – {place} : {people} {peopleCount, plural, one {personne} many {de personnes} other {personnes}}.',
  'protected.note.trafficking':
    'Les victimes détectées mesurent l’effort de détection, non le nombre de personnes soumises à la traite.',
  'treaty.refugee1951': 'Convention relative au statut des réfugiés, 1951',
  'treaty.refugee1967': 'Protocole relatif au statut des réfugiés, 1967',
  'treaty.stateless1954': 'Statut des apatrides, 1954',
  'treaty.stateless1961': 'Réduction des cas d’apatridie, 1961',
  'treaty.icmw1990': 'Travailleurs migrants, 1990',
  'treaty.palermo2000': 'Criminalité transnationale organisée, 2000',
  'treaty.trafficking2000': 'Protocole contre la traite, 2000',
  'treaty.smuggling2000': 'Protocole contre le trafic de migrants, 2000',
  'treaty.icerd1965': 'Discrimination raciale, 1965',
  'treaty.iccpr1966': 'Droits civils et politiques, 1966',
  'treaty.icescr1966': 'Droits économiques, sociaux et culturels, 1966',
  'treaty.cedaw1979': 'Discrimination à l’égard des femmes, 1979',
  'treaty.cat1984': 'Convention contre la torture, 1984',
  'treaty.crc1989': 'Droits de l’enfant, 1989',
  'treaty.cped2006': 'Disparitions forcées, 2006',
  'treaty.crpd2006': 'Droits des personnes handicapées, 2006',
  'table.treaties.title': 'Traités : ce que des sources datées ont relevé ({place})',
  'table.treaties.treaty': 'Traité',
  'table.treaties.signed': 'Signé',
  'table.treaties.bound': 'Lié depuis',
  'table.treaties.status': 'État de la source',
  'table.treaties.signed-only': 'signé ; aucun acte d’engagement relevé dans une source du {date}',
  'table.treaties.none': 'aucun acte relevé dans une source du {date}',
  'table.treaties.uncovered': 'non couvert par la source du {date}',
  'table.treaties.none-undated': 'aucun acte relevé dans la source',
  'table.treaties.old': '{date} (plus de cinq ans)',
  'chart.rates-from.title':
    'Protection en première instance des ressortissants, par pays d’asile ({place})',
  'chart.rates-here.title': 'Protection en première instance, par origine ({place})',
  'chart.rates.subtitle':
    'Part des décisions motivées ayant accordé le statut de réfugié ou une protection complémentaire, {year}, {unit, select, C {dossiers} other {personnes}} ; 100 décisions ou plus',
  'chart.rates.note': 'n = {n}',
  'chart.rates.summary': 'Barres, par nombre de décisions : {list}.',
  'chart.rates.row': '{place} {rate}, n = {n}',
  'table.treaties.signed-undated': 'signé, date non donnée',
} as const;
