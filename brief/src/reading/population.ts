import type { Figure } from '@sojourn/engine/core';

/**
 * Whether a number of inhabitants is a projection: World Population Prospects estimates the years
 * before its release and projects the others (medium variant).
 *
 * @example isProjected(population) // true for 2025 of WPP 2024
 */
export function isProjected({ origin, period }: Figure): boolean {
  const release = Number.parseInt(origin.release, 10);
  return Number.isFinite(release) && period.start >= release;
}
