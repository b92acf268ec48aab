const here = 'dans cette livraison de données';
const notZero = 'l’absence n’est pas zéro';
const unit = '{unit, select, C {dossiers} other {personnes}}';
const few = `moins de 100 ${unit} de façon certaine en {year}, donc aucun taux n’est donné`;
const ancient =
  'un modèle fondé sur les stocks attribuerait des envois à des personnes parties il y a des générations';
const destinations = '{n, plural, one {Une destination} other {# destinations}} de {year}';
const origins = '{n, plural, one {Une origine} other {# origines}} de {year}';
const filled =
  'dont le nombre est modélisé par la source (une même part de femmes pour de nombreuses origines), hors phrases, cartes et listes ; les plus importantes : {list}.';
const scaled =
  'que la source a extrapolées depuis 2015, de sorte que l’ordre et les parts sont antérieurs à l’année ; les plus importantes : {list}.';
const contradicted =
  'où la part de femmes contredit les registres du HCR, de sorte qu’aucune répartition par sexe n’est donnée ; les plus importantes : {list}.';

/** Ce qui manque, est trop ancien, trop peu nombreux ou sous une autre licence. */
export const gaps = {
  'gap.departures':
    'Départs par destination, sexe et qualification : non collectés à l’échelle internationale ; les registres nationaux de recrutement les contiennent.',
  'gap.skills':
    'Travailleurs temporaires et peu qualifiés parmi les personnes à l’étranger : leur part n’est pas connue à l’échelle internationale.',
  'gap.stocks-abroad': `Personnes nées dans le pays et vivant à l’étranger ({place}) : aucune estimation ${here}.`,
  'gap.stocks-here': `Migrants internationaux ({place}) : aucune estimation ${here}.`,
  'gap.corridors-old':
    'Migrants par sexe et corridor : les derniers chiffres de cette livraison portent sur {year}.',
  'gap.totals-old':
    'Totaux de migrants : les derniers chiffres de cette livraison portent sur {year}.',
  'gap.net': `Migration nette : aucune estimation ${here}.`,
  'gap.idps': `Déplacement interne dû aux conflits ({place}) : aucun chiffre ${here} ; ${notZero}.`,
  'gap.idps-old': 'Déplacement interne : les derniers chiffres sont anciens : {list}.',
  'gap.idps-ended': `Déplacement interne ({series}, {place}) : rien après {year}, bien que la livraison aille jusqu’à {last} ; ${notZero}.`,
  'gap.displaced-old': 'Réfugiés et demandeurs d’asile : les derniers chiffres portent sur {year}.',
  'gap.displaced-none-from': `Réfugiés et demandeurs d’asile originaires du pays ({place}) : aucune ligne dans les tableaux du HCR ; ${notZero}.`,
  'gap.displaced-none-here': `Réfugiés et demandeurs d’asile dans le pays ({place}) : aucune ligne dans les tableaux du HCR ; ${notZero}.`,
  'gap.displaced-joint':
    'Réfugiés, demandeurs d’asile, apatrides et décisions d’asile : le HCR compte {other} avec {under}.',
  'gap.hosting-rate':
    'Personnes accueillies pour 1 000 habitants : le HCR compte ensemble {under} et {other}, la population est celle du seul premier lieu ({under}).',
  'gap.flows-old':
    'Retours, réinstallation et naturalisation : les derniers chiffres sont anciens : {list}.',
  'gap.stateless': 'Apatrides ({place}) : aucun déclaré ; de nombreux États n’en déclarent aucun.',
  'gap.stateless-old': 'Apatrides : le dernier chiffre porte sur {year}.',
  'gap.demographics':
    'Sexe et âge des réfugiés accueillis : relevés pour trop peu de personnes pour être montrés.',
  'gap.demographics-old':
    'Sexe et âge des réfugiés accueillis : les derniers chiffres portent sur {year}.',
  'gap.disasters-ended': `Déplacements dus aux catastrophes ({place}) : aucun relevé après {year}, bien que la livraison aille jusqu’à {last} ; ${notZero}.`,
  'gap.disasters': `Déplacements dus aux catastrophes ({place}) : aucun relevé ${here} ; ${notZero}.`,
  'gap.disasters-old':
    'Déplacements dus aux catastrophes : les derniers chiffres portent sur {year}.',
  'gap.unrwa-old':
    'Réfugiés de Palestine enregistrés auprès de l’UNRWA : le dernier chiffre porte sur {year}.',
  'gap.remittances': 'Envois de fonds reçus ({place}) : aucune série.',
  'gap.remittances-old': 'Envois de fonds reçus : les derniers chiffres sont anciens : {list}.',
  'gap.remittances-paid': `Envois de fonds émis : aucune série sous licence ouverte ${here}.`,
  'gap.remittances-bilateral-old':
    'Envois de fonds par corridor : modélisés, et pour {year} ; personne ne les compte.',
  'gap.remittances-historic-in': `Envois de fonds reçus par pays d’envoi ({year}) : non montrés, car la plupart des personnes nées dans le pays ({place}) vivent là où le stock a diminué depuis 1990, et ${ancient}.`,
  'gap.remittances-historic-out': `Envois de fonds émis par pays de destination ({year}) : non montrés, car la plupart des migrants ({place}) appartiennent à des stocks qui ont diminué depuis 1990, et ${ancient}.`,
  'gap.remittances-withheld-in': `Envois de fonds reçus ({year}), non montrés pour : {list} ; le stock y a diminué depuis 1990, et ${ancient}.`,
  'gap.remittances-withheld-out': `Envois de fonds émis ({year}), non montrés pour : {list} ; ce stock a diminué depuis 1990, et ${ancient}.`,
  'gap.recruitment': `Coût de recrutement supporté par les travailleurs (ODD 10.7.1) : absent ${here}.`,
  'gap.cost': 'Coût d’un envoi de fonds ({place}) : aucun chiffre.',
  'gap.cost-old': 'Coût d’un envoi de fonds : le dernier chiffre porte sur {year}.',
  'gap.indicators-old':
    'Indicateurs de sécurité dont la dernière année remonte à plus de cinq ans : {list}.',
  'gap.indicators-missing': 'Indicateurs de sécurité sans aucun chiffre ({place}) : {list}.',
  'gap.decisions-from': `Décisions de première instance à l’étranger (origine : {place}) : aucune relevée ${here}.`,
  'gap.decisions-here': `Décisions de première instance ({place}) : aucune relevée ${here}.`,
  'gap.decisions-together':
    'Décisions de première instance ({place}) : déclarées en un seul nombre avec celles des recours.',
  'gap.decisions-corridor': `Décisions de première instance ({origin} → {destination}) : aucune relevée ${here}.`,
  'gap.decisions-old': 'Décisions d’asile de première instance : les dernières portent sur {year}.',
  'gap.decisions-few-from': `Décisions de première instance à l’étranger (origine : {place}) : ${few}.`,
  'gap.decisions-few-here': `Décisions de première instance ({place}) : ${few}.`,
  'gap.decisions-few-corridor': `Décisions de première instance ({origin} → {destination}) : ${few}.`,
  'gap.applications-old':
    'Nouvelles demandes d’asile : les derniers chiffres sont anciens : {list}.',
  'gap.applications-together-here':
    'Nouvelles demandes d’asile ({place}) : comptées avec les demandes réitérées depuis {year}, de sorte que les années suivantes sont laissées de côté.',
  'gap.applications-together-from':
    'Nouvelles demandes d’asile enregistrées à l’étranger : celles qui y sont comptées avec les demandes réitérées sont laissées de côté ({list}).',
  'gap.treaties-old':
    'État des traités sur les réfugiés, l’apatridie, la criminalité organisée, la traite et le trafic de migrants : la source date de {year}.',
  'gap.treaties-none': 'Actes relatifs aux traités ({place}) : aucun relevé dans les sources.',
  'gap.ilo': `Conventions de l’OIT sur les travailleurs migrants et domestiques (C97, C143, C189) : absentes ${here}.`,
  'gap.trafficking': 'Victimes de la traite détectées ({place}) : aucun chiffre ouvert.',
  'gap.trafficking-old': 'Victimes de la traite détectées : le dernier chiffre porte sur {year}.',
  'gap.harm': `Décès et disparitions en chemin : absents ${here}.`,
  'gap.corridor-stocks':
    'Migrants ({origin} → {destination}) : aucune paire relevée dans la révision de 2020.',
  'gap.corridor-displaced': `Réfugiés et demandeurs d’asile ({origin} → {destination}) : aucun relevé ; ${notZero}.`,
  'gap.reason.missing': 'Absent',
  'gap.reason.old': 'Plus de cinq ans',
  'gap.reason.modelled': 'Modélisé par la source, ou à vérifier',
  'gap.reason.few': 'Trop peu pour être montré',
  'gap.reason.licence': 'Licence',
  'gap.doubt.same-sex-ratio.abroad': `${destinations} ${filled}`,
  'gap.doubt.same-sex-ratio.here': `${origins} ${filled}`,
  'gap.doubt.scaled.abroad': `${destinations} ${scaled}`,
  'gap.doubt.scaled.here': `${origins} ${scaled}`,
  'gap.doubt.refugee-sex.abroad': `${destinations} ${contradicted}`,
  'gap.doubt.refugee-sex.here': `${origins} ${contradicted}`,
  'gap.intro':
    'Ce que cette note ne peut pas dire, ou dit avec des chiffres anciens. L’absence d’un chiffre n’est jamais lue comme zéro.',
} as const;
