import type { FactDefinition } from '../contract.ts';
import type { FactStates } from '../facts/state.ts';
import type { CompiledBook } from '../logic/compile.ts';
import { constantUnder } from '../logic/restrict.ts';
import { type Variable, valueUnder } from '../logic/variables.ts';
import type { Decisions } from './decide.ts';
import { type Signs, signsOf } from './signs.ts';

/** A question worth asking next, and what it would settle. */
export interface Question {
  readonly fact: string;
  /** What it would settle on average (weighted) of the categories that the case gives a sign of. */
  readonly protects: number;
  /** Categories that it could settle, whatever the answer, at least (weighted) and on average. */
  readonly settlesAtLeast: number;
  readonly settlesOnAverage: number;
  /** Categories that some answer would settle. */
  readonly categories: readonly string[];
}

function answersTo(
  fact: FactDefinition,
  variables: readonly Variable[],
): (boolean | number | string)[] {
  if (fact.type === 'yes_no') return [false, true];
  if (fact.type === 'choice') return fact.choices!.map(({ id }) => id);
  return variables.flatMap((variable) => (variable.kind === 'fact' ? variable.cells.samples : []));
}

/** A category of protection that nothing points to counts as any other does. */
function weightOf(book: CompiledBook, signs: Signs, category: string): number {
  return signs.get(category) === false ? 1 : book.categories.get(category)!.weight;
}

const mean = (values: readonly number[]): number =>
  values.reduce((a, b) => a + b, 0) / values.length;

/** What each answer to a fact would settle, weighted by what a wrong "no" would harm. */
function settledBy(
  book: CompiledBook,
  signs: Signs,
  { of }: Decisions,
  fact: FactDefinition,
): Question | undefined {
  const indices = book.ofFact.get(fact.id) ?? [];
  const variables = indices.map((index) => book.variables[index]!);
  const affected = [...of].filter(([, { depends }]) => indices.some((i) => depends.includes(i)));
  if (affected.length === 0) return undefined;
  const categories = new Set<string>();
  const sums = answersTo(fact, variables).map((value) => {
    const state = { answer: 'known', value } as const;
    const values = new Map(indices.map((index, at) => [index, valueUnder(variables[at]!, state)]));
    let all = 0;
    let signed = 0;
    for (const [id, { rest }] of affected) {
      const settled = constantUnder(book.diagram, rest, (index) => values.get(index) ?? -1);
      if (settled < 0) continue;
      categories.add(id);
      const weight = weightOf(book, signs, id);
      all += weight;
      if (signs.get(id)) signed += weight;
    }
    return { all, signed };
  });
  return {
    fact: fact.id,
    protects: mean(sums.map(({ signed }) => signed)),
    settlesAtLeast: Math.min(...sums.map(({ all }) => all)),
    settlesOnAverage: mean(sums.map(({ all }) => all)),
    categories: [...categories],
  };
}

/** Whether a question for the assessor builds on a fact that was declined or is not known. */
function buildsOnNothing(book: CompiledBook, states: FactStates, fact: FactDefinition): boolean {
  if (fact.kind !== 'evaluative') return false;
  return book.book.implications.some(({ if: condition, gives }) => {
    if (!('fact' in condition) || condition.fact !== fact.id) return false;
    const { answer } = states.get(gives.fact) ?? { answer: 'not_asked' };
    return answer === 'declined' || answer === 'unknown';
  });
}

const judged = ({ kind }: FactDefinition): number => Number(kind === 'evaluative');

/**
 * Questions in the order in which to ask them: what settles most of the protection that the case
 * gives a sign of, then most whatever the answer, then on average (all weighted by what a wrong
 * "no" would harm), then what the person can tell before what an assessor judges, then what asks
 * least of the person.
 *
 * @param book the compiled rule book
 * @param states facts of the case: what was declined or is not known is not asked again
 * @param decisions the answers so far
 * @param role facts for a qualified legal role are left out for others
 */
export function questions(
  book: CompiledBook,
  states: FactStates,
  decisions: Decisions,
  role: 'worker' | 'legal',
): Question[] {
  const signs = signsOf(book, states);
  const asked = book.book.facts.flatMap((fact) => {
    const answer = states.get(fact.id)?.answer ?? 'not_asked';
    if (answer !== 'not_asked' || (fact.audience === 'legal' && role !== 'legal')) return [];
    if (buildsOnNothing(book, states, fact)) return [];
    const question = settledBy(book, signs, decisions, fact);
    return question ? [{ question, fact }] : [];
  });
  return asked
    .sort(
      (a, b) =>
        b.question.protects - a.question.protects ||
        b.question.settlesAtLeast - a.question.settlesAtLeast ||
        b.question.settlesOnAverage - a.question.settlesOnAverage ||
        judged(a.fact) - judged(b.fact) ||
        a.fact.intrusiveness - b.fact.intrusiveness,
    )
    .map(({ question }) => question);
}
