import type { BarChart, ChartSpec, DotPlot, Point, SmallMultiples } from '@sojourn/charts';

/** A number that a chart draws, under the names that its figure has. */
export interface Drawn {
  readonly mark: string;
  readonly part: string;
  readonly value: number;
  /** An end of the interval of this level, in %, around the number of that part. */
  readonly end?: { readonly level: number; readonly of: 'low' | 'high' };
}

type Maybe = number | null | undefined;

function some(mark: string, parts: Readonly<Record<string, Maybe>>): readonly Drawn[] {
  return Object.entries(parts).flatMap(([part, value]) =>
    typeof value === 'number' && Number.isFinite(value) ? [{ mark, part, value }] : [],
  );
}

function points(mark: string, line: readonly Point[]): readonly Drawn[] {
  return line.flatMap(({ x, y }) => some(mark, { [x]: y }));
}

/** Ends of the intervals of a panel, under the part of their point. */
function bandEnds({ id, points: line, bands = [] }: SmallMultiples['panels'][number]) {
  return bands.flatMap(({ level, low, high }) =>
    line.flatMap(({ x }, at) => [
      ...some(id, { [x]: low[at] }).map((one) => ({ ...one, end: { level, of: 'low' as const } })),
      ...some(id, { [x]: high[at] }).map((one) => ({
        ...one,
        end: { level, of: 'high' as const },
      })),
    ]),
  );
}

function bar({ id, value, before, low, high, split = [] }: BarChart['bars'][number]) {
  const parts = split.map((of, index) => [`part-${index + 1}`, of] as const);
  return some(id, { value, before, low, high, ...Object.fromEntries(parts) });
}

function row({ id, value, low, high, region, world, q25, q75 }: DotPlot['rows'][number]) {
  return some(id, { value, low, high, region, world, q25, q75 });
}

interface Labelled {
  readonly id: string;
  readonly label: string;
}

function labelled(spec: ChartSpec): readonly Labelled[] {
  switch (spec.kind) {
    case 'lines':
      return spec.series;
    case 'multiples':
      return spec.panels;
    case 'bars':
      return spec.bars;
    case 'dots':
    case 'differences':
      return spec.rows;
    case 'corridors':
      return spec.arcs.map(({ from, to, label }) => ({ id: `${from}-${to}`, label }));
    default:
      return [];
  }
}

function partLabel(spec: ChartSpec, part: string): string | undefined {
  if (spec.kind === 'dots' && (part === 'region' || part === 'world')) return spec.legend[part];
  if (spec.kind !== 'bars') return part;
  return part === 'before' ? spec.beforeLabel : (spec.parts?.[Number(part.slice(5)) - 1] ?? part);
}

/**
 * A mark of a chart and which of its numbers, as a reader sees them; ids where it has no label.
 *
 * @example markLabel(chart, 'IND', 'part-1') // 'India, Women'
 */
export function markLabel(spec: ChartSpec, mark: string, part: string): string {
  const label = labelled(spec).find(({ id }) => id === mark)?.label ?? mark;
  return part === 'value' ? label : `${label}, ${partLabel(spec, part) ?? part}`;
}

/**
 * Every number that a chart draws; of a map, its arcs, since where a place lies is no figure.
 *
 * @example drawnNumbers(chart)[0] // { mark: 'IND', part: 'value', value: 2499385 }
 */
export function drawnNumbers(spec: ChartSpec): readonly Drawn[] {
  switch (spec.kind) {
    case 'lines':
      return spec.series.flatMap((line) => points(line.id, line.points));
    case 'multiples':
      return spec.panels.flatMap((panel) => [
        ...points(panel.id, panel.points),
        ...points(`${panel.id}-context`, panel.context ?? []),
        ...points(`${panel.id}-past`, panel.past ?? []),
        ...(panel.lines ?? []).flatMap((line, at) => points(`${panel.id}-line-${at + 1}`, line)),
        ...bandEnds(panel),
      ]);
    case 'bars':
      return spec.bars.flatMap(bar);
    case 'dots':
      return spec.rows.flatMap(row);
    case 'differences':
      return spec.rows.flatMap(({ id, value, bands }) => [
        ...some(id, { value }),
        ...bands.flatMap(({ level, low, high }) => [
          ...some(`low-${level}`, { [id]: low }),
          ...some(`high-${level}`, { [id]: high }),
        ]),
      ]);
    case 'corridors':
      return spec.arcs.flatMap(({ from, to, value }) => some(`${from}-${to}`, { value }));
    case 'network':
      return spec.places.flatMap(({ id, value }) => some(id, { value }));
    case 'fan':
      return spec.x.flatMap((x, at) => [
        ...some('median', { [x]: spec.median[at] }),
        ...spec.bands.flatMap(({ level, low, high }) => [
          ...some(`low-${level}`, { [x]: low[at] }),
          ...some(`high-${level}`, { [x]: high[at] }),
        ]),
      ]);
    case 'locator':
      return [];
  }
}
