import type { LineSeries, Point } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { Argument } from '../document.ts';
import type { MessageId } from '../messages/catalogue.ts';
import type { DisplacedReader } from '../reading/displaced.ts';
import { isStale } from '../tense.ts';
import type { Voice } from '../words/index.ts';
import {
  countOf,
  inYear,
  list,
  message,
  pair,
  people,
  place,
  rangeText,
  yearOf,
} from './arguments.ts';
import { drawnByYear } from './chart-figures.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

function idpChart(
  out: Collector,
  context: BriefContext,
  idmc: readonly Figure[],
  unhcr: readonly Figure[],
): void {
  const all = [...idmc, ...unhcr];
  if (all.length < 4) return;
  const years = all.map(({ period }) => period.start);
  const args = {
    place: place(context.place.code),
    from: inYear(Math.min(...years)),
    to: inYear(Math.max(...years)),
  };
  const series = (
    id: 'idmc' | 'unhcr',
    figures: readonly Figure[],
    emphasis: 'main' | 'second',
  ): LineSeries[] =>
    figures.length === 0
      ? []
      : [
          {
            id,
            label: out.words(`chart.idps.${id}`),
            points: yearly(figures, out.voice),
            emphasis,
          },
        ];
  const two = idmc.length > 0 && unhcr.length > 0;
  const sources = [...new Set(all.flatMap(({ origin }) => origin.sourceIds))];
  out.chart(
    'idps',
    sources,
    {
      kind: 'lines',
      title: out.words(two ? 'chart.idps.title' : 'chart.idps-one.title', args),
      subtitle: out.words(two ? 'chart.idps.subtitle' : 'chart.idps-one.subtitle', args),
      summary: out.words('chart.idps.summary', args),
      format: 'short',
      series: [...series('idmc', idmc, 'main'), ...series('unhcr', unhcr, 'second')],
      zero: true,
    },
    [...drawnByYear('idmc', idmc), ...drawnByYear('unhcr', unhcr)],
  );
}

/** Every year from first to last; a year without a figure is a gap in the line. */
export function yearly(figures: readonly Figure[], voice: Voice): Point[] {
  const byYear = new Map(figures.map((figure) => [figure.period.start, figure]));
  const [first, last] = [figures[0]!.period.start, figures.at(-1)!.period.start];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const found = byYear.get(first + index) ?? null;
    return { x: first + index, y: found && amount(found), ...rangeText(found, voice) };
  });
}

interface Ending {
  readonly name: MessageId;
  readonly indicator: string;
  readonly figure: Figure | null | undefined;
}

/** Gaps: series that are old, and series that end here before the release does elsewhere. */
function sayEnds(out: Collector, context: BriefContext, series: readonly Ending[]): void {
  const old: Argument[] = [];
  for (const { name, indicator, figure } of series) {
    if (!figure) continue;
    const last = context.panel.lastYear(indicator);
    const year = figure.period.start;
    if (isStale(year, context.asOf)) old.push(pair(message(name), yearOf(figure)));
    if (last !== null && year < last) {
      out.gap('gap.idps-ended', 'missing', {
        place: place(context.place.code),
        series: message(name),
        year: yearOf(figure),
        last: inYear(last),
      });
    }
  }
  if (old.length > 0) out.gap('gap.idps-old', 'old', { list: list(old) });
}

/** Internal displacement: IDMC and UNHCR side by side, never added; movements apart. */
export function sayInternal(out: Collector, context: BriefContext, here: DisplacedReader): void {
  const idmcSeries = context.panel.series('idps_conflict_idmc').filter((f) => amount(f) > 0);
  const unhcrSeries = here
    .yearsOf('idps')
    .flatMap((of) => here.kind('idps', of) ?? [])
    .filter((f) => amount(f) > 0);
  const [idmc, unhcr] = [idmcSeries.at(-1), unhcrSeries.at(-1)];
  const disaster = context.panel.latest('idps_disaster');
  const movements = context.panel.latest('new_idp_conflict');
  if (idmc) out.say('displacement.idps.idmc', { people: people(idmc), year: yearOf(idmc) });
  if (unhcr) out.say('displacement.idps.unhcr', { people: people(unhcr), year: yearOf(unhcr) });
  if (idmc && unhcr) out.note('displacement.note.idps');
  if (movements && amount(movements) > 0) {
    out.tell('displacement.idps.new-conflict.past', {
      movements: countOf(movements),
      year: yearOf(movements),
    });
  }
  if (disaster && amount(disaster) > 0) {
    const args = { people: people(disaster), year: yearOf(disaster) };
    out.say('displacement.idps.disaster', args);
  }
  if (!idmc && !unhcr) out.gap('gap.idps', 'missing', { place: place(context.place.code) });
  sayEnds(out, context, [
    { name: 'chart.idps.idmc', indicator: 'idps_conflict_idmc', figure: idmc },
    { name: 'chart.idps.unhcr', indicator: 'idps_unhcr', figure: unhcr },
    { name: 'word.idps-disasters', indicator: 'idps_disaster', figure: disaster },
    { name: 'word.new-displacements', indicator: 'new_idp_conflict', figure: movements },
  ]);
  idpChart(out, context, idmcSeries, unhcrSeries);
}
