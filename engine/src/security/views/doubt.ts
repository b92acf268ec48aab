import { type Bands, bandsFromRow } from '../../core/index.ts';
import type { Recipe } from '../contract.ts';
import { type DoubtOptions, runDoubt } from '../doubt/run.ts';
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

/**
 * Scores of the groups of a view for one place, as the index makes those of its dimensions: the
 * arithmetic mean of the scores of the recipe's own indicators, from 1 to 100, higher is more
 * secure, drawn with their doubt. Groups without such an indicator have none, nor has the view.
 *
 * @param options seed, draws, choices, as for {@link runDoubt}
 * @throws SojournError as {@link runDoubt}; `recipe.structure`
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
  const drawn = runDoubt(regrouped(recipe, view), panel, year, options);
  const at = drawn.places.indexOf(place);
  return drawn.nodes.flatMap((node, row): GroupScore[] => {
    if (!view.groups.some(({ id }) => id === node)) return [];
    const { places, rows } = bandsOfNode(drawn, node);
    const found = places.indexOf(place);
    return [
      {
        group: node,
        status: at < 0 ? 'missing' : drawn.base.status[row * drawn.places.length + at]!,
        bands: found < 0 ? null : bandsFromRow(rows, 7 * found),
      },
    ];
  });
}
