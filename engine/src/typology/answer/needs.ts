import type { NeedRule, NeedTrigger, SourceRef } from '../contract.ts';
import type { FactStates } from '../facts/state.ts';
import type { CompiledBook } from '../logic/compile.ts';
import { truthOf } from '../logic/kleene.ts';
import type { Verdict } from './decide.ts';

/** A need that is owed, and why. */
export interface OwedNeed {
  readonly need: string;
  /** `owed`, or `while_open`: protect as if it held until the open facts are known. */
  readonly status: 'owed' | 'while_open';
  /** Categories that give it. */
  readonly categories: readonly string[];
  /** Facts that give it by themselves. */
  readonly byFacts: boolean;
  /** Where it stands, and for regional instruments whether they bind the State. */
  readonly basis: readonly NeedBasis[];
}

/** A source of a need. What does not bind a State remains good practice: the need stays. */
export interface NeedBasis {
  readonly source: SourceRef;
  /** Of regional instruments: `yes`, `no`, or `unknown` while the fact about the State is open. */
  readonly binds?: 'yes' | 'no' | 'unknown';
}

/** A need that is held back, and why. */
export interface HeldNeed {
  readonly need: string;
  readonly reason: string;
}

const nowhere = { id: 'needs', label: '', elements: [] };

type TriggerState = 'owed' | 'while_open' | 'held' | 'no';

function stateOf(
  book: CompiledBook,
  states: FactStates,
  verdicts: ReadonlyMap<string, Verdict>,
  trigger: NeedTrigger,
): TriggerState {
  const truth = (expr: NeedTrigger['and']) =>
    expr ? truthOf(book, expr, states, { rule: nowhere }) : 'T';
  const raised = (expr: NeedTrigger['and']) =>
    expr ? truthOf(book, { raised: expr }, states, { rule: nowhere }) : 'F';
  if (trigger.unless && truth(trigger.unless.expr) !== 'F') return 'held';
  if (trigger.when) return truth(trigger.when) === 'T' ? 'owed' : 'no';
  if (truth(trigger.and) === 'F') return 'no';
  const verdict = verdicts.get(trigger.category ?? '');
  if (verdict === 'applies') return truth(trigger.and) === 'T' ? 'owed' : 'while_open';
  return verdict === 'undetermined' && raised(trigger.whileOpen) !== 'F' ? 'while_open' : 'no';
}

const bindings = { T: 'yes', F: 'no', U: 'unknown' } as const;

function basisOf(book: CompiledBook, states: FactStates, { basis }: NeedRule): NeedBasis[] {
  return basis.map((source) => {
    const fact = book.book.instruments.find(({ id }) => id === source.instrument)?.fact;
    if (fact === undefined) return { source };
    return { source, binds: bindings[truthOf(book, { fact }, states, { rule: nowhere })] };
  });
}

function owedBy(
  book: CompiledBook,
  states: FactStates,
  verdicts: ReadonlyMap<string, Verdict>,
  rule: NeedRule,
): OwedNeed | HeldNeed | undefined {
  const triggers = rule.owed.map((trigger) => ({
    trigger,
    state: stateOf(book, states, verdicts, trigger),
  }));
  const active = triggers.filter(({ state }) => state === 'owed' || state === 'while_open');
  if (active.length > 0) {
    return {
      need: rule.id,
      status: active.some(({ state }) => state === 'owed') ? 'owed' : 'while_open',
      categories: active.flatMap(({ trigger }) => trigger.category ?? []),
      byFacts: active.some(({ trigger }) => trigger.when),
      basis: basisOf(book, states, rule),
    };
  }
  const held = triggers.find(
    ({ trigger, state }) => state === 'held' && verdicts.get(trigger.category ?? '') === 'applies',
  );
  return held && { need: rule.id, reason: held.trigger.unless!.reason };
}

/**
 * What protection is owed: by categories that hold, by facts, and while a category is open
 * (benefit of the doubt, UNHCR Handbook paras. 203-204). A need is never withdrawn by another
 * category; it is held back only where giving it could harm.
 *
 * @param book the compiled rule book
 * @param states facts of the case
 * @param verdicts verdict of each category
 */
export function needsOwed(
  book: CompiledBook,
  states: FactStates,
  verdicts: ReadonlyMap<string, Verdict>,
): { owed: OwedNeed[]; heldBack: HeldNeed[] } {
  const owed: OwedNeed[] = [];
  const heldBack: HeldNeed[] = [];
  for (const rule of book.book.needs) {
    const result = owedBy(book, states, verdicts, rule);
    if (result && 'reason' in result) heldBack.push(result);
    else if (result) owed.push(result);
  }
  return { owed, heldBack };
}
