import type { Figure } from '@sojourn/engine/core';
import { addParts, amount, shareOf } from '../compute/index.ts';
import { modelledPartners } from '../reading/doubts.ts';
import { latestOwn } from '../reading/own.ts';
import { corridorSum, corridorsIn, type StockTotal, stockTotals } from '../reading/stocks.ts';
import { womenShare } from '../reading/women.ts';
import { place } from '../sections/arguments.ts';
import { type BriefContext, isNamed } from '../sections/context.ts';
import { type CheckRule, oneOr, type Present } from './entry.ts';

const named = 10;
const baseYear = 2005;

function totals(context: BriefContext): readonly StockTotal[] {
  const newest = stockTotals(context.facts, 'abroad', '2024');
  return newest.length > 0 ? newest : stockTotals(context.facts, 'abroad', '2020');
}

/** The ten largest destinations with their shares, and the share of all ten. */
function destinations(context: BriefContext): readonly Present[] {
  const stocks = context.stocks.abroad;
  const all = corridorsIn(stocks, Math.max(...stocks.map(({ year }) => year)));
  const modelled = modelledPartners(context.facts, 'abroad');
  const top = all
    .filter(({ partner }) => isNamed(context, partner) && !modelled.has(partner))
    .slice(0, named);
  const total = corridorSum(context.facts, 'abroad', all, 'people');
  if (!total || top.length === 0 || amount(total) === 0) return [];
  const share = (people: Figure) => ({ figure: shareOf(people, total), style: 'percent' as const });
  return [
    share(
      addParts(
        'migrants',
        top.map(({ people }) => people),
      ),
    ),
    ...top.map(({ partner, people }) => ({ ...share(people), of: place(partner) })),
  ];
}

/** Who moves. */
export const stockRules: readonly CheckRule[] = [
  {
    id: 'abroad',
    find: (context) => oneOr(totals(context).at(-1)?.people, 'exact', 'check.no-stock'),
  },
  {
    id: 'abroad-2005',
    find: (context) =>
      oneOr(
        totals(context).find(({ year }) => year === baseYear)?.people,
        'exact',
        'check.no-stock',
      ),
  },
  {
    id: 'destinations',
    find: (context) => {
      const found = destinations(context);
      return found.length > 0 ? found : { reason: 'check.no-corridors' };
    },
  },
  {
    id: 'departures',
    find: ({ facts }) =>
      oneOr(latestOwn(facts, 'departures')?.figure, 'exact', 'check.departures.none'),
  },
  {
    id: 'net',
    caveat: 'check.net.caveat',
    find: ({ panel }) => oneOr(panel.latest('net_migration'), 'exact', 'check.no-estimate'),
  },
  {
    id: 'women',
    find: (context) => oneOr(womenShare(context, 'abroad'), 'percent', 'check.no-sex'),
  },
  { id: 'temporary', find: () => ({ reason: 'check.temporary.none' }) },
];
