import type { LineSeries } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import type { ChartFigure } from '../document.ts';
import { type DisplacedReader, type DisplacedSide, inNeedKinds } from '../reading/displaced.ts';
import { inYear, list, message, place, rangeText } from './arguments.ts';
import { drawn } from './chart-figures.ts';
import type { Collector } from './collector.ts';
import { type BriefContext, isNamed } from './context.ts';

const charted = 10;
/** Lines start here: asylum seekers are recorded since 2000. */
const firstYear = 2000;
const emphases = ['main', 'second', 'third'] as const;

function kindLines(out: Collector, reader: DisplacedReader): LineSeries[] {
  const first = Math.max(firstYear, reader.years[0]!);
  const last = reader.years.at(-1)!;
  return inNeedKinds.flatMap((kind, index): LineSeries[] => {
    const years = reader.yearsOf(kind).filter((of) => of >= first);
    if (years.length === 0) return [];
    const points = Array.from({ length: last - years[0]! + 1 }, (_, step) => {
      const found = reader.kind(kind, years[0]! + step);
      return {
        x: years[0]! + step,
        y: found ? amount(found) : null,
        ...rangeText(found, out.voice),
      };
    });
    return [{ id: kind, label: out.words(`kind.${kind}`), points, emphasis: emphases[index]! }];
  });
}

function lineFigures(
  reader: DisplacedReader,
  series: readonly LineSeries[],
): readonly ChartFigure[] {
  return series.flatMap(({ id, points }) =>
    points.flatMap(({ x }) => drawn(id, String(x), reader.kind(id, x))),
  );
}

/** Protection over the years by kind, and by partner at the latest year. */
export function displacedCharts(
  out: Collector,
  context: BriefContext,
  side: DisplacedSide,
  reader: DisplacedReader,
): void {
  const last = reader.years.at(-1)!;
  const origin = reader.inNeed(last)!.origin;
  const series = kindLines(out, reader);
  const points = series.flatMap((line) => line.points.filter(({ y }) => y !== null));
  const args = {
    place: place(context.place.code),
    from: inYear(Math.min(...points.map(({ x }) => x))),
    to: inYear(last),
    list: list(series.map((line) => message(`kind.${line.id as (typeof inNeedKinds)[number]}`))),
  };
  if (points.length >= 4) {
    out.chart(
      `in-need-${side}`,
      origin.sourceIds,
      {
        kind: 'lines',
        title: out.words(`chart.${side}.title`, args),
        subtitle: out.words('chart.in-need.subtitle', args),
        summary: out.words('chart.in-need.summary', args),
        format: 'short',
        series,
        zero: true,
      },
      lineFigures(reader, series),
    );
  }
  partnerBars(out, context, side, reader, last);
}

function partnerBars(
  out: Collector,
  context: BriefContext,
  side: DisplacedSide,
  reader: DisplacedReader,
  last: number,
): void {
  const partners = reader
    .partners(last)
    .filter(({ partner }) => isNamed(context, partner))
    .slice(0, charted);
  if (partners.length < 3) return;
  const args = {
    place: place(context.place.code),
    year: inYear(last),
    list: list(partners.map(({ partner }) => place(partner))),
  };
  const title = side === 'from' ? 'chart.hosts.title' : 'chart.asylum-origins.title';
  out.chart(
    `partners-${side}`,
    partners[0]!.people.origin.sourceIds,
    {
      kind: 'bars',
      title: out.words(title, args),
      subtitle: out.words('chart.partners.subtitle', args),
      summary: out.words('chart.partners.summary', args),
      format: 'short',
      bars: partners.map(({ partner, people }) => ({
        id: partner,
        label: context.names[partner]?.[context.language] ?? partner,
        value: amount(people),
        ...rangeText(people, out.voice),
      })),
    },
    partners.flatMap(({ partner, people }) => drawn(partner, 'value', people)),
  );
}
