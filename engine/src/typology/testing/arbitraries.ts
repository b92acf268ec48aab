import fc from 'fast-check';
import { type Rules, statesOf } from '../classify.ts';
import type { FactAnswer, FactDefinition } from '../contract.ts';
import { type Facts, factsOf } from './facts-text.ts';
import { vectors } from './vectors.ts';

const openAnswers = ['unknown', 'declined', 'not_asked'] as const;

/** Any value that a fact can have. */
export function anyValue(fact: FactDefinition): fc.Arbitrary<boolean | number | string> {
  if (fact.type === 'yes_no') return fc.boolean();
  if (fact.type === 'choice') return fc.constantFrom(...fact.choices!.map(({ id }) => id));
  return fc.oneof(
    fc.constantFrom(0, 5.9, 6, 6.1, 11.9, 12, 12.1, 17.9, 18),
    fc.integer({ min: 0, max: 99 }),
  );
}

/** Any answer to a fact: a value, not known, declined, not asked. */
export function anyAnswer(fact: FactDefinition): fc.Arbitrary<FactAnswer> {
  return fc.oneof(
    { weight: 3, arbitrary: anyValue(fact) },
    { weight: 2, arbitrary: fc.constantFrom(...openAnswers) },
  );
}

/** A case without what contradicts the rest of it. */
export function consistent(rules: Rules, facts: Facts): Facts {
  const { issues } = statesOf(rules, facts);
  const found = issues.find(({ code }) => code === 'fact.contradiction');
  if (!found) return facts;
  const disputed = found.where!.field!.split(', ');
  const rest = Object.entries(facts).filter(([fact]) => !disputed.includes(fact));
  return consistent(rules, Object.fromEntries(rest));
}

/** Any case: every fact of the register may be there, nothing contradicts. */
export function anyCase(rules: Rules, leaveOut: readonly string[] = []): fc.Arbitrary<Facts> {
  const shape = rules.book.facts
    .filter(({ id }) => !leaveOut.includes(id))
    .map((fact) => [fact.id, anyAnswer(fact)] as const);
  return fc
    .record(Object.fromEntries(shape), { requiredKeys: [] })
    .map((facts) => consistent(rules, facts as Facts));
}

/** A case in which a category applies, from our own vectors. */
export function baseCase(category?: string): fc.Arbitrary<Facts> {
  const own = vectors.filter((vector) => category === undefined || vector.category === category);
  return fc.constantFrom(...own.map(({ facts }) => factsOf(facts)));
}

/** A case near one in which a category applies: some answers changed, some added. */
export function nearCase(
  rules: Rules,
  category?: string,
  changes = 4,
  among: readonly FactDefinition[] = rules.book.facts,
): fc.Arbitrary<Facts> {
  const change = fc
    .constantFrom(...among)
    .chain((fact) => anyAnswer(fact).map((answer) => ({ [fact.id]: answer })));
  return fc
    .tuple(baseCase(category), fc.array(change, { maxLength: changes }))
    .map(([base, list]) => consistent(rules, Object.assign({}, base, ...list)));
}
