import type { BarChart, CorridorMap, SmallMultiples } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import type { CorridorStock, StockSide } from '../reading/stocks.ts';
import { count, inYear, list, place } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

export interface CorridorView {
  readonly stocks: readonly CorridorStock[];
  /** Largest named partners, at most ten. */
  readonly top: readonly CorridorStock[];
  readonly year: number;
}

const panels = 8;
const earlier = 2000;

function nameOf(context: BriefContext, code: string): string {
  return context.names[code]?.[context.language] ?? code;
}

function barsOf(context: BriefContext, view: CorridorView): BarChart['bars'] {
  const before = new Map(
    view.stocks
      .filter(({ year }) => year === earlier)
      .map((stock) => [stock.partner, amount(stock.people)]),
  );
  return view.top.map((stock) => {
    const split =
      stock.female && stock.male ? { split: [amount(stock.female), amount(stock.male)] } : {};
    const past = before.get(stock.partner);
    return {
      id: stock.partner,
      label: nameOf(context, stock.partner),
      value: amount(stock.people),
      ...split,
      ...(past === undefined ? {} : { before: past }),
    };
  });
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
  out.chart(`corridors-${side}`, view.top[0]!.people.origin.sourceIds, {
    kind: 'bars',
    title: out.words(title, args),
    subtitle: out.words('chart.corridors.subtitle', args),
    summary: out.words('chart.corridors.summary', args),
    format: 'short',
    bars: barsOf(context, view),
    parts: [out.words('word.women'), out.words('word.men')],
    beforeLabel: String(earlier),
  });
}

function overTime(out: Collector, context: BriefContext, side: StockSide, view: CorridorView) {
  const shown = view.top.slice(0, panels);
  if (shown.length < 2) return;
  const years = [...new Set(view.stocks.map(({ year }) => year))].sort((a, b) => a - b);
  const byKey = new Map(
    view.stocks.map((stock) => [`${stock.partner}/${stock.year}`, amount(stock.people)]),
  );
  const args = {
    from: inYear(years[0]!),
    to: inYear(view.year),
    list: list(shown.map((stock) => place(stock.partner))),
  };
  const chartPanels: SmallMultiples['panels'] = shown.map(({ partner }) => ({
    id: partner,
    label: nameOf(context, partner),
    points: years.map((year) => ({ x: year, y: byKey.get(`${partner}/${year}`) ?? null })),
  }));
  out.chart(`over-time-${side}`, shown[0]!.people.origin.sourceIds, {
    kind: 'multiples',
    title: out.words(`chart.over-time-${side}.title`, args),
    subtitle: out.words('chart.over-time.subtitle', args),
    summary: out.words('chart.over-time.summary', args),
    format: 'short',
    panels: chartPanels,
    sharedY: true,
  });
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
  out.chart(`map-${side}`, view.top[0]!.people.origin.sourceIds, {
    kind: 'corridors',
    title: out.words(`chart.map-${side}.title`, args),
    subtitle: out.words('chart.map.subtitle'),
    summary: out.words('chart.map.summary', args),
    format: 'short',
    world: context.facts.world,
    place: context.place.code,
    label: context.place.names[context.language],
    direction: side === 'abroad' ? 'out' : 'in',
    arcs,
    disclaimer: out.words('chart.disclaimer'),
  });
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
