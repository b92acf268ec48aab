import type { LineSeries } from '@sojourn/charts';
import type { Figure } from '@sojourn/engine/core';
import { addPopulations, amount } from '../compute/index.ts';
import { type InNeedKind, solutionsReader } from '../reading/displaced.ts';
import { palestine } from '../reading/unrwa.ts';
import { inYear, list, people, words, yearOf } from '../sections/arguments.ts';
import { drawnByYear } from '../sections/chart-figures.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { kindList, sayPalestine } from '../sections/displacement.ts';
import { yearly } from '../sections/internal.ts';
import type { CorridorContext, Direction } from './sides.ts';

const firstYear = 2000;

function together(parts: readonly { kind: InNeedKind; people: Figure }[]): Figure {
  return addPopulations(parts.map((part) => ({ population: part.kind, figure: part.people })));
}

/** People of one direction under or seeking protection, by year. */
export function directionInNeed({ origin, destination }: Direction) {
  const reader = origin.displaced.from;
  return reader.years.flatMap((year) => {
    const parts = reader.partner(destination.place.code, year);
    return parts.length > 0 ? [{ year, parts, people: together(parts) }] : [];
  });
}

/** The part of {@link directionInNeed} that is drawn; one year alone makes no line. */
function drawnInNeed(direction: Direction): readonly Figure[] {
  const recent = directionInNeed(direction).filter(({ year }) => year >= firstYear);
  return recent.length < 2 ? [] : recent.map(({ people }) => people);
}

function saySide(out: Collector, direction: Direction): LineSeries[] {
  const years = directionInNeed(direction);
  const latest = years.at(-1);
  if (!latest) {
    out.gap('gap.corridor-displaced', 'missing', direction.args);
    return [];
  }
  out.say('corridor.displaced', {
    ...direction.args,
    people: people(latest.people),
    parts: kindList(latest.parts),
    year: inYear(latest.year),
  });
  out.gapIfOld('gap.displaced-old', latest.year, { year: inYear(latest.year) });
  const returned = solutionsReader(direction.origin.facts).between(
    'origin',
    'returned_refugees',
    direction.destination.place.code,
  );
  if (returned) {
    const year = yearOf(returned);
    out.tell('corridor.returned.past', { ...direction.args, people: people(returned), year });
    out.gapIfOld('gap.displaced-old', returned.period.start, { year });
  }
  const recent = drawnInNeed(direction);
  if (recent.length === 0) return [];
  return [
    {
      id: direction.key,
      label: out.words('chart.corridor.series-displaced', direction.args),
      points: yearly(recent, out.voice),
      emphasis: direction.key === 'there' ? 'main' : 'second',
    },
  ];
}

/** Displacement across borders, both ways. */
export function corridorDisplacement(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const series = context.directions.flatMap((direction) => saySide(out, direction));
  const [there] = context.directions;
  const [first] = context.directions.flatMap(directionInNeed);
  if (series.length > 0 && first) {
    const years = series.flatMap((line) => line.points.map(({ x }) => x));
    const args = {
      ...there.args,
      from: inYear(Math.min(...years)),
      to: inYear(Math.max(...years)),
      list: list(series.map((line) => words(line.label))),
    };
    const figures = context.directions.flatMap((direction) =>
      drawnByYear(direction.key, drawnInNeed(direction)),
    );
    out.chart(
      'corridor-displaced',
      first.people.origin.sourceIds,
      {
        kind: 'lines',
        title: out.words('chart.corridor-displaced.title', args),
        subtitle: out.words('chart.in-need.subtitle', args),
        summary: out.words('chart.in-need.summary', args),
        format: 'short',
        series,
        zero: true,
      },
      figures,
    );
  }
  for (const { origin, destination } of context.directions) {
    if (origin.place.code === palestine) sayPalestine(out, destination);
  }
  if (series.length > 0 && amount(first!.people) > 0) out.note('displacement.note.rounding');
  return out.done('displacement');
}
