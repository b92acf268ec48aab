import type { PlaceFacts } from '@sojourn/data';
import { rowsOf } from '@sojourn/engine/core';
import {
  type DoubtDraws,
  obstaclesView,
  type PanelSeries,
  regrouped,
  runDoubt,
  sojournRecipe,
  usualChoices,
} from '@sojourn/engine/security';

const first = 1990;
const length = 40;

/** The recipe that has a node: the index, or its indicators under the obstacles. */
const obstacles = regrouped(sojournRecipe, obstaclesView);
const recipeOf = (node: string) =>
  obstacles.nodes.some(({ id }) => id === node) ? obstacles : sojournRecipe;

/** A series of one place, gathered row by row. */
function seriesOf(rows: readonly Readonly<Record<string, unknown>>[], id: string): PanelSeries {
  const empty = () => new Float64Array(length).fill(Number.NaN);
  const [values, low, high] = [empty(), empty(), empty()];
  let level: number | null = null;
  for (const row of rows) {
    const at = Number(row.year) - first;
    if (row.indicator !== id || !(at >= 0 && at < length)) continue;
    const value = Number(row.value ?? Number.NaN);
    values[at] = value;
    if (row.low === null || row.high === null) continue;
    if (row.level !== null) level = Number(row.level);
    const half = (Number(row.high) - Number(row.low)) / 2;
    // Intervals with a level are laid around the value; estimates without one give way to it.
    low[at] = row.level === null ? Math.min(Number(row.low), value) : value - half;
    high[at] = row.level === null ? Math.max(Number(row.high), value) : value + half;
  }
  if (!low.some((end) => !Number.isNaN(end))) return { values };
  return { values, low, high, ...(level !== null && { level }) };
}

/**
 * Gives the score that a step of the index names, drawn again from the rows of the place: the
 * quantile of its runs by sorting them.
 */
export function securityTracer(facts: PlaceFacts): (step: string) => number | string {
  const drawn = new Map<string, DoubtDraws>();
  const series = new Map<string, PanelSeries>();
  const panel = {
    places: [facts.place.code],
    years: Array.from({ length }, (_, at) => first + at),
    series,
  };
  const fill = () => {
    const rows = [...rowsOf(facts.panel), ...rowsOf(facts.panelSecurity)];
    for (const { id } of sojournRecipe.indicators) series.set(id, seriesOf(rows, id));
  };
  const runs = (node: string, year: number, draws: number, seed: number): DoubtDraws => {
    if (series.size === 0) fill();
    const recipe = recipeOf(node);
    const key = `${recipe.id} ${year} ${draws} ${seed}`;
    const made =
      drawn.get(key) ?? runDoubt(recipe, panel, year, { seed, draws, choices: usualChoices });
    drawn.set(key, made);
    return made;
  };
  return (step) => {
    const read = /: (\w+) of (\d{4}), (median|(\d+) % quantile) of (\d+) runs, seed (\d+)/.exec(
      step,
    );
    if (!read) return `unknown step: ${step}`;
    const [, node = '', year, , share = '50', draws, seed] = read;
    const { nodes, scores } = runs(node, Number(year), Number(draws), Number(seed));
    const own = scores.filter((_, cell) => cell % nodes.length === nodes.indexOf(node)).sort();
    const at = (Number(share) / 100) * (own.length - 1);
    const [below, above] = [own[Math.floor(at)]!, own[Math.ceil(at)]!];
    return Math.round(100 * (below + (at - Math.floor(at)) * (above - below))) / 100;
  };
}
