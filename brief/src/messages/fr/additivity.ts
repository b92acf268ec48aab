/** Ce qui peut être additionné : quelles populations comptent chaque personne une seule fois. */
export const additivity = {
  'additivity.title': 'Ce qui peut être additionné ({place})',
  'additivity.what': 'Groupes et leurs derniers chiffres',
  'additivity.may': 'Additionné ?',
  'additivity.why': 'Pourquoi',
  'additivity.together': '{list}',
  'additivity.yes': 'oui : {total}',
  'additivity.years-apart': 'oui, mais pour une même année : celles-ci diffèrent',
  'additivity.no': 'non',
  'additivity.note':
    'Les groupes sans chiffre pour ce lieu ({place}) ne figurent pas. Aucun total de cette note ne réunit des groupes tenus séparés ici.',
  'additivity.reason.once':
    'chaque personne a un seul statut à la fin d’une année et n’est comptée qu’une fois',
  'additivity.reason.can-be-both': 'une personne peut appartenir aux deux groupes',
  'additivity.reason.two-counts':
    'deux décomptes, par deux organismes, de personnes qui se recoupent',
  'additivity.reason.movements':
    'les mouvements ne sont pas des personnes : qui fuit deux fois est compté deux fois, et qui est rentré n’est plus déplacé',
  'additivity.reason.inside': 'l’estimation des migrants comprend déjà des réfugiés',
  'additivity.reason.two-mandates': 'deux mandats, deux registres, deux manières de compter',
  'additivity.refugees': 'réfugiés accueillis {n} ({year})',
  'additivity.asylum_seekers': 'demandeurs d’asile accueillis {n} ({year})',
  'additivity.other_in_need': 'autres personnes ayant besoin de protection {n} ({year})',
  'additivity.stateless': 'apatrides {n} ({year})',
  'additivity.idps_idmc': 'personnes déplacées internes, conflits, IDMC {n} ({year})',
  'additivity.idps_unhcr': 'personnes déplacées internes, conflits, HCR {n} ({year})',
  'additivity.idps_disaster': 'personnes déplacées internes, catastrophes {n} ({year})',
  'additivity.disaster_movements': 'mouvements dus aux catastrophes {n} ({year})',
  'additivity.migrants': 'migrants, DAES {n} ({year})',
  'additivity.palestine_refugees_unrwa': 'réfugiés de Palestine, UNRWA {n} ({year})',
} as const;
