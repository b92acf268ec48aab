import type { TableTwin } from '@sojourn/charts';
import type { TableFigure } from '../document.ts';
import { sourceName } from '../reading/origins.ts';
import { message, number, place, words, yearOf } from '../sections/arguments.ts';
import { type Collector, collector, type SectionDraft } from '../sections/collector.ts';
import { conventionsOf, isolated } from '../words/index.ts';
import { annexRows, type Cell } from './annex-rows.ts';
import type { CorridorContext, Side } from './sides.ts';

/** `34.1 % in 2020 · UN DESA (2020 revision)`, what is to be read with it, or why there is none. */
function cellText(out: Collector, { self }: Side, cell: Cell): string {
  if ('absent' in cell) return out.label(cell.absent);
  const { figure, style, mark } = cell;
  return out.label('annex.figure', {
    n: number(figure, style),
    year: yearOf(figure),
    source: words(isolated(sourceName(self.facts.manifest, figure), out.voice)),
    mark: words(mark ? out.label(mark) : 'none'),
  });
}

/** Of such a cell there may be a record elsewhere, and no reason to give. */
const isSilent = (cell: Cell) => 'absent' in cell && cell.absent === 'annex.none.record';

/** *As both governments see it*: one line for each matter, one column for each side. */
export function corridorAnnex(context: CorridorContext): SectionDraft {
  const out = collector(context.origin);
  const { sides } = context;
  const about = annexRows.filter(({ isAbout }) => !isAbout || sides.some(isAbout));
  const all = about.map(({ id, kind, find }) => ({ id, kind, cells: sides.map(find) }));
  const rows = all.filter(({ cells }) => !cells.every(isSilent));
  const silent = all.filter(({ cells }) => cells.every(isSilent));
  const columns: TableTwin['columns'] = [
    { id: 'matter', label: out.words('annex.matter'), kind: 'text' },
    ...sides.map(({ self }) => ({
      id: self.place.code,
      label: out.words('annex.side', { place: place(self.place.code) }),
      kind: 'text' as const,
    })),
  ];
  const figures = rows.flatMap(({ id, cells }, at) =>
    cells.flatMap((cell, index): TableFigure[] => {
      const column = sides[index]!.self.place.code;
      if ('absent' in cell) return [];
      return [{ at, row: id, column, figure: cell.figure, style: cell.style }];
    }),
  );
  out.state('annex.intro', {});
  out.table(
    'annex',
    [...new Set(figures.flatMap(({ figure }) => figure.origin.sourceIds))].sort(),
    {
      columns,
      rows: rows.map(({ id, kind, cells }) => [
        out.words('annex.row', {
          kind: message(`annex.kind.${kind}`),
          matter: words(out.label(`annex.${id}.label`)),
        }),
        ...cells.map((cell, index) => cellText(out, sides[index]!, cell)),
      ]),
    },
    { title: out.words('annex.title'), note: out.words('annex.note') },
    figures,
  );
  if (silent.length > 0) {
    const names = silent.map(({ id }) => out.label(`annex.${id}.label`));
    out.state('annex.silent', { list: words(names.join(conventionsOf(out.voice).list.apart)) });
  }
  out.gap('gap.recruitment', 'missing');
  out.gap('gap.harm', 'missing');
  return out.done('annex');
}
