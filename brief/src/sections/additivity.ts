import type { Figure } from '@sojourn/engine/core';
import {
  additiveSets,
  addPopulations,
  amount,
  type Counted,
  neverAdded,
  type Population,
} from '../compute/index.ts';
import { usedFigures } from '../concepts/index.ts';
import type { FigureStyle, TableFigure } from '../document.ts';
import { isMessageId, type MessageId } from '../messages/catalogue.ts';
import { registeredByUnrwa } from '../reading/unrwa.ts';
import { list, number, place, words, yearOf } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const style: FigureStyle = 'exact';

/** The latest figure of a population that the place has, or null. */
function latestOf(context: BriefContext, population: Population): Figure | null {
  const { panel, displaced, facts } = context;
  const kind = (name: string) => {
    const last = displaced.here.yearsOf(name).at(-1);
    return last === undefined ? null : displaced.here.kind(name, last);
  };
  switch (population) {
    case 'refugees':
    case 'asylum_seekers':
    case 'other_in_need':
    case 'stateless':
      return kind(population);
    case 'idps_unhcr':
      return kind('idps');
    case 'idps_idmc':
      return panel.latest('idps_conflict_idmc');
    case 'idps_disaster':
      return panel.latest('idps_disaster');
    case 'disaster_movements':
      return panel.latest('new_idp_disaster');
    case 'migrants':
      return usedFigures(context, 'here')[0] ?? null;
    case 'palestine_refugees_unrwa':
      return registeredByUnrwa(facts);
    case 'decisions':
      return null;
  }
}

function countedOf(context: BriefContext, populations: readonly Population[]): Counted[] {
  return populations.flatMap((population) => {
    const figure = latestOf(context, population);
    return figure && amount(figure) > 0 ? [{ population, figure }] : [];
  });
}

interface Row {
  readonly counted: readonly Counted[];
  readonly may: string;
  readonly why: MessageId;
  readonly total: Figure | null;
}

/** The sum where the figures are of one year; figures of different years are not of one whole. */
function allowedRow(out: Collector, counted: readonly Counted[]): Row {
  const years = new Set(counted.map(({ figure }) => figure.period.end));
  const total = years.size === 1 ? addPopulations(counted) : null;
  return {
    counted,
    may: total
      ? out.label('additivity.yes', { total: number(total, style) })
      : out.label('additivity.years-apart'),
    why: 'additivity.reason.once',
    total,
  };
}

function rowsOf(out: Collector, context: BriefContext): readonly Row[] {
  const allowed = additiveSets
    .map((set) => countedOf(context, set))
    .filter((counted) => counted.length > 1)
    .map((counted) => allowedRow(out, counted));
  const never = neverAdded.flatMap(({ populations, reason }): Row[] => {
    const counted = countedOf(context, populations);
    if (counted.length < 2) return [];
    const why = `additivity.reason.${reason}` as const;
    return [{ counted, may: out.label('additivity.no'), why, total: null }];
  });
  return [...allowed, ...never];
}

function nameOf(out: Collector, { population, figure }: Counted): string {
  const id = `additivity.${population}`;
  const args = { n: number(figure, style), year: yearOf(figure) };
  return isMessageId(id) ? out.label(id, args) : population;
}

/** Each figure once, however many rows it stands in. */
function figuresIn(rows: readonly Row[]): readonly TableFigure[] {
  const counted = new Map(
    rows.flatMap((row) => row.counted.map((one) => [one.population, one.figure] as const)),
  );
  const column = 'what';
  const totals = rows.flatMap(({ total }) => total ?? []);
  return [
    ...[...counted].map(([row, figure]) => ({ row, column, figure, style })),
    ...totals.map((figure) => ({ row: 'total', column: 'may', figure, style })),
  ];
}

/** *What may be added*: the groups of which the place has figures, and why some never are. */
export function sayAdditivity(out: Collector, context: BriefContext): void {
  const rows = rowsOf(out, context);
  if (rows.length === 0) return;
  const where = { place: place(context.place.code) };
  const column = (id: 'what' | 'may' | 'why') =>
    ({ id, label: out.words(`additivity.${id}`), kind: 'text' }) as const;
  const sources = rows.flatMap(({ counted }) =>
    counted.flatMap(({ figure }) => figure.origin.sourceIds),
  );
  out.table(
    'additivity',
    [...new Set(sources)],
    {
      columns: (['what', 'may', 'why'] as const).map(column),
      rows: rows.map(({ counted, may, why }) => [
        out.label('additivity.together', {
          list: list(counted.map((one) => words(nameOf(out, one)))),
        }),
        may,
        out.label(why),
      ]),
    },
    {
      title: out.words('additivity.title', where),
      note: out.words('additivity.note', where),
    },
    figuresIn(rows),
  );
}
