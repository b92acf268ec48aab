const change =
  '{direction, select, up {rose by {change}} down {fell by {change}} many {grew to {change} its size} other {hardly changed}}';

/** Five lines for a reader in a hurry: number, change, who says otherwise, risk, open question. */
export const hurry = {
  'section.hurry': 'In five lines',

  'hurry.abroad.present':
    'The number: about {people} people born in {place} live abroad ({year}; United Nations estimates, {release}).',
  'hurry.abroad.past':
    'The number: in {year}, about {people} people born in {place} lived abroad (United Nations estimates, {release}).',
  'hurry.here.present':
    'The number: about {people} international migrants live in {place} ({year}; United Nations estimates, {release}).',
  'hurry.here.past':
    'The number: in {year}, about {people} international migrants lived in {place} (United Nations estimates, {release}).',
  'hurry.from.present':
    'The number: {people} people from {place} have or seek protection abroad (end of {year}, UNHCR).',
  'hurry.from.past':
    'The number: at the end of {year}, {people} people from {place} had or sought protection abroad (UNHCR).',
  'hurry.hosted.present':
    'The number: {place} hosts {people} people who have or seek protection (end of {year}, UNHCR).',
  'hurry.hosted.past':
    'The number: at the end of {year}, {place} hosted {people} people who had or sought protection (UNHCR).',
  'hurry.idps.present':
    'The number: {people} people live in displacement by conflict inside {place} (end of {year}, IDMC).',
  'hurry.idps.past':
    'The number: at the end of {year}, {people} people lived in displacement by conflict inside {place} (IDMC).',
  'hurry.none': 'The number: this data release holds no count of people moving for {place}.',

  'hurry.change.past': `The change: from {fromYear} to {toYear} that number ${change}, within one release.`,
  'hurry.change-none': 'The change: no earlier number of the same release can be set beside it.',

  'hurry.otherwise.past':
    'Who says otherwise: for {year}, {otherSource} gives {other}, {usedSource} {used}.',
  'hurry.otherwise-none':
    'Who says otherwise: no second source in this data release counts the same people in the same year.',

  'hurry.risk.deaths.past':
    'The risk: in {year}, deaths in organised violence were {weight} for each 100,000 inhabitants.',
  'hurry.risk.conflict.present':
    'The risk: {figure} people are displaced inside the country by conflict, {weight} for each 1,000 inhabitants ({year}).',
  'hurry.risk.conflict.past':
    'The risk: in {year}, {figure} people were displaced inside the country by conflict, {weight} for each 1,000 inhabitants.',
  'hurry.risk.flight.present':
    'The risk: {figure} people from {place} have or seek protection abroad, {weight} for each 1,000 inhabitants at home ({year}).',
  'hurry.risk.flight.past':
    'The risk: in {year}, {figure} people from {place} had or sought protection abroad, {weight} for each 1,000 inhabitants at home.',
  'hurry.risk.hosting.present':
    'The risk: the safety of {figure} people rests on the protection that they have or seek there, {weight} for each 1,000 inhabitants ({year}).',
  'hurry.risk.hosting.past':
    'The risk: in {year}, the safety of {figure} people rested on the protection that they had or sought there, {weight} for each 1,000 inhabitants.',
  'hurry.risk.disasters.past':
    'The risk: disasters caused {figure} movements within the country during {year} (not people), {weight} for each 1,000 inhabitants.',
  'hurry.risk.dependence.past':
    'The risk: remittances equalled {weight} of GDP in {year}, so that a shock where people work is a shock at home.',
  'hurry.risk-none':
    'The risk: none of the measures looked at (conflict, displacement, hosting, disasters, dependence on remittances) stands out in recent figures; that is not to say that there is none.',

  'hurry.question.returns':
    'The open question: how many of those displaced can go back safely, and to what? Returns are counted in part only.',
  'hurry.question.districts':
    'The open question: in which districts do those who are hosted live, and what do schools, clinics and wages there bear? National averages do not show it.',
  'hurry.question.cost':
    'The open question: what does sending money home cost today? The last price in this data release is over five years old, or there is none.',
  'hurry.question.disaster-returns':
    'The open question: how many of those who flee disasters go back, and how many stay away? Movements are counted, people are not.',
  'hurry.question.departures':
    'The open question: who leaves now, how and with what skills? Stocks are estimated, departures are not counted internationally.',
  'hurry.question.arrivals':
    'The open question: who arrives now, with what status and skills? Stocks are estimated; flows by status are not in this data release.',
} as const;
