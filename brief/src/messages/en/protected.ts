/** `the claims of 200 people from …` or `200 cases of people from …`, with what follows `people`. */
function decided(from: string): string {
  return `{unit, select, C {decided {n} {nCount, plural, one {case} other {cases}}${from && ` of people${from}`}} other {decided the claims of {n} {nCount, plural, one {person} other {people}}${from}}} with a reasoned outcome`;
}

/** How many of them ended with protection, where there are too few for a rate. */
const fewOfThem = `{positiveCount, plural, =0 {none of them} other {{positive} of them}} ended with refugee status or complementary protection, too few for a rate`;

/** The part of them that ended with protection. */
const rateOfThem = `{share} ended with refugee status or complementary protection ({positive})`;

/** Who decided: instances are never mixed. */
const bodies = (where: string) =>
  `{instance, select, court {immigration courts of the United States} together {bodies ${where} that report first and later instances together} other {first-instance bodies ${where}}}`;

/** `200 new asylum applications of people from …, counted by person`, by case, or both, never added. */
function applied(from: string): string {
  const of = from && ` of people${from}`;
  const persons = `{persons} new asylum {personsCount, plural, one {application} other {applications}}${of}`;
  const cases = `{cases} new asylum {casesCount, plural, one {case} other {cases}}${of}`;
  return `{unit, select, P {${persons} (counted by person)} C {${cases}} other {${persons} (counted by person) and, counted by case of one or more people, {cases} {casesCount, plural, one {case} other {cases}}}}`;
}

/** Decisions of one direction, with and without a rate. */
export const decisions = {
  rate: (where: string, from: string) =>
    `In {year}, ${bodies(where)} ${decided(from)}; ${rateOfThem}.`,
  few: (where: string, from: string) =>
    `In {year}, ${bodies(where)} ${decided(from)}; ${fewOfThem}.`,
} as const;

/** How protected: decisions on asylum, treaties, detection of trafficking. */
export const protection = {
  'protected.applications-from.past': `Recorded abroad during {year}: ${applied(' from {place}')}.`,
  'protected.applications-here.past': `Recorded in {place} during {year}: ${applied('')}.`,
  'protected.rate-from.past': decisions.rate('abroad', ' from {place}'),
  'protected.rate-here.past': decisions.rate('in {place}', ''),
  'protected.few-from.past': decisions.few('abroad', ' from {place}'),
  'protected.few-here.past': decisions.few('in {place}', ''),
  'protected.closed.past': `{unit, select, C {A further {n} {nCount, plural, one {case was} other {cases were}}} other {The files of a further {n} {nCount, plural, one {person were} other {people were}}}} closed without such a decision and left out of account.`,
  'protected.note.rate':
    'A low rate does not show that claims are unfounded: it depends on who applies, on procedure, on access to counsel and on which States decide. Persons and cases are never mixed in one rate, and rates below 100 decisions are not given.',
  'protected.note.court':
    'Immigration courts of the United States hear many of the same people again; their decisions stand apart from those at first instance.',
  'protected.treaties.past':
    'The dated records used here show {place} bound by {n} of {all} treaties that they cover, on refugees, statelessness, migrant workers, trafficking and smuggling, and human rights.',
  'protected.note.treaties':
    'The records are copies of the United Nations Treaty Collection with the status date given in each row; the one of 2022 lists Member States of the United Nations alone. Later acts are not in them; an empty row says that a source of that date recorded no action, not that a State stands outside the treaty today.',
  'protected.note.territory':
    '{place} is listed as an area. Treaties reach such places through the States that act for them; the dated sources used here do not cover it, and no count is given.',
  'protected.trafficking.past':
    'In {year}, authorities in {place} detected {people} {peopleCount, plural, one {victim} other {victims}} of trafficking.',

  'protected.note.trafficking':
    'Detected victims measure the effort of detection, not how many people are trafficked.',

  'treaty.refugee1951': 'Refugee Convention, 1951',
  'treaty.refugee1967': 'Refugee Protocol, 1967',
  'treaty.stateless1954': 'Status of Stateless Persons, 1954',
  'treaty.stateless1961': 'Reduction of Statelessness, 1961',
  'treaty.icmw1990': 'Migrant Workers Convention, 1990',
  'treaty.palermo2000': 'Transnational Organized Crime, 2000',
  'treaty.trafficking2000': 'Trafficking Protocol, 2000',
  'treaty.smuggling2000': 'Smuggling Protocol, 2000',
  'treaty.icerd1965': 'Racial Discrimination, 1965',
  'treaty.iccpr1966': 'Civil and Political Rights, 1966',
  'treaty.icescr1966': 'Economic, Social and Cultural Rights, 1966',
  'treaty.cedaw1979': 'Discrimination against Women, 1979',
  'treaty.cat1984': 'Convention against Torture, 1984',
  'treaty.crc1989': 'Rights of the Child, 1989',
  'treaty.cped2006': 'Enforced Disappearance, 2006',
  'treaty.crpd2006': 'Rights of Persons with Disabilities, 2006',

  'table.treaties.title': 'Treaties: what dated sources recorded for {place}',
  'table.treaties.treaty': 'Treaty',
  'table.treaties.signed': 'Signed',
  'table.treaties.bound': 'Bound since',
  'table.treaties.status': 'Status of the source',
  'table.treaties.signed-only': 'signed; no binding action recorded in a source of {date}',
  'table.treaties.none': 'no action recorded in a source of {date}',
  'table.treaties.uncovered': 'not covered by the source of {date}',
  'table.treaties.none-undated': 'no action recorded in the source',
  'table.treaties.old': '{date} (over five years old)',

  'chart.rates-from.title':
    'Protection at first instance for nationals of {place}, by country of asylum',
  'chart.rates-here.title': 'Protection at first instance in {place}, by origin',
  'chart.rates.subtitle':
    'Share of decisions with a reasoned outcome that gave refugee status or complementary protection, {year}, {unit, select, C {cases} other {persons}}; 100 decisions or more',
  'chart.rates.note': 'n = {n}',
  'chart.rates.summary': 'Bars, in order of the number of decisions: {list}.',
  'chart.rates.row': '{place} {rate}, n = {n}',
  'table.treaties.signed-undated': 'signed, date not given',
} as const;
