import { classify, type Rules } from '../classify.ts';
import { type Miss, missesOf, type VignetteScore } from './misses.ts';
import type { Vignette } from './vignette.ts';

/** Right answers of all. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How a file of vignettes was answered. */
export interface Score {
  readonly schema: 'sojourn.score/1';
  readonly vignettes: number;
  /** Vignettes in which every assertion, missing fact and need is right. */
  readonly allRight: number;
  readonly assertions: Share;
  readonly byCategory: Readonly<Record<string, Share>>;
  /** Of the facts that a vignette names as missing, those that were named here. */
  readonly missingRecall: Share;
  /** Of the facts named here for those categories, those that can change the answer. */
  readonly missingPrecision: Share;
  /** Of the facts named here for those categories, those that the vignette names, too. */
  readonly missingListed: Share;
  readonly openLaw: Share;
  readonly needs: Share;
  /** A definite answer that is wrong, on trafficking, smuggling or refugee status. */
  readonly graveErrors: readonly Miss[];
  readonly misses: readonly Miss[];
}

function sum(shares: readonly Share[]): Share {
  return shares.reduce((a, b) => ({ right: a.right + b.right, of: a.of + b.of }), {
    right: 0,
    of: 0,
  });
}

function byCategory(scores: readonly VignetteScore[]): Record<string, Share> {
  const shares: Record<string, Share> = {};
  for (const { category, right } of scores.flatMap(({ assertions }) => assertions)) {
    const { right: before, of } = shares[category] ?? { right: 0, of: 0 };
    shares[category] = { right: before + Number(right), of: of + 1 };
  }
  return Object.fromEntries(Object.entries(shares).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Scores the engine on a file of vignettes: what lawyers expect against what it answers.
 *
 * @param rules an opened rule book
 * @param vignettes cases with expectations
 * @returns shares, grave errors and every miss; a category, fact or need that is not known counts as a miss
 * @example scoreVignettes(rules, file.vignettes).assertions // { right: 423, of: 423 }
 */
export function scoreVignettes(rules: Rules, vignettes: readonly Vignette[]): Score {
  const scores = vignettes.map((vignette) => {
    const result = classify(rules, vignette.facts, {
      role: 'legal',
      explain: false,
      decidingSets: 0,
      questions: false,
    });
    return missesOf(rules, vignette, result);
  });
  const misses = scores.flatMap((score) => score.misses);
  const assertions = scores.flatMap((score) => score.assertions);
  return {
    schema: 'sojourn.score/1',
    vignettes: vignettes.length,
    allRight: scores.filter((score) => score.misses.length === 0).length,
    assertions: { right: assertions.filter(({ right }) => right).length, of: assertions.length },
    byCategory: byCategory(scores),
    missingRecall: sum(scores.map(({ recall }) => recall)),
    missingPrecision: sum(scores.map(({ precision }) => precision)),
    missingListed: sum(scores.map(({ listed }) => listed)),
    openLaw: sum(scores.map(({ law }) => law)),
    needs: sum(scores.map(({ needs }) => needs)),
    graveErrors: misses.filter(({ grave }) => grave),
    misses,
  };
}
