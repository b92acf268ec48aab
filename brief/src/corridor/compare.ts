import type { TableTwin } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import { place } from '../sections/arguments.ts';
import { collector, type SectionDraft } from '../sections/collector.ts';
import type { BriefContext } from '../sections/context.ts';
import { type BriefIndicator, briefIndicators } from '../sections/indicators.ts';
import type { CorridorContext } from './sides.ts';

function cellsOf(context: BriefContext, { id }: BriefIndicator): [number | null, number | null] {
  const found = context.panel.latest(id);
  return found ? [amount(found), found.period.start] : [null, null];
}

/** How secure: both places indicator by indicator, each with its own year. */
export function corridorSecure(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const { origin, destination } = context;
  const rows: TableTwin['rows'] = briefIndicators.flatMap((indicator) => {
    const [a, aYear] = cellsOf(origin, indicator);
    const [b, bYear] = cellsOf(destination, indicator);
    if (a === null && b === null) return [];
    const unit = out.label(indicator.unit === 'none' ? 'unit.percent' : `unit.${indicator.unit}`);
    return [[out.words(`short.${indicator.id}`), unit, a, aYear, b, bYear]];
  });
  if (rows.length === 0) return out.done('secure');
  const column = (of: BriefContext, id: string): TableTwin['columns'] => [
    { id: `${id}-value`, label: of.place.names[of.language], numeric: true },
    {
      id: `${id}-year`,
      label: out.words('table.both.year', { place: place(of.place.code) }),
      numeric: true,
    },
  ];
  const sources = briefIndicators.flatMap(({ id }) =>
    [origin, destination].flatMap((of) => of.panel.latest(id)?.origin.sourceIds ?? []),
  );
  out.table(
    'both-secure',
    [...new Set(sources)],
    {
      columns: [
        { id: 'indicator', label: out.words('table.both.indicator'), numeric: false },
        { id: 'unit', label: out.words('table.both.unit'), numeric: false },
        ...column(origin, 'origin'),
        ...column(destination, 'destination'),
      ],
      rows,
    },
    { title: out.words('table.both.title'), note: out.words('table.both.note') },
  );
  return out.done('secure');
}
