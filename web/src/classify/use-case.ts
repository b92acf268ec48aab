import type { Issue } from '@sojourn/engine/core';
import type {
  Classification,
  FactInput,
  FactStates,
  OwedNeed,
  Timeline,
} from '@sojourn/engine/typology';
import { useMemo, useReducer } from 'react';
import {
  type CaseState,
  changeHistory,
  emptyCase,
  factsThatHold,
  type HistoryAction,
} from './case-state.ts';
import { type Typology, useTypology } from './load-engine.ts';
import { outcomeOf } from './outcome.ts';

/** A need from an earlier day of the journey, with the day on which it arose. */
export interface EarlierNeed extends OwedNeed {
  readonly from: string;
}

/** What a case shows. */
export interface Outcome {
  readonly result: Classification;
  /** The day of the answer; null where it holds for the whole case. */
  readonly asOf: string | null;
  /** Findings on the answer and on every day of the journey, each once. */
  readonly issues: readonly Issue[];
  /** Facts on which the answer rests. */
  readonly shownStates: FactStates;
  /** Null without a dated part. */
  readonly timeline: Timeline | null;
  /** Owed on an earlier day, and not among what is owed or held back on the day of the answer. */
  readonly earlier: readonly EarlierNeed[];
}

/** The case, what it shows and how to change it. */
export interface OpenCase extends Typology, Outcome {
  readonly state: CaseState;
  /** Facts of the scope in which answers are recorded. */
  readonly facts: FactInput;
  readonly states: FactStates;
  readonly canUndo: boolean;
  readonly change: (action: HistoryAction) => void;
}

/** The case on the page with its answer, worked out again at each change. */
export function useCase(): OpenCase {
  const { engine, rules } = useTypology();
  const [{ now: state, before }, change] = useReducer(changeHistory, {
    now: emptyCase,
    before: [],
  });
  const facts = useMemo(() => factsThatHold(state), [state]);
  const states = useMemo(() => engine.statesOf(rules, facts).states, [engine, rules, facts]);
  const { facts: throughout, parts, scope, role } = state;
  const outcome = useMemo(
    () => outcomeOf({ engine, rules }, { facts: throughout, parts, scope, role }),
    [engine, rules, throughout, parts, scope, role],
  );
  return { engine, rules, state, facts, states, ...outcome, canUndo: before.length > 0, change };
}
