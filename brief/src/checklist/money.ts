import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import { historicPartners, mainlyHistoric } from '../reading/historic.ts';
import { countedFrom, latestOwn } from '../reading/own.ts';
import { modelledRemittances } from '../reading/senders.ts';
import { place, words } from '../sections/arguments.ts';
import type { BriefContext } from '../sections/context.ts';
import { type Absent, type CheckRule, oneOr, type Present } from './entry.ts';

/**
 * Senders in the order of the model, which is no ranking; those of historic stocks withheld, and
 * those that the user's own series counts left to it.
 */
function bySender(context: BriefContext): readonly Present[] | Absent {
  const senders = modelledRemittances(context.facts, 'in');
  if (senders.length === 0) return { reason: 'check.senders.none' };
  if (mainlyHistoric(context.stocks.abroad)) return { reason: 'check.senders.historic' };
  const historic = historicPartners(context.stocks.abroad);
  return senders
    .filter(({ partner }) => !historic.has(partner) && !countedFrom(context.facts, partner))
    .slice(0, 10)
    .map(({ partner, usd }) => ({ figure: usd, style: 'usd', of: place(partner) }));
}

function positive(figure: Figure | null): Figure | null {
  return figure && amount(figure) > 0 ? figure : null;
}

/** A fiscal year keeps its own period; an amount in US$ is no amount in national currency. */
function inNationalCurrency({ facts }: BriefContext): readonly Present[] | Absent {
  const own = latestOwn(facts, 'remittances', ({ figure }) => /^[A-Z]{3}$/.test(figure.unit));
  if (!own) return { reason: 'check.remittances-national.none' };
  const { figure, label } = own;
  return [{ figure, style: 'exact', of: words(`${figure.unit}, ${label}:`) }];
}

/** What it brings and costs. */
export const moneyRules: readonly CheckRule[] = [
  {
    id: 'remittances',
    find: ({ panel }) => oneOr(positive(panel.latest('remittances_usd')), 'usd', 'check.no-series'),
  },
  { id: 'remittances-national', find: inNationalCurrency },
  {
    id: 'remittances-gdp',
    find: ({ panel }) =>
      oneOr(positive(panel.latest('remittances_gdp')), 'percent', 'check.no-series'),
  },
  { id: 'senders', caveat: 'check.senders.caveat', find: bySender },
  {
    id: 'cost',
    caveat: 'check.cost.caveat',
    find: ({ panel }) => oneOr(panel.latest('remittance_cost'), 'percent', 'check.cost.none'),
  },
  { id: 'recruitment', find: () => ({ reason: 'check.recruitment.none' }) },
];
