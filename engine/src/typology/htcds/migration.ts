import type { Verdict } from '../answer/decide.ts';
import statusFile from './migration-status.json' with { type: 'json' };

/** A value of the standard's guidance on migration and protection, and when the typology gives it. */
export interface MigrationValue {
  readonly code: string;
  readonly label: string;
  readonly group: string;
  /** One of these applies; absent = never filled. */
  readonly any?: readonly string[];
  /** All of these apply. */
  readonly all?: readonly string[];
  /** None of these is shown or open. */
  readonly none?: readonly string[];
  /** How the guidance and the typology differ. */
  readonly note: string;
}

/** The 18 values of guidance 7. */
export const migrationValues = statusFile.values as readonly MigrationValue[];

/** Categories that never leave in an export. */
export const withheldCategories: ReadonlySet<string> = new Set(statusFile.withheld);

/**
 * The values of guidance 7 that the categories of a case give. A value whose conditions are open is
 * not given.
 *
 * @param answers categories with their verdicts
 * @example migrationStatus([{ category: 'idp', verdict: 'applies' }])[0]?.code // 'InternallyDisplacedPerson'
 */
export function migrationStatus(
  answers: readonly { readonly category: string; readonly verdict: Verdict }[],
): readonly MigrationValue[] {
  const verdicts = new Map(answers.map(({ category, verdict }) => [category, verdict]));
  const applies = (category: string) => verdicts.get(category) === 'applies';
  const notShown = (category: string) =>
    (verdicts.get(category) ?? 'does_not_apply') === 'does_not_apply';
  return migrationValues.filter(
    ({ any = [], all = [], none = [] }) =>
      any.some(applies) && all.every(applies) && none.every(notShown),
  );
}
