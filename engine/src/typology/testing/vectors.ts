import { exploitationVectors } from './vectors-exploitation.ts';
import { movementVectors } from './vectors-movement.ts';
import { protectionVectors } from './vectors-protection.ts';
import { workVectors } from './vectors-work.ts';

/**
 * A case in which a category applies, and what each change to it does: the category is no longer
 * shown (`falls`), stays (`stands`), is open in fact alone (`opens`, and every `?fact` of the
 * change is asked) or turns on an unsettled question of law (`law`).
 */
export interface Vector {
  readonly category: string;
  readonly facts: string;
  readonly falls?: string;
  readonly stands?: string;
  readonly opens?: string;
  readonly law?: string;
}

/** Test cases of our own for every category, written from the instruments that the rules cite. */
export const vectors: readonly Vector[] = [
  ...exploitationVectors,
  ...protectionVectors,
  ...movementVectors,
  ...workVectors,
];
