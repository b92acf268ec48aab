/** What a corridor brings: money, its cost, and recruitment. */
export const corridorMoney = {
  'corridor.remittances.shares.past':
    'That was {ofMoney} of all that the model gave {receiver}; the number of people in {sender} alone made it {ofPeople}. The difference, made by incomes and by stocks of another year, was the least doubt of the model.',
  'corridor.remittances.own.past':
    '{owner} counted {usd} sent from {sender} to {receiver} in {year} (a series of the user). A count came before a model, so the modelled figure was left out.',
  'corridor.note.saving':
    'Each percentage point less would leave one dollar of every hundred sent with people, before anyone changes what they send.',
  'recruitment.title': 'Recruitment from {origin} to {destination}: what is known',
  'recruitment.matter': 'Matter',
  'recruitment.known': 'What is known',
  'recruitment.evidence': 'Evidence',
  'recruitment.unmeasured': '– – – (not measured on this corridor in this data release)',
  'recruitment.grade.none': 'none',
  'recruitment.grade.strong':
    'strong, for places were drawn by lot; size not yet checked against the paper',
  'recruitment.cost': 'What the worker pays, in months of earnings abroad (SDG 10.7.1)',
  'recruitment.payer': 'Who pays: worker, employer or State',
  'recruitment.debt': 'Debt taken up to leave, and what it costs each month',
  'recruitment.household': 'Part of the earnings of a contract that reaches the household',
  'recruitment.irregular': 'Use of irregular ways',
  'recruitment.irregular.known':
    '– – – (more where the regular way is dearer is expected; no size)',
  'recruitment.bondage': 'Bondage by debt',
  'recruitment.bondage.known': '– – – (more where debt is higher is expected; no size)',
  'recruitment.placement': 'Placement by governments instead of brokers',
  'recruitment.placement.known':
    'Households consumed about a fifth more than those that drew no place (Bangladesh to Malaysia; Mobarak, Sharif and Shrestha)',
  'recruitment.note':
    'Dashes: no one has measured it, and none is zero. As arithmetic alone, each month of earnings that recruitment costs takes one twenty-fourth of a contract of two years. Women: recruitment cost is not known by sex.',
  'corridor.saving.part.past':
    'Of the modelled amount alone, a cost equal to the goal would leave {saving} more a year; no cost of this corridor itself was in the data release.',
} as const;
