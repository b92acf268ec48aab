import type { Verdict } from '../answer/decide.ts';
import type { HtcdsLegal, HtcdsRecord, KeptCell } from './contract.ts';
import type { ExtensionName } from './header.ts';
import { migrationValues, withheldCategories } from './migration.ts';

const verdicts = new Set<string>(['applies', 'does_not_apply', 'undetermined']);

const listed = (text: string) => text.split(/[;\s]+/).filter((one) => one !== '');

const migrationCodes = new Set(migrationValues.map(({ code }) => code));

/** Ids of categories only: no free text and no exclusion comes in by a column of our own. */
const isCategory = (id: string) => /^[a-z]\w{2,60}$/.test(id) && !withheldCategories.has(id);

const rulePacks = /^[a-z_]+ \d+\.\d+\.\d+(?:; [a-z_]+ \d+\.\d+\.\d+)*$/;

/** Whether a thing has the shape of a kept cell. */
export function isKept(thing: unknown): thing is KeptCell {
  if (typeof thing !== 'object' || thing === null) return false;
  const { field, raw, defined } = thing as Record<string, unknown>;
  const isDefined = defined === undefined || typeof defined === 'string';
  return typeof field === 'string' && typeof raw === 'string' && isDefined;
}

/** Cells kept from an earlier file, or null where the text is none of ours. */
export function keptFromText(text: string): readonly KeptCell[] | null {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isKept) ? read : null;
  } catch {
    return null;
  }
}

/** The legal test's answer from its columns; absent without a verdict. */
export function legalFromCells(
  cells: Readonly<Partial<Record<ExtensionName, string>>>,
): HtcdsLegal | undefined {
  const verdict = cells.sojourn_legal_trafficked ?? '';
  if (!verdicts.has(verdict)) return undefined;
  const rules = cells.sojourn_rules_version ?? '';
  return {
    trafficked: verdict as Verdict,
    categories: listed(cells.sojourn_categories ?? '').filter(isCategory),
    rules: rulePacks.test(rules) ? rules : '',
    migration: listed(cells.sojourn_migration_status ?? '').filter((one) =>
      migrationCodes.has(one),
    ),
  };
}

/** The cell of a column of our own. */
export function extensionCell(record: HtcdsRecord, name: ExtensionName): string | null {
  const { id, kept, legal } = record;
  if (name === 'sojourn_id') return id;
  if (name === 'sojourn_kept') return kept.length > 0 ? JSON.stringify(kept) : null;
  if (!legal) return null;
  if (name === 'sojourn_legal_trafficked') return legal.trafficked;
  if (name === 'sojourn_rules_version') return legal.rules || null;
  return (name === 'sojourn_categories' ? legal.categories : legal.migration).join(';') || null;
}
