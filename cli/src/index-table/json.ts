import { type Bands, engineVersion, renderMessage } from '@sojourn/engine/core';
import { rankAcceptability } from '@sojourn/engine/security';
import { type Measured, overlapping } from './measured.ts';
import type { NodeCell, PlaceRow } from './rows.ts';
import { medianShares, type YearSplit } from './split.ts';
import type { Subject } from './subject.ts';

/** Median and intervals as plain numbers. */
export function bandsJson(of: Bands | null) {
  if (of === null) return null;
  const [half, most, nearly] = of.bands;
  const pair = ({ low, high }: { low: number; high: number }) => [low, high];
  return { median: of.median, '50': pair(half), '80': pair(most), '95': pair(nearly) };
}

/** What identifies a result, where its data come from, what was found in passing. */
export function metaJson(subject: Subject, draws: number | null, seed: number | null) {
  const { recipe, year, snapshot, origins, terms, issues } = subject;
  return {
    meta: {
      schema: 'sojourn.index/1',
      engineVersion,
      snapshotHash: origins === null ? null : snapshot.manifest.hash,
      recipe: { id: recipe.id, version: recipe.version, title: recipe.title },
      year,
      draws,
      seed,
    },
    attributions: terms.attributions,
    shareAlike: terms.shareAlike,
    issues: issues.map((issue) => ({ ...issue, message: renderMessage(issue).message })),
  };
}

const nodeJson = ({ score, status, bands }: NodeCell) => ({
  score,
  status,
  ...(bands && { interval: bandsJson(bands) }),
});

/** Beyond so many places, those that overlap are counted and not listed. */
const mostListed = 1000;

/**
 * Of each place the ranks that it has in any run, with the share of the runs, by rank. Ranges alone
 * where ranks were not asked for or the places are too many for a matrix.
 */
function acceptabilityOf({ of, draws }: Measured, rows: readonly PlaceRow[]) {
  const { plan } = of.built;
  const byPlace = new Map<string, Readonly<Record<string, number>>>();
  if (draws === null || rows.length > mostListed || rows.every(({ ranks }) => ranks === null))
    return byPlace;
  const { places, shares } = rankAcceptability(draws, plan.ids[plan.top]!);
  places.forEach((place, at) => {
    const own = [...shares.subarray(at * places.length, (at + 1) * places.length)];
    const had = own.map((share, rank): [number, number] => [rank + 1, share]);
    byPlace.set(place, Object.fromEntries(had.filter(([, share]) => share > 0)));
  });
  return byPlace;
}

/** The whole result: every level's scores of every place. */
export function tableJson(
  subject: Subject,
  measured: Measured,
  rows: readonly PlaceRow[],
  seed: number,
  split: YearSplit | null,
) {
  const { built } = measured.of;
  const { plan, screenedOut } = built;
  const drawn = measured.draws !== null && measured.readable.composite;
  const acceptability = acceptabilityOf(measured, rows);
  const listed = rows.length <= mostListed;
  const parents = new Map(
    [...built.recipe.indicators, ...built.recipe.nodes].map(({ id, parent }) => [id, parent]),
  );
  return {
    ...metaJson(subject, measured.draws?.draws ?? null, measured.draws ? seed : null),
    composite: measured.readable.composite,
    carries: measured.readable.carries,
    rows: plan.ids.map((id, row) => ({
      id,
      level: plan.levels[row],
      parent: parents.get(id) ?? null,
      weight: plan.weights[row],
    })),
    places: rows.map((row) => ({
      code: row.code,
      name: row.name,
      region: row.region,
      scores: Object.fromEntries([
        ...[...row.indicators].map(([id, { score }]) => [id, score]),
        ...[...row.nodes].map(([id, { score }]) => [id, score]),
      ]),
      nodes: Object.fromEntries([...row.nodes].map(([id, cell]) => [id, nodeJson(cell)])),
      indicators: Object.fromEntries(row.indicators),
      carriedShare: Number.isNaN(row.carriedShare) ? null : row.carriedShare,
      overlapCount: drawn ? row.overlaps : null,
      ...(drawn && listed && { overlaps: overlapping(measured, plan.ids[plan.top]!, row.code) }),
      ...(row.ranks && {
        ranks: { ...row.ranks, acceptability: acceptability.get(row.code) ?? null },
      }),
      ...(split && { split: split.shares.get(row.code) ?? null }),
    })),
    ...(split && { split: { year: split.year, grid: split.grid, median: medianShares(split) } }),
    screenedOut,
  };
}
