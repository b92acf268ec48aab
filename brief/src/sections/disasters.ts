import { amount } from '../compute/index.ts';
import type { Argument } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { type HazardSum, hazardSums } from '../reading/hazards.ts';
import { count, inYear, list, message, number, pair, place, words } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const named = 4;
const decade = 10;

/** The hazard in the catalogue's word, else in the source's. */
function hazardName({ hazard }: HazardSum): Argument {
  const id = `hazard.${hazard}`;
  return isMessageId(id) ? message(id) : words(hazard);
}

function hazardList(sums: readonly HazardSum[]): Argument {
  return list(
    sums.slice(0, named).map((sum) => pair(hazardName(sum), number(sum.movements, 'people'))),
  );
}

function hazardLabel(out: Collector, { hazard }: HazardSum): string {
  const id = `hazard.${hazard}`;
  return isMessageId(id) ? out.words(id) : hazard;
}

function hazardChart(out: Collector, context: BriefContext, sums: readonly HazardSum[]): void {
  const [first] = sums;
  if (!first || sums.length < 2) return;
  const args = {
    place: place(context.place.code),
    from: inYear(first.movements.period.start),
    to: inYear(first.movements.period.end - 1),
    list: list(sums.map(hazardName)),
  };
  out.chart('hazards', first.movements.origin.sourceIds, {
    kind: 'bars',
    title: out.words('chart.hazards.title', args),
    subtitle: out.words('chart.hazards.subtitle', args),
    summary: out.words('chart.hazards.summary', args),
    format: 'short',
    bars: sums.map((sum) => ({
      id: sum.hazard,
      label: hazardLabel(out, sum),
      value: amount(sum.movements),
    })),
  });
}

/** Displacement by disasters: the latest year and the last ten, as movements by hazard. */
export function sayDisasters(out: Collector, context: BriefContext): void {
  const where = { place: place(context.place.code) };
  const found = hazardSums(context.facts, decade);
  if (!found) {
    out.gap('gap.disasters', 'missing', where);
    return;
  }
  out.tell('displacement.disasters.year.past', {
    ...where,
    year: inYear(found.year),
    movements: number(found.latest, 'people'),
    n: count(found.latestByHazard.length),
    list:
      found.latestByHazard.length === 1
        ? list([hazardName(found.latestByHazard[0]!)])
        : hazardList(found.latestByHazard),
  });
  if (found.from < found.year) {
    out.tell('displacement.disasters.decade.past', {
      from: inYear(found.from),
      to: inYear(found.year),
      movements: number(found.decade, 'people'),
      list: hazardList(found.byHazard),
    });
  }
  out.note('displacement.note.movements');
  out.gapIfOld('gap.disasters-old', found.year, { year: inYear(found.year) });
  hazardChart(out, context, found.byHazard);
}
