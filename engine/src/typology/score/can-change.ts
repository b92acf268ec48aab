import type { Rules } from '../classify.ts';
import type { FactState, FactStates } from '../facts/state.ts';
import { truthOfRule } from '../logic/kleene.ts';

/** Values between which the rules can tell, by example. */
function samplesOf(rules: Rules, id: string): readonly (boolean | number | string)[] {
  const fact = rules.facts.get(id)!;
  if (fact.type === 'yes_no') return [false, true];
  if (fact.type === 'choice') return fact.choices!.map((choice) => choice.id);
  const variables = (rules.ofFact.get(id) ?? []).map((index) => rules.variables[index]!);
  return variables.flatMap((variable) => (variable.kind === 'fact' ? variable.cells.samples : []));
}

/** Beyond this many completions the search stops and the fact is taken to matter. */
const mostCompletions = 200_000;

/**
 * Whether a fact can change an answer, by brute force: are there values of the other missing facts
 * under which two values of this one give different answers? Walks completions by the Kleene
 * evaluator alone, so that it checks the diagram and does not repeat it.
 *
 * @param rules an opened rule book
 * @param states facts of the case
 * @param category the category asked about
 * @param fact the fact in question, one of `missing`
 * @param missing all facts said to be missing for the category
 */
export function canChange(
  rules: Rules,
  states: FactStates,
  category: string,
  fact: string,
  missing: readonly string[],
): boolean {
  const rule = rules.categories.get(category)!;
  const others = missing.filter((id) => id !== fact);
  const trial = new Map<string, FactState>(states);
  let left = mostCompletions;
  const walk = (at: number): boolean => {
    const other = others[at];
    if (other === undefined) {
      left -= 1;
      const answers = samplesOf(rules, fact).map((value) => {
        trial.set(fact, { answer: 'known', value });
        return truthOfRule(rules, rule, trial);
      });
      return left <= 0 || new Set(answers).size > 1;
    }
    return samplesOf(rules, other).some((value) => {
      trial.set(other, { answer: 'known', value });
      return walk(at + 1);
    });
  };
  return walk(0);
}
