import type { Bands } from '@sojourn/engine/core';
import {
  type NodeStatus,
  type PanelFlag,
  panelFlags,
  type RankRange,
  rankRanges,
} from '@sojourn/engine/security';
import { type Measured, overlapCounts, scoreOf } from './measured.ts';
import type { IndexOptions } from './options.ts';
import type { Subject } from './subject.ts';

/** Score of one node of a place, how it stands, and its intervals. */
export interface NodeCell {
  readonly score: number | null;
  readonly status: NodeStatus;
  readonly bands: Bands | null;
}

/** One indicator of a place: the value used, its score and age. */
export interface IndicatorCell {
  readonly value: number | null;
  readonly score: number | null;
  /** Years since the value; 0 fresh; null where there is none. */
  readonly age: number | null;
  /** Whether the value was filled in by the recipe's imputation. */
  readonly imputed: boolean;
  /** How, where it is from other years of the place, and years to the nearest value used. */
  readonly filled?: { readonly from: PanelFlag; readonly years: number };
}

/** One place of the table. */
export interface PlaceRow {
  readonly code: string;
  readonly name: string;
  readonly region: string;
  readonly nodes: ReadonlyMap<string, NodeCell>;
  readonly indicators: ReadonlyMap<string, IndicatorCell>;
  /** Share of its indicators that are carried from an earlier year, 0 to 1. */
  readonly carriedShare: number;
  /** How many places it cannot be told apart from: overlapping 95 % intervals of the index. */
  readonly overlaps: number;
  /** Ranks that at least 5 % of the runs reach on either side; only where asked for. */
  readonly ranks: { readonly low: number; readonly high: number } | null;
}

const there = (value: number): number | null => (Number.isNaN(value) ? null : value);

function indicatorsOf({ of }: Measured, at: number, place: number) {
  const { built, columns } = of;
  const count = built.places.length;
  return new Map(
    built.recipe.indicators.map(({ id }, row): [string, IndicatorCell] => {
      const { ages, values, filled } = columns[row]!;
      const [age, used, flag] = [ages[place]!, values[place]!, filled?.flags[place] ?? 0];
      return [
        id,
        {
          value: there(Number.isNaN(used) ? built.imputed[row]![at]! : used),
          score: there(built.scores[row * count + at]!),
          age: age < 0 ? null : age,
          imputed: built.filled[row]![at] === 1,
          ...(filled &&
            flag > 0 && {
              filled: { from: panelFlags[flag]!, years: filled.years[place]! },
            }),
        },
      ];
    }),
  );
}

/** Names and regions of places; units of the user's own are called by their code. */
function namer({ snapshot }: Subject) {
  return (code: string) => {
    const place = snapshot.places.find(code);
    const region = place?.regions[0] === undefined ? null : snapshot.places.find(place.regions[0]);
    return { name: place?.names.en ?? code, region: region?.names.en ?? '' };
  };
}

function compare(a: PlaceRow, b: PlaceRow, sort: IndexOptions['sort'], top: string): number {
  const byName = a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
  if (sort === 'region') return a.region < b.region ? -1 : a.region > b.region ? 1 : byName;
  if (sort !== 'score') return byName;
  const score = (row: PlaceRow) => row.nodes.get(top)?.score ?? Number.NEGATIVE_INFINITY;
  return score(b) - score(a) || byName;
}

/** Whether any node that may be shown has a score. */
const isScored = ({ nodes }: PlaceRow) => [...nodes.values()].some(({ score }) => score !== null);

/**
 * The places of a measured year in the order asked for: by name unless told, by score only where
 * ranks or that order are asked for.
 */
export function placeRows(
  subject: Subject,
  measured: Measured,
  options: Pick<IndexOptions, 'ranks' | 'sort'>,
): PlaceRow[] {
  const { built, status, carriedShare } = measured.of;
  const { plan, places } = built;
  const top = plan.ids[plan.top]!;
  const nameOf = namer(subject);
  const overlaps = overlapCounts(measured, top);
  const { draws, readable } = measured;
  const isRanked = options.ranks && draws !== null && readable.composite;
  const ranks = isRanked ? rankRanges(draws, top, 0.05) : new Map<string, RankRange>();
  const position = new Map(subject.panel.places.map((place, at) => [place, at]));
  const rows = places.map((code, at): PlaceRow => {
    const nodes = plan.nodes.map(({ id, row }, node): [string, NodeCell] => [
      id,
      {
        score: scoreOf(measured, row, at),
        status: status[node * places.length + at]!,
        bands: measured.bands.get(id)?.get(code) ?? null,
      },
    ]);
    return {
      code,
      ...nameOf(code),
      nodes: new Map(nodes),
      indicators: indicatorsOf(measured, at, position.get(code)!),
      carriedShare: carriedShare[at]!,
      overlaps: overlaps.get(code) ?? 0,
      ranks: ranks.get(code) ?? null,
    };
  });
  const sort = options.sort ?? (options.ranks ? 'score' : 'name');
  return rows.filter(isScored).sort((a, b) => compare(a, b, sort, top));
}
