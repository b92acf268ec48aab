import type { FactDefinition, FactSource, Rules, UsedFact } from '@sojourn/engine/typology';

const sources: Readonly<Record<FactSource, string>> = {
  self: 'own word',
  document: 'a document',
  observer: 'an observer',
  authority: 'an authority',
};

/** A value in words. @example valueWords(fact, true) // 'yes' */
export function valueWords(
  fact: FactDefinition | undefined,
  value: boolean | number | string,
): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return fact?.choices?.find(({ id }) => id === value)?.label ?? String(value);
}

/** The sentence of a fact. */
export function labelOf(rules: Rules, fact: string): string {
  return rules.facts.get(fact)?.label ?? fact;
}

function answerWords(fact: FactDefinition | undefined, used: UsedFact): string {
  if (used.answer === 'known') return valueWords(fact, used.value!);
  if (used.answer === 'unknown') return 'not known';
  if (used.answer === 'declined') return 'declined';
  if (used.presumed === undefined) return 'not asked';
  return `not raised, presumed ${used.presumed ? 'yes' : 'no'}`;
}

/** A used fact in words. @example usedFactWords(rules, used) // 'age in years: 16 (own word)' */
export function usedFactWords(rules: Rules, used: UsedFact): string {
  const fact = rules.facts.get(used.fact);
  const origin = used.from
    ? ` (follows from: ${labelOf(rules, used.from)})`
    : used.source
      ? ` (${sources[used.source]})`
      : '';
  return `${fact?.label ?? used.fact}: ${answerWords(fact, used)}${origin}`;
}
