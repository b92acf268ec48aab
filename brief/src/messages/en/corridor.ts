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

  'chart.corridor.title': 'People born in one, living in the other',
  'chart.corridor.subtitle': 'People, {from}–{to}, every five years, 2020 revision',
  'chart.corridor.summary': 'Lines from {from} to {to}: {list}.',
  'chart.corridor.series': 'born in {origin}, in {destination}',
  'chart.corridor.series-displaced': 'from {origin}, in {destination}',
  'chart.corridor-map.title': '{origin} and {destination} on the map',
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
} as const;
