import type { Issue } from '@sojourn/engine/core';
import type { Episode, Timeline } from '@sojourn/engine/typology';
import { type CaseState, factsOn, factsThatHold, journeyOf } from './case-state.ts';
import type { Typology } from './load-engine.ts';
import type { EarlierNeed, Outcome } from './use-case.ts';

const light = { explain: false, decidingSets: 0, questions: false } as const;

/** The day of the answer: the first day of the part chosen, else of the last stretch. */
function dayOf({ parts, scope }: Pick<CaseState, 'parts' | 'scope'>, over: Timeline | null) {
  if (scope === 'whole') return over?.stretches.at(-1)?.from ?? null;
  const from = parts.find(({ id }) => id === scope)?.from ?? '';
  return over?.stretches.some((stretch) => stretch.from === from) ? from : null;
}

function needsBefore(
  { engine, rules }: Typology,
  { facts, role }: Pick<CaseState, 'facts' | 'role'>,
  journey: readonly Episode[],
  days: readonly string[],
  known: Set<string>,
): EarlierNeed[] {
  return days.flatMap((from) => {
    const { needs } = engine.classify(rules, factsOn(facts, journey, from), { ...light, role });
    const found = needs.filter(({ need, status }) => status === 'owed' && !known.has(need));
    for (const { need } of found) known.add(need);
    return found.map((need) => ({ ...need, from }));
  });
}

/** Findings of the answer and of the whole journey, each once. */
function distinct(issues: readonly Issue[]): readonly Issue[] {
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()];
}

/**
 * What a case shows. With a journey the answer is that of a day – the first of the part chosen, or
 * of the last stretch – beside the timeline and what earlier days still give.
 */
export function outcomeOf(
  typology: Typology,
  one: Pick<CaseState, 'facts' | 'parts' | 'scope' | 'role'>,
): Outcome {
  const { engine, rules } = typology;
  const journey = journeyOf(one.parts);
  const over = journey.length > 0 ? engine.timeline(rules, one.facts, journey, one.role) : null;
  const asOf = dayOf(one, over);
  const facts =
    asOf === null ? factsThatHold({ ...one, skipped: [] }) : factsOn(one.facts, journey, asOf);
  const result = engine.classify(rules, facts, { role: one.role });
  const days = (over?.stretches ?? []).map(({ from }) => from).filter((day) => day < (asOf ?? ''));
  const known = new Set([...result.needs, ...result.heldBack].map(({ need }) => need));
  return {
    result,
    asOf,
    issues: distinct([...result.issues, ...(over?.issues ?? [])]),
    shownStates: engine.statesOf(rules, facts).states,
    timeline: over,
    earlier: needsBefore(typology, one, journey, days, known),
  };
}
