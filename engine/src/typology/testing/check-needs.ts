import type { Verdict } from '../answer/decide.ts';
import { needsOwed } from '../answer/needs.ts';
import { type Rules, statesOf } from '../classify.ts';
import { factsOf } from './facts-text.ts';
import type { NeedVector } from './vectors-needs.ts';

const words = (text = '') => text.split(/\s+/).filter(Boolean);

/** What is owed and held back, spelled as in a vector, sorted. */
export function needsFor(rules: Rules, { applies, open, facts }: NeedVector) {
  const verdicts = new Map<string, Verdict>([
    ...words(applies).map((id) => [id, 'applies'] as const),
    ...words(open).map((id) => [id, 'undetermined'] as const),
  ]);
  const { states, issues } = statesOf(rules, factsOf(facts ?? ''));
  const { owed, heldBack } = needsOwed(rules, states, verdicts);
  return {
    issues,
    owed: owed.map(({ need, status }) => (status === 'owed' ? need : `?${need}`)).sort(),
    held: heldBack.map(({ need }) => need).sort(),
  };
}

/** What a vector expects, sorted likewise. */
export function needsExpected({ owed, held }: NeedVector) {
  return { issues: [], owed: words(owed).sort(), held: words(held).sort() };
}
