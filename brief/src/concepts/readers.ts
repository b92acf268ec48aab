import { type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { sumOf } from '../compute/index.ts';
import { type DisplacedSide, solutionsReader } from '../reading/displaced.ts';
import { columnOrigin } from '../reading/origins.ts';
import { rowAt } from '../reading/row-at.ts';
import { type Revision, type StockSide, stockTotals } from '../reading/stocks.ts';
import { registeredByUnrwa } from '../reading/unrwa.ts';
import type { BriefContext } from '../sections/context.ts';
import type { ConceptId, Series, SeriesId } from './series.ts';

const isPositive = (one: Figure) => one.value !== null && one.value !== 0;

function stock(side: StockSide, revision: Revision): Series {
  return {
    id: `stock-${revision}`,
    style: 'exact',
    used: revision === '2024' ? 'yes' : revision === '2020' ? 'sex' : 'no',
    what: `stock-${side}`,
    read: ({ facts }) => stockTotals(facts, side, revision).map(({ people }) => people),
  };
}

function panel(
  id: SeriesId,
  indicator: string,
  used: Series['used'],
  style: Series['style'] = 'exact',
): Series {
  return {
    id,
    style,
    used,
    what: indicator,
    read: (context: BriefContext) => context.panel.series(indicator).filter(isPositive),
  };
}

function displaced(id: SeriesId, side: DisplacedSide, kind: string): Series {
  return {
    id,
    style: 'exact',
    used: 'yes',
    what: kind,
    read: (context) => {
      const reader = context.displaced[side];
      return reader
        .yearsOf(kind)
        .flatMap((of) => reader.kind(kind, of) ?? [])
        .filter(isPositive);
    },
  };
}

/** IDMC and UNHCR count overlapping people: they can disagree. */
function besideIdmc(series: Series): Series {
  return { ...series, used: 'no', what: 'idps_conflict_idmc' };
}

/** The sum of the modelled matrix over senders: another vintage of the same total. */
const matrix: Series = {
  id: 'remittances-matrix',
  style: 'usd',
  used: 'senders',
  what: 'remittances_usd',
  read: ({ facts }) => {
    const table = facts.remittancesIn;
    const [years, usd] = [numbersOf(table, 'year'), numbersOf(table, 'usd')];
    const last = Math.max(0, ...years);
    const origin = columnOrigin(facts, table, 'usd', 'current US$');
    const cells = [...usd].flatMap((value, row) =>
      years[row] === last && value > 0
        ? [
            figure(value, year(last), origin, {
              quality: 'modelled',
              rows: rowAt(table, 'usd', row),
            }),
          ]
        : [],
    );
    return cells.length === 0
      ? []
      : [sumOf(cells, `${cells.length} rows of ${table.name}.usd where year=${last}`)];
  },
};

function returned(id: SeriesId, kind: string): Series {
  return {
    id,
    style: 'exact',
    used: 'yes',
    what: kind,
    read: ({ facts }) => {
      const found = solutionsReader(facts).latest('origin', kind);
      return found ? [found] : [];
    },
  };
}

/** Net migration as the revision before had it. */
const olderNet: Series = {
  id: 'net-2022',
  style: 'exact',
  used: 'no',
  what: 'net_migration',
  read: ({ facts }) => {
    const table = facts.demographyRival;
    if (table.length === 0) return [];
    const [years, net] = [numbersOf(table, 'year'), numbersOf(table, 'net_migration')];
    const origin = columnOrigin(facts, table, 'net_migration', 'persons');
    return [...net].flatMap((value, row) =>
      Number.isNaN(value)
        ? []
        : [
            figure(value, year(years[row]!), origin, {
              quality: 'estimated',
              rows: rowAt(table, 'net_migration', row),
            }),
          ],
    );
  },
};

const unrwa: Series = {
  id: 'refugees-unrwa',
  style: 'exact',
  used: 'no',
  what: 'unrwa',
  read: ({ facts }) => {
    const found = registeredByUnrwa(facts);
    return found ? [found] : [];
  },
};

const stocks = (side: StockSide) => [stock(side, '2024'), stock(side, '2020'), stock(side, '2019')];

/** The series that the data release holds of each concept, the one that the text takes first. */
export const seriesOf: Readonly<Record<ConceptId, readonly Series[]>> = {
  abroad: stocks('abroad'),
  here: stocks('here'),
  departures: [],
  net: [panel('net-2024', 'net_migration', 'yes'), olderNet],
  remittances: [panel('remittances', 'remittances_usd', 'yes', 'usd'), matrix],
  'refugees-from': [displaced('refugees', 'from', 'refugees')],
  'refugees-here': [displaced('refugees', 'here', 'refugees'), unrwa],
  'asylum-from': [displaced('asylum-pending', 'from', 'asylum_seekers')],
  'asylum-here': [displaced('asylum-pending', 'here', 'asylum_seekers')],
  'others-from': [displaced('other-in-need', 'from', 'other_in_need')],
  'others-here': [displaced('other-in-need', 'here', 'other_in_need')],
  idps: [
    panel('idps-conflict', 'idps_conflict_idmc', 'yes'),
    besideIdmc(displaced('idps-unhcr', 'here', 'idps')),
    panel('idps-disaster', 'idps_disaster', 'no'),
    panel('movements-conflict', 'new_idp_conflict', 'no'),
    panel('movements-disaster', 'new_idp_disaster', 'no'),
  ],
  stateless: [displaced('stateless', 'here', 'stateless')],
  returns: [
    returned('returned-refugees', 'returned_refugees'),
    returned('returned-idps', 'returned_idps'),
  ],
  trafficked: [panel('trafficked', 'trafficking_detected', 'yes')],
};
