import type { SourceNote } from '@sojourn/brief';
import { writeNumber } from '@sojourn/brief';
import { type Figure, formatPeriod } from '@sojourn/engine/core';
import { words } from '../words/en.ts';
import { sourceIndex } from './SourceMarks.tsx';

/** One line of the answer to "where from?". */
export interface OriginLine {
  readonly label: string;
  readonly text: string;
}

function range(figure: Figure): OriginLine[] {
  if (figure.low === null || figure.high === null) return [];
  const level = figure.level === null ? '' : words.origin.level(String(figure.level * 100));
  const [low, high] = [figure.low, figure.high].map((bound) => writeNumber(bound, 'decimal'));
  return [{ label: words.origin.rangeLabel, text: words.origin.range(low!, high!, level) }];
}

function exact(figure: Figure): string {
  if (figure.value === null) return words.brief.noData;
  const style = Math.abs(figure.value) >= 1000 ? 'exact' : 'decimal';
  return writeNumber(figure.value, style);
}

/**
 * Where a figure comes from and how sure it is, as labelled lines: the value in full, its range,
 * unit and period, its quality, each source with release and licence, what was done since.
 */
export function originLines(figure: Figure, sources: readonly SourceNote[]): OriginLine[] {
  const { origin } = figure;
  const titles = origin.sourceIds.map((id) => sources[sourceIndex(sources, id)]?.title ?? id);
  const lines: OriginLine[] = [
    { label: words.origin.value, text: `${exact(figure)} ${figure.unit}`.trim() },
    ...range(figure),
    { label: words.origin.period, text: formatPeriod(figure.period) },
    { label: words.origin.qualityLabel, text: words.origin.quality[figure.quality] },
    { label: words.origin.source, text: [...new Set(titles)].join('; ') },
    { label: words.origin.release, text: origin.release },
    { label: words.origin.licence, text: origin.licence },
    { label: words.origin.steps, text: origin.steps.join('; ') },
  ];
  return lines.filter((line) => line.text !== '');
}
