import {
  type Classification,
  classify,
  type FactInput,
  type OwedNeed,
  type Rules,
  type Timeline,
  timeline,
} from '@sojourn/engine/typology';
import type { CaseFile } from './read-case.ts';

/** A need from an earlier stretch, with the days on which it arose. */
export interface EarlierNeed extends OwedNeed {
  readonly from: string;
}

/** What the command says of a case. */
export interface CaseOutcome {
  readonly result: Classification;
  /** The facts on which the result rests: those of the whole case and of the last stretch. */
  readonly facts: FactInput;
  /** First day of the last stretch, where there is a journey. */
  readonly asOf: string | null;
  readonly timeline: Timeline | null;
  /** Needs that earlier stretches give and the last no longer does. */
  readonly earlierNeeds: readonly EarlierNeed[];
}

type Journey = NonNullable<CaseFile['journey']>;

/** The facts that hold on a day: a later-beginning episode stands before an earlier one. */
function factsOn(throughout: FactInput, journey: Journey, day: string): FactInput {
  const active = journey
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return Object.assign({}, throughout, ...active.map(({ facts }) => facts));
}

/** Needs that an earlier stretch gives, by the categories shown then; each once, the first time. */
function needsBefore(
  rules: Rules,
  { facts, journey = [] }: CaseFile,
  { stretches }: Timeline,
  now: readonly OwedNeed[],
): EarlierNeed[] {
  const known = new Set(now.map(({ need }) => need));
  const earlier = stretches.slice(0, -1).flatMap(({ from, verdicts }) => {
    const light = { explain: false, decidingSets: 0, questions: false };
    const { needs } = classify(rules, factsOn(facts, journey, from), light);
    return needs.map((need) => ({
      ...need,
      categories: need.categories.filter((id) => verdicts.get(id) === 'applies'),
      from,
    }));
  });
  return earlier.filter(({ need, status }) => {
    if (status !== 'owed' || known.has(need)) return false;
    known.add(need);
    return true;
  });
}

/**
 * Classifies a case. With a journey the answer is that of its last stretch, beside the timeline
 * and what earlier stretches still give.
 */
export function outcomeOf(
  rules: Rules,
  one: CaseFile,
  role: 'worker' | 'legal',
  file: string,
): CaseOutcome {
  const { journey } = one;
  const over = journey?.length ? timeline(rules, one.facts, journey, role) : null;
  const asOf = over?.stretches.at(-1)?.from ?? null;
  const facts = asOf === null ? one.facts : factsOn(one.facts, journey!, asOf);
  const result = classify(rules, facts, { role, place: { file } });
  return {
    result,
    facts,
    asOf,
    timeline: over,
    earlierNeeds: over ? needsBefore(rules, one, over, result.needs) : [],
  };
}
