import { slipDistance } from '../../core/index.ts';
import type { FactDefinition } from '../contract.ts';

/** One spelling of a key: lower case, plain words, single spaces. */
function folded(key: string): string {
  return key
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Finds facts by id or by their sentence, however spaced and cased. */
export interface FactKeys {
  find(key: string): FactDefinition | undefined;
  /** The nearest known keys, best first. */
  near(key: string): readonly string[];
}

/** 0 for the same words, 1 for none in common (Dice), or the share of slips, whichever is nearer. */
function strangeness(key: string, text: string): number {
  const words = new Set(key.split(' '));
  const others = new Set(text.split(' '));
  const shared = [...words].filter((word) => others.has(word)).length;
  const slips = slipDistance(key, text) / Math.max(key.length, text.length);
  return Math.min(1 - (2 * shared) / (words.size + others.size), slips);
}

/**
 * The alias table of a fact register: stable ids and the sentences that label them.
 *
 * @example factKeys(ruleBook.facts).find('age in years')?.id // 'age_years'
 */
export function factKeys(facts: readonly FactDefinition[]): FactKeys {
  const spellings = facts.map((fact) => ({ fact, keys: [folded(fact.id), folded(fact.label)] }));
  const byKey = new Map(spellings.flatMap(({ fact, keys }) => keys.map((key) => [key, fact])));
  return {
    find: (key) => byKey.get(folded(key)),
    near: (key) =>
      spellings
        .map(({ fact, keys }) => ({
          id: fact.id,
          score: Math.min(...keys.map((text) => strangeness(folded(key), text))),
        }))
        .sort((a, b) => a.score - b.score)
        .slice(0, 3)
        .map(({ id }) => id),
  };
}
