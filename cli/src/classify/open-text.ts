import type { CategoryAnswer, ElementAnswer, Rules } from '@sojourn/engine/typology';
import { labelOf } from './fact-words.ts';
import { wrapped } from './wrap.ts';

const named = 4;

/** An element, or a part of it, holds. */
function holdsSomewhere({ exception, value, parts }: ElementAnswer): boolean {
  return !exception && (value === 'T' || parts.some(holdsSomewhere));
}

/** Something is known that bears on the category: an element holds, or it is open in law. */
export function isTouched({ elements = [], open }: CategoryAnswer): boolean {
  return open.law || elements.some(holdsSomewhere);
}

/** The question of law with both readings. */
export function lawLines(rules: Rules, { openLaw }: CategoryAnswer, indent: number): string[] {
  return openLaw.flatMap((id) => {
    const { question, readings, sources } = rules.unsettled.get(id)!;
    const guidance = sources.flatMap((source) => source.guidance ?? []);
    return [
      ...wrapped(`question of law: ${question}`, indent, 2),
      ...wrapped(`one reading: ${readings.yes}`, indent + 2, 2),
      ...wrapped(`the other: ${readings.no}`, indent + 2, 2),
      ...(guidance.length === 0 ? [] : wrapped(`see ${guidance.join('; ')}`, indent + 2, 2)),
    ];
  });
}

/** What is open of a category: the facts that are missing, the question of law. */
export function openLines(rules: Rules, answer: CategoryAnswer): string[] {
  const { missingFacts } = answer;
  const more = missingFacts.length - named;
  const labels = missingFacts.slice(0, named).map((fact) => labelOf(rules, fact));
  const rest = more > 0 ? `; and ${more} more` : '';
  if (labels.length === 0 && answer.openLaw.length === 0) {
    return wrapped('what is missing is for a qualified legal role to look at', 4, 2);
  }
  return [
    ...(labels.length === 0 ? [] : wrapped(`missing: ${labels.join('; ')}${rest}`, 4, 2)),
    ...lawLines(rules, answer, 4),
  ];
}
