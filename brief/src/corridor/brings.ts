import { list, number, pair, percent, place, words, yearOf } from '../sections/arguments.ts';
import { goalPosition } from '../sections/brings.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { modelledRemittance } from './remittances.ts';
import type { CorridorContext, Direction } from './sides.ts';

function saySide(out: Collector, direction: Direction): boolean {
  const found = modelledRemittance(direction);
  if (!found) return false;
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

/** What the corridor brings: modelled remittances both ways, and what sending costs. */
export function corridorBrings(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const modelled = context.directions.map((direction) => saySide(out, direction));
  if (modelled.some((there) => there)) out.note('brings.note.modelled');
  for (const direction of context.directions) sayReceived(out, direction);
  out.gap('gap.remittances-paid', 'licence');
  return out.done('brings');
}
