import { amount } from '../compute/index.ts';
import type { PastId } from '../messages/catalogue.ts';
import { solutionsReader } from '../reading/displaced.ts';
import { isStale } from '../tense.ts';
import { list, message, pair, people, place, yearOf } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const spoken = [
  { role: 'origin', kind: 'returned_refugees', id: 'refugees', name: 'solution.returned' },
  { role: 'origin', kind: 'returned_idps', id: 'idps', name: 'solution.returned-idps' },
  { role: 'origin', kind: 'resettlement', id: 'resettled', name: 'solution.resettled' },
  { role: 'asylum', kind: 'resettlement', id: 'admitted', name: 'solution.admitted' },
  { role: 'asylum', kind: 'naturalisation', id: 'naturalised', name: 'solution.naturalised' },
] as const;

/** Counts below ten are rounded by UNHCR and say little: they stay in the tables. */
const fewest = 10;

/** Returns, resettlement and naturalisation of the latest year that has each. */
export function saySolutions(out: Collector, context: BriefContext): void {
  const reader = solutionsReader(context.facts);
  const old = spoken.flatMap(({ role, kind, id, name }) => {
    const found = reader.latest(role, kind);
    if (!found || amount(found) < fewest) return [];
    const args = { place: place(context.place.code), people: people(found), year: yearOf(found) };
    out.tell(`displacement.returns.${id}.past` satisfies PastId, args);
    return isStale(found.period.start, context.asOf) ? [pair(message(name), yearOf(found))] : [];
  });
  if (old.length > 0) out.gap('gap.flows-old', 'old', { list: list(old) });
}
