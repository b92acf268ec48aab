import { indicatorOrigin, type PlaceFacts } from '@sojourn/data';
import { cellOf, type Figure, figure, numbersOf, year } from '@sojourn/engine/core';
import { rowsByText } from './index-rows.ts';

/** Reads series of the country-year panel and the medians of peers. */
export interface PanelReader {
  /** All years of an indicator that have a value, oldest first. */
  series(indicator: string): readonly Figure[];
  latest(indicator: string): Figure | null;
  /** The figure of one year, or null. */
  at(indicator: string, year: number): Figure | null;
  peer(group: string, indicator: string, year: number): Peer | null;
  /** Medians of a group over the years. */
  medians(group: string, indicator: string): readonly { year: number; median: number }[];
}

/** Median and quartiles over the places of a group in one year. */
export interface Peer {
  readonly places: number;
  readonly q25: number;
  readonly q75: number;
  readonly median: Figure;
}

function isModelled(facts: PlaceFacts, row: number): boolean {
  return /model|estimate/i.test(String(cellOf(facts.indicators, 'name', row) ?? ''));
}

/** Indexes the panel and peers of one place once, for all sections. */
export function panelReader(facts: PlaceFacts): PanelReader {
  const panelRows = rowsByText(facts.panel, 'indicator');
  const peerRows = rowsByText(facts.peers, 'indicator');
  const indicatorRows = rowsByText(facts.indicators, 'id');
  const cache = new Map<string, readonly Figure[]>();

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
    return rows
      .filter((row) => !Number.isNaN(values![row]!))
      .map((row) =>
        figure(values![row]!, year(years![row]!), origin, {
          low: orNull(low![row]!),
          high: orNull(high![row]!),
          level: orNull(level![row]!),
          quality,
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

  const peer = (group: string, indicator: string, of: number): Peer | null => {
    const row = peersOf(group, indicator).find((r) => cellOf(facts.peers, 'year', r) === of);
    if (row === undefined) return null;
    const [places, q25, median, q75] = ['places', 'q25', 'median', 'q75'].map((name) =>
      Number(cellOf(facts.peers, name, row) ?? Number.NaN),
    );
    if (Number.isNaN(median!)) return null;
    const step = `median of ${places} places of ${group}`;
    const origin = indicatorOrigin(facts, indicator);
    const made = figure(median!, year(of), { ...origin, steps: [...origin.steps, step] });
    return { places: places!, q25: q25!, q75: q75!, median: made };
  };

  return {
    series,
    latest: (indicator) => series(indicator).at(-1) ?? null,
    at: (indicator, of) => series(indicator).find(({ period }) => period.start === of) ?? null,
    peer,
    medians: (group, indicator) =>
      peersOf(group, indicator).map((row) => ({
        year: Number(cellOf(facts.peers, 'year', row)),
        median: Number(cellOf(facts.peers, 'median', row)),
      })),
  };
}
