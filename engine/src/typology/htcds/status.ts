import type { Classification } from '../classify.ts';
import type { HtcdsLegal, HtcdsRecord } from './contract.ts';
import { migrationStatus, withheldCategories } from './migration.ts';

/**
 * HTCDS's own word on a case, for the purpose of assistance: it asks for act and purpose, not for a
 * means, and is never filled from the legal test.
 */
export interface OperationalStatus {
  readonly status: 'possible_victim' | 'actual_victim' | 'not_a_victim';
  /** Code of the organisation that decided, where recorded. */
  readonly decidedBy?: string;
}

const statuses = {
  PossibleVictimOfTrafficking: 'possible_victim',
  ActualVictimOfTrafficking: 'actual_victim',
  NotAVictimOfTrafficking: 'not_a_victim',
} as const;

/** The operational status of a record; undefined where none is recorded. */
export function operationalStatus({ victim }: HtcdsRecord): OperationalStatus | undefined {
  const code = victim.vic_TraffickingStatus;
  const status = statuses[code as keyof typeof statuses];
  const by = victim.vic_TraffickingStatusDecisionMakingOrg;
  return status && { status, ...(typeof by === 'string' && { decidedBy: by }) };
}

/**
 * The legal test's answer for the columns beside the standard's: the verdict on trafficking, the
 * categories that apply, rule packs, values of migration status. Exclusion never leaves.
 *
 * @example withLegal(record, classify(rules, facts)).legal?.trafficked // 'undetermined'
 */
export function htcdsLegal({ answers, rules }: Classification): HtcdsLegal {
  const trafficked = answers.find(({ category }) => category === 'trafficked_person');
  return {
    trafficked: trafficked?.verdict ?? 'undetermined',
    categories: answers
      .filter(({ verdict, category }) => verdict === 'applies' && !withheldCategories.has(category))
      .map(({ category }) => category),
    rules: rules.map(({ id, version }) => `${id} ${version}`).join('; '),
    migration: migrationStatus(answers).map(({ code }) => code),
  };
}

/** The record with the legal test's answer beside it; HTCDS's own fields stay as they are. */
export function withLegal(record: HtcdsRecord, classification: Classification): HtcdsRecord {
  return { ...record, legal: htcdsLegal(classification) };
}
