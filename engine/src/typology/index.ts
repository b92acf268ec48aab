/** From the facts of a movement to the categories that apply, with reasons. */
export type { Verdict } from './answer/decide.ts';
export type { DecidingSet, DecidingSets } from './answer/missing.ts';
export type { HeldNeed, OwedNeed } from './answer/needs.ts';
export type { Question } from './answer/question.ts';
export type { ElementAnswer, UsedFact } from './answer/tree.ts';
export {
  type CategoryAnswer,
  type Classification,
  type ClassifyOptions,
  classify,
  openRules,
  type Rules,
} from './classify.ts';
export type * from './contract.ts';
export { ruleBook } from './packs/index.ts';
