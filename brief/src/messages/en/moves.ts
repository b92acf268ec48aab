/** Who moves: stocks of migrants in two revisions of the United Nations' estimates. */
export const moves = {
  'moves.abroad.total.present':
    'About {people} people born in {place} live in another country ({year}; United Nations estimates, {release}).',
  'moves.abroad.total.past':
    'In {year}, about {people} people born in {place} lived in another country (United Nations estimates, {release}).',
  'moves.abroad.share.present': 'That equals {share} of the number of inhabitants.',
  'moves.abroad.share.past': 'That equalled {share} of the number of inhabitants in {year}.',
  'moves.abroad.change.past':
    'Between {fromYear} and {toYear} their number {direction, select, up {rose by {change}} down {fell by {change}} many {grew to {change} its size} other {hardly changed}}, from {from} to {to} (both {release}).',
  'moves.abroad.break.past':
    'Between {before} and {after} the number estimated went from {from} to {to} ({release}); an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'moves.abroad.corridors.present':
    'The largest {listCount, plural, one {group} other {groups}}{apart, select, yes { (without those that the source filled in)} other {}} {listCount, plural, one {lives} other {live}} in {list} ({year}, {release}){n, plural, =0 {} other {; the # largest destinations together hold {share} of those whose destination is known}}.',
  'moves.abroad.corridors.past':
    'In {year}, the largest {listCount, plural, one {group} other {groups}}{apart, select, yes { (without those that the source filled in)} other {}} lived in {list} ({release}){n, plural, =0 {} other {; the # largest destinations together held {share} of those whose destination was known}}.',
  'moves.abroad.women.present':
    'Women and girls are {share} of those counted as living abroad ({year}, {release}).',
  'moves.abroad.women.past':
    'Women and girls were {share} of those counted as living abroad in {year} ({release}).',
  'moves.abroad.women-range.past':
    'Among the largest destinations, women’s share in {year} ran from {low} in {lowPlace} to {high} in {highPlace}.',

  'moves.here.total.present':
    'About {people} international migrants live in {place} ({year}; United Nations estimates, {release}).',
  'moves.here.total.past':
    'In {year}, about {people} international migrants lived in {place} (United Nations estimates, {release}).',
  'moves.here.share.present': 'They are {share} of its inhabitants.',
  'moves.here.share.past': 'They were {share} of its inhabitants in {year}.',
  'moves.here.change.past':
    'Between {fromYear} and {toYear} their number {direction, select, up {rose by {change}} down {fell by {change}} many {grew to {change} its size} other {hardly changed}}, from {from} to {to} (both {release}).',
  'moves.here.break.past':
    'Between {before} and {after} the number estimated went from {from} to {to} ({release}); an event or another way of counting lay between, so that earlier numbers were not set against later ones.',
  'moves.here.corridors.present':
    'The largest {listCount, plural, one {group} other {groups}}{apart, select, yes { (without those that the source filled in)} other {}} {listCount, plural, one {was} other {were}} born in {list} ({year}, {release}){n, plural, =0 {} other {; the # largest origins together make up {share} of those whose origin is known}}.',
  'moves.here.corridors.past':
    'In {year}, the largest {listCount, plural, one {group} other {groups}}{apart, select, yes { (without those that the source filled in)} other {}} had been born in {list} ({release}){n, plural, =0 {} other {; the # largest origins together made up {share} of those whose origin was known}}.',
  'moves.here.women.present': 'Women and girls are {share} of migrants there ({year}, {release}).',
  'moves.here.women.past': 'Women and girls were {share} of migrants there in {year} ({release}).',
  'moves.here.unknown.past':
    'For {share} of the migrants counted in {year} no single country of origin was known ({release}).',

  'moves.net.present':
    'Population estimates for {year} imply that {people} more people {direction, select, in {came to {place} than left it} other {left {place} than came to it}} during the year.',
  'moves.net.past':
    'Population estimates for {year} implied that {people} more people {direction, select, in {came to {place} than left it} other {left {place} than came to it}} during the year.',
  'moves.note.net':
    'Net migration is what remains of the change of a population once births and deaths are taken out. It is a residual, not a count of departures or arrivals.',
  'moves.note.definition':
    'A migrant is counted here as a person who lives in a country other than that of birth or, where births are not recorded, of citizenship. Short, seasonal and irregular stays are mostly unseen.',
  'moves.note.revisions-abroad.past':
    'Two revisions of the United Nations’ estimates stand side by side here. For people born in {place} and living abroad in {year}, the 2020 revision gave {older} and the 2024 revision {newer}. Totals come from the 2024 revision, sex and corridors from the 2020 one; no share or change mixes the two.',
  'moves.note.revisions-here.past':
    'Two revisions of the United Nations’ estimates stand side by side here. For migrants living in {place} in {year}, the 2020 revision gave {older} and the 2024 revision {newer}. Totals come from the 2024 revision, sex and corridors from the 2020 one; no share or change mixes the two.',
  'moves.note.modelled':
    'Left out here: {list}. One share of women for many origins tells that the source filled in what it did not have. Their numbers stand with the others to be checked, below.',
  'moves.note.scaled':
    'Modelled by source, of the groups told or drawn here: {list}. Since 2015 each grew by exactly the same factor as other groups in the same country: the source scaled an older mix to a new total, so that order and shares are older than the year.',
  'moves.note.only2020':
    'The totals of the 2024 revision in this data release do not hold {place}; all figures of this section come from the 2020 revision.',

  'chart.totals.title': 'People living abroad and migrants living here',
  'chart.totals.subtitle': 'People, {from}–{to}, {release}',
  'chart.totals.abroad': 'born in {place}, living abroad',
  'chart.totals.here': 'migrants in {place}',
  'chart.totals.summary':
    'Lines from {from} to {to} show people born in {place} who live abroad and migrants who live in {place}, both from the {release}.',
  'chart.destinations.title': 'Where people born in {place} lived in {year}',
  'chart.origins.title': 'Where migrants in {place} in {year} had been born',
  'chart.corridors.subtitle':
    'People by sex, {n, plural, one {the only group} other {the # largest groups}}, 2020 revision; the small mark is {before}',
  'chart.corridors.apart':
    'without {n, plural, one {one group} other {# groups}} that the source filled in',
  'chart.corridors.summary':
    'Bars, longest first, split into women and men: {list}. Year {year}, 2020 revision.',
  'chart.over-time-abroad.title': 'The largest destinations since {from}',
  'chart.over-time-here.title': 'The largest origins since {from}',
  'chart.over-time.subtitle': 'People, {from}–{to}, every five years, 2020 revision, one scale',
  'chart.over-time.summary': 'Small line charts on one scale from {from} to {to} for {list}.',
  'chart.map-abroad.title': 'From {place} to the largest destinations, {year}',
  'chart.map-here.title': 'To {place} from the largest origins, {year}',
  'chart.map.subtitle': 'People, the width of each line follows their number, 2020 revision',
  'chart.map.summary': 'A map with lines between {place} and {list}.',
} as const;
