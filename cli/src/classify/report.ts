import {
  type CategoryAnswer,
  type OwedNeed,
  type Rules,
  referralOptions,
  serviceTaxonomy,
  type Verdict,
  workerParagraph,
} from '@sojourn/engine/typology';
import { labelOf } from './fact-words.ts';
import { issueText } from './issue-text.ts';
import { heldLines, owedLines } from './needs-text.ts';
import { isTouched, openLines } from './open-text.ts';
import type { CaseOutcome, EarlierNeed } from './outcome.ts';
import { questionLines } from './question-text.ts';
import { timelineLines } from './timeline-text.ts';
import { treeLines } from './tree-text.ts';
import { section, wrapped } from './wrap.ts';

/** The first line of every answer. */
export const notice = 'Advice to a trained person, not a decision.';

export const roleNotice =
  'Exclusion is shown because the role “legal” was given: whoever reads on claims to be qualified for it.';

/** Above every answer: what it is, and for whom. */
export function headLines(role: 'worker' | 'legal'): string[] {
  return [...wrapped(notice), ...(role === 'legal' ? wrapped(roleNotice) : [])];
}

function headOf({ label, layer, category }: CategoryAnswer): string[] {
  return wrapped(`${label} (${layer}; ${category})`, 2, 2);
}

function shownLines(rules: Rules, answer: CategoryAnswer, why: boolean): string[] {
  const [, ...rest] = workerParagraph(rules, answer).split(': shown by these facts. ');
  const reasons = why ? treeLines(rules, answer.elements ?? [], 4) : wrapped(rest.join(''), 4, 2);
  return [...headOf(answer), ...reasons];
}

function openLinesOf(rules: Rules, answer: CategoryAnswer, why: boolean): string[] {
  const tree = why ? treeLines(rules, answer.elements ?? [], 4) : [];
  return [...headOf(answer), ...tree, ...openLines(rules, answer)];
}

const names = (answers: readonly CategoryAnswer[]) => answers.map(({ label }) => label).join(' · ');

const layers = ['legal', 'operational', 'statistical'];

/** Tests of law first; among them where a wrong "no" harms most, then what lacks fewest facts. */
function byUrgency(rules: Rules) {
  const weight = ({ category }: CategoryAnswer) => rules.categories.get(category)!.weight;
  return (a: CategoryAnswer, b: CategoryAnswer): number =>
    layers.indexOf(a.layer) - layers.indexOf(b.layer) ||
    weight(b) - weight(a) ||
    a.missingFacts.length - b.missingFacts.length;
}

/** Presumptions that carry an answer that is given. */
function presumedLines(rules: Rules, answers: readonly CategoryAnswer[]): string[] {
  const facts = new Set(
    answers.flatMap(({ verdict, presumed }) => (verdict === 'applies' ? presumed : [])),
  );
  return [...facts].flatMap((fact) => wrapped(labelOf(rules, fact), 2, 2));
}

/** Kinds of service that serve what is owed. */
function serviceLines(needs: readonly OwedNeed[]): string[] {
  const options = referralOptions(
    serviceTaxonomy,
    needs.map(({ need }) => need),
  );
  return wrapped(options.map(({ service }) => service.label).join(' · '), 2);
}

/** Earlier needs name only categories that were shown then. */
function shownBefore(needs: readonly EarlierNeed[]): ReadonlyMap<string, Verdict> {
  return new Map(needs.flatMap(({ categories }) => categories.map((id) => [id, 'applies'])));
}

/**
 * The answer to a case as text: what is shown, open, not shown; what is owed and held back; what
 * to ask next; what was presumed; what to check.
 *
 * @param why with the tree of elements under each category shown or open
 */
export function reportText(rules: Rules, outcome: CaseOutcome, why: boolean): string {
  const { result, asOf, timeline, earlierNeeds } = outcome;
  const of = (verdict: string) => result.answers.filter((answer) => answer.verdict === verdict);
  const [shown, open, not] = [of('applies'), of('undetermined'), of('does_not_apply')];
  const touched = open.filter(isTouched).sort(byUrgency(rules));
  const untouched = open.filter((answer) => !isTouched(answer));
  const when = asOf === null ? '' : `, from ${asOf}`;
  const verdicts = new Map(result.answers.map(({ category, verdict }) => [category, verdict]));
  const issues = [...result.issues, ...(timeline?.issues ?? [])];
  const found = [...new Set(issues.map(issueText))];
  return `${[
    ...headLines(result.role),
    ...section('Over the journey', timeline ? timelineLines(rules, timeline) : []),
    ...section(
      `Shown by these facts${when}`,
      shown.length > 0
        ? shown.flatMap((answer) => shownLines(rules, answer, why))
        : ['  Nothing yet.'],
    ),
    ...section(
      `Open${when}`,
      touched.flatMap((answer) => openLinesOf(rules, answer, why)),
    ),
    ...section('Open, with nothing told yet that bears on it', wrapped(names(untouched), 2)),
    ...section('Not shown by these facts', wrapped(names(not), 2)),
    ...section('What is owed', owedLines(rules, result.needs, verdicts)),
    ...section(
      'Owed from earlier in the journey',
      owedLines(rules, earlierNeeds, shownBefore(earlierNeeds)),
    ),
    ...section(
      'Services that may be offered, with consent',
      serviceLines([...result.needs, ...earlierNeeds]),
    ),
    ...section('Held back', heldLines(rules, result)),
    ...section('To ask next', questionLines(rules, result.questions.slice(0, 3))),
    ...section('Presumed not to be so, because nobody raised it', presumedLines(rules, shown)),
    ...section(
      'To check',
      found.flatMap((text) => wrapped(`· ${text}`, 2, 2)),
    ),
  ].join('\n')}\n`;
}
