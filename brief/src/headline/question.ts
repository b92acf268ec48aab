import { amount } from '../compute/index.ts';
import type { BriefContext } from '../sections/context.ts';
import { isStale } from '../tense.ts';
import type { LeadId } from './lead.ts';
import type { Risk } from './risk.ts';

export type QuestionId =
  | 'returns'
  | 'districts'
  | 'cost'
  | 'departures'
  | 'arrivals'
  | 'disaster-returns';

/** From this share of GDP on the cost of sending is the question to ask. */
const muchOfGdp = 3;

/** What the figures of the brief leave open, chosen by what they show. */
export function questionOf(context: BriefContext, lead: LeadId, risk: Risk | null): QuestionId {
  if (['conflict', 'deaths', 'flight'].includes(risk?.id ?? '') || lead === 'idps')
    return 'returns';
  if (risk?.id === 'hosting' || lead === 'hosted') return 'districts';
  const share = context.panel.latest('remittances_gdp');
  const cost = context.panel.latest('remittance_cost');
  const old = !cost || isStale(cost.period.end - 1, context.asOf);
  if (share && amount(share) >= muchOfGdp && old) return 'cost';
  if (risk?.id === 'disasters') return 'disaster-returns';
  return lead === 'here' ? 'arrivals' : 'departures';
}
