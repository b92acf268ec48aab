import type { CategoryAnswer, Classification, Rules } from '../classify.ts';
import { statesOf } from '../classify.ts';
import { canChange } from './can-change.ts';
import type { Share } from './score.ts';
import type { Vignette } from './vignette.ts';

/** One expectation that was not met. */
export interface Miss {
  readonly vignette: string;
  readonly kind: 'verdict' | 'open' | 'missing_fact' | 'idle_fact' | 'need' | 'input';
  readonly about: string;
  readonly expected: string;
  readonly got: string;
  readonly grave: boolean;
}

/** The score of one vignette. */
export interface VignetteScore {
  readonly assertions: readonly { readonly category: string; readonly right: boolean }[];
  readonly recall: Share;
  readonly precision: Share;
  readonly listed: Share;
  readonly law: Share;
  readonly needs: Share;
  readonly misses: readonly Miss[];
}

const graveCategories = new Set(['trafficked_person', 'smuggled_migrant', 'refugee_1951']);

function isGrave(category: string, expected: string, got: string): boolean {
  const definite = got === 'applies' || got === 'does_not_apply';
  return graveCategories.has(category) && definite && expected !== got;
}

type Report = (
  kind: Miss['kind'],
  about: string,
  expected: string,
  got: string,
  grave?: boolean,
) => void;

/** What a vignette expects of each category. */
function expectations({ expected }: Vignette) {
  return [
    ...expected.applies.map((category) => ({ category, verdict: 'applies' })),
    ...expected.does_not_apply.map((category) => ({ category, verdict: 'does_not_apply' })),
    ...expected.undetermined.map(({ category }) => ({ category, verdict: 'undetermined' })),
  ];
}

/**
 * Compares an answer with what a vignette expects.
 *
 * @param rules the opened rule book that gave the answer
 * @param vignette facts and expectations
 * @param result the classification of those facts
 */
export function missesOf(
  rules: Rules,
  vignette: Vignette,
  { answers, needs, issues }: Classification,
): VignetteScore {
  const misses: Miss[] = [];
  const miss: Report = (kind, about, expected, got, grave = false) => {
    misses.push({ vignette: vignette.id, kind, about, expected, got, grave });
  };
  for (const { where, expected, got } of issues) {
    miss('input', where?.field ?? '', expected ?? '', got ?? '');
  }
  const answerOf = new Map(answers.map((answer) => [answer.category, answer]));
  const assertions = expectations(vignette).map(({ category, verdict }) => {
    const got = answerOf.get(category)?.verdict ?? 'no such category';
    if (got !== verdict) miss('verdict', category, verdict, got, isGrave(category, verdict, got));
    return { category, right: got === verdict };
  });
  const shares = { recall: count(), precision: count(), listed: count(), law: count() };
  for (const { category, open, missing_facts } of vignette.expected.undetermined) {
    const answer = answerOf.get(category);
    const isOpen = answer?.verdict === 'undetermined' && answer.open[open];
    if (open === 'law') add(shares.law, Boolean(isOpen));
    if (!isOpen) miss('open', category, `open in ${open}`, answer ? openText(answer) : 'nothing');
    if (open === 'facts' && answer)
      compareFacts(rules, vignette, answer, missing_facts ?? [], shares, miss);
  }
  const owed = new Set(needs.map(({ need }) => need));
  const unmet = vignette.needs_at_least.filter((need) => !owed.has(need));
  for (const need of unmet) miss('need', need, 'owed', 'not listed');
  const wanted = vignette.needs_at_least.length;
  return { assertions, ...shares, needs: { right: wanted - unmet.length, of: wanted }, misses };
}

interface Count {
  right: number;
  of: number;
}

const count = (): Count => ({ right: 0, of: 0 });

function add(share: Count, right: boolean): void {
  share.of += 1;
  share.right += Number(right);
}

function openText({ open, verdict }: CategoryAnswer): string {
  if (verdict !== 'undetermined') return verdict;
  return `open in ${[open.facts && 'facts', open.law && 'law'].filter(Boolean).join(' and ')}`;
}

function compareFacts(
  rules: Rules,
  vignette: Vignette,
  { category, missingFacts }: CategoryAnswer,
  expected: readonly string[],
  shares: Record<'recall' | 'precision' | 'listed', Count>,
  miss: Report,
): void {
  const { states } = statesOf(rules, vignette.facts);
  const wanted = expected.map((key) => rules.keys.find(key)?.id ?? key);
  for (const fact of wanted) {
    const named = missingFacts.includes(fact);
    add(shares.recall, named);
    if (!named) miss('missing_fact', category, fact, 'not named');
  }
  for (const fact of missingFacts) {
    const able = canChange(rules, states, category, fact, missingFacts);
    add(shares.precision, able);
    add(shares.listed, wanted.includes(fact));
    if (!able) miss('idle_fact', category, 'facts that can change the answer', fact);
  }
}
