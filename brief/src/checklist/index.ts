import type { BriefContext } from '../sections/context.ts';
import { commitmentRules } from './commitments.ts';
import type { Check, CheckRule } from './entry.ts';
import { moneyRules } from './money.ts';
import { ownFirst } from './own-first.ts';
import { protectionRules } from './protection.ts';
import { stockRules } from './stocks.ts';

export type { Absent, Caveat, Check, CheckId, Present } from './entry.ts';

const rules: readonly CheckRule[] = [
  ...stockRules,
  ...moneyRules,
  ...protectionRules,
  ...commitmentRules,
];

/**
 * The figures that such a brief must carry, each present or missing with the reason. Nothing is
 * left out, so that a reader never takes silence for zero.
 *
 * @example checklistOf(briefContext(facts)).filter(({ absent }) => absent !== null)
 */
export function checklistOf(context: BriefContext): readonly Check[] {
  return rules.map(({ id, caveat, caveatsOf, find }) => {
    const official = find(context);
    const own = ownFirst(context, id);
    if ('reason' in official) {
      return { id, caveats: [], found: own, absent: own.length > 0 ? null : official };
    }
    const always = caveat ? [{ id: caveat }] : [];
    const caveats = [...always, ...(caveatsOf?.(context) ?? [])];
    return { id, caveats, found: [...own, ...official], absent: null };
  });
}
