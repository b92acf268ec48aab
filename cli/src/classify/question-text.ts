import type { FactDefinition, Question, Rules } from '@sojourn/engine/typology';
import { wrapped } from './wrap.ts';

/** Asks much of a person. */
export function isSensitive({ intrusiveness }: FactDefinition): boolean {
  return intrusiveness >= 2;
}

/** To whom a question is put and how much it asks, in words; empty for a plain one. */
export function cautions(fact: FactDefinition): string {
  const words = [
    ...(fact.about === 'state' ? ['about the State, not the person'] : []),
    ...(fact.kind === 'evaluative' ? ['for the assessor to judge, with reasons'] : []),
    ...(isSensitive(fact) ? ['sensitive: may be left out'] : []),
  ];
  return words.join('; ');
}

/** The labels of the categories that an answer may settle. */
export function settledLabels(rules: Rules, { categories }: Question): string {
  return categories.map((id) => rules.categories.get(id)!.label).join(', ');
}

/** The best questions to ask next, numbered. */
export function questionLines(rules: Rules, questions: readonly Question[]): string[] {
  return questions.flatMap((question, index) => {
    const fact = rules.facts.get(question.fact)!;
    const care = cautions(fact);
    return [
      ...wrapped(`${index + 1}. ${fact.question}`, 2, 3),
      ...wrapped(`${fact.id}${care === '' ? '' : ` · ${care}`}`, 5, 2),
      ...wrapped(`may settle: ${settledLabels(rules, question)}`, 5, 2),
    ];
  });
}

/** How a question may be answered, in words. */
export function answersLine({ type, choices = [] }: FactDefinition): string {
  if (type === 'yes_no') return 'y or n';
  if (type === 'number') return 'a number';
  return choices.map(({ label }, i) => `${i + 1} ${label}`).join(' · ');
}
