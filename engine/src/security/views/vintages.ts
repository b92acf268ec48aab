import { SojournError } from '../../core/index.ts';

/** One measure of one place as one release has it. */
export interface Vintage {
  readonly measure: string;
  readonly release: string;
  readonly unit: string;
  readonly points: readonly VintagePoint[];
}

/** A value of one year in one release. */
export interface VintagePoint {
  readonly year: number;
  readonly value: number;
}

/** One year under two releases. */
export interface VintageDifference {
  readonly year: number;
  readonly earlier: number;
  readonly later: number;
  /** Later minus earlier. */
  readonly difference: number;
  /** Difference ÷ the earlier value, sign kept; null where that is 0. */
  readonly relative: number | null;
}

/** Two releases held against each other, year by year. */
export interface VintageComparison {
  readonly measure: string;
  readonly unit: string;
  readonly releases: readonly [earlier: string, later: string];
  /** Years that both have. */
  readonly years: readonly VintageDifference[];
  /** How many of them differ at all. */
  readonly differing: number;
  /** The year of the largest difference, by size; null where none differs. */
  readonly largest: VintageDifference | null;
  /** Years that one release alone has. */
  readonly earlierOnly: readonly number[];
  readonly laterOnly: readonly number[];
}

function differenceOf(earlier: VintagePoint, later: VintagePoint): VintageDifference {
  const difference = later.value - earlier.value;
  return {
    year: earlier.year,
    earlier: earlier.value,
    later: later.value,
    difference,
    relative: earlier.value === 0 ? null : difference / Math.abs(earlier.value),
  };
}

/**
 * The same years under two releases: what differs and by how much.
 *
 * @param earlier, later of one measure and unit
 * @throws SojournError `argument.choice` for two measures or units
 * @example compareVintages(hdi2024, hdi2025).largest?.difference
 */
export function compareVintages(earlier: Vintage, later: Vintage): VintageComparison {
  if (earlier.measure !== later.measure || earlier.unit !== later.unit) {
    throw new SojournError({
      code: 'argument.choice',
      where: { field: 'vintages' },
      got: `${earlier.measure} (${earlier.unit}) and ${later.measure} (${later.unit})`,
      expected: 'two releases of one measure and unit',
    });
  }
  const of = new Map(later.points.map((point) => [point.year, point]));
  const first = new Set(earlier.points.map(({ year }) => year));
  const years = earlier.points
    .flatMap((point) => {
      const other = of.get(point.year);
      return other ? [differenceOf(point, other)] : [];
    })
    .sort((a, b) => a.year - b.year);
  const size = ({ difference }: VintageDifference) => Math.abs(difference);
  const largest = years.reduce<VintageDifference | null>(
    (most, one) => (size(one) > (most === null ? 0 : size(most)) ? one : most),
    null,
  );
  const sorted = (all: number[]) => all.sort((a, b) => a - b);
  return {
    measure: earlier.measure,
    unit: earlier.unit,
    releases: [earlier.release, later.release],
    years,
    differing: years.filter(({ difference }) => difference !== 0).length,
    largest,
    earlierOnly: sorted([...first].filter((year) => !of.has(year))),
    laterOnly: sorted([...of.keys()].filter((year) => !first.has(year))),
  };
}

/** A value of a release, for a trend. */
export interface ReleasedPoint extends VintagePoint {
  readonly measure: string;
  readonly release: string;
}

/** A change inside one release. */
export interface VintageTrend {
  readonly measure: string;
  readonly release: string;
  readonly from: VintagePoint;
  readonly to: VintagePoint;
  readonly change: number;
}

/**
 * The change between two years of one release. Two releases are never joined: what lies between
 * them is a revision, not something that happened.
 *
 * @throws SojournError `vintage.mixed` for two releases or measures
 * @example trendWithin({ ...hdi2010, release: '2024' }, { ...hdi2022, release: '2024' }).change
 */
export function trendWithin(a: ReleasedPoint, b: ReleasedPoint): VintageTrend {
  if (a.release !== b.release || a.measure !== b.measure) {
    throw new SojournError({
      code: 'vintage.mixed',
      where: { field: a.measure },
      got: `${a.measure} ${a.year} of ${a.release} and ${b.measure} ${b.year} of ${b.release}`,
      expected: 'two years of one release',
    });
  }
  const [from, to] = a.year <= b.year ? [a, b] : [b, a];
  const { measure, release } = a;
  const point = ({ year, value }: ReleasedPoint) => ({ year, value });
  return { measure, release, from: point(from), to: point(to), change: to.value - from.value };
}
