import type { FactInput } from '../contract.ts';

/** A case with the answers that lawyers expect of it. */
export interface Vignette {
  readonly id: string;
  readonly title?: string;
  readonly facts: FactInput;
  readonly expected: {
    readonly applies: readonly string[];
    readonly does_not_apply: readonly string[];
    readonly undetermined: readonly {
      readonly category: string;
      readonly open: 'facts' | 'law';
      readonly missing_facts?: readonly string[];
    }[];
  };
  readonly needs_at_least: readonly string[];
}
