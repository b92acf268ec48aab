import type {
  CategoryAnswer,
  Classification,
  DecidingSet,
  ElementAnswer,
  Rules,
} from '@sojourn/engine/typology';

/** Facts that are for a qualified legal role alone. */
function legalFacts(rules: Rules): ReadonlySet<string> {
  return new Set(rules.book.facts.filter((fact) => fact.audience === 'legal').map(({ id }) => id));
}

function withoutFacts(
  elements: readonly ElementAnswer[],
  hidden: ReadonlySet<string>,
): ElementAnswer[] {
  return elements
    .filter(({ facts }) => !facts.some(({ fact }) => hidden.has(fact)))
    .map((element) => ({ ...element, parts: withoutFacts(element.parts, hidden) }));
}

function answerWithout(answer: CategoryAnswer, hidden: ReadonlySet<string>): CategoryAnswer {
  const shown = (fact: string) => !hidden.has(fact);
  const fits = (set: DecidingSet) => Object.keys(set.facts).every(shown);
  const { deciding, elements } = answer;
  return {
    ...answer,
    missingFacts: answer.missingFacts.filter(shown),
    presumed: answer.presumed.filter(shown),
    ...(deciding && {
      deciding: {
        ...deciding,
        applies: deciding.applies.filter(fits),
        doesNotApply: deciding.doesNotApply.filter(fits),
      },
    }),
    ...(elements && { elements: withoutFacts(elements, hidden) }),
  };
}

/**
 * A classification as its role may read it: outside a qualified legal role nothing tells of
 * exclusion, neither as an element, nor as a presumption, nor as something to ask.
 */
export function forRole(rules: Rules, result: Classification): Classification {
  if (result.role === 'legal') return result;
  const hidden = legalFacts(rules);
  return { ...result, answers: result.answers.map((answer) => answerWithout(answer, hidden)) };
}
