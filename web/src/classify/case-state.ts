import type { Episode, FactAnswer, FactInput, FactRecord } from '@sojourn/engine/typology';

/** A part of a journey, as it is being written down: days may still be missing. */
export interface Part {
  /** Number that no other part of the case has. */
  readonly id: number;
  readonly from: string;
  /** Empty while it goes on. */
  readonly to: string;
  readonly place: string;
  readonly note: string;
  readonly facts: FactInput;
}

/** Which facts an answer belongs to: those of the whole case, or of the part of that number. */
export type Scope = 'whole' | number;

/** The case on the page. It lives in memory only, and nowhere but here. */
export interface CaseState {
  readonly facts: FactInput;
  readonly parts: readonly Part[];
  readonly scope: Scope;
  /** Questions put off: still not asked. */
  readonly skipped: readonly string[];
  readonly role: 'worker' | 'legal';
}

/** A case of which nothing is known. */
export const emptyCase: CaseState = {
  facts: {},
  parts: [],
  scope: 'whole',
  skipped: [],
  role: 'worker',
};

/** What can be done to a case. */
export type CaseAction =
  | { readonly do: 'answer'; readonly fact: string; readonly record: FactAnswer | FactRecord }
  | { readonly do: 'drop'; readonly key: string }
  | { readonly do: 'skip'; readonly fact: string }
  | { readonly do: 'ask-skipped' }
  | { readonly do: 'role'; readonly role: CaseState['role'] }
  | { readonly do: 'scope'; readonly scope: Scope }
  | { readonly do: 'add-part' }
  | { readonly do: 'change-part'; readonly id: number; readonly change: Partial<Part> }
  | { readonly do: 'remove-part'; readonly id: number }
  | { readonly do: 'open'; readonly facts: FactInput; readonly parts: readonly Part[] }
  | { readonly do: 'clear' };

/** The facts of a scope alone. */
export function factsOfScope({ facts, parts }: CaseState, scope: Scope): FactInput {
  return scope === 'whole' ? facts : (parts.find(({ id }) => id === scope)?.facts ?? {});
}

/** The facts that hold in a scope: a part's own stand before those of the whole case. */
export function factsThatHold(state: CaseState): FactInput {
  return { ...state.facts, ...factsOfScope(state, state.scope) };
}

function withFacts(state: CaseState, change: (facts: FactInput) => FactInput): CaseState {
  if (state.scope === 'whole') return { ...state, facts: change(state.facts) };
  return {
    ...state,
    parts: state.parts.map((part) =>
      part.id === state.scope ? { ...part, facts: change(part.facts) } : part,
    ),
  };
}

function without(facts: FactInput, key: string): FactInput {
  const { [key]: _, ...rest } = facts;
  return rest;
}

function isNotAsked(record: FactAnswer | FactRecord): boolean {
  return (typeof record === 'object' ? record.value : record) === 'not_asked';
}

function nextId(parts: readonly Part[]): number {
  return Math.max(0, ...parts.map(({ id }) => id)) + 1;
}

/** A new part of a journey with nothing in it. */
export function emptyPart(id: number): Part {
  return { id, from: '', to: '', place: '', note: '', facts: {} };
}

/** The case after something was done to it. */
export function changeCase(state: CaseState, action: CaseAction): CaseState {
  switch (action.do) {
    case 'answer':
      return withFacts(state, (facts) =>
        isNotAsked(action.record)
          ? without(facts, action.fact)
          : { ...facts, [action.fact]: action.record },
      );
    case 'drop':
      return {
        ...state,
        facts: without(state.facts, action.key),
        parts: state.parts.map((part) => ({ ...part, facts: without(part.facts, action.key) })),
      };
    case 'skip':
      return { ...state, skipped: [...state.skipped, action.fact] };
    case 'ask-skipped':
      return { ...state, skipped: [] };
    case 'role':
      return { ...state, role: action.role };
    case 'scope':
      return { ...state, scope: action.scope };
    case 'add-part': {
      const id = nextId(state.parts);
      return { ...state, parts: [...state.parts, emptyPart(id)], scope: id };
    }
    case 'change-part':
      return {
        ...state,
        parts: state.parts.map((part) =>
          part.id === action.id ? { ...part, ...action.change } : part,
        ),
      };
    case 'remove-part':
      return {
        ...state,
        parts: state.parts.filter(({ id }) => id !== action.id),
        scope: state.scope === action.id ? 'whole' : state.scope,
      };
    case 'open':
      return { ...emptyCase, role: state.role, facts: action.facts, parts: action.parts };
    case 'clear':
      return emptyCase;
  }
}

/** Nothing is recorded. */
export function isEmpty({ facts, parts }: CaseState): boolean {
  return Object.keys(facts).length === 0 && parts.length === 0;
}

/** The parts that have a first day, as the engine reads a journey. */
export function journeyOf(parts: readonly Part[]): Episode[] {
  return parts
    .filter(({ from }) => from !== '')
    .map(({ from, to, place, facts }) => ({
      from,
      ...(to !== '' && { to }),
      ...(place !== '' && { place }),
      facts,
    }));
}

/**
 * The facts that hold on a day of a journey, as the engine joins them: those of a part stand before
 * those of the whole case, those of a part that begins later before those of an earlier one.
 */
export function factsOn(facts: FactInput, journey: readonly Episode[], day: string): FactInput {
  const active = journey
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return Object.assign({}, facts, ...active.map((one) => one.facts));
}

/** A case with the way back. */
export interface History {
  readonly now: CaseState;
  readonly before: readonly CaseState[];
}

/** An action, or a step back. */
export type HistoryAction = CaseAction | { readonly do: 'undo' };

const mostSteps = 200;

/**
 * {@link changeCase} with a way back, on which the role stays as it is; clearing a case clears the
 * way back, too.
 */
export function changeHistory({ now, before }: History, action: HistoryAction): History {
  if (action.do === 'undo') {
    return { now: { ...(before.at(-1) ?? now), role: now.role }, before: before.slice(0, -1) };
  }
  const next = changeCase(now, action);
  if (action.do === 'clear') return { now: next, before: [] };
  if (action.do === 'role') return { now: next, before };
  return { now: next, before: [...before, now].slice(-mostSteps) };
}
