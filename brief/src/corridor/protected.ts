import { latestDecisions } from '../reading/decisions.ts';
import { treatyRecords } from '../reading/treaties.ts';
import { inYear, number, percent, words } from '../sections/arguments.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { boundText, gapIfStatusOld, statusText } from '../sections/treaties.ts';
import type { CorridorContext, Direction } from './sides.ts';

function saySide(out: Collector, direction: Direction): boolean {
  const { origin, destination } = direction;
  const found = latestDecisions(origin.facts, 'origin', destination.place.code);
  for (const { n, positive, rate, closed, year, unit } of found) {
    const args = {
      ...direction.args,
      year: inYear(year),
      unit: words(unit),
      n: number(n, 'people'),
      positive: number(positive, 'people'),
    };
    if (rate) out.tell('corridor.rate.past', { ...args, share: percent(rate) });
    else {
      out.tell('corridor.few.past', args);
      out.gap('gap.decisions-few-corridor', 'few', {
        ...direction.args,
        unit: args.unit,
        year: args.year,
      });
    }
    if (closed)
      out.tell('protected.closed.past', { n: number(closed, 'people'), unit: words(unit) });
    out.gapIfOld('gap.decisions-old', year, { year: inYear(year) });
  }
  return found.length > 0;
}

/** Treaties of both places side by side, each cell as a dated source recorded it. */
function treaties(out: Collector, context: CorridorContext): void {
  const { origin, destination } = context;
  const [ours, theirs] = [treatyRecords(origin.facts), treatyRecords(destination.facts)];
  const some = origin.facts.treaties.length + destination.facts.treaties.length > 0;
  if (!some) {
    out.gap('gap.treaties-none', 'missing', { place: context.directions[0].args.origin });
    return;
  }
  const sources = [...ours, ...theirs].flatMap(({ sourceId }) => sourceId ?? []);
  out.table(
    'corridor-treaties',
    [...new Set(sources)],
    {
      columns: [
        { id: 'treaty', label: out.words('table.treaties.treaty'), kind: 'text' },
        { id: 'origin', label: origin.place.names[origin.language], kind: 'text' },
        { id: 'destination', label: destination.place.names[origin.language], kind: 'text' },
        { id: 'status', label: out.words('table.treaties.status'), kind: 'text' },
      ],
      rows: ours.map((record, index) => [
        out.words(`treaty.${record.id}`),
        boundText(out, record),
        boundText(out, theirs[index]!),
        statusText(out, origin, record),
      ]),
    },
    {
      title: out.words('table.corridor-treaties.title'),
      note: out.words('protected.note.treaties'),
    },
  );
  gapIfStatusOld(out, origin, ours);
}

/** How protected: decisions both ways, treaties of both. */
export function corridorProtected(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const decided = context.directions.map((direction) => saySide(out, direction));
  if (decided.some((some) => some)) out.note('protected.note.rate');
  else out.gap('gap.decisions', 'missing');
  treaties(out, context);
  out.gap('gap.ilo', 'missing');
  return out.done('protected');
}
