import { corridorMoney } from './corridor-money.ts';
import { decisions } from './protected.ts';

/** The corridor brief: two places side by side, both directions. */
export const corridor = {
  'corridor.distance.present':
    '{origin} and {destination} lie about {km} km apart{border, select, yes { and share a border} other {}}.',
  'corridor.stock.present':
    '{people} {peopleCount, plural, one {person} other {people}} born in {origin} {peopleCount, plural, one {lives} other {live}} in {destination} ({year}, {release}).',
  'corridor.stock.past':
    'In {year}, {people} {peopleCount, plural, one {person} other {people}} born in {origin} lived in {destination} ({release}).',
  'corridor.stock-women.present': 'Women and girls are {share} of them.',
  'corridor.stock-women.past': 'Women and girls were {share} of them in {year}.',
  'corridor.stock-shares.past':
    'They were {ofAbroad} of all people born in {origin} and living abroad whose destination was known, and {ofHere} of all migrants in {destination} whose origin was known (both {release}, {year}).',
  'corridor.stock-break.past':
    'Between {before} and {after} the number recorded went from {from} to {to} ({release}); an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'corridor.stock-change.past':
    'Between {fromYear} and {toYear} their number {direction, select, up {rose by {change}} down {fell by {change}} many {grew to {change} its size} other {hardly changed}}, from {from} to {to} (both {release}).',
  'corridor.displaced.present':
    '{people} {peopleCount, plural, one {person} other {people}} from {origin} {peopleCount, plural, one {has or seeks} other {have or seek}} international protection in {destination} (end of {year}): {parts}.',
  'corridor.displaced.past':
    'At the end of {year}, {people} {peopleCount, plural, one {person} other {people}} from {origin} had or sought international protection in {destination}: {parts}.',
  'corridor.returned.past':
    'During {year}, {people} {peopleCount, plural, one {refugee} other {refugees}} returned from {destination} to {origin}.',
  'corridor.rate.past': decisions.rate('in {destination}', ' from {origin}'),
  'corridor.few.past': decisions.few('in {destination}', ' from {origin}'),
  'corridor.remittances.past':
    'A model of the World Bank and KNOMAD, not a count, put remittances from {sender} to {receiver} at {usd} in {year}.',
  'corridor.cost.past':
    'In {year}, the average cost recorded for sending remittances to or from {place} was {cost} of the amount sent, {position, select, above {above} below {below} other {equal to}} the goal of 3 % (SDG 10.c.1).',
  'corridor.note.sides':
    'What one government counts as departures the other counts as arrivals, at another time and by another rule. Both sides are shown as the international sources hold them; neither is adjusted to the other.',
  'corridor.key.stock': 'People born in {origin} who live in {destination}',
  'corridor.key.stock.past': 'People born in {origin} who lived in {destination}',
  'corridor.key.displaced': 'People from {origin} under or seeking protection in {destination}',
  'corridor.key.remittances': 'Remittances from {sender} to {receiver}, modelled from stocks',

  'hurry.corridor.stock.present':
    'The number: about {people} people born in {origin} live in {destination} ({year}; United Nations estimates, {release}).',
  'hurry.corridor.stock.past':
    'The number: in {year}, about {people} people born in {origin} lived in {destination} (United Nations estimates, {release}).',
  'hurry.corridor.displaced.present':
    'The number: {people} people from {origin} have or seek protection in {destination} (end of {year}, UNHCR).',
  'hurry.corridor.displaced.past':
    'The number: at the end of {year}, {people} people from {origin} had or sought protection in {destination} (UNHCR).',
  'hurry.corridor.none':
    'The number: this data release holds no count of people from {origin} in {destination}, nor the other way.',
  'hurry.corridor.otherwise.past':
    'Who says otherwise: for {year}, the United Nations’ estimate of all people born in {origin} and living in {destination} was {desa}; UNHCR’s of those with or in search of protection was {unhcr}. {more, select, unhcr {The first should hold most of the second and is smaller} other {The second is largely inside the first, and not added to it}}.',
  'hurry.corridor.hosting.present':
    'The risk: the safety of {people} people rests on the protection that they have or seek in {place}, {rate} for each 1,000 inhabitants ({year}).',
  'hurry.corridor.hosting.past':
    'The risk: in {year}, the safety of {people} people rested on the protection that they had or sought in {place}, {rate} for each 1,000 inhabitants.',
  'hurry.corridor.dependence.past':
    'The risk: remittances from all over equalled {share} of GDP of {place} in {year}, so that a shock where people work is a shock at home; how much of it crosses this corridor is modelled, not counted.',
  'hurry.corridor.risk-none':
    'The risk: neither protection nor dependence on remittances stands out in recent figures of this corridor; that is not to say that there is none.',
  'hurry.corridor.question.departures':
    'The open question: who leaves {origin} for {destination} now, with what skills, and what do they pay to be recruited? Departures and recruitment cost are not counted internationally.',
  'hurry.corridor.question.cost':
    'The open question: what do those who leave {origin} for {destination} pay to be recruited and to send money home? Neither is counted by corridor in this data release.',
  'hurry.corridor.question.returns':
    'The open question: who could go back from {destination} to {origin} safely, and to what? Returns are counted in part only.',

  'says.corridor.title': 'People of this corridor: every figure that this data release holds',
  'says.corridor.column': 'Direction',
  'says.corridor.direction': 'from {origin}, in {destination}',
  'says.corridor.note': 'Figures as published; those of the year of the estimate first.',
  'says.corridor.why':
    'The United Nations estimate everyone born on the other side in the middle of the year, from censuses and surveys; UNHCR counts those with or in search of protection at its end, from registers. Refugees are largely inside the estimate, so the two are not added.',
  'says.other-in-need.what':
    'Other people in need of international protection, outside their country, end of the year',
  'says.other-in-need.how': 'Estimates of UNHCR and partners, for a few situations',
  'own.corridor.title': '{title}: {self} on {other} ({owner}; {unit})',
  'own.corridor.note':
    'A series of the user, {reach}. It stands beside the international figures of this corridor; nothing is blended.',

  'doubts.corridor.same-sex-ratio':
    'The stock of people born in {origin} and living in {destination} is marked “modelled by source”: women are {value} % of it, exactly as of other origins in {destination}. It stands in the tables and in no sentence.',
  'doubts.corridor.scaled':
    'The stock of people born in {origin} and living in {destination} is {value} times what it was in 2015, exactly as that of other origins in {destination}: the source scaled an older mix to a new total.',
  'doubts.corridor.refugee-sex':
    'People born in {origin} and living in {destination} are refugees mostly, of whom UNHCR registered {value} % as women and girls; the estimate differs by 10 points or more, so no split by sex is given.',
  'gap.corridor-doubt.same-sex-ratio':
    'Stock from {origin} in {destination}: modelled by the source (one share of women for many origins), so kept to the tables.',
  'gap.corridor-doubt.scaled':
    'Stock from {origin} in {destination}: scaled by the source from the mix of 2015, so older than its year.',
  'gap.corridor-doubt.refugee-sex':
    'Women among people from {origin} in {destination}: the estimate contradicts UNHCR’s registers, so no split by sex is given.',
  'gap.corridor-remittances-historic':
    'Remittances from {destination} to {origin} ({year}): withheld, for that stock has shrunk since 1990, and a model by stocks would have money sent by those who moved generations ago.',

  'chart.corridor.title': 'People born in one, living in the other',
  'chart.corridor.subtitle': 'People, {from}–{to}, every five years, 2020 revision',
  'chart.corridor.summary': 'Lines from {from} to {to}: {list}.',
  'chart.corridor.series': 'born in {origin}, in {destination}',
  'chart.corridor.series-displaced': 'from {origin}, in {destination}',
  'chart.corridor-map.title': '{origin} and {destination} on the map',
  'chart.corridor-map.back': 'to {destination}',
  'chart.corridor-map.subtitle': 'People living in the other place, {year}, 2020 revision',
  'chart.corridor-displaced.title': 'Under or seeking protection in the other place',
  'table.both.title': 'Both places, indicator by indicator',
  'table.both.indicator': 'Indicator',
  'table.both.unit': 'Unit',
  'table.both.year': 'Year, {place}',
  'table.both.status': 'Status of source, {place}',
  'table.both.note':
    'Latest year of each; where the two years differ, the values should not be compared to a decimal. An empty cell is no record, never a zero.',
  'table.corridor-treaties.title': 'Treaties: what dated sources recorded for both',
  ...corridorMoney,
} as const;
