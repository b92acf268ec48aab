import type { Figure } from '@sojourn/engine/core';
import { amount, quotient } from '../compute/index.ts';
import { number, people, percent, place, words, yearOf } from '../sections/arguments.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { sayChange } from '../sections/hurry.ts';
import { isStale } from '../tense.ts';
import { directionInNeed } from './displacement.ts';
import { tellableStocks } from './doubts.ts';
import { type CorridorLead, corridorLeads } from './lead.ts';
import { latestOwnOn } from './own.ts';
import type { CorridorContext, Direction } from './sides.ts';

/** From this share of GDP on, remittances from all over are a risk to name. */
const muchOfGdp = 5;
/** From this many for each 1,000 inhabitants on, hosting is. */
const manyHosted = 1;

/** UNHCR's and the United Nations' figures of one direction in one year, where both are there. */
function bothCounts(direction: Direction): { unhcr: Figure; desa: Figure } | null {
  const stock = tellableStocks(direction).at(-1);
  const inNeed = directionInNeed(direction).find(({ year }) => year === stock?.year);
  return stock && inNeed ? { unhcr: inNeed.people, desa: stock.people } : null;
}

function sayOtherwise(out: Collector, { direction }: CorridorLead): void {
  const both = bothCounts(direction);
  if (!both) {
    out.state('hurry.otherwise-none', {});
    return;
  }
  out.tell('hurry.corridor.otherwise.past', {
    ...direction.args,
    year: yearOf(both.unhcr),
    unhcr: people(both.unhcr),
    desa: people(both.desa),
    more: words(amount(both.unhcr) > amount(both.desa) ? 'unhcr' : 'desa'),
  });
}

/** Weighed for the receiving country where people are protected there, else for the sending one. */
function sayRisk(out: Collector, { id, direction, now }: CorridorLead): void {
  const { origin, destination } = direction;
  const inhabitants = destination.panel.at('population', now.period.start);
  if (id === 'displaced' && inhabitants) {
    const rate = quotient(now, inhabitants, 1000, 'per 1,000 inhabitants');
    if (amount(rate) >= manyHosted && !isStale(now.period.start, origin.asOf)) {
      const args = { place: direction.args.destination, people: people(now), year: yearOf(now) };
      out.say('hurry.corridor.hosting', { ...args, rate: number(rate, 'plain') });
      return;
    }
  }
  const share = origin.panel.latest('remittances_gdp');
  if (share && amount(share) >= muchOfGdp && !isStale(share.period.start, origin.asOf)) {
    const args = { place: place(origin.place.code), year: yearOf(share) };
    out.tell('hurry.corridor.dependence.past', { ...args, share: percent(share) });
    return;
  }
  out.state('hurry.corridor.risk-none', {});
}

function sayQuestion(out: Collector, context: CorridorContext, { id, direction }: CorridorLead) {
  const side = context.sides.find(({ outbound }) => outbound === direction)!;
  const counted = latestOwnOn(side, 'departures') !== null;
  const question = id === 'displaced' ? 'returns' : counted ? 'cost' : 'departures';
  out.state(`hurry.corridor.question.${question}`, direction.args);
}

/** *In five lines* for a corridor: number, change, who says otherwise, risk, open question. */
export function corridorHurry(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const [lead] = corridorLeads(context);
  if (!lead) {
    out.state('hurry.corridor.none', context.directions[0].args);
    return out.done('hurry');
  }
  const { args } = lead.direction;
  out.say(`hurry.corridor.${lead.id}`, {
    ...args,
    people: people(lead.now),
    year: yearOf(lead.now),
    release: words(lead.now.origin.release),
  });
  sayChange(out, lead);
  sayOtherwise(out, lead);
  sayRisk(out, lead);
  sayQuestion(out, context, lead);
  return out.done('hurry');
}
