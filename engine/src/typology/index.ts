/** From the facts of a movement to the categories that apply, with reasons. */
export type { Verdict } from './answer/decide.ts';
export { type Hinge, hingesOf } from './answer/hinges.ts';
export type { DecidingSet, DecidingSets } from './answer/missing.ts';
export type { HeldNeed, OwedNeed } from './answer/needs.ts';
export {
  type PersonPage,
  type PersonPageWords,
  personPage,
  personPageWords,
} from './answer/person-page.ts';
export type { Question } from './answer/question.ts';
export type { ElementAnswer, UsedFact } from './answer/tree.ts';
export {
  cite,
  type ExplanationWords,
  explanationWords,
  factsOfTree,
  personSentence,
  workerParagraph,
} from './answer/words.ts';
export {
  type CategoryAnswer,
  type Classification,
  type ClassifyOptions,
  classify,
  openRules,
  type Rules,
  statesOf,
} from './classify.ts';
export type * from './contract.ts';
export type { FactState, FactStates } from './facts/state.ts';
export {
  type CategorySpan,
  type Episode,
  type Stretch,
  type Timeline,
  timeline,
} from './journey.ts';
export { ruleBook } from './packs/index.ts';
export { type ReferralOption, referralOptions, serviceTaxonomy } from './referral/index.ts';
export type { Miss } from './score/misses.ts';
export { type Score, type Share, scoreVignettes } from './score/score.ts';
export type { Vignette } from './score/vignette.ts';
export { openTally, type Tally, type TallyRow } from './tally.ts';
export * from './vulnerability/index.ts';
