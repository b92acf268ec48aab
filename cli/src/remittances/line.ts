import type { Manifest } from '@sojourn/data';
import { type Figure, formatPeriod } from '@sojourn/engine/core';
import type { Sized } from '@sojourn/engine/economy';

/** One figure of the report, with all that it may not travel without. */
export interface Line {
  readonly id: string;
  readonly what: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly period: string;
  readonly source: string;
  readonly vintage: string;
  readonly grade: string;
  /** Ids in the register of effects on which the figure rests. */
  readonly effects: readonly string[];
  /** No size is measured: a direction, or a number of the user's. */
  readonly dashed: boolean;
  readonly note: string;
}

/** Names of the sources of a figure: `World Bank, World Development Indicators`. */
export function sourceText(manifest: Manifest, figure: Figure): string {
  const found = figure.origin.sourceIds.flatMap(
    (id) => manifest.sources.find((source) => source.id === id) ?? [],
  );
  return [...new Set(found.map(({ organisation, title }) => `${organisation}, ${title}`))].join(
    '; ',
  );
}

/** A figure of the data as a line. */
export function figureLine(
  manifest: Manifest,
  [id, what]: readonly [string, string],
  figure: Figure,
  note = '',
): Line {
  return {
    id,
    what,
    value: figure.value,
    low: figure.low,
    high: figure.high,
    unit: figure.unit,
    period: formatPeriod(figure.period),
    source: sourceText(manifest, figure),
    vintage: figure.origin.release,
    grade: figure.quality,
    effects: [],
    dashed: false,
    note,
  };
}

/** A result of an effect as a line; the year is that of the figure on which it is run. */
export function sizedLine(
  [id, what]: readonly [string, string],
  sized: Sized,
  period: string,
): Line {
  const { value, low, high, unit, grade, effects, dashed, direction, note } = sized;
  return {
    id,
    what,
    value,
    low,
    high,
    unit,
    period,
    source: effects.length > 0 ? 'register of effects' : 'no study',
    vintage: '',
    grade,
    effects,
    dashed,
    note: value === null ? `Direction ${direction}. ${note}` : note,
  };
}
