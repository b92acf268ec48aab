import type { ChoiceSpace } from '../doubt/choices.ts';

/**
 * What is chosen otherwise in each run unless told: every weight times 1 ± 25 %, and one indicator
 * left out. The way of joining stays, since it is a statement about security, not an estimate.
 */
export const usualChoices: ChoiceSpace = { weightNoise: 0.25, dropOne: true };

/** The same with the mean across dimensions drawn, too: geometric or arithmetic. */
export const wideChoices: ChoiceSpace = {
  ...usualChoices,
  across: [{ method: 'geometric' }, { method: 'arithmetic' }],
};
