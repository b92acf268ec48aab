import { atFloor, decimalsOf, type TableTwin } from '@sojourn/charts';
import { amount } from '../compute/index.ts';
import type { TableFigure } from '../document.ts';
import { latestRecorded } from '../reading/panel.ts';
import { place } from '../sections/arguments.ts';
import { collector, type SectionDraft } from '../sections/collector.ts';
import type { BriefContext } from '../sections/context.ts';
import { type BriefIndicator, briefIndicators } from '../sections/indicators.ts';
import type { CorridorContext } from './sides.ts';

type Cell = TableTwin['rows'][number][number];

/** The values of an indicator, one of each place that has it. */
function rowFigures(
  { origin, destination }: CorridorContext,
  { id, style }: BriefIndicator,
  at: number,
): readonly TableFigure[] {
  const sides = { 'origin-value': origin, 'destination-value': destination };
  return Object.entries(sides).flatMap(([column, { panel }]): TableFigure[] => {
    const figure = latestRecorded(panel, id);
    return figure ? [{ at, row: id, column, figure, style }] : [];
  });
}

/** Value and year; `≤ 2.5` where the value is the lowest that its source publishes. */
function cellsOf(context: BriefContext, { id, format }: BriefIndicator): [Cell, Cell] {
  const found = latestRecorded(context.panel, id);
  if (!found) return [null, null];
  const [value, floor] = [amount(found), context.panel.floor(id)];
  const shown =
    floor !== null && value <= floor
      ? atFloor(value.toFixed(decimalsOf(format) ?? 0), value, floor)
      : value;
  return [shown, found.period.start];
}

/** How secure: both places indicator by indicator, each with its own year. */
export function corridorSecure(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const { origin, destination } = context;
  const shown = briefIndicators.filter(({ id }) =>
    [origin, destination].some(({ panel }) => latestRecorded(panel, id)),
  );
  if (shown.length === 0) return out.done('secure');
  const column = (of: BriefContext, id: string): TableTwin['columns'] => [
    { id: `${id}-value`, label: of.place.names[of.language], kind: 'number' },
    {
      id: `${id}-year`,
      label: out.words('table.both.year', { place: place(of.place.code) }),
      kind: 'year',
    },
  ];
  const sources = shown.flatMap(({ id }) =>
    [origin, destination].flatMap((of) => latestRecorded(of.panel, id)?.origin.sourceIds ?? []),
  );
  out.table(
    'both-secure',
    [...new Set(sources)],
    {
      columns: [
        { id: 'indicator', label: out.words('table.both.indicator'), kind: 'text' },
        { id: 'unit', label: out.words('table.both.unit'), kind: 'text' },
        ...column(origin, 'origin'),
        ...column(destination, 'destination'),
      ],
      rows: shown.map((indicator) => [
        out.words(`short.${indicator.id}`),
        out.label(indicator.unit === 'none' ? 'unit.percent' : `unit.${indicator.unit}`),
        ...cellsOf(origin, indicator),
        ...cellsOf(destination, indicator),
      ]),
      rowDecimals: shown.map(({ format }) => decimalsOf(format) ?? 0),
    },
    { title: out.words('table.both.title'), note: out.words('table.both.note') },
    shown.flatMap((indicator, at) => rowFigures(context, indicator, at)),
  );
  return out.done('secure');
}
