import { SojournError } from '@sojourn/engine/core';
import {
  type CategoryAnswer,
  cite,
  type DecidingSet,
  type Hinge,
  hingesOf,
  personSentence,
  type Rules,
  statesOf,
  workerParagraph,
} from '@sojourn/engine/typology';
import { nearestOf } from '../text.ts';
import { labelOf, valueWords } from './fact-words.ts';
import { lawLines } from './open-text.ts';
import type { CaseOutcome } from './outcome.ts';
import { headLines } from './report.ts';
import { treeLines } from './tree-text.ts';
import { section, wrapped } from './wrap.ts';

const verdictWords = {
  applies: 'shown by these facts',
  undetermined: 'open',
  does_not_apply: 'not shown by these facts',
} as const;

/** Ids that hold what was typed, else the nearest. */
function nearTo(typed: string, ids: readonly string[]): readonly string[] {
  const holding = ids.filter((id) => typed.length > 2 && id.includes(typed.toLowerCase()));
  return holding.length > 0 ? holding : [nearestOf(typed, ids)].filter((id) => id !== null);
}

/**
 * The answer for one category.
 *
 * @throws SojournError `argument.choice` for an id that is not there or not for this role
 */
export function answerNamed(rules: Rules, { result }: CaseOutcome, id: string): CategoryAnswer {
  const answer = result.answers.find(({ category }) => category === id);
  if (answer) return answer;
  const hidden = rules.categories.has(id);
  const near = nearTo(
    id,
    result.answers.map(({ category }) => category),
  );
  const list = 'All ids are in the first column of: sojourn classify CASE.json --csv.';
  throw new SojournError({
    code: 'argument.choice',
    where: { field: '--category' },
    got: hidden ? `${id}, which is shown to a qualified legal role only` : id,
    expected: hidden ? 'a category of your role' : 'the id of a category',
    remedy: hidden
      ? 'Give --role legal if you are qualified for it.'
      : `${near.length === 0 ? '' : `Did you mean ${near.join(', ')}? `}${list}`,
  });
}

function setWords(rules: Rules, { facts, law }: DecidingSet): string {
  const ofFacts = Object.entries(facts).map(([id, values]) => {
    const fact = rules.facts.get(id);
    return `${labelOf(rules, id)}: ${values.map((value) => valueWords(fact, value)).join(' or ')}`;
  });
  const ofLaw = Object.entries(law).map(
    ([id, reading]) => `${rules.unsettled.get(id)!.question} read as ${reading}`,
  );
  return [...ofFacts, ...ofLaw].join('; and ');
}

function decidingLines(rules: Rules, { deciding }: CategoryAnswer): string[] {
  if (!deciding) return [];
  const side = (title: string, sets: readonly DecidingSet[]) =>
    sets.length === 0
      ? []
      : [
          `  ${title}`,
          ...sets.slice(0, 8).flatMap((set) => wrapped(`· ${setWords(rules, set)}`, 4, 2)),
          ...(sets.length > 8 ? [`    · and ${sets.length - 8} more sets as small`] : []),
        ];
  return [
    ...side('It would be shown by', deciding.applies),
    ...side('It would not be shown by', deciding.doesNotApply),
    ...(deciding.more ? wrapped('More facts than four together would decide it, too.', 2) : []),
  ];
}

function hingeLines(rules: Rules, hinges: readonly Hinge[]): string[] {
  if (hinges.length === 0) return [];
  return [
    ...hinges.flatMap(({ facts, otherwise }) =>
      wrapped(
        `· The answer hinges on: ${facts.map((fact) => labelOf(rules, fact)).join('; and ')} (otherwise: ${verdictWords[otherwise]})`,
        2,
        2,
      ),
    ),
    ...wrapped(
      'Check how well these are known. They are for the worker alone, and no hint what a person should say.',
      2,
    ),
  ];
}

/** One category in full: paragraph, tree, what would decide it, what it hinges on, notes, sources. */
export function categoryText(rules: Rules, outcome: CaseOutcome, id: string): string {
  const answer = answerNamed(rules, outcome, id);
  const category = rules.categories.get(id)!;
  const { states } = statesOf(rules, outcome.facts);
  const hinges = hingesOf(rules, states, id, outcome.result.role);
  const sources = category.sources.map((source) => cite(rules, source)).join('; ');
  const person = personSentence(rules, answer);
  const missing = answer.missingFacts.flatMap((fact) =>
    wrapped(`· ${labelOf(rules, fact)} (${fact})`, 2, 2),
  );
  return `${[
    ...headLines(outcome.result.role),
    '',
    ...wrapped(`${answer.label} (${answer.layer}; ${id}): ${verdictWords[answer.verdict]}`),
    ...wrapped(`${sources}; in force from ${category.from}`, 2, 2),
    '',
    ...wrapped(workerParagraph(rules, answer), 2),
    ...section('Elements', treeLines(rules, answer.elements ?? [], 2)),
    ...section('Still to ask', missing),
    ...section('Open in law', lawLines(rules, answer, 2)),
    ...section('What would decide it', decidingLines(rules, answer)),
    ...section('On what it turns', hingeLines(rules, hinges)),
    ...section(
      'Notes',
      (category.notes ?? []).flatMap((note) => wrapped(`· ${note}`, 2, 2)),
    ),
    ...section('To the person', person === null ? [] : wrapped(person, 2)),
  ].join('\n')}\n`;
}
