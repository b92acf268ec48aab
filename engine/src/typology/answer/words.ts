import type { CategoryAnswer } from '../classify.ts';
import type { SourceRef, Truth } from '../contract.ts';
import type { IndexedBook } from '../logic/index-book.ts';
import type { ElementAnswer, UsedFact } from './tree.ts';

/** The words of explanations, English first; a translation is another record with the same keys. */
export const explanationWords = {
  applies: '{label}: shown by these facts.',
  does_not_apply: '{label}: not shown by these facts.',
  undetermined_facts: '{label}: open. What is known does not decide it.',
  undetermined_law:
    '{label}: open in law. The facts are known; law or guidance gives no single answer.',
  undetermined_both: '{label}: open, both in the facts and in law.',
  because: 'Because: {reasons}.',
  lacking: 'Not shown: {reasons}.',
  missing: 'Still to ask: {facts}.',
  law: 'The question: {question} One reading: {yes} The other: {no}',
  presumed: 'Presumed not to be so, because nobody raised it: {facts}.',
  and: '; ',
  source: '{short}, {article}',
  person_open: 'We do not know enough yet to say whether this is your situation: {label}.',
} as const;

export type ExplanationWords = Readonly<Record<keyof typeof explanationWords, string>>;

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** A source as one cites it: `Trafficking Protocol, Art. 3(a)`. */
export function cite(book: IndexedBook, { instrument, article }: SourceRef): string {
  const found = book.book.instruments.find(({ id }) => id === instrument);
  return fill(explanationWords.source, { short: found?.short ?? instrument, article });
}

/** The elements that carry a verdict: those that hold, or those that fail. */
function carriers(elements: readonly ElementAnswer[], value: Truth): ElementAnswer[] {
  return elements.filter((element) => {
    const carries = element.exception ? (value === 'T' ? 'F' : 'T') : value;
    return element.value === carries && (!element.exception || value === 'F');
  });
}

function reasons(book: IndexedBook, elements: readonly ElementAnswer[], words: ExplanationWords) {
  return elements.map(({ label, source }) => `${label} (${cite(book, source)})`).join(words.and);
}

function openWord(answer: CategoryAnswer): keyof ExplanationWords {
  if (answer.open.facts && answer.open.law) return 'undetermined_both';
  return answer.open.law ? 'undetermined_law' : 'undetermined_facts';
}

/** Labels of facts, joined. */
function labels(book: IndexedBook, facts: readonly string[], words: ExplanationWords): string {
  return facts.map((fact) => book.facts.get(fact)!.label).join(words.and);
}

/**
 * One paragraph for the worker: the verdict, the elements that carry it with their articles, what
 * is still to ask, the question of law with both readings, what was presumed.
 *
 * @param book the indexed rule book
 * @param answer an answer with its tree (`explain`)
 * @param words the catalogue of one language
 */
export function workerParagraph(
  book: IndexedBook,
  answer: CategoryAnswer,
  words: ExplanationWords = explanationWords,
): string {
  const elements = answer.elements ?? [];
  const { label, verdict } = answer;
  const sentences = [
    fill(words[verdict === 'undetermined' ? openWord(answer) : verdict], { label }),
  ];
  const holding = carriers(elements, 'T').filter(({ exception }) => !exception);
  const failing = carriers(elements, 'F');
  if (verdict !== 'does_not_apply' && holding.length > 0) {
    sentences.push(fill(words.because, { reasons: reasons(book, holding, words) }));
  }
  if (verdict === 'does_not_apply' && failing.length > 0) {
    sentences.push(fill(words.lacking, { reasons: reasons(book, failing, words) }));
  }
  if (answer.missingFacts.length > 0) {
    sentences.push(fill(words.missing, { facts: labels(book, answer.missingFacts, words) }));
  }
  for (const id of answer.openLaw) {
    const { question, readings } = book.unsettled.get(id)!;
    sentences.push(fill(words.law, { question, ...readings }));
  }
  if (verdict === 'applies' && answer.presumed.length > 0) {
    sentences.push(fill(words.presumed, { facts: labels(book, answer.presumed, words) }));
  }
  return sentences.join(' ');
}

/**
 * One plain sentence for the person, where a category holds or is open; none where it is not
 * shown: nobody is told what they are not.
 */
export function personSentence(
  book: IndexedBook,
  answer: CategoryAnswer,
  words: ExplanationWords = explanationWords,
): string | null {
  const category = book.categories.get(answer.category)!;
  if (answer.verdict === 'applies') return category.person;
  if (answer.verdict === 'undetermined' && category.weight === 3) {
    return fill(words.person_open, { label: category.label });
  }
  return null;
}

/** The facts of a tree, each once, in the order in which the rule uses them. */
export function factsOfTree(elements: readonly ElementAnswer[]): UsedFact[] {
  const found = new Map<string, UsedFact>();
  const walk = (element: ElementAnswer): void => {
    for (const fact of element.facts) if (!found.has(fact.fact)) found.set(fact.fact, fact);
    for (const part of element.parts) walk(part);
  };
  for (const element of elements) walk(element);
  return [...found.values()];
}
