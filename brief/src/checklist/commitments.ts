import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { jointCountOf } from '../reading/joint-counts.ts';
import { refugeeRate } from '../reading/refugee-rate.ts';
import { treatyRecords } from '../reading/treaties.ts';
import { list, words, yesNo } from '../sections/arguments.ts';
import type { BriefContext } from '../sections/context.ts';
import { boundCount } from '../sections/treaties.ts';
import { isStale } from '../tense.ts';
import { type Caveat, type CheckRule, oneOr } from './entry.ts';

/** None recorded is no zero: the sources may lack an action. */
function bound(context: BriefContext): Figure | null {
  const covered = treatyRecords(context.facts).filter((one) => one.covered);
  const found = boundCount(context, covered);
  return found && amount(found) > 0 ? found : null;
}

/** Of how many treaties, and to which dates the status of the sources refers. */
function treatyCaveats(context: BriefContext): readonly Caveat[] {
  const covered = treatyRecords(context.facts).filter((one) => one.covered);
  const dates = [...new Set(covered.flatMap(({ statusDate }) => statusDate ?? []))].sort();
  const old = dates.some((date) => isStale(Number(date.slice(0, 4)), context.asOf));
  const args = {
    all: words(String(covered.length)),
    dates: list(dates.map(words)),
    old: yesNo(old),
  };
  return [{ id: 'check.treaties.status', args }];
}

/** What a State has bound itself to, and the goals by which it is measured. */
export const commitmentRules: readonly CheckRule[] = [
  {
    id: 'treaties',
    caveat: 'check.treaties.caveat',
    caveatsOf: treatyCaveats,
    find: (context) => oneOr(bound(context), 'exact', 'check.treaties.none'),
  },
  { id: 'ilo', find: () => ({ reason: 'check.ilo.none' }) },
  { id: 'sdg-10-7-1', find: () => ({ reason: 'check.not-in-snapshot' }) },
  {
    id: 'sdg-10-7-2',
    caveat: 'check.sdg-10-7-2.caveat',
    find: ({ panel }) =>
      oneOr(panel.latest('migration_policy'), 'decimal', 'check.not-in-snapshot'),
  },
  { id: 'sdg-10-7-3', find: () => ({ reason: 'check.not-in-snapshot' }) },
  {
    id: 'sdg-10-7-4',
    caveat: 'check.sdg-10-7-4.caveat',
    find: (context) =>
      jointCountOf('unhcr', context.place.code)
        ? { reason: 'check.joint' }
        : oneOr(refugeeRate(context), 'plain', 'check.refugees.none'),
  },
  {
    id: 'sdg-10-c-1',
    find: ({ panel }) => oneOr(panel.latest('remittance_cost'), 'percent', 'check.not-in-snapshot'),
  },
  {
    id: 'sdg-17-3-2',
    find: ({ panel }) => oneOr(panel.latest('remittances_gdp'), 'percent', 'check.not-in-snapshot'),
  },
  {
    id: 'sdg-16-2-2',
    find: ({ panel }) =>
      oneOr(panel.latest('trafficking_detected'), 'exact', 'check.not-in-snapshot'),
  },
  { id: 'sdg-8-8-2', find: () => ({ reason: 'check.not-in-snapshot' }) },
];
