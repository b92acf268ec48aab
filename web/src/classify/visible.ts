import type {
  CategoryAnswer,
  Classification,
  ElementAnswer,
  Rules,
} from '@sojourn/engine/typology';

/** Whether a fact may be shown to a role. */
export function mayShowFact(rules: Rules, role: 'worker' | 'legal', fact: string): boolean {
  return role === 'legal' || rules.facts.get(fact)?.audience !== 'legal';
}

/** Answers in the order and groups of the page. */
export interface Groups {
  readonly shown: readonly CategoryAnswer[];
  readonly openLaw: readonly CategoryAnswer[];
  readonly openFacts: readonly CategoryAnswer[];
  /** Open, with no recorded fact in their tree. */
  readonly untouched: readonly CategoryAnswer[];
  readonly notShown: readonly CategoryAnswer[];
}

/** Whether a recorded answer stands somewhere in a tree; common parts are looked at once. */
function isTouched(elements: readonly ElementAnswer[], seen: Set<ElementAnswer>): boolean {
  return elements.some((element) => {
    if (seen.has(element)) return false;
    seen.add(element);
    const isRecorded = element.facts.some(({ answer }) => answer !== 'not_asked');
    return isRecorded || isTouched(element.parts, seen);
  });
}

/** Groups the answers; inside a group what protects most comes first. */
export function groupAnswers(rules: Rules, { answers }: Classification): Groups {
  const weight = (answer: CategoryAnswer) => rules.categories.get(answer.category)!.weight;
  const sorted = [...answers].sort((a, b) => weight(b) - weight(a));
  const open = sorted.filter(({ verdict }) => verdict === 'undetermined');
  const byFacts = open.filter(({ open: { law } }) => !law);
  const touched = new Set(byFacts.filter(({ elements }) => isTouched(elements ?? [], new Set())));
  return {
    shown: sorted.filter(({ verdict }) => verdict === 'applies'),
    openLaw: open.filter(({ open: { law } }) => law),
    openFacts: byFacts.filter((answer) => touched.has(answer)),
    untouched: byFacts.filter((answer) => !touched.has(answer)),
    notShown: sorted.filter(({ verdict }) => verdict === 'does_not_apply'),
  };
}
