import type { FactDefinition, FactLevel, FactSource } from '../contract.ts';

/** What is known of one fact, ready for the rules. */
export interface FactState {
  readonly answer: 'known' | 'unknown' | 'declined' | 'not_asked';
  /** Of a known fact: yes/no, a number or the id of a choice. */
  readonly value?: boolean | number | string;
  readonly source?: FactSource;
  readonly level?: FactLevel;
  readonly reason?: string;
  /** The facts from which this one follows by its meaning. */
  readonly from?: string;
}

/** Facts of a case by id; what is absent was not asked. */
export type FactStates = ReadonlyMap<string, FactState>;

/** Asked, whatever the answer: an exception that somebody raised. */
export function isRaised(state: FactState | undefined): boolean {
  return state !== undefined && state.answer !== 'not_asked';
}

/** Facts by id. */
export function factRegister(facts: readonly FactDefinition[]): Map<string, FactDefinition> {
  return new Map(facts.map((fact) => [fact.id, fact]));
}
