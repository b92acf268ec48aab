import type { Figure, Quality } from '@sojourn/engine/core';
import type { MessageId } from '../messages/catalogue.ts';
import { sentenceText } from '../words/index.ts';

/** How a series was made, by the rows or the source of a figure; the first that fits. */
const madeHow: readonly (readonly [RegExp, MessageId])[] = [
  [/^undesa-ims-2024$/, 'says.stock-2024.how'],
  [/^undesa-ims-2020$/, 'says.stock-2020.how'],
  [/^undesa-ims-2019$/, 'says.stock-2019.how'],
  [/\bindicator[:=]net_migration\b/, 'says.net-2024.how'],
  [/^demography_rival\./, 'says.net-2022.how'],
  [/\bindicator[:=]remittances_(usd|gdp)\b/, 'says.remittances.how'],
  [/^remittances\./, 'says.remittances-matrix.how'],
  [/^unrwa\./, 'says.refugees-unrwa.how'],
  [/\bkind=refugees\b|\bpop_type=REF\b/, 'says.refugees.how'],
  [/\bkind=asylum_seekers\b/, 'says.asylum-pending.how'],
  [/\bkind=other_in_need\b/, 'says.other-in-need.how'],
  [/\bkind=idps\b/, 'says.idps-unhcr.how'],
  [/\bkind=stateless\b/, 'says.stateless.how'],
  [/\bkind=returned_refugees\b/, 'says.returned-refugees.how'],
  [/\bkind=returned_idps\b/, 'says.returned-idps.how'],
  [/\bindicator[:=]idps_conflict_idmc\b/, 'says.idps-conflict.how'],
  [/\bindicator[:=]idps_disaster\b/, 'says.idps-disaster.how'],
  [/\bindicator[:=]new_idp_conflict\b/, 'says.movements-conflict.how'],
  [/\bindicator[:=]new_idp_disaster\b|^(\d+ rows of )?hazards\./, 'says.movements-disaster.how'],
  [/\bindicator[:=]trafficking_detected\b/, 'says.trafficked.how'],
];

const byQuality: Readonly<Record<Quality, string>> = {
  reported: 'Reported by the source',
  estimated: 'Estimated by the source',
  modelled: 'Modelled by the source',
  imputed: 'Filled in by the source',
};

/**
 * How the source made the numbers behind a figure, as *Who says what* tells it; of a series of
 * which it tells nothing, whether its source reports, estimates or models it.
 *
 * @example methodOf(figure) // 'Registers of governments and UNHCR, estimates where there are none'
 */
export function methodOf({ quality, origin, rows = [] }: Figure): string {
  if (origin.steps.at(-1)?.startsWith('human security ')) {
    return sentenceText('security.how', {}, {}, 'en');
  }
  const known = [...rows, ...origin.sourceIds].flatMap((of) => {
    const found = madeHow.find(([pattern]) => pattern.test(of));
    return found ? [sentenceText(found[1], {}, {}, 'en')] : [];
  });
  return known.length > 0 ? [...new Set(known)].join('; ') : byQuality[quality];
}
