/** What is not there, too old, too few or under another licence. */
export const gaps = {
  'gap.departures':
    'Departures by destination, sex and skill: not collected internationally; national recruitment records hold them.',
  'gap.skills':
    'Temporary and low-skilled workers among those abroad: their share is not known internationally.',
  'gap.stocks-abroad': 'People born in {place} who live abroad: no estimate in this data release.',
  'gap.stocks-here': 'International migrants in {place}: no estimate in this data release.',
  'gap.corridors-old':
    'Migrants by sex and corridor: the latest figures in this data release are for {year}.',
  'gap.totals-old': 'Totals of migrants: the latest figures in this data release are for {year}.',
  'gap.net': 'Net migration: no estimate in this data release.',
  'gap.idps':
    'Internal displacement by conflict: no figure for {place} in this data release; absence is not zero.',
  'gap.idps-old': 'Internal displacement: the latest figures are old: {list}.',
  'gap.idps-ended':
    'Internal displacement ({series}): nothing for {place} after {year}, though the release runs to {last}; absence is not zero.',
  'gap.displaced-old': 'Refugees and asylum seekers: the latest figures are for {year}.',
  'gap.displaced-none-from':
    'Refugees and asylum seekers from {place}: no row in UNHCR’s tables; absence is not zero.',
  'gap.displaced-none-here':
    'Refugees and asylum seekers in {place}: no row in UNHCR’s tables; absence is not zero.',
  'gap.displaced-joint':
    'Refugees, asylum seekers, stateless people and decisions on asylum: UNHCR counts {other} together with {under}.',
  'gap.hosting-rate':
    'People hosted for each 1,000 inhabitants: UNHCR counts {under} and {other} together, the population is that of {under} alone.',
  'gap.flows-old': 'Returns, resettlement and naturalisation: the latest figures are old: {list}.',
  'gap.stateless': 'Stateless people: none reported by {place}; many States do not report any.',
  'gap.stateless-old': 'Stateless people: the latest figure is for {year}.',
  'gap.demographics': 'Sex and age of refugees hosted: recorded for too few to be shown.',
  'gap.demographics-old': 'Sex and age of refugees hosted: the latest figures are for {year}.',
  'gap.disasters-ended':
    'Displacement by disasters: no record for {place} after {year}, though the release runs to {last}; absence is not zero.',
  'gap.disasters':
    'Displacement by disasters: no record for {place} in this data release; absence is not zero.',
  'gap.disasters-old': 'Displacement by disasters: the latest figures are for {year}.',
  'gap.unrwa-old': 'Palestine refugees registered with UNRWA: the latest figure is for {year}.',
  'gap.remittances': 'Remittances received: no series for {place}.',
  'gap.remittances-old': 'Remittances received: the latest figures are old: {list}.',
  'gap.remittances-paid': 'Remittances paid: no series of an open licence in this data release.',
  'gap.remittances-bilateral-old':
    'Remittances by corridor: modelled, and for {year}; nobody counts them.',
  'gap.remittances-historic-in':
    'Remittances received by sending country ({year}): withheld, for most people born in {place} live where the stock has shrunk since 1990, and a model by stocks would have money sent by those who left generations ago.',
  'gap.remittances-historic-out':
    'Remittances sent by receiving country ({year}): withheld, for most migrants in {place} are of stocks that have shrunk since 1990, and a model by stocks would have money sent by those who came generations ago.',
  'gap.remittances-withheld-in':
    'Remittances received from {list} ({year}): withheld, for the stock there has shrunk since 1990, and a model by stocks would have money sent by those who left generations ago.',
  'gap.remittances-withheld-out':
    'Remittances sent to {list} ({year}): withheld, for that stock has shrunk since 1990, and a model by stocks would have money sent by those who came generations ago.',
  'gap.recruitment': 'Recruitment cost borne by workers (SDG 10.7.1): not in this data release.',
  'gap.cost': 'Cost of sending remittances: no figure for {place}.',
  'gap.cost-old': 'Cost of sending remittances: the latest figure is for {year}.',
  'gap.indicators-old': 'Security indicators whose latest year is over five years back: {list}.',
  'gap.indicators-missing': 'Security indicators without any figure for {place}: {list}.',
  'gap.decisions-from':
    'First-instance decisions abroad on people from {place}: none recorded in this data release.',
  'gap.decisions-here': 'First-instance decisions in {place}: none recorded in this data release.',
  'gap.decisions-together':
    'First-instance decisions in {place}: reported in one number with those of later instances.',
  'gap.decisions-corridor':
    'First-instance decisions on people from {origin} in {destination}: none recorded in this data release.',
  'gap.decisions-old': 'First-instance decisions on asylum: the latest are for {year}.',
  'gap.decisions-few-from':
    'First-instance decisions abroad on people from {place}: fewer than 100 {unit, select, C {cases} other {persons}} are certain in {year}, so no rate is given.',
  'gap.decisions-few-here':
    'First-instance decisions in {place}: fewer than 100 {unit, select, C {cases} other {persons}} are certain in {year}, so no rate is given.',
  'gap.decisions-few-corridor':
    'First-instance decisions in {destination} on people from {origin}: fewer than 100 {unit, select, C {cases} other {persons}} are certain in {year}, so no rate is given.',
  'gap.applications-old': 'New asylum applications: the latest figures are old: {list}.',
  'gap.applications-together-here':
    'New asylum applications in {place}: counted together with repeated ones since {year}, so later years are left out.',
  'gap.applications-together-from':
    'New asylum applications recorded abroad: those in {list} are left out, for they are counted there together with repeated ones.',
  'gap.treaties-old':
    'Treaty status on refugees, statelessness, organised crime, trafficking and smuggling: the source is of {year}.',
  'gap.treaties-none': 'Treaty actions: the sources hold no record for {place}.',
  'gap.ilo':
    'ILO conventions on migrant and domestic workers (C97, C143, C189): not in this data release.',
  'gap.trafficking': 'Detected victims of trafficking: no open figure for {place}.',
  'gap.trafficking-old': 'Detected victims of trafficking: the latest figure is for {year}.',
  'gap.harm': 'Deaths and disappearances on the way: not in this data release.',
  'gap.corridor-stocks':
    'Migrants from {origin} in {destination}: no pair recorded in the 2020 revision.',
  'gap.corridor-displaced':
    'Refugees and asylum seekers from {origin} in {destination}: no record; absence is not zero.',
  'gap.reason.missing': 'Not there',
  'gap.reason.old': 'Over five years old',
  'gap.doubt.same-sex-ratio.abroad':
    '{n, plural, one {One destination} other {# destinations}} of {year} whose number the source modelled (one share of women for many origins), left out of sentences, maps and lists; the largest: {list}.',
  'gap.doubt.same-sex-ratio.here':
    '{n, plural, one {One origin} other {# origins}} of {year} whose number the source modelled (one share of women for many origins), left out of sentences, maps and lists; the largest: {list}.',
  'gap.doubt.scaled.abroad':
    '{n, plural, one {One destination} other {# destinations}} of {year} where the source scaled the mix of 2015 to a new total, so that order and shares are older than the year; the largest: {list}.',
  'gap.doubt.scaled.here':
    '{n, plural, one {One origin} other {# origins}} of {year} which the source scaled from 2015 by one factor, so that order and shares are older than the year; the largest: {list}.',
  'gap.doubt.refugee-sex.abroad':
    '{n, plural, one {One destination} other {# destinations}} of {year} where the share of women contradicts UNHCR’s registers, so that no split by sex is given; the largest: {list}.',
  'gap.doubt.refugee-sex.here':
    '{n, plural, one {One origin} other {# origins}} of {year} where the share of women contradicts UNHCR’s registers, so that no split by sex is given; the largest: {list}.',
  'gap.reason.modelled': 'Modelled by the source, or to be checked',
  'gap.reason.few': 'Too few to show',
  'gap.reason.licence': 'Licence',
  'gap.intro':
    'What this brief cannot say, or says with old figures. Absence of a figure is never read as zero.',
} as const;
