import type { TableTwin } from '@sojourn/charts';
import { latestDecisions } from '../reading/decisions.ts';
import { type TreatyRecord, treatyRecords } from '../reading/treaties.ts';
import { inYear, peopleOrCount, percent, place, words } from '../sections/arguments.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import type { BriefContext } from '../sections/context.ts';
import { decisionArguments } from '../sections/protected.ts';
import { boundText, gapIfStatusOld, statusText } from '../sections/treaties.ts';
import type { CorridorContext, Direction } from './sides.ts';

function saySide(out: Collector, direction: Direction): boolean {
  const { origin, destination } = direction;
  const found = latestDecisions(origin.facts, 'origin', destination.place.code);
  if (found.length === 0) out.gap('gap.decisions-corridor', 'missing', direction.args);
  const rated = found.some(({ rate, instance }) => rate !== null && instance === 'first');
  for (const { n, positive, rate, closed, year, unit, instance } of found) {
    const args = {
      ...direction.args,
      year: inYear(year),
      ...decisionArguments(instance, unit, n, positive),
    };
    if (rate) out.tell('corridor.rate.past', { ...args, share: percent(rate) });
    else {
      out.tell('corridor.few.past', args);
      if (!rated && instance === 'first')
        out.gap('gap.decisions-few-corridor', 'few', {
          ...direction.args,
          unit: words(unit),
          year: args.year,
        });
    }
    if (closed)
      out.tell('protected.closed.past', {
        n: peopleOrCount(closed),
        unit: words(unit),
      });
    out.gapIfOld('gap.decisions-old', year, { year: inYear(year) });
  }
  if (found.some(({ instance }) => instance === 'court')) out.note('protected.note.court');
  return found.length > 0;
}

/** Of each place what binds it, and the date at which the source of that says so. */
function statusColumns(out: Collector, of: BriefContext, id: string): TableTwin['columns'] {
  const where = { place: place(of.place.code) };
  return [
    { id, label: of.place.names[of.language], kind: 'text' },
    { id: `${id}-status`, label: out.words('table.both.status', where), kind: 'text' },
  ];
}

function statusCells(out: Collector, of: BriefContext, record: TreatyRecord): readonly string[] {
  return [boundText(out, record), statusText(out, of, record)];
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
        ...statusColumns(out, origin, 'origin'),
        ...statusColumns(out, destination, 'destination'),
      ],
      rows: ours.map((record, index) => [
        out.words(`treaty.${record.id}`),
        ...statusCells(out, origin, record),
        ...statusCells(out, destination, theirs[index]!),
      ]),
    },
    {
      title: out.words('table.corridor-treaties.title'),
      note: out.words('protected.note.treaties'),
    },
  );
  gapIfStatusOld(out, origin, [...ours, ...theirs]);
}

/** How protected: decisions both ways, treaties of both. */
export function corridorProtected(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const decided = context.directions.map((direction) => saySide(out, direction));
  if (decided.some((some) => some)) out.note('protected.note.rate');
  treaties(out, context);
  out.gap('gap.ilo', 'missing');
  return out.done('protected');
}
