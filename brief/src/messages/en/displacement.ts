/** Displacement across and within borders. Movements are never called people. */
export const displacement = {
  'kind.refugees': 'refugees',
  'kind.asylum_seekers': 'asylum seekers',
  'kind.other_in_need': 'other people in need of international protection',

  'displacement.from.total.present':
    '{people} {peopleCount, plural, one {person} other {people}} from {place} {peopleCount, plural, one {has or seeks} other {have or seek}} international protection abroad (end of {year}): {parts}.',
  'displacement.from.total.past':
    'At the end of {year}, {people} {peopleCount, plural, one {person} other {people}} from {place} had or sought international protection abroad: {parts}.',
  'displacement.from.hosts.present': 'The largest numbers are in {list}.',
  'displacement.from.hosts.past': 'The largest numbers were in {list}.',
  'displacement.from.before.past':
    'Ten years before, at the end of {year}, the number had been {people}.',
  'displacement.from.break.past':
    'Between the end of {before} and the end of {after} the number recorded went from {from} to {to}; an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'displacement.here.total.present':
    '{place} hosts {people} {peopleCount, plural, one {person} other {people}} who {peopleCount, plural, one {has or seeks} other {have or seek}} international protection (end of {year}): {parts}.',
  'displacement.here.total.past':
    'At the end of {year}, {place} hosted {people} {peopleCount, plural, one {person} other {people}} who had or sought international protection: {parts}.',
  'displacement.here.origins.present': 'The largest groups come from {list}.',
  'displacement.here.origins.past': 'The largest groups came from {list}.',
  'displacement.here.before.past':
    'Ten years before, at the end of {year}, the number had been {people}.',
  'displacement.here.break.past':
    'Between the end of {before} and the end of {after} the number recorded went from {from} to {to}; an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'displacement.here.rate.present':
    'That is {rate} for each 1,000 inhabitants{projected, select, yes { (projected)} other {}}.',
  'displacement.here.rate.past':
    'That was {rate} for each 1,000 inhabitants in {year}{projected, select, yes { (projected)} other {}}.',
  'displacement.note.rate':
    'A national average says little about the districts where most of them live; local figures are not in this data release.',
  'displacement.here.women.present':
    'Women and girls are {share} of the refugees hosted whose sex was recorded ({year}).',
  'displacement.here.women.past':
    'In {year}, women and girls were {share} of the refugees hosted whose sex was recorded.',
  'displacement.here.unrecorded.present':
    'The sex of {share} was not recorded: whatever it is, women and girls are {low} to {high} of all.',
  'displacement.here.unrecorded.past':
    'The sex of {share} was not recorded: whatever it was, women and girls were {low} to {high} of all.',
  'displacement.here.children.present':
    'Children under 18 are {share} of those whose age was recorded, which covers {coverage} of all.',
  'displacement.here.children.past':
    'In {year}, children under 18 were {share} of those whose age was recorded, which covered {coverage} of all.',
  'displacement.stateless.present':
    '{people} stateless {peopleCount, plural, one {person is} other {people are}} reported in {place} (end of {year}).',
  'displacement.stateless.past':
    'At the end of {year}, {people} stateless {peopleCount, plural, one {person was} other {people were}} reported in {place}.',
  'displacement.note.stateless':
    'A stateless person may also be counted as a refugee; the two numbers are never added.',

  'displacement.idps.idmc.present':
    '{people} {peopleCount, plural, one {person lives} other {people live}} in internal displacement because of conflict or violence (IDMC, end of {year}).',
  'displacement.idps.idmc.past':
    'At the end of {year}, {people} {peopleCount, plural, one {person} other {people}} lived in internal displacement because of conflict or violence (IDMC).',
  'displacement.idps.unhcr.present':
    'UNHCR counts {people} internally displaced {peopleCount, plural, one {person} other {people}} whom it protects or assists (end of {year}).',
  'displacement.idps.unhcr.past':
    'At the end of {year}, UNHCR counted {people} internally displaced {peopleCount, plural, one {person} other {people}} whom it protected or assisted.',
  'displacement.idps.disaster.present':
    '{people} {peopleCount, plural, one {person lives} other {people live}} in internal displacement because of disasters (IDMC, end of {year}).',
  'displacement.idps.disaster.past':
    'At the end of {year}, {people} {peopleCount, plural, one {person} other {people}} lived in internal displacement because of disasters (IDMC).',
  'displacement.idps.new-conflict.past':
    'During {year}, conflict and violence caused {movements} internal {movementsCount, plural, one {displacement} other {displacements}} (movements, not people: a person may be displaced more than once).',
  'displacement.note.idps':
    'IDMC estimates all people displaced within the country; UNHCR counts those whom it protects or assists. The two overlap and are never added.',

  'displacement.returns.refugees.past':
    'During {year}, {people} {peopleCount, plural, one {refugee} other {refugees}} returned to {place}.',
  'displacement.returns.idps.past':
    'During {year}, {people} internally displaced {peopleCount, plural, one {person} other {people}} went back to where they had lived.',
  'displacement.returns.resettled.past':
    'During {year}, {people} {peopleCount, plural, one {refugee} other {refugees}} from {place} {peopleCount, plural, one {was} other {were}} resettled in third countries.',
  'displacement.returns.admitted.past':
    'During {year}, {place} admitted {people} {peopleCount, plural, one {refugee} other {refugees}} for resettlement.',
  'displacement.returns.naturalised.past':
    'During {year}, {people} {peopleCount, plural, one {refugee} other {refugees}} became {peopleCount, plural, one {a citizen} other {citizens}} of {place}.',

  'displacement.disasters.year.past':
    'During {year}, disasters caused {movements} {movementsCount, plural, one {displacement} other {displacements}} within {place} (movements, not people){n, plural, one {, all by {list}} other {: {list}}}.',
  'displacement.disasters.decade.past':
    'From {from} to {to}, such movements summed to {movements}{n, plural, one {, all by {list}} other {{main, select, yes {; the hazards behind most of them: {list}} other {: {list}}}}}.',
  'displacement.note.movements':
    'A displacement by disaster is a movement. One person who flees twice is counted twice, and many go back within days; movements are therefore never added to people.',
  'displacement.unrwa.present':
    'UNRWA registers {people} Palestine {peopleCount, plural, one {refugee} other {refugees}} in {place} ({year}), a mandate apart from UNHCR’s.',
  'displacement.unrwa.past':
    'In {year}, UNRWA registered {people} Palestine {peopleCount, plural, one {refugee} other {refugees}} in {place}, a mandate apart from UNHCR’s.',
  'displacement.note.unrwa':
    'Palestine refugees under UNRWA’s mandate stand apart from the refugees whom UNHCR counts; the two numbers are never added.',
  'displacement.note.joint':
    'UNHCR counts {under} and {other} together, as “Serbia and Kosovo: S/RES/1244 (1999)”. {holds, select, yes {Its figures in this brief hold both.} other {Those for {other} stand in its figures for {under} and cannot be told apart.}}',
  'displacement.note.rounding':
    'UNHCR rounds counts below five for privacy: a 5 in its tables stands for one to five people.',

  'solution.returned': 'returned refugees',
  'solution.returned-idps': 'returned internally displaced people',
  'solution.resettled': 'resettlement from here',
  'solution.admitted': 'resettlement to here',
  'solution.naturalised': 'naturalisation',

  'chart.from.title': 'People from {place} under or seeking protection abroad',
  'chart.here.title': 'People under or seeking protection in {place}',
  'chart.in-need.subtitle': 'People at the end of each year, {from}–{to}',
  'chart.in-need.summary': 'Lines for {list} at the end of each year from {from} to {to}.',
  'chart.hosts.title': 'Where people from {place} have or seek protection',
  'chart.asylum-origins.title': 'Where people under or seeking protection in {place} come from',
  'chart.partners.subtitle':
    'Refugees, asylum seekers and others in need of protection, end of {year}',
  'chart.partners.summary': 'Bars, longest first: {list}. End of {year}.',
  'chart.idps.title': 'Internal displacement in {place}: two counts',
  'chart.idps-one.title': 'Internal displacement in {place}',
  'chart.idps-one.subtitle': 'People at the end of each year, {from}–{to}',
  'chart.idps.subtitle':
    'People at the end of each year, {from}–{to}; the two sources overlap and are never added',
  'chart.idps.idmc': 'IDMC, conflict and violence',
  'chart.idps.unhcr': 'UNHCR, protected or assisted',
  'chart.idps.summary':
    'Two lines from {from} to {to}: people internally displaced as estimated by IDMC and as counted by UNHCR.',
  'hazard.flooding': 'flooding',
  'hazard.storm': 'storm',
  'hazard.earthquake': 'earthquake',
  'hazard.drought': 'drought',
  'hazard.wildfire': 'wildfire',
  'hazard.mass movement': 'mass movement',
  'hazard.volcanic activity': 'volcanic activity',
  'hazard.sea level rise': 'rise of the sea level',
  'hazard.mixed disasters': 'mixed disasters',
  'hazard.extreme temperature': 'extreme temperature',
  'hazard.erosion': 'erosion',
  'hazard.sea surge': 'sea surge',

  'chart.hazards.title': 'Movements caused by disasters in {place}',
  'chart.hazards.subtitle': 'Displacements (movements, not people), sum of {from}–{to}, by hazard',
  'chart.hazards.summary': 'Bars, longest first: {list}. Movements from {from} to {to}.',
  'chart.hazards.row': 'Hazard',
  'word.idps-disasters': 'IDMC, disasters',
  'word.new-displacements': 'IDMC, new displacements',
} as const;
