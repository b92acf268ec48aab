import { type Bands, bandsFromRow } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import { type DoubtDraws, type DoubtOptions, runDoubt } from '../doubt/run.ts';
import { bandsOfNode } from '../doubt/summary.ts';
import type { NodeStatus } from '../years/build-year.ts';
import type { SecurityPanel } from '../years/panel.ts';
import type { View } from './contract.ts';
import { regrouped } from './regroup.ts';

/** The score of a group: the mean of its indicators' scores, with its doubt. */
export interface GroupScore {
  readonly group: string;
  readonly status: NodeStatus;
  /** Null where less than half of its indicators, by weight, are there. */
  readonly bands: Bands | null;
}

/** The scores of one place. */
export interface PlaceGroupScores {
  readonly place: string;
  /** In the order of the view; groups without an indicator of the recipe are left out. */
  readonly scores: readonly GroupScore[];
}

/** The scores of one group by place. */
function scoresOf({ base, nodes, places, ...of }: DoubtDraws, group: string): GroupScore[] {
  const row = nodes.indexOf(group);
  const { places: scored, rows } = bandsOfNode({ base, nodes, places, ...of }, group);
  const found = new Map(scored.map((place, at) => [place, bandsFromRow(rows, 7 * at)]));
  return places.map((place, at) => ({
    group,
    status: base.status[row * places.length + at]!,
    bands: found.get(place) ?? null,
  }));
}

/**
 * Scores of the groups of a view for all places, as the index makes those of its dimensions: the
 * arithmetic mean of the scores of the recipe's own indicators, from 1 to 100, higher is more
 * secure, drawn with their doubt. Groups without such an indicator have none, nor has the view.
 *
 * @param options seed, draws, choices, as for {@link runDoubt}
 * @throws SojournError as {@link runDoubt}; `recipe.structure`
 * @example groupScoresOfAll(obstaclesView, sojournRecipe, panel, 2022, { seed: 1, draws: 200 })
 */
export function groupScoresOfAll(
  view: View,
  recipe: Recipe,
  panel: SecurityPanel,
  year: number,
  options: DoubtOptions,
): readonly PlaceGroupScores[] {
  const drawn = runDoubt(regrouped(recipe, view), panel, year, options);
  const groups = view.groups
    .filter(({ id }) => drawn.nodes.includes(id))
    .map(({ id }) => scoresOf(drawn, id));
  return drawn.places.map((place, at) => ({ place, scores: groups.map((of) => of[at]!) }));
}

/**
 * {@link groupScoresOfAll} for one place.
 *
 * @example groupScores(obstaclesView, sojournRecipe, panel, 'BGD', 2022, { seed: 1, draws: 200 })
 */
export function groupScores(
  view: View,
  recipe: Recipe,
  panel: SecurityPanel,
  place: string,
  year: number,
  options: DoubtOptions,
): readonly GroupScore[] {
  const all = groupScoresOfAll(view, recipe, panel, year, options);
  return all.find((one) => one.place === place)?.scores ?? [];
}
