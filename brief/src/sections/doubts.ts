import type { Figure } from '@sojourn/engine/core';
import type { TableFigure } from '../document.ts';
import { type Doubt, type DoubtKind, doubtsOf } from '../reading/doubts.ts';
import { corridorsIn, type StockSide } from '../reading/stocks.ts';
import { conventionsOf } from '../words/index.ts';
import { inYear, list, number, place, words } from './arguments.ts';
import type { Collector } from './collector.ts';
import type { BriefContext } from './context.ts';

const sides = ['abroad', 'here'] as const;
/** How many corridors a gap names; the table has all. */
const named = 6;
/** How many corridors the table lists; all are in the data release (`stock_checks`). */
const listed = 30;

interface Row extends Doubt {
  readonly side: StockSide;
  readonly people: Figure | null;
}

const sizeOf = ({ people }: Row) => people?.value ?? 0;

function rowsOf(context: BriefContext, side: StockSide, year: number): readonly Row[] {
  const stocks = new Map(
    corridorsIn(context.stocks[side], year).map(({ partner, people }) => [partner, people]),
  );
  return doubtsOf(context.facts, side)
    .map((doubt) => ({ ...doubt, side, people: stocks.get(doubt.partner) ?? null }))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.partner < b.partner ? -1 : 1));
}

function tellGaps(out: Collector, rows: readonly Row[], side: StockSide, year: number): void {
  for (const kind of ['same-sex-ratio', 'scaled', 'refugee-sex'] as const) {
    const found = rows.filter((row) => row.kind === kind && row.side === side);
    if (found.length === 0) continue;
    out.gap(`gap.doubt.${kind}.${side}`, 'modelled', {
      n: words(String(found.length)),
      year: inYear(year),
      list: list(found.slice(0, named).map(({ partner }) => place(partner))),
    });
  }
}

/** Shares in %, growth as so many times. */
export const doubtStyle = (kind: DoubtKind) => (kind === 'scaled' ? 'decimal' : 'plain');

function why(out: Collector, { kind, figure }: Row): string {
  return out.words(`doubts.${kind}`, { value: number(figure, doubtStyle(kind)) });
}

function lineFigures(found: readonly Row[], at: number): readonly TableFigure[] {
  const { side, partner, people } = found[0]!;
  const row = `${side}-${partner}`;
  return [
    ...(people
      ? [{ at, row, column: 'people', figure: people, style: 'exact' } satisfies TableFigure]
      : []),
    ...found.map(
      ({ kind, figure }): TableFigure => ({
        at,
        row: `${row}-${kind}`,
        column: 'why',
        figure,
        style: doubtStyle(kind),
      }),
    ),
  ];
}

/** One line for each corridor, however many rules have found it. */
function tellTable(
  out: Collector,
  context: BriefContext,
  rows: readonly Row[],
  year: number,
): void {
  const name = (code: string) => context.names[code]?.[context.language] ?? code;
  const where = { place: place(context.place.code), year: inYear(year) };
  const corridors = new Map<string, readonly Row[]>();
  for (const row of rows) {
    const key = `${row.side} ${row.partner}`;
    corridors.set(key, [...(corridors.get(key) ?? []), row]);
  }
  const lines = [...corridors.values()].sort((a, b) => sizeOf(b[0]!) - sizeOf(a[0]!));
  const shown = lines.slice(0, listed);
  out.table(
    'doubts',
    ['undesa-ims-2020', 'unhcr'],
    {
      columns: [
        { id: 'partner', label: out.words('doubts.partner'), kind: 'text' },
        { id: 'side', label: out.words('doubts.side'), kind: 'text' },
        { id: 'people', label: out.words('doubts.people'), kind: 'number', decimals: 0 },
        { id: 'mark', label: out.words('doubts.mark'), kind: 'text' },
        { id: 'why', label: out.words('doubts.why'), kind: 'text' },
      ],
      rows: shown.map((found) => [
        name(found[0]!.partner),
        out.words(`doubts.${found[0]!.side}`, where),
        found[0]!.people?.value ?? null,
        out.words(
          found.every(({ kind }) => kind === 'refugee-sex') ? 'doubts.check' : 'doubts.modelled',
        ),
        found.map((row) => why(out, row)).join(conventionsOf(out.voice).list.apart),
      ]),
    },
    {
      title: out.words('doubts.title', where),
      note: out.words('doubts.note', { rest: words(String(lines.length - shown.length)) }),
    },
    shown.flatMap(lineFigures),
  );
}

/** Cells that a source modelled or that another contradicts: marked, listed and counted as gaps. */
export function sayDoubts(out: Collector, context: BriefContext): void {
  const years = sides.flatMap((side) => context.stocks[side].map((stock) => stock.year));
  if (years.length === 0) return;
  const year = Math.max(...years);
  const rows = sides.flatMap((side) => rowsOf(context, side, year));
  for (const side of sides) tellGaps(out, rows, side, year);
  if (rows.length > 0) tellTable(out, context, rows, year);
}
