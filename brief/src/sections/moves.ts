import { amount, changeOf, shareOf, sumOf } from '../compute/index.ts';
import type { Argument } from '../document.ts';
import {
  type CorridorStock,
  corridorStocks,
  corridorsIn,
  type StockSide,
  type StockTotal,
  stockTotals,
} from '../reading/stocks.ts';
import {
  count,
  inYear,
  list,
  number,
  pair,
  people,
  percent,
  place,
  words,
  yearOf,
} from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import { type BriefContext, isNamed } from './context.ts';
import { corridorCharts } from './corridor-charts.ts';
import { totalsChart } from './totals-chart.ts';

const firstYear = 2005;
/** How many corridors a sentence names, and how many a chart shows. */
const named = 5;
const charted = 10;

/** Totals of one side: the 2024 revision where it holds the place, else the 2020 one. */
export function bestTotals(context: BriefContext, side: StockSide): readonly StockTotal[] {
  const newer = stockTotals(context.facts, side, '2024');
  return newer.length > 0 ? newer : stockTotals(context.facts, side, '2020');
}

function releaseOf(total: StockTotal | CorridorStock): Argument {
  return words(total.people.origin.release);
}

function sayTotals(out: Collector, context: BriefContext, side: StockSide): void {
  const totals = bestTotals(context, side);
  const latest = totals.at(-1);
  if (!latest) {
    out.gap(`gap.stocks-${side}`, 'missing', { place: place(context.place.code) });
    return;
  }
  const where = { place: place(context.place.code), release: releaseOf(latest) };
  out.say(`moves.${side}.total`, {
    ...where,
    people: people(latest.people),
    year: inYear(latest.year),
  });
  const share = context.panel.at(
    side === 'abroad' ? 'emigrant_share' : 'immigrant_share',
    latest.year,
  );
  if (share && amount(share) > 0) {
    out.say(`moves.${side}.share`, { share: percent(share), year: inYear(latest.year) });
  }
  const from = totals.find(({ year }) => year === firstYear);
  if (from && amount(from.people) > 0) {
    const { direction, change, style } = changeOf(from.people, latest.people);
    out.tell(`moves.${side}.change.past`, {
      ...where,
      fromYear: inYear(firstYear),
      toYear: inYear(latest.year),
      direction: words(direction),
      change: number(change, style),
      from: people(from.people),
      to: people(latest.people),
    });
  }
  out.gapIfOld('gap.totals-old', latest.year, { year: inYear(latest.year) });
}

function sayCorridors(out: Collector, context: BriefContext, side: StockSide): void {
  const stocks = corridorStocks(context.facts, side);
  if (stocks.length === 0) return;
  const last = Math.max(...stocks.map((stock) => stock.year));
  const all = corridorsIn(stocks, last);
  const known = all.filter((stock) => isNamed(context, stock.partner));
  const top = known.slice(0, charted);
  if (top.length === 0) return;
  const total = sumOf(
    all.map((stock) => stock.people),
    `${all.length} rows of stocks_${side}.people where year=${last}`,
  );
  const topSum = sumOf(top.map((stock) => stock.people));
  const few = top.length < 3 || top.length === all.length;
  out.say(`moves.${side}.corridors`, {
    year: inYear(last),
    release: releaseOf(top[0]!),
    list: list(
      top.slice(0, named).map((stock) => pair(place(stock.partner), people(stock.people))),
    ),
    n: count(few ? 0 : top.length),
    share: percent(shareOf(topSum, total)),
  });
  sayWomen(out, context, side, last);
  if (side === 'abroad') sayWomenRange(out, top, last);
  corridorCharts(out, context, side, { stocks, top, year: last });
}

function sayWomen(out: Collector, context: BriefContext, side: StockSide, last: number): void {
  const total = stockTotals(context.facts, side, '2020').find(({ year }) => year === last);
  if (!total) return;
  if (total.female && amount(total.people) > 0) {
    out.say(`moves.${side}.women`, {
      share: percent(shareOf(total.female, total.people)),
      year: inYear(last),
      release: releaseOf(total),
    });
  }
  if (side === 'here' && total.knownOrigin) {
    const gap = amount(total.people) - amount(total.knownOrigin);
    if (gap / amount(total.people) < 0.05) return;
    const unknown = {
      ...total.people,
      value: gap,
      origin: {
        ...total.people.origin,
        steps: [`${amount(total.people)} − ${amount(total.knownOrigin)}`],
      },
    };
    out.tell('moves.here.unknown.past', {
      share: percent(shareOf(unknown, total.people)),
      year: inYear(last),
      release: releaseOf(total),
    });
  }
}

/** The widest spread of women's share among large destinations; small corridors are too noisy. */
function sayWomenRange(out: Collector, top: readonly CorridorStock[], last: number): void {
  const shares = top
    .filter((stock) => stock.female && amount(stock.people) >= 1000)
    .map((stock) => ({ partner: stock.partner, share: shareOf(stock.female!, stock.people) }))
    .sort((a, b) => amount(a.share) - amount(b.share));
  const [low, high] = [shares[0], shares.at(-1)];
  if (shares.length < 3 || !low || !high || amount(high.share) - amount(low.share) < 10) return;
  out.tell('moves.abroad.women-range.past', {
    low: percent(low.share),
    lowPlace: place(low.partner),
    high: percent(high.share),
    highPlace: place(high.partner),
    year: inYear(last),
  });
}

function sayNet(out: Collector, context: BriefContext): void {
  const net = context.panel.latest('net_migration');
  if (!net) {
    out.gap('gap.net', 'missing');
    return;
  }
  if (amount(net) !== 0) {
    const size = { ...net, value: Math.abs(amount(net)) };
    out.say('moves.net', {
      place: place(context.place.code),
      year: yearOf(net),
      people: people(size),
      direction: words(amount(net) > 0 ? 'in' : 'out'),
    });
  }
  out.note('moves.note.net');
}

function noteRevisions(out: Collector, context: BriefContext): void {
  const both = (side: StockSide) => {
    const newer = stockTotals(context.facts, side, '2024').find(({ year }) => year === 2020);
    const older = stockTotals(context.facts, side, '2020').find(({ year }) => year === 2020);
    return newer && older ? { newer: people(newer.people), older: people(older.people) } : null;
  };
  const where = { place: place(context.place.code), year: inYear(2020) };
  const [abroad, here] = [both('abroad'), both('here')];
  if (abroad) out.note('moves.note.revisions-abroad.past', { ...where, ...abroad });
  else if (here) out.note('moves.note.revisions-here.past', { ...where, ...here });
  else if (bestTotals(context, 'here').length > 0)
    out.note('moves.note.only2020', { place: where.place });
}

function keyFigures(out: Collector, context: BriefContext): void {
  const [abroad, here] = [bestTotals(context, 'abroad').at(-1), bestTotals(context, 'here').at(-1)];
  const older = stockTotals(context.facts, 'abroad', '2020').at(-1);
  const net = context.panel.latest('net_migration');
  const args = { place: place(context.place.code) };
  out.keyFigures([
    abroad ? { label: 'key.abroad', args, figure: abroad.people, style: 'people' } : null,
    here ? { label: 'key.here', args, figure: here.people, style: 'people' } : null,
    older?.female && amount(older.people) > 0
      ? {
          label: 'key.women-abroad',
          args,
          figure: shareOf(older.female, older.people),
          style: 'percent',
        }
      : null,
    net ? { label: 'key.net', args: {}, figure: net, style: 'people' } : null,
  ]);
}

/**
 * *Who moves*: stocks abroad and here, by sex and corridor, net migration. Totals from the 2024
 * revision, sex and corridors from the 2020 one; no share or change mixes them.
 */
export function movesSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  keyFigures(out, context);
  sayTotals(out, context, 'abroad');
  sayCorridors(out, context, 'abroad');
  sayTotals(out, context, 'here');
  sayCorridors(out, context, 'here');
  totalsChart(out, context);
  sayNet(out, context);
  out.note('moves.note.definition');
  noteRevisions(out, context);
  const corridorYear = Math.max(
    0,
    ...corridorStocks(context.facts, 'abroad').map((stock) => stock.year),
    ...corridorStocks(context.facts, 'here').map((stock) => stock.year),
    ...stockTotals(context.facts, 'here', '2020').map((total) => total.year),
  );
  if (corridorYear > 0)
    out.gapIfOld('gap.corridors-old', corridorYear, { year: inYear(corridorYear) });
  out.gap('gap.departures', 'missing');
  out.gap('gap.skills', 'missing');
  return out.done('moves');
}
