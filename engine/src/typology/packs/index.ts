/** The rule book that ships with Sojourn; `schema.ts` checks every file of it in the tests. */
import type {
  FactDefinition,
  Implication,
  Instrument,
  NeedRule,
  RuleBook,
  RulePack,
  Sign,
} from '../contract.ts';
import children from './children.json' with { type: 'json' };
import displacement from './displacement.json' with { type: 'json' };
import exploitation from './exploitation.json' with { type: 'json' };
import factsMovement from './facts-movement.json' with { type: 'json' };
import factsProtection from './facts-protection.json' with { type: 'json' };
import factsWork from './facts-work.json' with { type: 'json' };
import implications from './implications.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import labour from './labour.json' with { type: 'json' };
import movement from './movement.json' with { type: 'json' };
import needsChildren from './needs-children.json' with { type: 'json' };
import needsExploitation from './needs-exploitation.json' with { type: 'json' };
import needsProtection from './needs-protection.json' with { type: 'json' };
import needsRights from './needs-rights.json' with { type: 'json' };
import protection from './protection.json' with { type: 'json' };
import reasons from './reasons.json' with { type: 'json' };
import refugees from './refugees.json' with { type: 'json' };
import signs from './signs.json' with { type: 'json' };
import statistics from './statistics.json' with { type: 'json' };
import status from './status.json' with { type: 'json' };
import workers from './workers.json' with { type: 'json' };

/** Facts, rules, needs and sources of Sojourn's own typology. */
export const ruleBook: RuleBook = {
  facts: [...factsMovement, ...factsProtection, ...factsWork] as unknown as FactDefinition[],
  implications: implications as unknown as Implication[],
  instruments: instruments as unknown as Instrument[],
  packs: [
    exploitation,
    refugees,
    protection,
    status,
    children,
    displacement,
    movement,
    reasons,
    labour,
    workers,
    statistics,
  ] as unknown as RulePack[],
  needs: [
    ...needsProtection,
    ...needsChildren,
    ...needsExploitation,
    ...needsRights,
  ] as unknown as NeedRule[],
  signs: signs as unknown as Sign[],
};
