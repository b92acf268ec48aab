import { dayNumber } from '../../core/index.ts';
import type { FactRecord } from '../contract.ts';
import type { HtcdsRecord, HtcdsValue } from './contract.ts';
import factFile from './facts.json' with { type: 'json' };

/** What a code of the standard says in facts of the typology, or which facts it makes worth asking. */
export interface FactMapping {
  readonly field: string;
  readonly code: string;
  /** Facts of the same meaning. */
  readonly facts?: Readonly<Record<string, boolean>>;
  /** Form of exploitation of the same meaning. */
  readonly form?: string;
  /** Facts that the code points to without saying them. */
  readonly ask?: readonly string[];
  readonly note?: string;
}

/** A column whose answer, whatever it is, makes facts worth asking. */
export interface AnsweredMapping {
  readonly field: string;
  readonly ask: readonly string[];
  readonly note?: string;
}

/** The crosswalk from codes to facts, as printed in the documentation. */
export const factMappings = factFile.codes as readonly FactMapping[];
export const answeredMappings = factFile.answered as readonly AnsweredMapping[];

/** Facts that a case record honestly states. */
export interface HtcdsFacts {
  /** At the time of the trafficking: what the victim context tells of. */
  readonly during: Readonly<Record<string, FactRecord>>;
  /** On the day asked for. */
  readonly today: Readonly<Record<string, FactRecord>>;
  /** Facts worth asking, with the cells that point to them. */
  readonly ask: readonly { readonly fact: string; readonly because: string }[];
}

function picksOf(record: HtcdsRecord, field: string): readonly string[] {
  const value: HtcdsValue | undefined = record.victim[field];
  const codes = Array.isArray(value) ? value : value === undefined ? [] : [String(value)];
  const defined = record.kept.filter((kept) => kept.field === field && kept.defined);
  return [...codes, ...defined.map((kept) => kept.defined!)];
}

const noted = (value: FactRecord['value'], because: string): FactRecord => ({
  value,
  source: 'observer',
  level: 'asserted',
  reason: `HTCDS ${because}`,
});

/** Whole years from a day to a later one, or null where either is none. */
function yearsBetween(from: string, to: string): number | null {
  if (dayNumber(from) === null || dayNumber(to) === null || from > to) return null;
  const before = to.slice(5) < from.slice(5) ? 1 : 0;
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - before;
}

function ages(record: HtcdsRecord, on: string | undefined) {
  const during = record.victim.vic_AgeWhenTrafficked;
  const birth = record.person.prs_Birthdate;
  const now = typeof birth === 'string' && on !== undefined ? yearsBetween(birth, on) : null;
  return {
    during: typeof during === 'number' && { age_years: noted(during, 'vic_AgeWhenTrafficked') },
    today: now !== null && { age_years: noted(now, 'prs_Birthdate') },
  };
}

/**
 * The facts that a case record states in the same meaning, and the facts that it makes worth
 * asking. Only recorded answers speak: blank is not asked, a code that is absent is no "no", and
 * the trafficking status, the consent, citizenship and sex state no fact of the legal test.
 *
 * @param on day for today's age, ISO 8601; absent = no age today
 * @returns facts at the time of the trafficking and today, facts to ask, each with its cell
 * @example htcdsFacts(record).during.documents_withheld?.value // true
 */
export function htcdsFacts(record: HtcdsRecord, on?: string): HtcdsFacts {
  const during: Record<string, FactRecord> = {};
  const ask = new Map<string, string>();
  const forms = new Map<string, string>();
  const point = (facts: readonly string[] = [], because: string) => {
    for (const fact of facts) if (!ask.has(fact)) ask.set(fact, because);
  };
  for (const { field, code, facts = {}, form, ask: asked } of factMappings) {
    if (!picksOf(record, field).includes(code)) continue;
    const because = `${field}: ${code}`;
    for (const [fact, value] of Object.entries(facts)) during[fact] ??= noted(value, because);
    if (form) forms.set(form, because);
    point(asked, because);
  }
  const kinds = picksOf(record, 'vic_TypeOfExploitation');
  const [only] = forms;
  if (only && kinds.length === 1) during.exploitation_form = noted(only[0], only[1]);
  else if (kinds.length > 1)
    point(['exploitation_form'], `vic_TypeOfExploitation: ${kinds.join(', ')}`);
  for (const { field, ask: asked } of answeredMappings) {
    const codes = picksOf(record, field);
    if (codes.length > 0) point(asked, `${field}: ${codes.join(', ')}`);
  }
  const age = ages(record, on);
  return {
    during: { ...during, ...age.during },
    today: { ...age.today },
    ask: [...ask]
      .filter(([fact]) => !(fact in during))
      .map(([fact, because]) => ({ fact, because })),
  };
}
