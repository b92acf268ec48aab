import { changeOf } from '../compute/index.ts';
import {
  disagreementOn,
  type Lead,
  leadsOf,
  questionOf,
  type Risk,
  riskOf,
} from '../headline/index.ts';
import { sourceName } from '../reading/origins.ts';
import { isolated } from '../words/index.ts';
import { number, people, peopleOrCount, place, words, yearOf } from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import type { BriefContext } from './context.ts';

function sayNumber(out: Collector, context: BriefContext, lead: Lead): void {
  out.say(`hurry.${lead.id}`, {
    place: place(context.place.code),
    people: people(lead.now),
    year: yearOf(lead.now),
    release: words(lead.now.origin.release),
  });
}

/** What became of the number since before, or that nothing can be set beside it. */
export function sayChange(out: Collector, { now, before }: Pick<Lead, 'now' | 'before'>): void {
  if (!before) {
    out.state('hurry.change-none', {});
    return;
  }
  const { direction, change, style } = changeOf(before, now);
  out.tell('hurry.change.past', {
    fromYear: yearOf(before),
    toYear: yearOf(now),
    direction: words(direction),
    change: number(change, style),
  });
}

function sayOtherwise(out: Collector, context: BriefContext, lead: Lead): void {
  const found = disagreementOn(context, lead.id);
  if (!found) {
    out.state('hurry.otherwise-none', {});
    return;
  }
  const name = (of: typeof found.used) =>
    words(isolated(sourceName(context.facts.manifest, of.figure), context.voice));
  out.tell('hurry.otherwise.past', {
    year: yearOf(found.used.figure),
    used: people(found.used.figure),
    usedSource: name(found.used),
    other: people(found.other.figure),
    otherSource: name(found.other),
  });
}

function sayRisk(out: Collector, context: BriefContext, risk: Risk | null): void {
  if (!risk) {
    out.state('hurry.risk-none', {});
    return;
  }
  const args = {
    ...(risk.id === 'flight' && { place: place(context.place.code) }),
    ...(risk.id !== 'deaths' && { figure: peopleOrCount(risk.figure) }),
    weight: number(risk.weight, risk.id === 'dependence' ? 'percent' : 'plain'),
    year: yearOf(risk.figure),
  };
  if (risk.id === 'conflict' || risk.id === 'flight' || risk.id === 'hosting')
    out.say(`hurry.risk.${risk.id}`, args);
  else out.tell(`hurry.risk.${risk.id}.past`, args);
}

/** *In five lines*: the number, the change, who says otherwise, the risk, the open question. */
export function hurrySection(context: BriefContext): SectionDraft {
  const out = collector(context);
  const [lead] = leadsOf(context);
  if (!lead) {
    out.state('hurry.none', { place: place(context.place.code) });
    return out.done('hurry');
  }
  const risk = riskOf(context);
  sayNumber(out, context, lead);
  sayChange(out, lead);
  sayOtherwise(out, context, lead);
  sayRisk(out, context, risk);
  out.state(`hurry.question.${questionOf(context, lead.id, risk)}`, {});
  return out.done('hurry');
}
