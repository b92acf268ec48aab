import { decimalsFor, decimalsOf } from '../format/decimals.ts';
import { atFloor, writeHonestly } from '../format/number.ts';
import type {
  BarChart,
  ChartSpec,
  CorridorMap,
  DifferenceChart,
  DotPlot,
  FanChart,
  LineChart,
  LocatorMap,
  NetworkMap,
  NumberFormat,
  Point,
  SmallMultiples,
  TableTwin,
} from '../spec.ts';
import { type ChartVocabulary, englishWords } from '../words.ts';

type Column = TableTwin['columns'][number];
type Cell = string | number | null;

const words = (id: string, label: string): Column => ({ id, label, kind: 'text' });
const numbers = (id: string, label: string): Column => ({ id, label, kind: 'number' });
const yearColumn = (id: string, label: string): Column => ({ id, label, kind: 'year' });

/** A number that can be shown, else null: missing is missing. */
function datum(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

interface Series {
  readonly id: string;
  readonly label: string;
  readonly format: NumberFormat;
  readonly points: readonly Point[];
}

/** Gives all numbers of one measure the same decimals. */
function evenly(table: TableTwin, format: NumberFormat): TableTwin {
  const columns = table.columns.map((column) => {
    if (column.kind !== 'number') return column;
    return { ...column, decimals: decimalsOf(format) ?? decimalsFor(numbersIn(table)) };
  });
  return { ...table, columns };
}

function numbersIn({ columns, rows }: TableTwin): number[] {
  const cells = rows.flatMap((row) => row.filter((_, at) => columns[at]?.kind === 'number'));
  return cells.filter((cell) => typeof cell === 'number');
}

/** One row a year, one column a series. */
function seriesTable(series: readonly Series[], vocabulary: ChartVocabulary): TableTwin {
  const lookups = series.map(
    ({ points }) => new Map(points.map(({ x, y, text }): [number, Cell] => [x, text ?? datum(y)])),
  );
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return {
    columns: [yearColumn('x', vocabulary.year), ...series.map(seriesColumn)],
    rows: years.map((year) => [year, ...lookups.map((lookup) => lookup.get(year) ?? null)]),
  };
}

function seriesColumn({ id, label, format, points }: Series): Column {
  const values = points.flatMap(({ y }) => datum(y) ?? []);
  return { ...numbers(id, label), decimals: decimalsOf(format) ?? decimalsFor(values) };
}

/** One row for each point of each panel: more columns than a page holds would have to stand side by side. */
function bandedTable(spec: SmallMultiples, vocabulary: ChartVocabulary): TableTwin {
  const levels = [
    ...new Set(spec.panels.flatMap(({ bands = [] }) => bands.map(({ level }) => level))),
  ].sort((a, b) => a - b);
  const isCarried = spec.panels.some(({ points }) => points.some(({ carried }) => carried));
  const others = spec.lineLabels ?? [];
  const hasPast = spec.panels.some(({ past = [] }) => past.length > 0);
  const pastRows = ({ label, past = [] }: SmallMultiples['panels'][number]): Cell[][] =>
    past.map(({ x, y, text }) => [
      label,
      datum(x),
      text ?? datum(y),
      null,
      ...others.map(() => null),
      ...levels.flatMap(() => [null, null]),
      ...(isCarried ? [null] : []),
    ]);
  const cells = (panel: SmallMultiples['panels'][number]): Cell[][] =>
    panel.points.map(({ x, y, text, carried }, at) => [
      panel.label,
      datum(x),
      ...(hasPast ? [null] : []),
      text ?? datum(y),
      ...others.map((_, index) => {
        const other = panel.lines?.[index]?.find((point) => point.x === x);
        return other === undefined ? null : (other.text ?? datum(other.y));
      }),
      ...levels.flatMap((wanted) => {
        const of = panel.bands?.find(({ level }) => level === wanted);
        return [datum(of?.low[at]), datum(of?.high[at])];
      }),
      ...(isCarried ? [carried ? vocabulary.yes : vocabulary.no] : []),
    ]);
  return {
    columns: [
      words('label', vocabulary.indicator),
      yearColumn('x', vocabulary.year),
      ...(hasPast ? [numbers('past', spec.pastLabel ?? vocabulary.recorded)] : []),
      numbers('value', spec.mainLabel ?? vocabulary.median),
      ...others.map((label, index) => numbers(`line-${index + 1}`, label)),
      ...levels.flatMap((level) => [
        numbers(`low-${level}`, `${vocabulary.low} ${level} %`),
        numbers(`high-${level}`, `${vocabulary.high} ${level} %`),
      ]),
      ...(isCarried ? [words('carried', spec.carriedLabel ?? vocabulary.note)] : []),
    ],
    rows: spec.panels.flatMap((panel) => [...pastRows(panel), ...cells(panel)]),
  };
}

function multiplesTable(spec: SmallMultiples, vocabulary: ChartVocabulary): TableTwin {
  if (spec.panels.some(({ bands }) => bands !== undefined)) {
    return evenly(bandedTable(spec, vocabulary), spec.format);
  }
  const series = spec.panels.flatMap((panel): Series[] => {
    const { id, label, points, context, format = spec.format } = panel;
    const main = { id, label, points, format };
    if (context === undefined) return [main];
    const name = spec.contextLabel ?? vocabulary.others;
    return [main, { ...main, id: `${id}-context`, label: `${label}: ${name}`, points: context }];
  });
  return seriesTable(series, vocabulary);
}

function barTable(spec: BarChart, vocabulary: ChartVocabulary): TableTwin {
  const { bars, parts = [] } = spec;
  const optional: readonly (readonly [boolean, Column, (bar: BarChart['bars'][number]) => Cell])[] =
    [
      [
        bars.some(({ low }) => low !== undefined),
        numbers('low', vocabulary.low),
        (bar) => datum(bar.low),
      ],
      [
        bars.some(({ high }) => high !== undefined),
        numbers('high', vocabulary.high),
        (bar) => datum(bar.high),
      ],
      ...parts.map((label, index): [boolean, Column, (bar: BarChart['bars'][number]) => Cell] => [
        true,
        numbers(`part-${index + 1}`, label),
        (bar) => datum(bar.split?.[index]),
      ]),
      [
        bars.some(({ before }) => before !== undefined),
        numbers('before', spec.beforeLabel ?? vocabulary.before),
        (bar) => datum(bar.before),
      ],
      [
        bars.some(({ note }) => note !== undefined),
        words('note', vocabulary.note),
        (bar) => bar.note ?? null,
      ],
    ];
  const used = optional.filter(([present]) => present);
  return {
    columns: [
      words('label', spec.barsLabel ?? vocabulary.place),
      numbers('value', vocabulary.value),
      ...used.map(([, column]) => column),
    ],
    rows: bars.map((bar) => [
      bar.label,
      bar.text ?? datum(bar.value),
      ...used.map(([, , cell]) => cell(bar)),
    ]),
  };
}

function lineTable({ series, format }: LineChart, vocabulary: ChartVocabulary): TableTwin {
  return seriesTable(
    series.map((line) => ({ ...line, format })),
    vocabulary,
  );
}

/** Indicators have decimals of their own. */
function rowDecimals(row: DotPlot['rows'][number]): number {
  const values = [row.value, row.low, row.high, row.region, row.world, row.q25, row.q75];
  return decimalsOf(row.format) ?? decimalsFor(values.flatMap((value) => datum(value) ?? []));
}

/** A number, or `≤ 2.5` where it is the lowest that the source publishes. */
function floored(row: DotPlot['rows'][number], value: number | null): Cell {
  const known = datum(value);
  if (known === null || row.floor === undefined || known > row.floor) return known;
  return atFloor(writeHonestly(known, rowDecimals(row)), known, row.floor);
}

function dotTable(spec: DotPlot, vocabulary: ChartVocabulary): TableTwin {
  const signs = { 1: vocabulary.higherIsMoreSecure, '-1': vocabulary.lowerIsMoreSecure, 0: null };
  return {
    columns: [
      words('label', vocabulary.indicator),
      words('unit', vocabulary.unit),
      yearColumn('year', vocabulary.year),
      numbers('value', spec.legend.place),
      numbers('low', vocabulary.low),
      numbers('high', vocabulary.high),
      numbers('region', spec.legend.region),
      numbers('world', spec.legend.world),
      numbers('q25', vocabulary.firstQuartile),
      numbers('q75', vocabulary.thirdQuartile),
      words('direction', vocabulary.direction),
      words('stale', vocabulary.stale),
    ],
    rows: spec.rows.map((row) => [
      row.label,
      row.unit,
      datum(row.year),
      floored(row, row.value),
      datum(row.low),
      datum(row.high),
      floored(row, row.region),
      floored(row, row.world),
      floored(row, row.q25),
      floored(row, row.q75),
      signs[row.direction],
      row.stale ? vocabulary.yes : vocabulary.no,
    ]),
    rowDecimals: spec.rows.map(rowDecimals),
  };
}

function locatorTable(spec: LocatorMap, vocabulary: ChartVocabulary): TableTwin {
  return {
    columns: [
      words('place', vocabulary.place),
      numbers('longitude', vocabulary.longitude),
      numbers('latitude', vocabulary.latitude),
    ],
    rows: [[spec.label ?? spec.place, datum(spec.center[0]), datum(spec.center[1])]],
  };
}

function corridorTable(spec: CorridorMap, vocabulary: ChartVocabulary): TableTwin {
  return {
    columns: [
      words('from', vocabulary.from),
      words('to', vocabulary.to),
      words('label', vocabulary.place),
      numbers('value', vocabulary.value),
    ],
    rows: spec.arcs.map(({ from, to, label, name, value }) => [
      from,
      to,
      name ?? label,
      datum(value),
    ]),
  };
}

function networkTable(spec: NetworkMap, vocabulary: ChartVocabulary): TableTwin {
  const counted = spec.places.some((place) => place.counted !== undefined);
  return {
    columns: [
      words('place', vocabulary.place),
      numbers('value', spec.legend.value),
      ...(counted ? [numbers('counted', spec.legend.counted)] : []),
    ],
    rows: spec.places
      .filter(({ role }) => role === 'camp')
      .map(({ label, value, counted: registered, text }) => [
        label,
        text ?? datum(value),
        ...(counted ? [datum(registered)] : []),
      ]),
  };
}

function fanTable(spec: FanChart, vocabulary: ChartVocabulary): TableTwin {
  const past = (spec.past ?? []).filter(({ x }) => Number.isFinite(x));
  const years = [...new Set([...past.map(({ x }) => x), ...spec.x])]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const at = (values: readonly number[] | undefined, year: number): number | null => {
    const index = spec.x.indexOf(year);
    return index < 0 ? null : datum(values?.[index]);
  };
  const bands = [...spec.bands].sort((a, b) => a.level - b.level);
  const hasPast = past.length > 0;
  return {
    columns: [
      yearColumn('x', vocabulary.year),
      ...(hasPast ? [numbers('past', vocabulary.recorded)] : []),
      numbers('median', `${spec.label}: ${vocabulary.median}`),
      ...bands.flatMap(({ level }) => [
        numbers(`low-${level}`, `${vocabulary.low} ${level} %`),
        numbers(`high-${level}`, `${vocabulary.high} ${level} %`),
      ]),
      ...(spec.compare ? [numbers('compare', spec.compare.label)] : []),
    ],
    rows: years.map((year) => [
      year,
      ...(hasPast ? [datum(past.find(({ x }) => x === year)?.y)] : []),
      at(spec.median, year),
      ...bands.flatMap(({ low, high }) => [at(low, year), at(high, year)]),
      ...(spec.compare ? [at(spec.compare.median, year)] : []),
    ]),
  };
}

/** What may not be told stands in words, its ends with it. */
function differenceTable(spec: DifferenceChart, vocabulary: ChartVocabulary): TableTwin {
  const levels = [...new Set(spec.rows.flatMap(({ bands }) => bands.map(({ level }) => level)))];
  levels.sort((a, b) => a - b);
  return {
    columns: [
      words('label', spec.rowsLabel),
      words('value', spec.dotLabel),
      ...levels.flatMap((level) => [
        numbers(`low-${level}`, `${vocabulary.low} ${level} %`),
        numbers(`high-${level}`, `${vocabulary.high} ${level} %`),
      ]),
    ],
    rows: spec.rows.map(({ label, text, bands }) => [
      label,
      text,
      ...levels.flatMap((wanted) => {
        const band = bands.find(({ level }) => level === wanted);
        return [datum(band?.low), datum(band?.high)];
      }),
    ]),
  };
}

/**
 * The table behind a chart: the same numbers as its marks, unrounded, in the order in which the
 * spec gives them; a missing datum is null.
 *
 * @example toCsv(tableTwin(spec))
 */
export function tableTwin(spec: ChartSpec, vocabulary: ChartVocabulary = englishWords): TableTwin {
  switch (spec.kind) {
    case 'lines':
      return evenly(lineTable(spec, vocabulary), spec.format);
    case 'multiples':
      return multiplesTable(spec, vocabulary);
    case 'bars':
      return evenly(barTable(spec, vocabulary), spec.format);
    case 'dots':
      return dotTable(spec, vocabulary);
    case 'locator':
      return locatorTable(spec, vocabulary);
    case 'corridors':
      return evenly(corridorTable(spec, vocabulary), spec.format);
    case 'network':
      return evenly(networkTable(spec, vocabulary), spec.format);
    case 'differences':
      return evenly(differenceTable(spec, vocabulary), spec.format);
    case 'fan':
      return evenly(fanTable(spec, vocabulary), spec.format);
  }
}
