import type { PlaceFacts } from '@sojourn/data';
import { cellOf } from '@sojourn/engine/core';

/** The source's own note, as the list of indicators holds it. */
const note = /values under ([\d.]+) ?% are reported as \1/;

/**
 * The lowest number that a source publishes for an indicator, which stands for itself or less; or
 * null where the source publishes all.
 *
 * @param row row of the indicator in `facts.indicators`
 * @example floorAt(facts, row) // 2.5 for undernourishment
 */
export function floorAt({ indicators }: PlaceFacts, row: number): number | null {
  const found = note.exec(String(cellOf(indicators, 'notes', row) ?? ''))?.[1];
  return found === undefined ? null : Number(found);
}
