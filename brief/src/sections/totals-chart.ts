import type { LineSeries } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import type { StockSide, StockTotal } from '../reading/stocks.ts';
import { stockTotals } from '../reading/stocks.ts';
import { inYear, place, words } from './arguments.ts';
import { drawnByYear } from './chart-figures.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

/** Both totals over time, from one revision: the newest that holds either. */
function oneRevision(context: BriefContext): Record<StockSide, readonly StockTotal[]> {
  const read = (revision: '2024' | '2020') => ({
    abroad: stockTotals(context.facts, 'abroad', revision),
    here: stockTotals(context.facts, 'here', revision),
  });
  const newer = read('2024');
  return newer.abroad.length + newer.here.length > 0 ? newer : read('2020');
}

/** People abroad and migrants here as two lines of one revision. */
export function totalsChart(out: Collector, context: BriefContext): void {
  const sides = oneRevision(context);
  const all = [...sides.abroad, ...sides.here];
  if (all.length < 4) return;
  const args = {
    place: place(context.place.code),
    from: inYear(Math.min(...all.map(({ year }) => year))),
    to: inYear(Math.max(...all.map(({ year }) => year))),
    release: words(all[0]!.people.origin.release),
  };
  const series = (side: StockSide, emphasis: 'main' | 'second'): LineSeries[] =>
    sides[side].length < 2
      ? []
      : [
          {
            id: side,
            label: out.words(`chart.totals.${side}`, args),
            points: sides[side].map(({ year, people }) => ({ x: year, y: amount(people) })),
            emphasis,
          },
        ];
  const lines = [...series('abroad', 'main'), ...series('here', 'second')];
  const figures = lines.flatMap(({ id }) =>
    drawnByYear(
      id,
      sides[id as StockSide].map(({ people }) => people),
    ),
  );
  out.chart(
    'totals',
    all[0]!.people.origin.sourceIds,
    {
      kind: 'lines',
      title: out.words('chart.totals.title', args),
      subtitle: out.words('chart.totals.subtitle', args),
      summary: out.words('chart.totals.summary', args),
      format: 'short',
      series: lines,
      zero: true,
    },
    figures,
  );
}
