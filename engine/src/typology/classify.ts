import type { Issue } from '../core/index.ts';
import { openAnswer, openIssues, openReasons, reservedFor } from './answer/audience.ts';
import { type Decisions, decide, type Verdict } from './answer/decide.ts';
import { type DecidingSets, decidingSets, missingFacts, openLaw } from './answer/missing.ts';
import { type HeldNeed, needsOwed, type OwedNeed } from './answer/needs.ts';
import { type Question, questions } from './answer/question.ts';
import { type ElementAnswer, type Trees, treeOf } from './answer/tree.ts';
import type { Category, FactInput, Layer, RuleBook } from './contract.ts';
import { deriveFacts } from './facts/derive.ts';
import { type FactKeys, factKeys } from './facts/keys.ts';
import { type FactPlace, readFacts } from './facts/read.ts';
import type { FactStates } from './facts/state.ts';
import { type CompiledBook, compileBook } from './logic/compile.ts';
import { restrict, support } from './logic/restrict.ts';

/** A rule book ready for use. */
export interface Rules extends CompiledBook {
  readonly keys: FactKeys;
}

/** What a case asks for besides the verdicts. */
export interface ClassifyOptions {
  /** Exclusion is shown to a qualified legal role only (default: worker). */
  readonly role?: 'worker' | 'legal';
  /** Trees of elements (default true). */
  readonly explain?: boolean;
  /** Minimal deciding sets up to this size (default 4; 0 skips them). */
  readonly decidingSets?: number;
  /** Questions to ask next (default true). */
  readonly questions?: boolean;
  readonly place?: FactPlace;
}

/** The answer for one category. */
export interface CategoryAnswer {
  readonly category: string;
  readonly label: string;
  readonly layer: Layer;
  /** "does_not_apply" means: not shown by these facts. */
  readonly verdict: Verdict;
  /** Why an answer is open: facts, the law, or both. */
  readonly open: { readonly facts: boolean; readonly law: boolean };
  readonly missingFacts: readonly string[];
  readonly openLaw: readonly string[];
  /** Exceptions presumed not to hold because nobody raised them. */
  readonly presumed: readonly string[];
  readonly deciding?: DecidingSets;
  readonly elements?: readonly ElementAnswer[];
}

/** The answer to a case: every category, what is owed, what to ask, what was wrong. */
export interface Classification {
  readonly schema: 'sojourn.classification/1';
  readonly rules: readonly { readonly id: string; readonly version: string }[];
  readonly role: 'worker' | 'legal';
  readonly answers: readonly CategoryAnswer[];
  readonly needs: readonly OwedNeed[];
  readonly heldBack: readonly HeldNeed[];
  readonly questions: readonly Question[];
  readonly issues: readonly Issue[];
}

/**
 * Compiles a rule book once, for many cases.
 *
 * @throws SojournError `rules.reference` where a rule names what is not there
 * @example const rules = openRules(ruleBook);
 */
export function openRules(book: RuleBook): Rules {
  return { ...compileBook(book), keys: factKeys(book.facts) };
}

/** Presumptions that carry an answer: without them it could be another. */
function presumptions(rules: Rules, { of, unpresumed }: Decisions, category: string): string[] {
  const { verdict } = of.get(category)!;
  if (verdict === 'undetermined') return [];
  const open = restrict(
    rules.diagram,
    rules.roots.get(category)!,
    unpresumed.known,
    unpresumed.memo,
  );
  const facts = support(rules.diagram, open).flatMap((index) => {
    const variable = rules.variables[index]!;
    return variable.kind === 'asked' ? [variable.fact] : [];
  });
  return [...new Set(facts)];
}

function answerOf(
  rules: Rules,
  states: FactStates,
  decisions: Decisions,
  category: Category,
  options: ClassifyOptions,
  trees: Trees,
): CategoryAnswer {
  const decision = decisions.of.get(category.id)!;
  const missing = missingFacts(rules, decision);
  const law = openLaw(rules, decision);
  const limit = options.decidingSets ?? 4;
  return {
    category: category.id,
    label: category.label,
    layer: category.layer,
    verdict: decision.verdict,
    open: { facts: missing.length > 0, law: law.length > 0 },
    missingFacts: missing,
    openLaw: law,
    presumed: options.explain === false ? [] : presumptions(rules, decisions, category.id),
    ...(limit > 0 &&
      decision.verdict === 'undetermined' && { deciding: decidingSets(rules, decision, limit) }),
    ...(options.explain !== false && { elements: treeOf(rules, category, states, trees) }),
  };
}

/** Facts of a case, read, checked and completed by what follows from their meaning. */
export function statesOf(
  rules: Rules,
  facts: FactInput,
  place: FactPlace = {},
): { states: FactStates; issues: readonly Issue[] } {
  return deriveFacts(rules, readFacts(rules.keys, facts, place), place);
}

/**
 * Classifies the facts of one movement: which categories apply, which are not shown, which are
 * open and why; what protection is owed; what to ask next. Advice to a trained person, never a
 * decision.
 *
 * @param rules an opened rule book
 * @param facts fact id or sentence → true, false, a number, a choice, `unknown`, `declined`, `not_asked`, or a record with source and level
 * @param options role, explanations, deciding sets, questions
 * @returns answers in the order of the rule packs; unreadable facts are issues, not errors
 * @example classify(openRules(ruleBook), { age_years: 16, act_by_another: true, purpose_exploitation: true })
 */
export function classify(
  rules: Rules,
  facts: FactInput,
  options: ClassifyOptions = {},
): Classification {
  const role = options.role ?? 'worker';
  const { states, issues } = statesOf(rules, facts, options.place);
  const decisions = decide(rules, states);
  const verdicts = new Map([...decisions.of].map(([id, { verdict }]) => [id, verdict]));
  const reserved = reservedFor(rules, role);
  const shown = [...rules.categories.values()].filter(({ id }) => !reserved.has(id));
  const trees: Trees = new Map();
  const { owed, heldBack } = needsOwed(rules, states, verdicts);
  const asked = options.questions === false ? [] : questions(rules, states, decisions, role);
  return {
    schema: 'sojourn.classification/1',
    rules: rules.book.packs.map(({ id, version }) => ({ id, version })),
    role,
    answers: shown.map((category) =>
      openAnswer(answerOf(rules, states, decisions, category, options, trees), reserved),
    ),
    needs: openReasons(owed, reserved),
    heldBack,
    questions: openReasons(asked, reserved),
    issues: openIssues(issues, reserved),
  };
}
