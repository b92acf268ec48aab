import {
  addParts,
  amount,
  changeOf,
  differenceOf,
  shareOf,
  shareOfMany,
  unsigned,
} from '../compute/index.ts';
import type { Argument } from '../document.ts';
import { breakIn } from '../reading/breaks.ts';
import { modelledPartners, scaledPartners } from '../reading/doubts.ts';
import {
  type CorridorStock,
  corridorSum,
  corridorsIn,
  type StockSide,
  type StockTotal,
  stockTotals,
} from '../reading/stocks.ts';
import { womenShare } from '../reading/women.ts';
import {
  breakArgs,
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
  yesNo,
} from './arguments.ts';
import { type Collector, collector, type SectionDraft } from './collector.ts';
import { type BriefContext, isNamed } from './context.ts';
import { type CorridorView, corridorCharts } from './corridor-charts.ts';
import { totalsChart } from './totals-chart.ts';

const firstYear = 2005;
/** How many corridors a sentence names, and how many a chart shows. */
const named = 5;
const charted = 10;
/** From this part of all on, people of unknown origin are spoken of. */
const unknownWorthSaying = 0.05;

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
  const broken = breakIn(
    totals.filter(({ year }) => year >= firstYear).map((total) => total.people),
  );
  if (from && broken) out.tell(`moves.${side}.break.past`, { ...where, ...breakArgs(broken) });
  else if (from && amount(from.people) > 0) {
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

/**
 * Corridors of the latest year of one side, without those that the source filled in, or null where
 * it has none.
 */
function viewOf(
  context: BriefContext,
  side: StockSide,
): (CorridorView & { all: CorridorStock[] }) | null {
  const stocks = context.stocks[side];
  if (stocks.length === 0) return null;
  const year = Math.max(...stocks.map((stock) => stock.year));
  const all = corridorsIn(stocks, year);
  const modelled = modelledPartners(context.facts, side);
  const placed = all.filter(({ partner }) => isNamed(context, partner));
  const top = placed.filter(({ partner }) => !modelled.has(partner)).slice(0, charted);
  const apart = placed.slice(0, charted).filter(({ partner }) => modelled.has(partner));
  return top.length === 0 ? null : { stocks, top, year, all, apart };
}

function sayCorridors(out: Collector, context: BriefContext, side: StockSide): void {
  const view = viewOf(context, side);
  if (!view) return;
  const { top, all } = view;
  const apart = view.apart.length > 0;
  const year = inYear(view.year);
  const release = releaseOf(top[0]!);
  const total = corridorSum(context.facts, side, all, 'people')!;
  const few = top.length < 3 || top.length === all.length || apart;
  const share = few
    ? null
    : shareOfMany(
        addParts(
          'migrants',
          top.map((stock) => stock.people),
        ),
        total,
      );
  const largest = top
    .slice(0, named)
    .map((stock) => pair(place(stock.partner), people(stock.people)));
  out.say(`moves.${side}.corridors`, {
    year,
    release,
    list: list(largest),
    apart: yesNo(apart),
    n: count(share ? top.length : 0),
    ...(share ? { share: percent(share) } : {}),
  });
  const women = womenShare(context, side);
  if (women) out.say(`moves.${side}.women`, { share: percent(women), year, release });
  if (side === 'abroad') sayWomenRange(out, top, view.year);
  else sayUnknown(out, context, view.year);
}

function sayUnknown(out: Collector, context: BriefContext, last: number): void {
  const total = stockTotals(context.facts, 'here', '2020').find(({ year }) => year === last);
  if (!total?.knownOrigin) return;
  const unknown = differenceOf(total.people, total.knownOrigin);
  const share = shareOfMany(unknown, total.people);
  if (share === null || amount(share) < 100 * unknownWorthSaying) return;
  out.tell('moves.here.unknown.past', {
    share: percent(share),
    year: inYear(last),
    release: releaseOf(total),
  });
}

/** Names those that would be among the largest, had the source not filled them in. */
function noteModelled(out: Collector, context: BriefContext, side: StockSide): void {
  const apart = viewOf(context, side)?.apart ?? [];
  if (apart.length === 0) return;
  out.note('moves.note.modelled', { list: list(apart.map(({ partner }) => place(partner))) });
}

/** Names those of the groups told and drawn that the source scaled from an older mix. */
function noteScaled(out: Collector, context: BriefContext, side: StockSide): void {
  const scaled = scaledPartners(context.facts, side);
  const told = viewOf(context, side)?.top.filter(({ partner }) => scaled.has(partner)) ?? [];
  if (told.length === 0) return;
  out.note('moves.note.scaled', { list: list(told.map(({ partner }) => place(partner))) });
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
    out.say('moves.net', {
      place: place(context.place.code),
      year: yearOf(net),
      people: people(unsigned(net)),
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
  const args = { place: place(context.place.code) };
  const [abroad, here] = [womenShare(context, 'abroad'), womenShare(context, 'here')];
  const net = context.panel.latest('net_migration');
  const share = context.panel.latest('immigrant_share');
  const last = context.panel.latest('immigrants')?.period.start ?? 0;
  out.keyFigures([
    share && share.period.start >= last
      ? { label: 'key.immigrant-share', args, figure: share, style: 'percent' }
      : null,
    net ? { label: 'key.net', args: {}, figure: net, style: 'people' } : null,
    abroad ? { label: 'key.women-abroad', args, figure: abroad, style: 'percent' } : null,
    here ? { label: 'key.women-here', args, figure: here, style: 'percent' } : null,
  ]);
}

function gapsOfAge(out: Collector, context: BriefContext): void {
  const years = [
    ...context.stocks.abroad.map((stock) => stock.year),
    ...context.stocks.here.map((stock) => stock.year),
    ...stockTotals(context.facts, 'here', '2020').map((total) => total.year),
  ];
  if (years.length === 0) return;
  const last = Math.max(...years);
  out.gapIfOld('gap.corridors-old', last, { year: inYear(last) });
}

/**
 * *Who moves*: stocks abroad and here, by sex and corridor, net migration. Totals from the 2024
 * revision, sex and corridors from the 2020 one; no share or change mixes them.
 */
export function movesSection(context: BriefContext): SectionDraft {
  const out = collector(context);
  keyFigures(out, context);
  const [abroad, here] = [viewOf(context, 'abroad'), viewOf(context, 'here')];
  sayTotals(out, context, 'abroad');
  sayCorridors(out, context, 'abroad');
  noteModelled(out, context, 'abroad');
  noteScaled(out, context, 'abroad');
  out.note('moves.note.definition');
  noteRevisions(out, context);
  totalsChart(out, context);
  if (abroad) corridorCharts(out, context, 'abroad', abroad);
  sayTotals(out, context, 'here');
  sayCorridors(out, context, 'here');
  noteModelled(out, context, 'here');
  noteScaled(out, context, 'here');
  if (here) corridorCharts(out, context, 'here', here);
  sayNet(out, context);
  gapsOfAge(out, context);
  out.gap('gap.departures', 'missing');
  out.gap('gap.skills', 'missing');
  return out.done('moves');
}
