import type { Figure } from '@sojourn/engine/core';
import { amount } from '../compute/index.ts';
import type { Argument } from '../document.ts';
import { isMessageId } from '../messages/catalogue.ts';
import { type HazardSum, hazardSums } from '../reading/hazards.ts';
import { decade } from '../thresholds.ts';
import { count, countOf, hazardName, inYear, list, pair, place, yesNo } from './arguments.ts';
import { drawn } from './chart-figures.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const named = 4;

/** One hazard by its name alone; several with their movements, at most four. */
function hazardList(sums: readonly HazardSum[]): Argument {
  const [only, second] = sums;
  if (only && !second) return list([hazardName(only.hazard)]);
  return list(
    sums.slice(0, named).map((sum) => pair(hazardName(sum.hazard), countOf(sum.movements))),
  );
}

/** Whether the hazards listed leave some out and are still behind most of the movements. */
function areMost(sums: readonly HazardSum[], total: Figure): boolean {
  const listed = sums.slice(0, named).reduce((sum, { movements }) => sum + amount(movements), 0);
  return sums.length > named && 2 * listed > amount(total);
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
    list: list(sums.map(({ hazard }) => hazardName(hazard))),
  };
  out.chart(
    'hazards',
    first.movements.origin.sourceIds,
    {
      kind: 'bars',
      title: out.words('chart.hazards.title', args),
      subtitle: out.words('chart.hazards.subtitle', args),
      summary: out.words('chart.hazards.summary', args),
      format: 'short',
      barsLabel: out.words('chart.hazards.row'),
      bars: sums.map((sum) => ({
        id: sum.hazard,
        label: hazardLabel(out, sum),
        value: amount(sum.movements),
      })),
    },
    sums.flatMap(({ hazard, movements }) => drawn(hazard, 'value', movements)),
  );
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
    movements: countOf(found.latest),
    n: count(found.latestByHazard.length),
    list: hazardList(found.latestByHazard),
  });
  if (found.from < found.year) {
    out.tell('displacement.disasters.decade.past', {
      from: inYear(found.from),
      to: inYear(found.year),
      movements: countOf(found.decade),
      n: count(found.byHazard.length),
      main: yesNo(areMost(found.byHazard, found.decade)),
      list: hazardList(found.byHazard),
    });
  }
  out.note('displacement.note.movements');
  const last = context.panel.lastYear('new_idp_disaster');
  if (last !== null && found.year < last) {
    out.gap('gap.disasters-ended', 'missing', {
      ...where,
      year: inYear(found.year),
      last: inYear(last),
    });
  }
  out.gapIfOld('gap.disasters-old', found.year, { year: inYear(found.year) });
  hazardChart(out, context, found.byHazard);
}
