/** What may be added: which populations count each person once together, and which do not. */
export const additivity = {
  'additivity.title': 'What may be added, of the figures for {place}',
  'additivity.what': 'Groups and their latest figures',
  'additivity.may': 'Added?',
  'additivity.why': 'Why',
  'additivity.together': '{list}',
  'additivity.yes': 'yes: {total}',
  'additivity.years-apart': 'yes, but of one year only: these are of different years',
  'additivity.no': 'no',
  'additivity.note':
    'Groups of which {place} has no figure are left out. No total in this brief is made of groups that stand apart here.',

  'additivity.reason.once': 'each person has one status at the end of a year and is counted once',
  'additivity.reason.can-be-both': 'one person can be in both groups',
  'additivity.reason.two-counts': 'two counts of overlapping people by two organisations',
  'additivity.reason.movements':
    'movements are not people: who flees twice is counted twice, and who came back is no longer displaced',
  'additivity.reason.inside': 'the estimate of migrants already holds refugees',
  'additivity.reason.two-mandates': 'two mandates, two registers, two ways of counting',

  'additivity.refugees': 'refugees hosted {n} ({year})',
  'additivity.asylum_seekers': 'asylum seekers hosted {n} ({year})',
  'additivity.other_in_need': 'others in need of protection {n} ({year})',
  'additivity.stateless': 'stateless people {n} ({year})',
  'additivity.idps_idmc': 'people displaced inside by conflict, IDMC {n} ({year})',
  'additivity.idps_unhcr': 'people displaced inside by conflict, UNHCR {n} ({year})',
  'additivity.idps_disaster': 'people displaced inside by disasters {n} ({year})',
  'additivity.disaster_movements': 'movements in disasters {n} ({year})',
  'additivity.migrants': 'migrants, UN DESA {n} ({year})',
  'additivity.palestine_refugees_unrwa': 'Palestine refugees, UNRWA {n} ({year})',
} as const;
