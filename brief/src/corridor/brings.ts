import type { Figure } from '@sojourn/engine/core';
import { savingAt } from '../compute/index.ts';
import { list, number, pair, percent, place, words, yearOf } from '../sections/arguments.ts';
import { dearCost, goalPosition, saySaving } from '../sections/brings.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { remittanceCostGoal } from '../thresholds.ts';
import { sayMoneyDoubt } from './money-doubt.ts';
import { recruitmentTable } from './recruitment.ts';
import { countedRemittance, modelledRemittance } from './remittances.ts';
import type { CorridorContext, Direction } from './sides.ts';

/** A central bank's count of the user's own, to which the model yields. */
function sayCounted(out: Collector, direction: Direction): boolean {
  const own = countedRemittance(direction);
  if (!own) return false;
  const { origin, destination } = direction;
  out.tell('corridor.remittances.own.past', {
    sender: place(destination.place.code),
    receiver: place(origin.place.code),
    usd: number(own.figure, 'usd'),
    year: yearOf(own.figure),
    owner: words(own.owner),
  });
  return true;
}

function saySide(out: Collector, direction: Direction): boolean {
  const counted = sayCounted(out, direction);
  const found = modelledRemittance(direction);
  if (!found || counted) return false;
  const { usd, historic } = found;
  if (historic) {
    out.gap('gap.corridor-remittances-historic', 'modelled', {
      ...direction.args,
      year: yearOf(usd),
    });
    return false;
  }
  out.tell('corridor.remittances.past', {
    sender: place(direction.destination.place.code),
    receiver: place(direction.origin.place.code),
    usd: number(usd, 'usd'),
    year: yearOf(usd),
  });
  sayMoneyDoubt(out, direction);
  sayPart(out, direction, usd);
  out.gapIfOld('gap.remittances-bilateral-old', usd.period.start, { year: yearOf(usd) });
  return true;
}

/** Received by a whole place, from all over: the corridor's part is not known. */
function sayReceived(out: Collector, direction: Direction): void {
  const { origin } = direction;
  const received = origin.panel.latest('remittances_usd');
  if (received) {
    out.tell('brings.received.past', {
      place: place(origin.place.code),
      usd: number(received, 'usd'),
      year: yearOf(received),
      release: words(received.origin.release),
    });
    out.gapIfOld('gap.remittances-old', received.period.start, {
      list: list([pair(place(origin.place.code), yearOf(received))]),
    });
  }
  const cost = origin.panel.latest('remittance_cost');
  if (!cost || cost.value === null) return;
  out.tell('corridor.cost.past', {
    place: place(origin.place.code),
    cost: percent(cost),
    year: yearOf(cost),
    position: words(goalPosition(cost.value)),
  });
  out.gapIfOld('gap.cost-old', cost.period.start, { year: yearOf(cost) });
}

/** The same of the modelled amount of the corridor alone. */
function sayPart(out: Collector, direction: Direction, usd: Figure): void {
  const cost = dearCost(direction.origin);
  if (!cost) return;
  const saving = savingAt(usd, cost, remittanceCostGoal);
  out.tell('corridor.saving.part.past', { saving: number(saving, 'usd') });
}

/** Whether sending costs more than the goal at this end. */
function isDear(direction: Direction): boolean {
  return dearCost(direction.origin) !== null;
}

/** What the corridor brings: remittances both ways, what sending costs, and recruitment. */
export function corridorBrings(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const dear = context.directions.find(isDear);
  for (const direction of context.directions) {
    sayReceived(out, direction);
    saySaving(out, direction.origin);
    if (direction === dear) out.note('corridor.note.saving');
  }
  const modelled = context.directions.map((direction) => saySide(out, direction));
  const matrix = context.directions.map(modelledRemittance).find((found) => found !== null);
  if (matrix && modelled.some((there) => there)) {
    out.note('brings.note.modelled');
    out.note('brings.note.matrix', { year: yearOf(matrix.usd) });
  }
  out.note('brings.note.women');
  recruitmentTable(out, context.directions[0]);
  out.gap('gap.remittances-paid', 'licence');
  return out.done('brings');
}
