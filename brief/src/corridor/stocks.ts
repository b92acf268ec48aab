import type { CorridorMap, LineSeries } from '@sojourn/charts';
import { amount, changeOf, shareOfMany } from '../compute/index.ts';
import type { ChartFigure } from '../document.ts';
import { breakIn } from '../reading/breaks.ts';
import { corridorSum } from '../reading/stocks.ts';
import { breakArgs, inYear, list, number, people, percent, words } from '../sections/arguments.ts';
import { drawn, drawnByYear } from '../sections/chart-figures.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { pointOf } from '../sections/corridor-charts.ts';
import { directionStocks } from './direction-stocks.ts';
import { isModelled, sayDoubts, tellableStocks } from './doubts.ts';
import type { CorridorContext, Direction } from './sides.ts';

const firstYear = 2000;

function totalOf(direction: Direction, side: 'abroad' | 'here', of: number) {
  const context = side === 'abroad' ? direction.origin : direction.destination;
  const all = context.stocks[side].filter((stock) => stock.year === of);
  return corridorSum(context.facts, side, all, 'people');
}

function saySide(out: Collector, direction: Direction): void {
  const stocks = directionStocks(direction);
  const latest = stocks.at(-1);
  if (!latest) {
    out.gap('gap.corridor-stocks', 'missing', direction.args);
    return;
  }
  if (isModelled(direction)) return;
  const year = inYear(latest.year);
  const release = words(latest.people.origin.release);
  out.say('corridor.stock', { ...direction.args, people: people(latest.people), year, release });
  const women = latest.female && shareOfMany(latest.female, latest.people);
  if (women) out.say('corridor.stock-women', { share: percent(women), year });
  const [abroad, here] = [
    totalOf(direction, 'abroad', latest.year),
    totalOf(direction, 'here', latest.year),
  ];
  const ofAbroad = abroad && shareOfMany(latest.people, abroad);
  const ofHere = here && shareOfMany(latest.people, here);
  if (ofAbroad && ofHere) {
    out.tell('corridor.stock-shares.past', {
      ...direction.args,
      ofAbroad: percent(ofAbroad),
      ofHere: percent(ofHere),
      year,
      release,
    });
  }
  const from = stocks.find((stock) => stock.year === firstYear);
  const broken = breakIn(
    stocks.filter(({ year: of }) => of >= firstYear).map((stock) => stock.people),
  );
  if (from && broken) out.tell('corridor.stock-break.past', { ...breakArgs(broken), release });
  else if (from) {
    const { direction: way, change, style } = changeOf(from.people, latest.people);
    out.tell('corridor.stock-change.past', {
      fromYear: inYear(firstYear),
      toYear: year,
      direction: words(way),
      change: number(change, style),
      from: people(from.people),
      to: people(latest.people),
      release,
    });
  }
  out.gapIfOld('gap.corridors-old', latest.year, { year });
}

function linesOf(out: Collector, directions: readonly Direction[]): LineSeries[] {
  return directions.flatMap((direction, index): LineSeries[] => {
    const stocks = tellableStocks(direction);
    if (stocks.length < 2) return [];
    return [
      {
        id: direction.key,
        label: out.words('chart.corridor.series', direction.args),
        points: stocks.map((stock) => ({ x: stock.year, y: amount(stock.people) })),
        emphasis: index === 0 ? 'main' : 'second',
      },
    ];
  });
}

function lineChart(out: Collector, context: CorridorContext): void {
  const series = linesOf(out, context.directions);
  const [first] = context.directions.flatMap(tellableStocks);
  if (!first || series.length === 0) return;
  const years = series.flatMap((line) => line.points.map(({ x }) => x));
  const args = {
    from: inYear(Math.min(...years)),
    to: inYear(Math.max(...years)),
    list: list(series.map((line) => words(line.label))),
  };
  const figures = context.directions
    .filter(({ key }) => series.some(({ id }) => id === key))
    .flatMap((direction) =>
      drawnByYear(
        direction.key,
        tellableStocks(direction).map((stock) => stock.people),
      ),
    );
  out.chart(
    'corridor-stocks',
    first.people.origin.sourceIds,
    {
      kind: 'lines',
      title: out.words('chart.corridor.title'),
      subtitle: out.words('chart.corridor.subtitle', args),
      summary: out.words('chart.corridor.summary', args),
      format: 'short',
      series,
      zero: true,
    },
    figures,
  );
}

/** Both directions as two arcs on one map. */
export function corridorMap(out: Collector, context: CorridorContext): void {
  const figures: ChartFigure[] = [];
  const arcs = context.directions.flatMap((direction): CorridorMap['arcs'] => {
    const { origin, destination } = direction;
    const stock = tellableStocks(direction).at(-1);
    const from = pointOf(origin, origin.place.code);
    const to = pointOf(destination, destination.place.code);
    if (!stock || !from || !to) return [];
    figures.push(...drawn(`${origin.place.code}-${destination.place.code}`, 'value', stock.people));
    return [
      {
        from: origin.place.code,
        to: destination.place.code,
        fromPoint: from,
        toPoint: to,
        label:
          direction.key === 'back'
            ? out.label('chart.corridor-map.back', direction.args)
            : destination.place.names[destination.language],
        name: destination.place.names[destination.language],
        value: amount(stock.people),
      },
    ];
  });
  const [stock] = context.directions.flatMap((direction) => tellableStocks(direction).at(-1) ?? []);
  const [there] = context.directions;
  if (arcs.length === 0 || !stock) return;
  const home = context.origin.place.code;
  const args = { ...there.args, year: inYear(stock.year) };
  out.chart(
    'corridor-map',
    stock.people.origin.sourceIds,
    {
      kind: 'corridors',
      title: out.words('chart.corridor-map.title', args),
      subtitle: out.words('chart.corridor-map.subtitle', args),
      summary: out.words('chart.corridor-map.title', args),
      format: 'short',
      world: context.origin.facts.world,
      place: home,
      label: context.origin.place.names[context.origin.language],
      direction: arcs.length > 1 ? 'both' : arcs[0]!.from === home ? 'out' : 'in',
      arcs,
      disclaimer: out.words('chart.disclaimer'),
    },
    figures,
  );
}

/** Who moves, both ways, inside the 2020 revision. */
export function corridorMoves(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  for (const direction of context.directions) {
    saySide(out, direction);
    sayDoubts(out, direction);
  }
  out.note('corridor.note.sides');
  lineChart(out, context);
  out.gap('gap.departures', 'missing');
  return out.done('moves');
}
