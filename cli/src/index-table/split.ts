import { SojournError } from '@sojourn/engine/core';
import { buildYear, readableNodes, splitVariance } from '@sojourn/engine/security';
import { choiceSpaceOf } from './measured.ts';
import { drawsOf, type IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';

/** Sets of choices by draws of the values: a grid of 16,384 runs. */
const grid = { choices: 256, draws: 64 } as const;

/** Shares of the variance of a place's index, 0 to 1, that sum to 1. */
export interface SplitShares {
  /** Choices of the recipe. */
  readonly choices: number;
  /** Values: published bounds, and age where they are carried. */
  readonly data: number;
  /** Cells that the recipe filled in. */
  readonly imputation: number;
  /** What two of them or more do together. */
  readonly together: number;
  /** Standard deviation of the index, in its points. */
  readonly deviation: number;
}

/** The split of a year, by place; places without an index or without variance are not in it. */
export interface YearSplit {
  readonly year: number;
  readonly grid: { readonly choices: number; readonly draws: number };
  readonly shares: ReadonlyMap<string, SplitShares>;
}

/**
 * Where the variance of the index of the subject's year comes from.
 *
 * @throws SojournError `argument.choice` for benefit of the doubt, of which nothing is drawn
 */
export function splitOf(subject: Subject, options: IndexOptions): YearSplit {
  const { recipe, panel, year, rule } = subject;
  if (recipe.weighting?.method === 'benefit_of_the_doubt') {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: '--split' },
      got: 'weights by benefit of the doubt',
      expected: 'a recipe of which runs are drawn',
    });
  }
  if (!readableNodes(buildYear(recipe, panel, year), rule).composite) {
    return { year, grid, shares: new Map() };
  }
  const { seed } = drawsOf(options, 0);
  const found = splitVariance(recipe, panel, year, {
    seed,
    choices: choiceSpaceOf(options),
    methods: grid.choices,
    data: grid.draws,
  });
  const shares = found.places.flatMap((place, at): [string, SplitShares][] => {
    const total = found.total[at]!;
    if (!(total > 0)) return [];
    const share = (of: Float64Array) => of[at]! / total;
    return [
      [
        place,
        {
          choices: share(found.method),
          data: share(found.data),
          imputation: share(found.imputation),
          together: share(found.interaction),
          deviation: Math.sqrt(total),
        },
      ],
    ];
  });
  return { year, grid, shares: new Map(shares) };
}

/** The median place of each share; null where no place has any. */
export function medianShares({ shares }: YearSplit): SplitShares | null {
  const all = [...shares.values()];
  if (all.length === 0) return null;
  const median = (of: keyof SplitShares) => {
    const sorted = all.map((one) => one[of]).sort((a, b) => a - b);
    return (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
  };
  return {
    choices: median('choices'),
    data: median('data'),
    imputation: median('imputation'),
    together: median('together'),
    deviation: median('deviation'),
  };
}

const percents = (share: number) => `${(100 * share).toFixed(share < 0.1 ? 1 : 0)} %`;

/** A line on where the variance comes from. */
export function splitLine(shares: SplitShares | null, of: string, { year, grid }: YearSplit) {
  if (shares === null) return `Variance of ${year}, ${of}: none.`;
  const { choices, data, imputation, together, deviation } = shares;
  return `Variance of ${year}, ${of}: choices of the recipe ${percents(choices)}, data ${percents(data)}, imputation ${percents(imputation)}, together ${percents(together)}; standard deviation ${deviation.toFixed(2)} (${grid.choices} sets of choices by ${grid.draws} draws of the values).`;
}
