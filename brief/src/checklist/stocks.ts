import type { Figure } from '@sojourn/engine/core';
import { addParts, amount, shareOf } from '../compute/index.ts';
import { doubtsOf, modelledPartners, scaledPartners } from '../reading/doubts.ts';
import { latestOwn } from '../reading/own.ts';
import {
  type CorridorStock,
  corridorSum,
  corridorsIn,
  type StockTotal,
  stockTotals,
} from '../reading/stocks.ts';
import { womenShare } from '../reading/women.ts';
import { list, place } from '../sections/arguments.ts';
import { type BriefContext, isNamed } from '../sections/context.ts';
import { type Caveat, type CheckRule, oneOr, type Present } from './entry.ts';

const named = 10;
const baseYear = 2005;

function totals(context: BriefContext): readonly StockTotal[] {
  const newest = stockTotals(context.facts, 'abroad', '2024');
  return newest.length > 0 ? newest : stockTotals(context.facts, 'abroad', '2020');
}

function latestStocks({ stocks: { abroad } }: BriefContext): CorridorStock[] {
  return corridorsIn(abroad, Math.max(...abroad.map(({ year }) => year)));
}

/** The ten largest destinations, and those that the source filled in and that would be among them. */
function largest(context: BriefContext) {
  const modelled = modelledPartners(context.facts, 'abroad');
  const placed = latestStocks(context).filter(({ partner }) => isNamed(context, partner));
  const isModelled = ({ partner }: CorridorStock) => modelled.has(partner);
  return {
    top: placed.filter((stock) => !isModelled(stock)).slice(0, named),
    apart: placed.slice(0, named).filter(isModelled),
  };
}

const places = (stocks: readonly CorridorStock[]) =>
  ({ list: list(stocks.map(({ partner }) => place(partner))) }) as const;

function destinationCaveats(context: BriefContext): readonly Caveat[] {
  const { top, apart } = largest(context);
  const scaled = scaledPartners(context.facts, 'abroad');
  const old = top.filter(({ partner }) => scaled.has(partner));
  return [
    ...(apart.length > 0 ? [{ id: 'check.destinations.apart', args: places(apart) } as const] : []),
    ...(old.length > 0 ? [{ id: 'check.destinations.scaled', args: places(old) } as const] : []),
  ];
}

/** Whether the split by sex of some is left out, as filled in or contradicted. */
function isSexDoubtful({ facts }: BriefContext): boolean {
  return doubtsOf(facts, 'abroad').some(({ kind }) => kind !== 'scaled');
}

function womenCaveats(context: BriefContext): readonly Caveat[] {
  return isSexDoubtful(context) ? [{ id: 'check.women.apart' }] : [];
}

/** The ten largest destinations with their shares, and the share of all ten. */
function destinations(context: BriefContext): readonly Present[] {
  const all = latestStocks(context);
  const { top } = largest(context);
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
    caveatsOf: destinationCaveats,
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
    caveatsOf: womenCaveats,
    find: (context) => {
      const reason = isSexDoubtful(context) ? 'check.women.few' : 'check.no-sex';
      return oneOr(womenShare(context, 'abroad'), 'percent', reason);
    },
  },
  { id: 'temporary', find: () => ({ reason: 'check.temporary.none' }) },
];
