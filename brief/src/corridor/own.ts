import type { TableTwin } from '@sojourn/charts';
import {
  confidentialityInWords,
  type OwnConcept,
  type OwnFigure,
  type OwnSeries,
  ownFiguresFor,
  ownYears,
} from '@sojourn/data';
import type { TableFigure } from '../document.ts';
import { words } from '../sections/arguments.ts';
import type { Collector } from '../sections/collector.ts';
import type { CorridorContext, Side } from './sides.ts';

const shownPeriods = 6;

/** What a series of one side's own says of the other side, latest first, a period once. */
function figuresOn({ self, other }: Side, series: OwnSeries): readonly OwnFigure[] {
  if (series.place !== self.place.code) return [];
  const seen = new Set<string>();
  return ownYears(series)
    .flatMap((year) => ownFiguresFor(series, other.place.code, year))
    .filter(({ figure }) => figure.value !== null)
    .sort((a, b) => b.figure.period.end - a.figure.period.end || (a.label < b.label ? 1 : -1))
    .filter(({ label, side }) => {
      const key = `${side}/${label}`;
      return !seen.has(key) && seen.add(key);
    });
}

/** The latest complete figure of one side's own on a concept and the other side, or null. */
export function latestOwnOn(side: Side, concept: OwnConcept): OwnFigure | null {
  const all = (side.self.facts.own ?? [])
    .filter((series) => series.concept === concept)
    .flatMap((series) => figuresOn(side, series));
  return all.find(({ complete }) => complete) ?? null;
}

function tell(out: Collector, side: Side, series: OwnSeries): void {
  const figures = figuresOn(side, series).slice(0, shownPeriods);
  const [first] = figures;
  if (!first) return;
  const columns: TableTwin['columns'] = [
    { id: 'period', label: out.words('own.table.period'), kind: 'text' },
    { id: 'value', label: out.words('own.table.value'), kind: 'number', decimals: 0 },
    { id: 'note', label: out.words('own.table.note'), kind: 'text' },
  ];
  const noteOn = ({ complete, missingCells }: OwnFigure) => {
    if (missingCells > 0) return out.words('own.missing', { n: words(String(missingCells)) });
    return complete ? null : out.words('own.incomplete');
  };
  out.table(
    `own-${series.id}`,
    [...new Set(figures.flatMap(({ figure }) => figure.origin.sourceIds))],
    { columns, rows: figures.map((own) => [own.label, own.figure.value, noteOn(own)]) },
    {
      title: out.words('own.corridor.title', {
        ...side.args,
        title: words(series.title),
        owner: words(series.owner),
        unit: words(first.figure.unit),
      }),
      note: out.words('own.corridor.note', { reach: words(confidentialityInWords(series)) }),
    },
    figures.map(
      ({ label, figure }, at): TableFigure => ({
        at,
        row: label,
        column: 'value',
        figure,
        style: 'exact',
      }),
    ),
  );
}

/** The user's own series of either side on the other, beside the official figures. */
export function sayOwn(out: Collector, { sides }: CorridorContext): void {
  for (const side of sides) {
    for (const series of side.self.facts.own ?? []) tell(out, side, series);
  }
}
