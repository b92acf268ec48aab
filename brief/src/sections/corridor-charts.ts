import type { BarChart, CorridorMap, SmallMultiples } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { ChartFigure } from '../document.ts';
import type { CorridorStock, StockSide } from '../reading/stocks.ts';
import { count, inYear, list, place } from './arguments.ts';
import { drawn } from './chart-figures.ts';
import type { Collector, WithoutSource } from './collector.ts';
import type { BriefContext } from './context.ts';

export interface CorridorView {
  readonly stocks: readonly CorridorStock[];
  /** Largest named partners, at most ten. */
  readonly top: readonly CorridorStock[];
  readonly year: number;
  /** Those that would be among the ten largest, but that the source filled in. */
  readonly apart: readonly CorridorStock[];
}

const panels = 8;
const earlier = 2000;

function nameOf(context: BriefContext, code: string): string {
  return context.names[code]?.[context.language] ?? code;
}

/** People of each corridor at the earlier year. */
function earlierPeople({ stocks }: CorridorView): ReadonlyMap<string, Figure> {
  const there = stocks.filter(({ year }) => year === earlier);
  return new Map(there.map(({ partner, people }) => [partner, people]));
}

/** A drawing travels alone: its subtitle says what is left out. */
function subtitleOf(out: Collector, subtitle: string, { apart }: CorridorView): string {
  if (apart.length === 0) return subtitle;
  return `${subtitle}; ${out.label('chart.corridors.apart', { n: count(apart.length) })}`;
}

function barsOf(context: BriefContext, view: CorridorView): BarChart['bars'] {
  const before = earlierPeople(view);
  return view.top.map((stock) => {
    const split =
      stock.female && stock.male ? { split: [amount(stock.female), amount(stock.male)] } : {};
    const past = before.get(stock.partner);
    return {
      id: stock.partner,
      label: nameOf(context, stock.partner),
      value: amount(stock.people),
      ...split,
      ...(past === undefined ? {} : { before: amount(past) }),
    };
  });
}

function barFigures(view: CorridorView): readonly ChartFigure[] {
  const before = earlierPeople(view);
  return view.top.flatMap(({ partner, people, female, male }) => [
    ...drawn(partner, 'value', people),
    ...(female && male
      ? [...drawn(partner, 'part-1', female), ...drawn(partner, 'part-2', male)]
      : []),
    ...drawn(partner, 'before', before.get(partner)),
  ]);
}

function corridorBars(out: Collector, context: BriefContext, side: StockSide, view: CorridorView) {
  const args = {
    place: place(context.place.code),
    year: inYear(view.year),
    before: inYear(earlier),
    n: count(view.top.length),
    list: list(view.top.map((stock) => place(stock.partner))),
  };
  const title = side === 'abroad' ? 'chart.destinations.title' : 'chart.origins.title';
  const bars: WithoutSource<BarChart> = {
    kind: 'bars',
    title: out.words(title, args),
    subtitle: subtitleOf(out, out.words('chart.corridors.subtitle', args), view),
    summary: out.words('chart.corridors.summary', args),
    format: 'short',
    bars: barsOf(context, view),
    parts: [out.words('word.women'), out.words('word.men')],
    beforeLabel: String(earlier),
  };
  const sources = view.top[0]!.people.origin.sourceIds;
  out.chart(`corridors-${side}`, sources, bars, barFigures(view));
}

function overTime(out: Collector, context: BriefContext, side: StockSide, view: CorridorView) {
  const shown = view.top.slice(0, panels);
  if (shown.length < 2) return;
  const years = [...new Set(view.stocks.map(({ year }) => year))].sort((a, b) => a - b);
  const byKey = new Map(
    view.stocks.map((stock) => [`${stock.partner}/${stock.year}`, stock.people]),
  );
  const at = (partner: string, year: number) => byKey.get(`${partner}/${year}`) ?? null;
  const args = {
    from: inYear(years[0]!),
    to: inYear(view.year),
    list: list(shown.map((stock) => place(stock.partner))),
  };
  const chartPanels: SmallMultiples['panels'] = shown.map(({ partner }) => ({
    id: partner,
    label: nameOf(context, partner),
    points: years.map((year) => ({ x: year, y: at(partner, year)?.value ?? null })),
  }));
  const multiples: WithoutSource<SmallMultiples> = {
    kind: 'multiples',
    title: out.words(`chart.over-time-${side}.title`, args),
    subtitle: subtitleOf(out, out.words('chart.over-time.subtitle', args), view),
    summary: out.words('chart.over-time.summary', args),
    format: 'short',
    panels: chartPanels,
    sharedY: true,
  };
  const figures = shown.flatMap(({ partner }) =>
    years.flatMap((year) => drawn(partner, String(year), at(partner, year))),
  );
  out.chart(`over-time-${side}`, shown[0]!.people.origin.sourceIds, multiples, figures);
}

/** Where the middle of a place is drawn, or null where the register has no coordinates. */
export function pointOf(context: BriefContext, code: string): readonly [number, number] | null {
  const found = context.facts.places.find(code);
  if (!found || found.longitude === null || found.latitude === null) return null;
  return [found.longitude, found.latitude];
}

function corridorMap(out: Collector, context: BriefContext, side: StockSide, view: CorridorView) {
  const home = pointOf(context, context.place.code);
  if (!home) return;
  const arcs: CorridorMap['arcs'] = view.top.flatMap((stock) => {
    const away = pointOf(context, stock.partner);
    if (!away) return [];
    const out = side === 'abroad';
    return [
      {
        from: out ? context.place.code : stock.partner,
        to: out ? stock.partner : context.place.code,
        fromPoint: out ? home : away,
        toPoint: out ? away : home,
        label: nameOf(context, stock.partner),
        value: amount(stock.people),
      },
    ];
  });
  if (arcs.length < 2) return;
  const args = {
    place: place(context.place.code),
    year: inYear(view.year),
    list: list(view.top.map((stock) => place(stock.partner))),
  };
  const map: WithoutSource<CorridorMap> = {
    kind: 'corridors',
    title: out.words(`chart.map-${side}.title`, args),
    subtitle: subtitleOf(out, out.words('chart.map.subtitle'), view),
    summary: out.words('chart.map.summary', args),
    format: 'short',
    world: context.facts.world,
    place: context.place.code,
    label: context.place.names[context.language],
    direction: side === 'abroad' ? 'out' : 'in',
    arcs,
    disclaimer: out.words('chart.disclaimer'),
  };
  const figures = view.top.flatMap(({ partner, people }) => {
    const arc = arcs.find(({ from, to }) => from === partner || to === partner);
    return arc ? drawn(`${arc.from}-${arc.to}`, 'value', people) : [];
  });
  out.chart(`map-${side}`, view.top[0]!.people.origin.sourceIds, map, figures);
}

/** The pictures of one side's corridors: bars by sex, a map, small multiples over time. */
export function corridorCharts(
  out: Collector,
  context: BriefContext,
  side: StockSide,
  view: CorridorView,
): void {
  corridorBars(out, context, side, view);
  if (side === 'abroad') corridorMap(out, context, side, view);
  overTime(out, context, side, view);
}
