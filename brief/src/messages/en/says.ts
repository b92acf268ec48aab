/** Who says what: every figure of a concept, with what it counts and how it was made. */
export const says = {
  'section.says': 'Who says what',
  'says.intro':
    'Every figure that this data release holds of each main concept. Different numbers of one year are shown side by side, never blended; shares and changes are computed inside one release only.',

  'says.table.concept': 'Concept',
  'says.single.title': 'Concepts of which one source speaks',
  'says.table.what': 'What is counted',
  'says.table.year': 'Year',
  'says.table.value': 'Figure',
  'says.table.how': 'How it was made',
  'says.table.release': 'Source and release',
  'says.table.use': 'In this brief',
  'says.use.yes': 'series that the text takes',
  'says.use.sex': 'used for sex and corridors',
  'says.use.senders': 'used for the split by sender',
  'says.use.no': 'beside it',
  'says.table.note': 'Figures as published, latest year first.',

  'says.abroad.title': 'People born in {place} and living abroad',
  'says.abroad.why':
    'Each revision takes in newer censuses and registers and estimates all years anew, back to 1990, so a newer one replaces an older one and does not continue it. The text takes totals and changes from the newest, and sex and corridors from the 2020 revision, the last that splits them in this data release.',
  'says.here.title': 'International migrants living in {place}',
  'says.here.why':
    'Each revision takes in newer censuses and registers and estimates all years anew, so a newer one replaces an older one and does not continue it. The text takes totals and changes from the newest, and sex and corridors from the 2020 revision.',
  'says.departures.title': 'Departures from {place}',
  'says.none.departures':
    'Departures: no figure in this data release. No international series counts them; national registers of recruitment, border posts and airlines do, each for its own purpose.',
  'says.net.title': 'Net migration of {place}',
  'says.net.why':
    'Net migration is what remains of a population’s change once births and deaths are taken out: a revision of any of the three changes it for years back.',
  'says.remittances.title': 'Remittances received by {place}',
  'says.remittances.why':
    'The series of the balance of payments is revised for years back with each release; the matrix shares out the total that was current when it was made. The text takes the series, the matrix only for its split by sending country.',
  'says.refugees-from.title': 'Refugees from {place}',
  'says.refugees-here.title': 'Refugees in {place}',
  'says.refugees-here.why':
    'Two agencies with two mandates: Palestine refugees registered with UNRWA are not under UNHCR’s, and the two are not added.',
  'says.asylum-from.title': 'Asylum seekers from {place}',
  'says.asylum-here.title': 'Asylum seekers in {place}',
  'says.idps.title': 'Internally displaced people in {place}',
  'says.idps.why':
    'IDMC estimates all people who live in displacement by conflict; UNHCR counts those whom it protects or assists, so the two overlap and are not added. People displaced by disasters may be the same people. Movements are not people: who flees twice is counted twice.',
  'says.stateless.title': 'Stateless people in {place}',
  'says.returns.title': 'Returns to {place}',
  'says.returns.why':
    'Refugees come back across a border, internally displaced people do not: two groups, both counted only where a return is known.',
  'says.trafficked.title': 'Victims of trafficking detected in {place}',
  'says.none': 'Of this place the data release holds no figure of: {list}.',

  'own.title': '{title} ({owner}; {unit})',
  'own.note':
    'A series of the user, {reach}, beside the official figure where one counts the same: differences are shown, nothing is blended.',
  'own.head': 'Not for publication: this brief holds series that are not public – {list}.',
  'own.table.period': 'Period',
  'own.table.value': 'Own figure',
  'own.table.difference': 'Own less official',
  'own.table.note': 'To be read with it',
  'own.incomplete': 'not the whole year: compared with none',
  'own.missing': '{n, plural, one {one cell} other {# cells}} without a datum: compared with none',
  'own.gap.no-value': 'no figure to compare',
  'own.gap.other-unit': 'other unit: not compared',
  'own.gap.incomplete': 'not compared',
  'own.gap.other-period': 'other period: not compared',

  'doubts.title': 'Corridors of {place} in {year} to be read with care',
  'doubts.partner': 'Place',
  'doubts.side': 'Corridor',
  'doubts.abroad': 'born in {place}, living there',
  'doubts.here': 'born there, living in {place}',
  'doubts.people': 'People, as published',
  'doubts.mark': 'Mark',
  'doubts.why': 'Why',
  'doubts.modelled': 'modelled by source',
  'doubts.check': 'check',
  'doubts.same-sex-ratio': 'women are {value} %, exactly as in other origins of that destination',
  'doubts.scaled':
    '{value} times what it was in 2015, exactly as for other origins of that destination',
  'doubts.refugee-sex': 'refugees mostly, of whom UNHCR registered {value} % as women and girls',
  'doubts.note':
    'Found by rule: values that agree more often than chance would have it, and corridors of refugees whose share of women differs by 10 points or more between the two sources. {rest, plural, =0 {} one {One smaller corridor is not listed.} other {# smaller corridors are not listed.}}',

  'concept.abroad': 'people born there who live abroad',
  'concept.here': 'migrants living there',
  'concept.net': 'net migration',
  'concept.remittances': 'remittances',
  'concept.refugees-from': 'refugees from there',
  'concept.refugees-here': 'refugees hosted',
  'concept.asylum-from': 'asylum seekers from there',
  'concept.asylum-here': 'asylum seekers hosted',
  'concept.idps': 'internally displaced people',
  'concept.stateless': 'stateless people',
  'concept.returns': 'returns',
  'concept.trafficked': 'victims of trafficking',

  'says.stock-2024.what':
    'People living outside their country of birth (of citizenship where births are not recorded), middle of the year',
  'says.stock-2024.how':
    'Estimated from censuses, registers and surveys of the countries where they live',
  'says.stock-2020.what':
    'People living outside their country of birth (of citizenship where births are not recorded), middle of the year',
  'says.stock-2020.how':
    'Estimated from censuses, registers and surveys, on fewer and older ones than later revisions',
  'says.stock-2019.what':
    'People living outside their country of birth (of citizenship where births are not recorded), middle of the year',
  'says.stock-2019.how':
    'Estimated from censuses, registers and surveys, on fewer and older ones than later revisions',
  'says.net-2024.what': 'People who came less people who left, during the year',
  'says.net-2024.how': 'A residual: change of the population less births and deaths',
  'says.net-2022.what': 'People who came less people who left, during the year',
  'says.net-2022.how': 'A residual, on the births, deaths and population of that revision',
  'says.remittances.what':
    'Personal transfers and pay of cross-border workers received during the year, US$ of the day',
  'says.remittances.how':
    'Balance of payments of the central bank, with gaps estimated by the World Bank',
  'says.remittances-matrix.what': 'The sum over sending countries of a modelled matrix, US$',
  'says.remittances-matrix.how':
    'Modelled from migrant stocks and incomes; sums to a total of its day',
  'says.refugees.what':
    'Refugees and people in refugee-like situations under UNHCR’s mandate, end of the year',
  'says.refugees.how': 'Registers of governments and UNHCR, estimates where there are none',
  'says.refugees-unrwa.what': 'Palestine refugees registered with UNRWA',
  'says.refugees-unrwa.how': 'UNRWA’s own register, kept by those registered',
  'says.asylum-pending.what': 'People whose claim was not yet decided, end of the year',
  'says.asylum-pending.how':
    'Counted by the authorities; where they count cases, UNHCR converts or says so',
  'says.idps-conflict.what':
    'People living in displacement by conflict and violence inside the country, end of the year',
  'says.idps-conflict.how': 'IDMC’s estimate from reports of many sources',
  'says.idps-unhcr.what':
    'People displaced inside the country whom UNHCR protects or assists, end of the year',
  'says.idps-unhcr.how': 'Registers and estimates of UNHCR’s operation, where it has one',
  'says.idps-disaster.what': 'People living in displacement by disasters, end of the year',
  'says.idps-disaster.how': 'IDMC’s estimate, since 2019; who came back is often not known',
  'says.movements-conflict.what':
    'Movements forced by conflict and violence during the year, not people',
  'says.movements-conflict.how': 'IDMC’s count of reported movements',
  'says.movements-disaster.what': 'Movements forced by disasters during the year, not people',
  'says.movements-disaster.how': 'IDMC’s count of reported events',
  'says.stateless.what':
    'Stateless people reported by the country where they live, end of the year',
  'says.stateless.how': 'Reported by the State or UNHCR; many States report none',
  'says.returned-refugees.what': 'Refugees who came back during the year',
  'says.returned-refugees.how': 'Counted by UNHCR and authorities where a return is known',
  'says.returned-idps.what': 'Internally displaced people who came back during the year',
  'says.returned-idps.how': 'Counted by UNHCR’s operation where a return is known',
  'says.trafficked.what': 'Victims whom the authorities detected during the year',
  'says.trafficked.how': 'Case records of the State: measures detection, not how many there are',
  'says.agree': 'Where two of these releases have a figure of one year, they agree on it.',
  'says.others-from.title': 'Others from {place} in need of international protection',
  'says.others-here.title': 'Others in need of international protection in {place}',
  'concept.others-from': 'others from there in need of international protection',
  'concept.others-here': 'others hosted in need of international protection',
  'says.other-in-need.what':
    'People outside their country who likely need international protection and have neither been recognised as refugees nor asked for asylum, end of the year',
  'says.other-in-need.how':
    'Estimated by UNHCR from registers and estimates of the countries where they live',
} as const;
