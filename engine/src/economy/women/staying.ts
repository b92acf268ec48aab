import { dashed, type Sized } from '../levels/sized.ts';

/** What changes for women who stay when another of the household leaves. */
export interface StayingResult {
  readonly outcome: 'decisions' | 'workload' | "girls' schooling";
  readonly result: Sized;
}

/**
 * Women who stay while another of the household is abroad: more say and more work, and no agreed
 * sign for the schooling of girls. Directions only.
 *
 * @example womenWhoStay().map(({ outcome }) => outcome)
 */
export function womenWhoStay(): readonly StayingResult[] {
  return [
    {
      outcome: 'decisions',
      result: dashed(
        'say in the household',
        'mixed',
        'More say while he is away in some places; with in-laws it may pass to them, and it may end with the return.',
      ),
    },
    {
      outcome: 'workload',
      result: dashed('hours of work', '+', 'More work at home and in the field; no common size.'),
    },
    {
      outcome: "girls' schooling",
      result: dashed(
        'years of schooling of girls',
        'mixed',
        'Remittances keep children in school; work that falls to girls takes them out of it.',
        ['rem.school_urban'],
      ),
    },
  ];
}
