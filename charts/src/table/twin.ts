import type {
  BarChart,
  ChartSpec,
  CorridorMap,
  DotPlot,
  FanChart,
  LocatorMap,
  Point,
  SmallMultiples,
  TableTwin,
} from '../spec.ts';
import { type ChartVocabulary, englishWords } from '../words.ts';

type Column = TableTwin['columns'][number];
type Cell = string | number | null;

const words = (id: string, label: string): Column => ({ id, label, numeric: false });
const numbers = (id: string, label: string): Column => ({ id, label, numeric: true });

/** A number that can be shown, else null: missing is missing. */
function datum(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && Number.isFinite(value) ? value : null;
}

interface Series {
  readonly id: string;
  readonly label: string;
  readonly points: readonly Point[];
}

/** One row a year, one column a series. */
function seriesTable(series: readonly Series[], vocabulary: ChartVocabulary): TableTwin {
  const lookups = series.map(
    ({ points }) => new Map(points.map(({ x, y }): [number, number | null] => [x, datum(y)])),
  );
  const years = [...new Set(series.flatMap(({ points }) => points.map(({ x }) => x)))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return {
    columns: [numbers('x', vocabulary.year), ...series.map(({ id, label }) => numbers(id, label))],
    rows: years.map((year) => [year, ...lookups.map((lookup) => lookup.get(year) ?? null)]),
  };
}

function multiplesTable(spec: SmallMultiples, vocabulary: ChartVocabulary): TableTwin {
  const series = spec.panels.flatMap(({ id, label, points, context }): Series[] => {
    const main = { id, label, points };
    if (context === undefined) return [main];
    const name = spec.contextLabel ?? vocabulary.others;
    return [main, { id: `${id}-context`, label: `${label}: ${name}`, points: context }];
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
      words('label', vocabulary.place),
      numbers('value', vocabulary.value),
      ...used.map(([, column]) => column),
    ],
    rows: bars.map((bar) => [bar.label, datum(bar.value), ...used.map(([, , cell]) => cell(bar))]),
  };
}

function dotTable(spec: DotPlot, vocabulary: ChartVocabulary): TableTwin {
  const signs = { 1: vocabulary.higherIsMoreSecure, '-1': vocabulary.lowerIsMoreSecure, 0: null };
  return {
    columns: [
      words('label', vocabulary.indicator),
      words('unit', vocabulary.unit),
      numbers('year', vocabulary.year),
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
      datum(row.value),
      datum(row.low),
      datum(row.high),
      datum(row.region),
      datum(row.world),
      datum(row.q25),
      datum(row.q75),
      signs[row.direction],
      row.stale ? vocabulary.yes : vocabulary.no,
    ]),
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
    rows: spec.arcs.map(({ from, to, label, value }) => [from, to, label, datum(value)]),
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
      numbers('x', vocabulary.year),
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

/**
 * The table behind a chart: the same numbers as its marks, unrounded, in the order in which the
 * spec gives them; a missing datum is null.
 *
 * @example toCsv(tableTwin(spec))
 */
export function tableTwin(spec: ChartSpec, vocabulary: ChartVocabulary = englishWords): TableTwin {
  switch (spec.kind) {
    case 'lines':
      return seriesTable(spec.series, vocabulary);
    case 'multiples':
      return multiplesTable(spec, vocabulary);
    case 'bars':
      return barTable(spec, vocabulary);
    case 'dots':
      return dotTable(spec, vocabulary);
    case 'locator':
      return locatorTable(spec, vocabulary);
    case 'corridors':
      return corridorTable(spec, vocabulary);
    case 'fan':
      return fanTable(spec, vocabulary);
  }
}
