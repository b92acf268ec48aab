import { type PlaceFacts, placeSecurityPanel } from '@sojourn/data';
import { type Bands, bandsByCell, bandsFromRow } from '@sojourn/engine/core';
import {
  type BuiltYear,
  contributionsBetween,
  type DoubtDraws,
  largestContributions,
  type NodeStatus,
  type RankedContribution,
  rowsOfPlace,
  runDoubtYears,
  sojournFirstYears,
  sojournLastYear,
  sojournRecipe,
  sojournYears,
  usualChoices,
} from '@sojourn/engine/security';

/** Runs behind every interval, and the seed that `sojourn index` uses, too. */
export const securityRuns = { seed: 1, draws: 200 } as const;

/** The node that is the index; the others are its dimensions, in the order of the recipe. */
export const indexNode = 'hs';
export const securityNodes: readonly string[] = sojournRecipe.nodes.map(({ id }) => id);

/** A node of a year that may be shown. */
export interface SecurityPoint {
  readonly node: string;
  readonly year: number;
  /** Median and 50, 80 and 95 % intervals. */
  readonly bands: Bands;
  readonly status: NodeStatus;
}

/** The index of one place over the years. */
export interface SecurityReading {
  /** Points by node, oldest first; a node that can be shown in no year has none. */
  readonly points: ReadonlyMap<string, readonly SecurityPoint[]>;
  /** The place built for each year, and what was drawn. */
  readonly years: ReadonlyMap<number, DoubtDraws>;
}

/** Years from the first one of which any dimension can be read. */
function yearsRead(): number[] {
  const length = sojournLastYear - sojournYears.from + 1;
  return Array.from({ length }, (_, at) => sojournYears.from + at);
}

/** A node of a year that may be shown: where its scores stand. */
interface Cell {
  readonly draws: DoubtDraws;
  readonly year: number;
  readonly at: number;
}

function cellsOf(years: ReadonlyMap<number, DoubtDraws>): Cell[] {
  return [...years].flatMap(([year, draws]) =>
    draws.nodes.flatMap((id, at): Cell[] => {
      if (year < (sojournFirstYears[id] ?? Number.POSITIVE_INFINITY)) return [];
      return draws.base.status[at] === 'missing' ? [] : [{ draws, year, at }];
    }),
  );
}

/** The points of all years and nodes, their intervals taken together. */
function pointsOf(years: ReadonlyMap<number, DoubtDraws>): SecurityPoint[] {
  const cells = cellsOf(years);
  if (cells.length === 0) return [];
  const { draws: runs } = securityRuns;
  const matrix = new Float64Array(runs * cells.length);
  cells.forEach(({ draws, at }, cell) => {
    const width = draws.nodes.length;
    for (let run = 0; run < runs; run++) {
      matrix[run * cells.length + cell] = draws.scores[run * width + at]!;
    }
  });
  const rows = bandsByCell(matrix, runs, cells.length);
  return cells.map(({ draws, year, at }, cell) => ({
    node: draws.nodes[at]!,
    year,
    bands: bandsFromRow(rows, 7 * cell),
    status: draws.base.status[at]!,
  }));
}

/**
 * The index of human security of one place and its dimensions, year by year, with their doubt. It
 * depends on no other place: limits, drift and first years are those of the recipe.
 *
 * @example securityIndex(facts).points.get('hs')?.at(-1)?.bands.median
 */
export function securityIndex(facts: PlaceFacts): SecurityReading {
  const { code } = facts.place;
  const series = sojournRecipe.indicators.map(({ id }) => id);
  const range = { series, from: sojournYears.from, to: sojournLastYear };
  const panel = placeSecurityPanel([facts.panel, facts.panelSecurity], code, range);
  const options = { ...securityRuns, choices: usualChoices };
  const years = runDoubtYears(sojournRecipe, panel, yearsRead(), options);
  const all = pointsOf(years);
  return {
    years,
    points: new Map(securityNodes.map((id) => [id, all.filter(({ node }) => node === id)])),
  };
}

/** An interval of 80 % around a difference of two years, drawn together run by run. */
export interface DrawnChange {
  readonly low: number;
  readonly high: number;
}

/**
 * What lies between the scores of a node in two years: run d of one beside run d of the other, so
 * that errors which both years share cancel.
 */
export function drawnChange(
  { years }: SecurityReading,
  node: string,
  from: number,
  to: number,
): DrawnChange {
  const [before, after] = [years.get(from)!, years.get(to)!];
  const at = before.nodes.indexOf(node);
  const changes = Float64Array.from({ length: before.draws }, (_, draw) => {
    const cell = draw * before.nodes.length + at;
    return after.scores[cell]! - before.scores[cell]!;
  }).sort();
  const quantile = (share: number) => changes[Math.round(share * (changes.length - 1))]!;
  return { low: quantile(0.1), high: quantile(0.9) };
}

/** The indicators that moved the index most between two years, by size; those of a tenth of a point. */
export function movers(
  { years }: SecurityReading,
  place: string,
  from: number,
  to: number,
): readonly RankedContribution[] {
  const [before, after] = [years.get(from)!.base.built, years.get(to)!.base.built];
  const { plan } = after;
  const rows = [rowsOfPlace(before, place), rowsOfPlace(after, place)] as const;
  const found = contributionsBetween(plan, plan.weights, ...rows);
  return largestContributions(found, 4).filter(({ adds }) => Math.abs(adds) >= 0.1);
}

/** How old the values of a year are, and which are not there. */
export interface ValueAges {
  readonly there: number;
  readonly carried: number;
  /** Year of the oldest value. */
  readonly oldest: number;
  /** Ids of indicators without a value that is fresh enough. */
  readonly missing: readonly string[];
}

/** The ages of the values of one place in a built year. */
export function valueAges({ columns, year }: BuiltYear): ValueAges {
  const ages = columns.map((column) => column.ages[0]!);
  const known = ages.filter((age) => age >= 0);
  return {
    there: known.length,
    carried: known.filter((age) => age > 0).length,
    oldest: year - Math.max(0, ...known),
    missing: sojournRecipe.indicators.flatMap(({ id }, at) => (ages[at]! < 0 ? [id] : [])),
  };
}
