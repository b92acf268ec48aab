import {
  type Classification,
  cite,
  type NeedRule,
  type OwedNeed,
  type Rules,
  type Verdict,
} from '@sojourn/engine/typology';
import { wrapped } from './wrap.ts';

type Verdicts = ReadonlyMap<string, Verdict>;

/**
 * Why a need is owed: categories that are shown, facts, and categories that are open.
 *
 * @example 'because of: Child; until it is known whether: Trafficked person'
 */
export function reasonOfNeed(rules: Rules, owed: OwedNeed, verdicts: Verdicts): string {
  const ids = [...new Set(owed.categories)];
  const labels = (wanted: Verdict) =>
    ids
      .filter((id) => verdicts.get(id) === wanted)
      .map((id) => rules.categories.get(id)!.label)
      .join(', ');
  const [shown, open] = [labels('applies'), labels('undetermined')];
  const because = [shown, owed.byFacts ? 'the facts themselves' : ''].filter((part) => part !== '');
  return [
    ...(because.length === 0 ? [] : [`because of: ${because.join('; ')}`]),
    ...(open === '' ? [] : [`until it is known whether: ${open}`]),
  ].join('; ');
}

function needLines(rules: Rules, owed: OwedNeed, rule: NeedRule, verdicts: Verdicts): string[] {
  const basis = rule.basis.map((source) => cite(rules, source)).join('; ');
  return [
    ...wrapped(rule.label, 2, 2),
    ...(rule.clock ? wrapped(`clock: ${rule.clock}`, 4, 2) : []),
    ...wrapped(reasonOfNeed(rules, owed, verdicts), 4, 2),
    ...wrapped(`${basis} · ${rule.dimensions.join(', ')}`, 4, 2),
  ];
}

/** What is owed, each with clock, reason, legal basis and dimensions of human security. */
export function owedLines(rules: Rules, needs: readonly OwedNeed[], verdicts: Verdicts): string[] {
  return needs.flatMap((owed) =>
    needLines(rules, owed, rules.book.needs.find(({ id }) => id === owed.need)!, verdicts),
  );
}

/** What is held back, and why. */
export function heldLines(rules: Rules, { heldBack }: Classification): string[] {
  return heldBack.flatMap(({ need, reason }) => {
    const { label } = rules.book.needs.find(({ id }) => id === need)!;
    return wrapped(`${label}: ${reason}`, 2, 2);
  });
}
