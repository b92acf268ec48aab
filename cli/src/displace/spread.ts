import type { Spread } from '@sojourn/engine/displacement';

/** What may vary from run to run beside chance. */
export const unsureOf = ['parameters', 'inflow'] as const;
export type Unsure = (typeof unsureOf)[number];

/** What was asked to vary. */
export function spreadOf({ unsure = [] }: { readonly unsure?: readonly Unsure[] }): Spread {
  return { parameters: unsure.includes('parameters'), inflow: unsure.includes('inflow') };
}
