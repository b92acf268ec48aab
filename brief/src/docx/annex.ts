import type { ChartSpec, TableTwin } from '@sojourn/charts';
import { localTwin } from '../words/index.ts';
import { type DocxContext, textWidth } from './context.ts';
import { columnRoom, type PageLayout, type Stretch } from './page.ts';
import { fits, groupedTable, nativeTable, smallType } from './table.ts';
import { plain } from './xml.ts';

type Tabled = Exclude<ChartSpec, { kind: 'locator' }>;

interface ChartTable {
  readonly chart: Tabled;
  readonly table: TableTwin;
}

const narrow = { type: smallType, width: columnRoom(textWidth, 2) };
const wide = { type: smallType, width: textWidth };

function sourceOf(context: DocxContext, chart: Tabled): string {
  return `${context.words('page.source')}: ${chart.source}`;
}

function captioned(context: DocxContext, { chart, table }: ChartTable, room: typeof wide): string {
  return [
    plain(context, 'Caption', chart.title),
    plain(context, 'CaptionDetail', chart.subtitle),
    nativeTable(context, table, room),
    plain(context, 'SourceLine', sourceOf(context, chart)),
  ].join('');
}

const labelsOf = ({ table }: ChartTable) => table.columns.map(({ id, label }) => id + label).join();

/** Charts in a row whose tables have the same columns. */
function alike(charts: readonly ChartTable[]): readonly (readonly ChartTable[])[] {
  const groups: ChartTable[][] = [];
  for (const one of charts) {
    const open = groups.at(-1);
    if (open?.[0] && labelsOf(open[0]) === labelsOf(one)) open.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** One table for charts of the same columns: what each shows and its source above its rows. */
function merged(context: DocxContext, charts: readonly ChartTable[]): string {
  if (charts.length === 1) return captioned(context, charts[0]!, wide);
  const groups = charts.map(({ chart, table }) => ({
    title: `${chart.title} (${sourceOf(context, chart)})`,
    table,
  }));
  const [first] = charts;
  return [
    plain(context, 'Caption', first!.chart.subtitle),
    groupedTable(context, groups, wide),
    plain(context, 'Spacer', ''),
  ].join('');
}

/** Which way more security lies is said in the chart, beside each indicator. */
function withoutDirection(table: TableTwin): TableTwin {
  const kept = table.columns.flatMap(({ id }, at) => (id === 'direction' ? [] : [at]));
  return {
    ...table,
    columns: kept.map((at) => table.columns[at]!),
    rows: table.rows.map((row) => kept.map((at) => row[at] ?? null)),
  };
}

/** Rows beyond which a table of years is thinned: more would fill pages that nobody reads. */
const mostRows = 60;

/**
 * Every fifth year and the last of a long table of years; other tables as they are.
 *
 * @example thinnedTable(table).rows.length <= table.rows.length // true
 */
export function thinnedTable(table: TableTwin): TableTwin {
  const year = table.columns.findIndex(({ kind }) => kind === 'year');
  if (table.rows.length <= mostRows || year < 0) return table;
  const last = Math.max(...table.rows.map((row) => Number(row[year])));
  const rows = table.rows.filter((row) => Number(row[year]) % 5 === 0 || row[year] === last);
  return { ...table, rows };
}

/** A chart's table, thinned where it is long, with a subtitle that says so. */
function thinned(context: DocxContext, { chart, table }: ChartTable): ChartTable {
  const short = thinnedTable(table);
  if (short === table) return { chart, table };
  const subtitle = `${chart.subtitle} ${context.words('office.annex.thinned')}`;
  return { chart: { ...chart, subtitle }, table: short };
}

/**
 * The numbers of every chart, so that they can be read and copied in any program: short tables in
 * two columns, wide ones after them.
 */
export function annexStretches(context: DocxContext): readonly Stretch[] {
  const charts = context.document.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): ChartTable[] => {
      if (block.kind !== 'chart' || block.chart.kind === 'locator') return [];
      const table = withoutDirection(localTwin(block.chart, context.voice));
      return [thinned(context, { chart: block.chart, table })];
    }),
  );
  if (charts.length === 0) return [];
  const short = charts.filter(({ table }) => fits(context, table, narrow));
  const long = charts.filter((chart) => !short.includes(chart));
  const stretch = (layout: PageLayout, all: readonly string[]): Stretch[] =>
    all.length === 0 ? [] : [{ layout, xml: all.join('') }];
  const heading = [plain(context, 'Heading1', context.words('office.annex'))];
  return [
    ...stretch({ continuous: true }, heading),
    ...stretch(
      { columns: 2, continuous: true },
      short.map((chart) => captioned(context, chart, narrow)),
    ),
    ...stretch(
      { continuous: true },
      alike(long).map((group) => merged(context, group)),
    ),
  ];
}
