import type { FactAnswer, FactDefinition, FactRecord, FactState } from '@sojourn/engine/typology';
import { words } from '../words/en.ts';

/** A value of a fact in words. */
export function valueText(fact: FactDefinition, value: boolean | number | string): string {
  const { answer } = words.classify;
  if (typeof value === 'boolean') return value ? answer.yes : answer.no;
  return fact.choices?.find(({ id }) => id === value)?.label ?? String(value);
}

/** What is known of a fact in words: unknown, declined and not asked are told apart. */
export function stateText(
  fact: FactDefinition,
  state: Pick<FactState, 'answer' | 'value'> | undefined,
): string {
  const { answer } = words.classify;
  switch (state?.answer) {
    case 'known':
      return valueText(fact, state.value!);
    case 'unknown':
      return answer.unknown;
    case 'declined':
      return answer.declined;
    default:
      return answer.notAsked;
  }
}

/** A recorded answer with its source; a bare answer has none. */
export function recordOf(given: FactAnswer | FactRecord | undefined): FactRecord {
  return typeof given === 'object' ? given : { value: given ?? 'not_asked' };
}

/** The number that a text means, or null where it is none from 0 to the fact's largest. */
export function numberIn(
  text: string,
  { max = Number.POSITIVE_INFINITY }: FactDefinition,
): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && value >= 0 && value <= max ? value : null;
}
