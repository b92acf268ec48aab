import type { DisasterHistory } from '@sojourn/engine/displacement';

/** The hazards on record, the most movements first. @example hazardsOf(history)[0] // 'flooding' */
export function hazardsOf({ hazards }: DisasterHistory): string[] {
  const sums = new Map<string, number>();
  for (const { hazard, movements } of hazards)
    sums.set(hazard, (sums.get(hazard) ?? 0) + movements);
  return [...sums].sort(([, a], [, b]) => b - a).map(([hazard]) => hazard);
}

/** How grave an event is, in words: of those on record, the share that displaced fewer. */
export const severities = { usual: 0.5, severe: 0.8, extreme: 0.95 } as const;
