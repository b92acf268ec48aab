import { indicatorOrigin, type PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, type Origin, year } from '@sojourn/engine/core';
import { floorAt } from './floor.ts';
import { rowsByText } from './index-rows.ts';
import { rowAt } from './row-at.ts';

/** Reads series of the country-year panel and the medians of peers. */
export interface PanelReader {
  /** All years of an indicator that have a value, oldest first. */
  series(indicator: string): readonly Figure[];
  latest(indicator: string): Figure | null;
  /** The figure of one year, or null. */
  at(indicator: string, year: number): Figure | null;
  peer(group: string, indicator: string, year: number): Peer | null;
  /** The lowest number that the source publishes, which stands for itself or less, or null. */
  floor(indicator: string): number | null;
  /** The last year for which any place has a figure in this release, or null. */
  lastYear(indicator: string): number | null;
  /** Medians of a group over the years. */
  medians(group: string, indicator: string): readonly Figure[];
}

/** Median and quartiles over the places of a group in one year. */
export interface Peer {
  readonly places: number;
  readonly q25: Figure | null;
  readonly median: Figure;
  readonly q75: Figure | null;
}

function isModelled(facts: PlaceFacts, row: number): boolean {
  return /model|estimate/i.test(String(cellOf(facts.indicators, 'name', row) ?? ''));
}

/** The range of a number at the floor of its series: anything from nothing to itself. */
function rangeAtFloor(value: number, floor: number | null) {
  return floor !== null && value > 0 && value <= floor ? { low: 0, high: value } : {};
}

const peerSteps = { q25: 'first quartile', median: 'median', q75: 'third quartile' } as const;
type PeerColumn = keyof typeof peerSteps;

/** Share-alike series lie in a table of their own. */
function tableOf(name: 'panel' | 'peers', { licence }: Origin): string {
  return licence.includes('BY-SA') ? `${name}_sharealike` : name;
}

/** Indexes the panel and peers of one place once, for all sections. */
export function panelReader(facts: PlaceFacts): PanelReader {
  const panelRows = rowsByText(facts.panel, 'indicator');
  const peerRows = rowsByText(facts.peers, 'indicator');
  const indicatorRows = rowsByText(facts.indicators, 'id');
  const cache = new Map<string, readonly Figure[]>();

  const floorOf = (indicator: string): number | null => {
    const row = indicatorRows.get(indicator)?.[0];
    return row === undefined ? null : floorAt(facts, row);
  };

  const read = (indicator: string): readonly Figure[] => {
    const rows = panelRows.get(indicator);
    const indicatorRow = indicatorRows.get(indicator)?.[0];
    if (!rows || indicatorRow === undefined) return [];
    const origin = indicatorOrigin(facts, indicator);
    const quality = isModelled(facts, indicatorRow) ? 'modelled' : 'reported';
    const [years, values, low, high, level] = ['year', 'value', 'low', 'high', 'level'].map(
      (name) => numbersOf(facts.panel, name),
    );
    const orNull = (value: number) => (Number.isNaN(value) ? null : value);
    const floor = floorAt(facts, indicatorRow);
    return rows
      .filter((row) => !Number.isNaN(values![row]!))
      .map((row) =>
        figure(values![row]!, year(years![row]!), origin, {
          low: orNull(low![row]!),
          high: orNull(high![row]!),
          level: orNull(level![row]!),
          quality,
          rows: rowAt(facts.panel, 'value', row, tableOf('panel', origin)),
          ...rangeAtFloor(values![row]!, floor),
        }),
      )
      .sort((a, b) => a.period.start - b.period.start);
  };

  const series = (indicator: string): readonly Figure[] => {
    const known = cache.get(indicator) ?? read(indicator);
    cache.set(indicator, known);
    return known;
  };

  const peersOf = (group: string, indicator: string): number[] =>
    (peerRows.get(indicator) ?? []).filter((row) => cellOf(facts.peers, 'group', row) === group);

  /** One of the columns of a row of peers, with the step that made it. */
  const peerFigure = (indicator: string, row: number, column: PeerColumn): Figure | null => {
    const value = Number(cellOf(facts.peers, column, row) ?? Number.NaN);
    if (Number.isNaN(value)) return null;
    const [places, group, of] = ['places', 'group', 'year'].map((name) =>
      cellOf(facts.peers, name, row),
    );
    const step = `${peerSteps[column]} of ${places} places of ${group}`;
    const origin = indicatorOrigin(facts, indicator);
    return figure(
      value,
      year(Number(of)),
      { ...origin, steps: [...origin.steps, step] },
      {
        ...rangeAtFloor(value, floorOf(indicator)),
        rows: rowAt(facts.peers, column, row, tableOf('peers', origin)),
      },
    );
  };

  const peer = (group: string, indicator: string, of: number): Peer | null => {
    const row = peersOf(group, indicator).find((r) => cellOf(facts.peers, 'year', r) === of);
    if (row === undefined) return null;
    const median = peerFigure(indicator, row, 'median');
    if (!median) return null;
    const [q25, q75] = [peerFigure(indicator, row, 'q25'), peerFigure(indicator, row, 'q75')];
    return { places: Number(cellOf(facts.peers, 'places', row)), q25, median, q75 };
  };

  return {
    series,
    latest: (indicator) => series(indicator).at(-1) ?? null,
    at: (indicator, of) => series(indicator).find(({ period }) => period.start === of) ?? null,
    peer,
    floor: floorOf,
    lastYear: (indicator) => {
      const row = indicatorRows.get(indicator)?.[0];
      return row === undefined ? null : numbersOf(facts.indicators, 'last_year')[row]!;
    },
    medians: (group, indicator) =>
      peersOf(group, indicator).flatMap((row) => peerFigure(indicator, row, 'median') ?? []),
  };
}

/** Rates whose source took an absent row as zero: a zero there is no figure. */
const absentAsZero: ReadonlySet<string> = new Set(['disaster_displacement_rate']);

/** The latest figure of an indicator, or null where there is none or only an absence read as zero. */
export function latestRecorded(panel: PanelReader, indicator: string): Figure | null {
  const found = panel.latest(indicator);
  return found && absentAsZero.has(indicator) && found.value === 0 ? null : found;
}
