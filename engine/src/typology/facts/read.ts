import type { Issue } from '../../core/index.ts';
import type { FactAnswer, FactDefinition, FactInput, FactRecord } from '../contract.ts';
import type { FactKeys } from './keys.ts';
import type { FactState, FactStates } from './state.ts';

/** Facts read from a case: states by id, and what was wrong with the rest. */
export interface ReadFacts {
  readonly states: FactStates;
  readonly issues: readonly Issue[];
}

/** Where the facts come from, for messages. */
export interface FactPlace {
  readonly file?: string;
  readonly row?: number;
}

const open = new Set(['unknown', 'declined', 'not_asked']);

function recordOf(answer: FactAnswer | FactRecord): FactRecord {
  const isRecord = typeof answer === 'object' && answer !== null && !Array.isArray(answer);
  return isRecord ? answer : { value: answer as FactAnswer };
}

/** What was given, as one would write it; `nothing` where there is none. */
function written(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return JSON.stringify(value) ?? 'nothing';
}

function expectationOf(fact: FactDefinition): string {
  if (fact.type === 'yes_no') return 'true or false';
  if (fact.type === 'number') return `a number from 0 to ${fact.max}`;
  return fact.choices!.map(({ id }) => id).join(', ');
}

/** The value in the fact's own terms, or undefined where it is none. */
function readValue(fact: FactDefinition, value: unknown): boolean | number | string | undefined {
  if (fact.type === 'yes_no') return typeof value === 'boolean' ? value : undefined;
  if (fact.type === 'number') {
    return typeof value === 'number' && value >= 0 && value <= fact.max! ? value : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const id = value
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return fact.choices!.find((choice) => choice.id === id)?.id;
}

function stateOf(fact: FactDefinition, record: FactRecord): FactState | undefined {
  if (typeof record.value === 'string' && open.has(record.value)) {
    return { answer: record.value as 'unknown' | 'declined' | 'not_asked' };
  }
  const value = readValue(fact, record.value);
  if (value === undefined) return undefined;
  return {
    answer: 'known',
    value,
    ...(record.source && { source: record.source }),
    ...(record.level && { level: record.level }),
    ...(record.reason && { reason: record.reason }),
  };
}

function sameState(a: FactState, b: FactState): boolean {
  return a.answer === b.answer && a.value === b.value;
}

/**
 * Reads the facts of a case: keys by id or sentence, values checked, nothing resolved by guessing.
 *
 * @param keys the alias table
 * @param input fact key → answer or record
 * @param place file and row, for messages
 * @returns states, and issues `fact.unknown`, `fact.value`, `fact.repeated`; a fact that could not be read is left out
 * @example readFacts(keys, { age_years: 16 }).states.get('age_years')?.value // 16
 */
export function readFacts(keys: FactKeys, input: FactInput, place: FactPlace = {}): ReadFacts {
  const states = new Map<string, FactState>();
  const issues: Issue[] = [];
  for (const [key, answer] of Object.entries(input)) {
    const fact = keys.find(key);
    if (!fact) {
      const expected = keys.near(key).join(', ');
      const where = { ...place, field: key };
      issues.push({ severity: 'warning', code: 'fact.unknown', where, got: key, expected });
      continue;
    }
    const record = recordOf(answer);
    const state = stateOf(fact, record);
    const where = { ...place, field: fact.id };
    if (!state) {
      issues.push({
        severity: 'warning',
        code: 'fact.value',
        where,
        got: written(record.value),
        expected: expectationOf(fact),
      });
      continue;
    }
    const earlier = states.get(fact.id);
    if (earlier && !sameState(earlier, state)) {
      const [got, expected] = [earlier, state].map((one) => String(one.value ?? one.answer));
      issues.push({
        severity: 'warning',
        code: 'fact.repeated',
        where,
        got: got!,
        expected: expected!,
      });
    }
    const repeated = earlier && !sameState(earlier, state);
    states.set(fact.id, repeated ? { answer: 'unknown' } : state);
  }
  return { states, issues };
}
