import { csvText } from '@sojourn/engine/core';
import type { FactDefinition, Rules } from '@sojourn/engine/typology';
import { cautions } from './question-text.ts';
import { wrapped } from './wrap.ts';

/** The facts that a role may give. */
export function factsFor(rules: Rules, role: 'worker' | 'legal'): readonly FactDefinition[] {
  return rules.book.facts.filter(({ audience }) => audience === undefined || role === 'legal');
}

function typeWords({ type, choices = [] }: FactDefinition): string {
  if (type === 'choice') return choices.map(({ id }) => id).join(' | ');
  return type === 'number' ? 'number' : 'true | false';
}

function presumption({ presumed }: FactDefinition): string {
  return presumed === undefined ? '' : `presumed ${presumed} until raised`;
}

/** All facts as text, by group: id, type, sentence, question. */
export function factsText(facts: readonly FactDefinition[]): string {
  const groups = [...new Set(facts.map(({ group }) => group))];
  const lines = groups.flatMap((group) => [
    '',
    group.toUpperCase(),
    ...facts
      .filter((fact) => fact.group === group)
      .flatMap((fact) => {
        const notes = [presumption(fact), cautions(fact)].filter((note) => note !== '');
        return [
          ...wrapped(`${fact.id}: ${typeWords(fact)}`, 2, 4),
          ...wrapped(fact.label, 6, 2),
          ...wrapped(fact.question, 6, 2),
          ...(notes.length === 0 ? [] : wrapped(`(${notes.join('; ')})`, 6, 2)),
        ];
      }),
  ]);
  const head = wrapped(
    `${facts.length} facts. Each may be given by its id or its sentence; every one may also be "unknown", "declined" or "not_asked".`,
  );
  return `${[...head, ...lines].join('\n')}\n`;
}

/** All facts as CSV. */
export function factsCsv(facts: readonly FactDefinition[]): string {
  const header = ['fact', 'group', 'type', 'values', 'sentence', 'question', 'presumed', 'kind'];
  const rows = facts.map((fact) => [
    fact.id,
    fact.group,
    fact.type,
    typeWords(fact),
    fact.label,
    fact.question,
    fact.presumed === undefined ? '' : String(fact.presumed),
    fact.about === 'state' ? 'state' : fact.kind,
  ]);
  return csvText([header, ...rows]);
}
