import type { Recipe } from '../contract.ts';
import type { BuiltYear } from '../years/build-year.ts';

/** Which years of a recipe can be read, and how. */
export interface YearRule {
  /** First year of which single nodes are given. */
  readonly from: number;
  /** First year of the composite. */
  readonly compositeFrom: number;
  /** Last year measured in full; later ones carry values forward. */
  readonly fullTo: number;
  /** Before the composite, a node needs a score in this share of the places of the panel. */
  readonly coverage: number;
  /** Nodes that are given from a later year only, since one of their indicators begins there. */
  readonly nodesFrom?: Readonly<Record<string, number>>;
}

/** The years of Sojourn's own recipe: see docs/security.md. */
export const sojournYears: YearRule = {
  from: 1990,
  compositeFrom: 2005,
  fullTo: 2022,
  coverage: 2 / 3,
  nodesFrom: { personal: 2000 },
};

/**
 * First year of each node of Sojourn's own recipe in which enough places have it, see
 * {@link readableNodes}: so that the table of one place can be read by itself. Measured in the
 * snapshot, and held against it by a test.
 */
export const sojournFirstYears: Readonly<Record<string, number>> = {
  economic: 1991,
  food: 2001,
  health: 1990,
  environmental: 2000,
  personal: 2000,
  community: 1998,
  political: 1990,
  hs: sojournYears.compositeFrom,
};

/** Last year in which the snapshot gives the index: deaths in conflict are not carried forward. */
export const sojournLastYear = 2024;

/** The rule of a recipe; null for one that gives whatever its table gives. */
export function yearRuleOf({ id }: Pick<Recipe, 'id'>): YearRule | null {
  return id === 'sojourn' ? sojournYears : null;
}

/** What can be read of a built year. */
export interface Readable {
  /** Nodes whose scores may be shown. */
  readonly nodes: ReadonlySet<string>;
  /** Whether the index itself is among them. */
  readonly composite: boolean;
  /** Whether the year carries values because its own are not out yet. */
  readonly carries: boolean;
}

/**
 * The nodes of a built year that may be shown: all from the first year of the composite on; before,
 * those that enough places have, without the index.
 *
 * @param of a built year
 * @param rule of its recipe, see {@link yearRuleOf}
 * @param places how many places could have a score (default: all that were built)
 * @example readableNodes(buildYear(sojournRecipe, panel, 1998), sojournYears).composite // false
 */
export function readableNodes(
  { built, year }: BuiltYear,
  rule: YearRule | null,
  places = built.places.length,
): Readable {
  const all = built.plan.nodes;
  if (rule === null || year >= rule.compositeFrom) {
    const carries = rule !== null && year > rule.fullTo;
    return { nodes: new Set(all.map(({ id }) => id)), composite: true, carries };
  }
  const count = built.places.length;
  const enough = all.filter(({ id, row }) => {
    const scores = built.scores.subarray(row * count, (row + 1) * count);
    const there = scores.reduce((sum, score) => sum + (Number.isNaN(score) ? 0 : 1), 0);
    const from = rule.nodesFrom?.[id] ?? rule.from;
    return row !== built.plan.top && year >= from && there >= rule.coverage * places;
  });
  return { nodes: new Set(enough.map(({ id }) => id)), composite: false, carries: false };
}
