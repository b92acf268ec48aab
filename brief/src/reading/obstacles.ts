import { type PlaceFacts, placeSecurityPanel } from '@sojourn/data';
import { bandsFromRow } from '@sojourn/engine/core';
import {
  bandsOfNode,
  type DoubtDraws,
  obstaclesView,
  regrouped,
  runDoubt,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  usualChoices,
} from '@sojourn/engine/security';
import { type SecurityPoint, type SecurityReading, securityRuns } from './security-index.ts';

/** The obstacles that the paper names, in its order. */
export const namedObstacles: readonly string[] = obstaclesView.groups
  .filter(({ named }) => named)
  .map(({ id }) => id);

/** The indicators of the index under the obstacles instead of its dimensions. */
const recipe = regrouped(sojournRecipe, obstaclesView);

function pointOf(draws: DoubtDraws, node: string, year: number): SecurityPoint[] {
  const { rows } = bandsOfNode(draws, node);
  const at = draws.nodes.indexOf(node);
  if (rows.length === 0) return [];
  return [{ node, year, bands: bandsFromRow(rows), status: draws.base.status[at]! }];
}

/**
 * Scores of the three obstacles of one place in given years, with the doubt of the index.
 *
 * @param years ascending, none before the first year of the index
 * @example obstacleScores(facts, [2014, 2024]).points.get('violence')?.at(-1)?.bands.median
 */
export function obstacleScores(facts: PlaceFacts, years: readonly number[]): SecurityReading {
  const { code } = facts.place;
  const series = recipe.indicators.map(({ id }) => id);
  const range = { series, from: sojournYears.from, to: sojournLastYear };
  const panel = placeSecurityPanel([facts.panel, facts.panelSecurity], code, range);
  const options = { ...securityRuns, choices: usualChoices };
  const drawn = new Map(years.map((year) => [year, runDoubt(recipe, panel, year, options)]));
  const points = namedObstacles.map((node): [string, readonly SecurityPoint[]] => [
    node,
    [...drawn].flatMap(([year, draws]) => pointOf(draws, node, year)),
  ]);
  return { years: drawn, points: new Map(points) };
}

/**
 * The year of the oldest value under an obstacle in a year that was read; null where there is none.
 *
 * @example oldestYear(reading, 'poverty', 2024) // 2022
 */
export function oldestYear({ years }: SecurityReading, node: string, year: number): number | null {
  const { columns } = years.get(year)!.base;
  const ages = recipe.indicators.flatMap(({ parent }, at) =>
    parent === node ? [columns[at]!.ages[0]!] : [],
  );
  const oldest = Math.max(...ages);
  return oldest < 0 ? null : year - oldest;
}
